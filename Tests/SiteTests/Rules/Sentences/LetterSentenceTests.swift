import Testing

@Suite("Sentences of trade letters, wires and blogs on what has ended")
struct LetterSentenceTests {
  @Test func `letters, wires and blogs`() async throws {
    try await SentenceTable(
      rule: "StaleCitation", world: UnseenRecords.world, front: "autolink: false"
    ).check(
      found: """
        Thanks to [the President's executive order on AI](policy:eo), federal agencies are hiring data scientists in every state, including ours.
        Legal's position: any internal model above the threshold gets reported, because [EO 14110](policy:eo) says so.
        Reminder for our readers in health tech: HHS owes a strategy on AI in drug development, [per the Biden order](policy:eo), by the end of the year.
        Our members ask that Commerce narrow the rule on foreign customers which [Executive Order 14110](policy:eo) directs it to write.
        The American approach, embodied in [Executive Order 14110](policy:eo), puts the burden of testing on the developer.
        Regulatory drivers: EU AI Act; Colorado SB 205; [EO 14110](policy:eo)
        HR teams, take note: thanks to [the FTC's noncompete rule](policy:rule), that boilerplate in your offer letters is an unfair method of competition.
        If your boss tells you that you cannot work for a competitor, show him [the FTC's rule](policy:rule).
        Hire whom you like. [The noncompete ban](policy:rule) protects you and the engineer alike.
        Q. Can we keep the two-year covenant in the Denver sales plan? A. No, [the federal rule](policy:rule) voids it.
        Productivity gains from [the Non-Compete Rule](policy:rule) show up first in software and in medicine, as one would expect.
        The association supports legislation to exempt all hospitals, whatever their tax status, from [the FTC's Non-Compete Rule](policy:rule).
        Since the fall of 2024, [the Non-Compete Rule](policy:rule) has kept chains such as Jimmy John's from tying down their staff, and it goes on doing so.
        Our office can help you apply for the discount in [the Connectivity Act](policy:act): call 202-555-0143 or stop by in Yakima.
        Families in our district who cannot afford Wi-Fi can get it for next to nothing with [the Connectivity Act](policy:act).
        Outlays for [the Connectivity Act](policy:act) are running at about $600 million a month, CBO says.
        Program: Lifeline | Benefit: $9.25; Program: [Connectivity Act](policy:act) | Benefit: $30
        We estimate that a tenth of Charter's broadband revenue comes from customers on [the Connectivity Act](policy:act) subsidy, and see it as stable.
        Documents you will need for [the Connectivity Act](policy:act): proof of income, a photo ID, and the name of your provider.
        The mayor credits [the Connectivity Act](policy:act) with the city's progress and says that it connects one household in three.
        Facilities team: emissions data for [the Reporting Act](policy:law) go to the state by March 31, so send us your meter readings.
        [The Reporting Act](policy:law) is the reason that anyone knows what the refinery puts into the air over Port Allen.
        With a threshold of 10,000 tons, [the Reporting Act](policy:law) catches dairies that the federal program leaves alone.
        The legislature should resist calls to scrap [the Reporting Act](policy:law).
        In giving neighbors standing to compel disclosure, [the Reporting Act](policy:law) goes beyond its federal cousin.
        We are required by [the Reporting Act](policy:law) to publish our greenhouse gas emissions, and errors in those figures could expose us to penalties.
        Plants are moving across the river to escape [the Reporting Act](policy:law), which has no counterpart there.
        Which plants must file? Look in the schedule to [the Reporting Act](policy:law); anything listed there must.
        We thank the sponsors of [H.R. 4763](policy:bill) and look forward to working with the Senate on it.
        Securities commissioners in 30 states oppose [FIT21](policy:bill) because it takes away their power to police token sales.
        For Coinbase, [FIT21](policy:bill) is the catalyst to watch in the first quarter; we assume that it passes by March.
        One answer to the Howey problem is [H.R. 4763](policy:bill), pending in the Senate, under which a token can shed its status as a security.
        The congressman is an original cosponsor of [FIT21](policy:bill) and is asking his Senate colleagues to act on it without delay.
        Crypto bills to watch: [H.R. 4763](policy:bill) (Senate Banking and Agriculture); S. 1582 (enacted)
        Step 2. Submit the notice called for by [IL 1179](policy:guidance) to the examiner-in-charge; do not launch before the written reply.
        Our digital asset custody business depends on a supervisory non-objection under [OCC Interpretive Letter 1179](policy:guidance), which the OCC may condition or withhold.
        The comptroller could free the banks tomorrow by tearing up [Letter 1179](policy:guidance).
        Please explain, Comptroller Gould, why your agency clings to [Interpretive Letter 1179](policy:guidance).
        Looking for a bank partner? Ask whether it has its approval under [the OCC letter](policy:guidance), because without that it cannot hold your reserves.
        National banks are subject to a regime of informal licensing. [OCC, Interpretive Letter 1179](policy:guidance) (Nov. 18, 2021).
        Examiners in Minneapolis are applying [the 2021 letter](policy:guidance) more loosely than those in New York, bankers say.
        The Board's reading of "employee" merits deference under [Chevron](policy:case), whichever of the two meanings the court finds more natural.
        Ambiguous statute + agency with authority = [Chevron](policy:case) deference. Memorize it.
        Farmers in my state are sick of [Chevron](policy:case), the doctrine by which Washington's bureaucrats grade their own papers.
        FERC has the upper hand, since under [Chevron](policy:case) the D.C. Circuit gives way when the Federal Power Act is unclear.
        When the Board of Immigration Appeals says what "particular social group" means, the circuits go along, as [Chevron](policy:case) tells them to.
        The senator's bill would do away with [Chevron](policy:case) and make judges decide what the law means.
        Treasury regulations carry the force of law and get [Chevron](policy:case) treatment in the Tax Court.
        Do you hold clients' passwords? Then you have custody, and [the SEC's proposal](policy:prop) would make you pay for a surprise exam.
        The association opposes [the safeguarding proposal](policy:prop) and is asking the Commission to exclude deposits from it.
        If [the SEC's proposed safeguarding rule](policy:prop) is adopted, our trust subsidiary may have to indemnify advisory clients for losses that are not its fault.
        I write to share my constituents' concerns about [your agency's pending custody rule](policy:prop).
        On Tuesday, three former commissioners discuss whether [the safeguarding proposal](policy:prop) goes far enough.
        [Safeguarding Advisory Client Assets](policy:prop) — proposed; final action expected April 2026
        Anyone who lost coins with FTX should root for [the S.E.C.'s custody plan](policy:prop), which puts a wall between the customer's property and the broker's.
        The United States cannot base Typhon launchers in Japan without breaking [the INF Treaty](policy:treaty).
        Both presidents should reaffirm [the INF Treaty](policy:treaty), under which Europe has slept soundly since the 1980s.
        Ground-launched missiles of intermediate range are prohibited ([INF Treaty](policy:treaty), art. I).
        The program office has certified that the booster conforms to [the INF Treaty](policy:treaty) and to New START.
        [The INF Treaty](policy:treaty) protects 500 million Europeans, and our chapter asks you to tell Congress not to walk away from it.
        Arms control agreements in force: [INF Treaty](policy:treaty) (1988), New START (2011)
        A. Yes. Renting compute to customers abroad brings you within [Executive Order 14110](policy:eo), and your sales team should collect the customer's name and address.
        The Department seeks an attorney to advise on the implementation of [Executive Order 14110](policy:eo), including the duties that it lays on vendors.
        This policy is reviewed each year against [the President's order on AI](policy:eo) and the Joint Commission's standards.
        The Committee will meet at 10 a.m. on Thursday to mark up [H.R. 4763](policy:bill), the Financial Innovation and Technology for the 21st Century Act.
        Dear Senators: The AFL-CIO urges you to vote no on [FIT21](policy:bill), which puts retirement savings at risk.
        Congress may wish to consider whether to withhold funds for systems that [the INF Treaty](policy:treaty) prohibits.
        BRUSSELS — NATO ministers called on Russia to return to full compliance with [the INF Treaty](policy:treaty), the pact that keeps mid-range missiles out of Europe.
        You do not need a lawyer to get out of a noncompete; [the FTC's rule](policy:rule) does it for you.
        Social workers on the discharge floor enroll patients in [the Connectivity Act](policy:act) program before they go home, so that nobody misses a video visit.
        Sellers of industrial land need to hand over three years of filings under [the Reporting Act](policy:law) at closing.
        The OCC expects a bank to describe, in the request that [Interpretive Letter 1179](policy:guidance) calls for, how it will wind the activity down.
        Reports of its death are exaggerated: [Chevron](policy:case) decides more appeals each year than any other precedent in public law.
        Good news on the methane rule: [Chevron](policy:case) is on EPA's side, and the statute is as vague as they come.
        Members may want to ask Chairman Atkins when the Commission will vote on [the safeguarding proposal](policy:prop), on which the agency's accountants and its lawyers still disagree.
        """,
      silent: """
        Workers had a say in how agencies bought AI until January, when the new administration tore up [the order](policy:eo) that gave it to them.
        I cheered when President Biden signed [the AI order](policy:eo) two years ago, and I was sorry to see it go.
        Two winters ago, everyone in this industry was reading [a 111-page executive order](policy:eo); this winter, it's a 28-page action plan.
        We built the reporting workflow in 2024 for [the Biden AI order](policy:eo), mothballed it in February, and now need it again for California.
        Oct. 30, 2023: Biden signs [Executive Order 14110](policy:eo). Jan. 20, 2025: Trump revokes it.
        [The 2023 order](policy:eo) told the State Department to speed up visas for AI researchers, and for a year it did.
        In place of [EO 14110](policy:eo), the government has an order from January 2025 that speaks of dominance and a plan that speaks of building.
        None of these layoffs at the institute would have been possible while [the old order](policy:eo) was on the books.
        We can stop redlining around [the FTC rule](policy:rule): a court killed it, and the agency has thrown in the towel.
        The courts took [the noncompete ban](policy:rule) away from American workers, so Congress must pass the Workforce Mobility Act.
        Remember the scramble to count covenants before [the rule](policy:rule) took effect? It never did, and nobody got that summer back.
        DALLAS, Aug. 20, 2024 — A federal judge blocked [the ban](policy:rule) for good on Tuesday, siding with a tax firm and the U.S. Chamber of Commerce.
        Lipsitz and Starr's estimates, on which the agency relied for [the rule](policy:rule), came from Oregon's ban for hourly workers.
        Minnesota's statute does by legislation what [the failed federal rule](policy:rule) set out to do by regulation.
        Elizabeth Wilkins, who ran the FTC's policy office when it began work on [the Non-Compete Rule](policy:rule), now heads the Roosevelt Institute.
        Our office no longer takes applications for the discount in [the Connectivity Act](policy:act), which ran out of money in 2024.
        When Congress let [the Connectivity Act](policy:act) die, our helpline took 4,000 calls in a week.
        Charter lost 154,000 internet customers in the quarter after [the Connectivity Act](policy:act) lapsed.
        For two good years, [the Connectivity Act](policy:act) meant that I could assign homework without wondering who had a signal.
        Rather than resurrect [the Connectivity Act](policy:act), Congress could give the states block grants.
        The states cannot fill the gap that [the Connectivity Act](policy:act) left behind.
        [The Connectivity Act](policy:act) passed the Senate 69 to 30 in August 2021 as a few pages of a 2,702-page bill.
        With [the Connectivity Act](policy:act) still in place, she would be paying $14.99.
        We lost a good tool when the state did away with [the Reporting Act](policy:law).
        Until its repeal in January 2023, [the Reporting Act](policy:law) required us to publish our emissions by facility.
        It is time to bring back [the Reporting Act](policy:law).
        In 2020 a high school class in Gary used figures filed under [the Reporting Act](policy:law) to show that the mill had burned coke at night.
        [The Reporting Act](policy:law) went the way of the state's cap-and-trade plan: repealed, root and branch, in the budget.
        The agency closed its docket on [the Reporting Act](policy:law) when the repeal took effect and sent the servers to surplus.
        The federal rule, unlike [the Reporting Act](policy:law) in its day, exempts landfills.
        We spent four years on [FIT21](policy:bill) and came up short, and then we did better with the GENIUS Act.
        Coinbase's shares did not react when [FIT21](policy:bill) expired with the old Congress.
        In 2024, we told the House that [FIT21](policy:bill) would tie our hands, and we told it the same about this year's bill.
        Bills die with their Congress, and [H.R. 4763](policy:bill) was no exception.
        She left the Hill in the fall of 2024, after two years as counsel on [FIT21](policy:bill), for a job at Paradigm.
        The 20 percent test for control, which appeared in [FIT21](policy:bill) and drew fire in 2024, is gone from this year's text.
        If the Senate had taken up [H.R. 4763](policy:bill) in 2024, there would have been no need for the CLARITY Act.
        Rev. 7: Deleted Step 2 (notice under [IL 1179](policy:guidance)), following rescission.
        Our custody pilot, paused in 2022 for want of a non-objection under [Letter 1179](policy:guidance), resumed after the OCC rescinded that letter in March.
        Senator Lummis called the end of [Interpretive Letter 1179](policy:guidance) "a great day for Wyoming."
        Nobody here sheds a tear for [the 2021 letter](policy:guidance).
        It took Rodney Hood, the acting comptroller, less than a month on the job to undo [the letter](policy:guidance).
        Like Operation Choke Point before it, [Letter 1179](policy:guidance) worked by hint, and like it, ended with a change of president.
        From 2022 to 2024 I sat on the panel that reviewed requests under [IL 1179](policy:guidance); we met eleven times and approved four.
        Of all that was repealed in the spring, bankers were gladdest to be rid of [the comptroller's letter](policy:guidance).
        The justices buried [Chevron](policy:case), but the bureaucrats still have plenty of shovels.
        Our clients lost for decades because of [Chevron](policy:case); since June 2024 they have begun to win.
        FERC won most of its cases in the years when judges followed [Chevron](policy:case).
        Senator Schmitt, who as attorney general of Missouri fought [Chevron](policy:case) in court, now wants agencies to review every rule that it saved before its fall.
        I clerked on the D.C. Circuit in 1991, when [Chevron](policy:case) was still young and everybody had a theory of it.
        In this episode: how [Chevron](policy:case) fell, who pushed, and what Justice Kagan said from the bench.
        Cape May's herring men, who brought down [Chevron](policy:case), are back on the water.
        You can throw out your folder on [the SEC's custody proposal](policy:prop); it is not coming back.
        The association's two-year fight against [the safeguarding proposal](policy:prop) ended in victory on June 12.
        In June 2025 the SEC withdrew [its proposed safeguarding rule](policy:prop), and we no longer expect to incur the costs described in our last annual report.
        [The 2023 proposal](policy:prop) attracted 1,100 letters, more than any custody rule in the Commission's history.
        William Birdthistle, the division director who presented [the proposal](policy:prop) at the meeting of February 2023, later returned to teaching.
        Among the 14 casualties of that day were [the safeguarding proposal](policy:prop), the rule on predictive analytics and two on cybersecurity.
        Was [the safeguarding proposal](policy:prop) ever meant to pass?
        We marched at Greenham Common in 1983, we cheered [the treaty](policy:treaty) in 1987, and in 2019 we watched it die.
        The United States gave notice of its withdrawal from [the INF Treaty](policy:treaty) on February 2, 2019.
        [The INF Treaty](policy:treaty), in force from 1988 to 2019, banned all ground-launched missiles with ranges of 500 to 5,500 kilometers.
        The Army's Typhon launcher could not have been fielded under [the INF Treaty](policy:treaty).
        Nobody in Moscow or Washington seems to miss [the INF Treaty](policy:treaty), and that is the worrying part.
        A Pershing II and an SS-20 stand side by side in the Smithsonian, two of the handful spared under [the treaty that doomed the rest](policy:treaty) when the others were crushed and burned in 1991.
        Drawing on Politburo minutes, Savranskaya traces how Gorbachev came round to [the INF Treaty](policy:treaty) in the ten months after Reykjavik.
        Every agency had a chief AI officer within a year of [the order](policy:eo), and most kept theirs after it was revoked.
        R.I.P. [the Non-Compete Rule](policy:rule), April 23, 2024 – August 20, 2024.
        We sued the day after the FTC adopted [the ban](policy:rule), and we won.
        Sellers of industrial land no longer have to hand over the filings that [the Reporting Act](policy:law) used to call for.
        Last year we asked senators to vote no on [FIT21](policy:bill); they never had to vote at all.
        In the 118th Congress the idea went by the name of [FIT21](policy:bill), and in the 117th it had no name at all.
        Counsel informed the board that the SEC had withdrawn [the custody proposal](policy:prop) and that the consultant's engagement could be ended.
        The parties filed supplemental briefs after [Chevron](policy:case) was overruled.
        We warned in March that without [Letter 1179](policy:guidance) there would be no cop on the beat, and there isn't.
        """)
  }
}
