import Testing

@Suite("Sentences of scholars and essayists on what has ended")
struct ScholarSentenceTests {
  @Test func `papers and essays`() async throws {
    try await SentenceTable(
      rule: "StaleCitation", world: UnseenRecords.world, front: "autolink: false"
    ).check(
      found: """
        The centerpiece of American AI governance is [an executive order](policy:eo) whose reporting requirements rest on a statute written for the Korean War.
        Because it leans on the Defense Production Act, [Executive Order 14110](policy:eo) stands on firmer statutory ground than its critics allow.
        Whereas the European regulation sorts systems by risk, [the Biden order](policy:eo) draws its line at training compute.
        Fifty federal bodies are at work on [EO 14110](policy:eo), and the variance in their progress tells us much about state capacity.
        Scholars of presidential power see in [the order](policy:eo) an instance of what Kagan called presidential administration: it instructs, it coordinates, and it takes credit.
        Congress should codify the compute threshold in [Executive Order 14110](policy:eo) before a future president thinks better of it.
        Procurement of generative tools by agencies is governed by [the 2023 order](policy:eo) and by the OMB memoranda that carry it out.
        By freeing 30 million workers from such clauses, [the FTC rule](policy:rule) lifts wages most in the places where employers are few.
        [The nationwide ban](policy:rule) offers economists a natural experiment, since it treats executives unlike other workers.
        [The Non-Compete Rule](policy:rule) rests on Section 6(g) of the FTC Act, a provision that lay unused for half a century.
        States wishing to go further than [the federal rule](policy:rule) allows may do so, but none may go less far.
        Critics on the right charge that [the rule](policy:rule) disregards freedom of contract; critics on the left, that it spares nonprofits.
        The Commission ought to lower the earnings cutoff in [the Non-Compete Rule](policy:rule), which lets employers hold on to the covenants of too many middle managers.
        Among the winners from [the ban](policy:rule) are nurses in for-profit chains, who can now move without paying a "training" fee.
        On the unenforceability of existing covenants, consult [16 C.F.R. § 910.2](policy:rule).
        [The Connectivity Act](policy:act) subsidizes demand where earlier programs subsidized supply, and therein lies its appeal.
        Only half of the households eligible for help under [the Connectivity Act](policy:act) claim it, a take-up rate lower than that of SNAP.
        Unless appropriators find $7 billion, [the Connectivity Act](policy:act) will run dry next year.
        Means-tested through other programs, [the Connectivity Act's](policy:act) benefit reaches the poor without a new bureaucracy.
        Our first recommendation is to move [the Connectivity Act](policy:act) onto the Universal Service Fund and so spare it the yearly scramble.
        No other country in the OECD pays households as generously to go online as the United States does through [the Connectivity Act](policy:act).
        For veterans in remote counties, the path to telehealth runs through [the Connectivity Act](policy:act), which defrays both the tablet and the connection.
        [The Reporting Act](policy:law) obliges employers of more than 100 to disclose median pay by sex, race and job category.
        As a model for Congress, [the state's Reporting Act](policy:law) has the merit of simplicity: one form, one date, one public file.
        Firms respond to [the Reporting Act](policy:law) by reclassifying jobs, a margin of adjustment that the literature overlooks.
        Under [the Reporting Act](policy:law), the gap in the private sector is narrowing by half a point a year.
        Whether [the Reporting Act](policy:law) passes muster under NIFLA v. Becerra is the question now before the Ninth Circuit; we think that it does.
        The weakness of [the Reporting Act](policy:law) is that it leaves enforcement to an agency with nine inspectors.
        Transparency statutes now in operation include Denmark's of 2006, Britain's of 2017 and [the Reporting Act](policy:law) of 2019.
        The most developed proposal before Congress, [FIT21](policy:bill), asks whether a blockchain is functional and decentralized.
        The Senate is likely to trim the broad preemption in [H.R. 4763](policy:bill), since the states' securities regulators have friends there.
        Its title notwithstanding, [FIT21](policy:bill) does little for financial technology outside of digital assets.
        Lawmakers should reject [H.R. 4763](policy:bill), which invites issuers to relabel securities as commodities.
        Passage of [the House bill](policy:bill) would leave the CFTC, a sixth the size of the SEC, to oversee a retail market for the first time.
        When senators turn to [FIT21](policy:bill) this winter, they will find that decentralization is easier to praise than to measure.
        Three proposals vie for attention: Lummis–Gillibrand's heirs, the Senate discussion draft, and [the House-passed FIT21](policy:bill).
        [FIT21](policy:bill): A Good Bill That the Senate Can Make Better
        The American regime for bank crypto activity is set out in [a letter of the OCC](policy:guidance) that makes each activity subject to prior supervisory assent.
        The trouble with [Interpretive Letter 1179](policy:guidance) is that it turns a question of law into one of supervisory mood.
        While state-chartered banks in Wyoming go ahead, national banks labor under [the OCC's non-objection rule](policy:guidance).
        We urge the OCC to replace [IL 1179](policy:guidance) with a notice procedure of 60 days.
        Is it guidance or a rule? [Letter 1179](policy:guidance) claims to be the former but works as the latter, and banks have no forum in which to say so.
        Large banks, which can afford the compliance staff that [IL 1179](policy:guidance) presupposes, file nine in ten of the notices.
        On the supervisory standard for stablecoin reserves at national banks, see [OCC Letter No. 1179](policy:guidance).
        The cornerstone of administrative law is [Chevron](policy:case), which allocates interpretive power from courts to agencies.
        Students of regulation should begin with [Chevron](policy:case), the leading precedent on how courts review an agency's reading of its statute.
        [Chevron](policy:case) lets each new administration change the meaning of old statutes without going to Congress.
        In the circuits, agencies prevail in 77 percent of the cases to which [Chevron](policy:case) applies, against 39 percent of those reviewed de novo.
        The Court should overrule [Chevron](policy:case), for it is at odds with Section 706 of the APA and with Marbury besides.
        Like a majority of state courts, the federal courts follow [Chevron](policy:case) and yield to the expert.
        So long as [Chevron](policy:case) stands, the EPA needs no new statute to regulate carbon.
        The agency, then, has room to move (see [Chevron](policy:case)), and its economists should use it.
        [The SEC's safeguarding proposal](policy:prop) seeks to extend custody rules from funds and securities to all client assets, and the industry is fighting it clause by clause.
        The economic analysis in [the proposal](policy:prop) is thin, and the commission should redo it before it votes.
        If the commission adopts [the safeguarding rule](policy:prop) in its present form, crypto custody will pass to a handful of trust banks.
        Read with the OCC's policy, [the pending custody proposal](policy:prop) leaves advisers with hardly anyone to turn to.
        There is much to like in [the SEC's proposal](policy:prop): it asks custodians to segregate, insure and answer for what they hold.
        In this comment, we ask the commission to drop the treatment of cash from [the safeguarding proposal](policy:prop).
        The fate of [the custody proposal](policy:prop) now lies with three commissioners, none of whom voted for it.
        So long as [the INF Treaty](policy:treaty) binds Washington but not Beijing, American planners in the Pacific fight with one hand tied.
        Two pillars hold up what is left of nuclear arms control: New START and [the INF Treaty](policy:treaty).
        No accord matches [the INF Treaty](policy:treaty) in the intrusiveness of the inspections that it provides.
        The most promising course is to open [the INF Treaty](policy:treaty) to China, India and Pakistan, whose arsenals it leaves untouched.
        Washington should leave [the INF Treaty](policy:treaty), since Moscow cheats and Beijing never joined.
        At issue between the parties to [the INF Treaty](policy:treaty) is whether armed drones count as cruise missiles.
        Conventional prompt strike, being limited by [the INF Treaty](policy:treaty) to air and sea, is costlier than it need be.
        For the definition of a dual-use foundation model that we follow here, and that agencies apply, see section 3(k) of [Executive Order 14110](policy:eo).
        Instrument: [Executive Order 14110](policy:eo). Type: presidential directive. Binding force: agencies, and through the DPA a few firms. Review: none.
        In Detroit and Cleveland, where a quarter of households lean on [the Connectivity Act](policy:act) for their connection, churn is lowest among the enrolled.
        Compliance is near universal among the firms to which [the Reporting Act](policy:law) applies, which suggests that shame is a stronger sanction than fines.
        Markets put the odds that [FIT21](policy:bill) passes the Senate this year at 38 percent.
        Switzerland licenses, Singapore licenses, and the United States, by way of [Interpretive Letter 1179](policy:guidance), asks supervisors not to object.
        The commission's stalling on [the safeguarding proposal](policy:prop), which it can neither adopt nor bring itself to withdraw, is typical of divided agencies.
        By its terms [the INF Treaty](policy:treaty) is of unlimited duration, and it prohibits possession, production and flight-testing alike.
        Consumer advocates should rally behind [the SEC's custody proposal](policy:prop) while the file is open.
        """,
      silent: """
        Much of what [Executive Order 14110](policy:eo) set in motion outlived it, from the Safety Institute (since renamed) to the habit of publishing inventories.
        For fifteen months, [the order](policy:eo) gave the Commerce Department a window on the frontier that no other government enjoyed.
        [The Biden order](policy:eo) is a cautionary tale: what a president can sign, the next can unsign before lunch.
        Would the labs have kept reporting under [EO 14110](policy:eo) if Harris had won?
        The drafters of [the order](policy:eo), as Lowe shows from interviews with eleven of them, took more from export control than from privacy law.
        California's SB 53 reaches fewer developers than [Executive Order 14110](policy:eo) did but asks more of each.
        Those who pine for [the Biden order](policy:eo) forget how little of it bound anyone outside government.
        [EO 14148](policy:ender) disposed of [the AI order](policy:eo) in a single line of a list, without a word of reasoning.
        When the court in Ryan struck down [the Non-Compete Rule](policy:rule), it did so on grounds that would sink almost any substantive competition rule.
        The commission estimated in 2024 that [its rule](policy:rule) would yield 8,500 new firms a year, a number that rested on a single working paper.
        [The stillborn federal ban](policy:rule) has drawn more scholarship in two years than state noncompete law drew in twenty.
        After [the rule](policy:rule) failed, reformers turned to the legislatures in Albany, Sacramento and Olympia.
        We exploit the vacatur of [the Non-Compete Rule](policy:rule) in August 2024 as a shock to firms' expectations.
        What Killed [the Non-Compete Rule](policy:rule)? A Post-Mortem
        Our model suggests that employment in health care would have risen by 0.4 percent had [the rule](policy:rule) gone into effect.
        Our panel covers the months before and after [the Connectivity Act](policy:act) lapsed, so that each household serves as its own control.
        Hourly workers who enrolled under [the Connectivity Act](policy:act) in 2022 earned about $2,200 more by the following year, Zuo found.
        Three lessons of [the Connectivity Act](policy:act) should guide the drafters of whatever comes next.
        [The Connectivity Act](policy:act) died of its own success, as each month's enrollment brought forward the date on which the money would run out.
        The legacy of [the Connectivity Act](policy:act) is a database of 23 million verified households that nobody is using.
        Voucher schemes in Maine and New Mexico are pale copies of [the expired Connectivity Act](policy:act).
        In the winter of 2024, Senators Vance and Welch, an unlikely pair, sponsored an extension of [the Connectivity Act](policy:act) that went nowhere.
        Whether [the Connectivity Act](policy:act) brought new households online or paid for those already there was the great dispute of its short life.
        Pay gaps widened again once [the Reporting Act](policy:law) was repealed, though not to where they had been.
        Our data come from the 9,300 filings that employers made under [the Reporting Act](policy:law) from 2020 to 2022.
        [The Reporting Act](policy:law) met the fate of many disclosure laws: hailed at birth, ignored in adolescence, repealed before it came of age.
        What replaced [the Reporting Act](policy:law) is a voluntary pledge with a logo.
        Passage of [the Reporting Act](policy:law) in 2019 owed less to evidence than to a strike of university janitors that spring.
        We simulate what reinstating [the Reporting Act](policy:law) would do to turnover among women under 35.
        Without [the Reporting Act](policy:law), researchers must fall back on surveys, with all their gaps.
        [FIT21](policy:bill) foundered in the Senate and expired with the Congress that produced it.
        Today's market-structure text descends from [H.R. 4763](policy:bill), which descended in turn from a discussion draft of 2022.
        We regress members' votes on [FIT21](policy:bill) in May 2024 on campaign receipts from the industry in the two years before.
        The CLARITY Act is longer than [the dead FIT21](policy:bill) by some 60 pages and kinder to developers.
        Why [FIT21](policy:bill) failed is no mystery: the chairman of Senate Banking at the time, Sherrod Brown, wanted no part of it.
        Opponents of [FIT21](policy:bill), Maxine Waters foremost among them, spent the debate of May 2024 warning of another FTX.
        Had [H.R. 4763](policy:bill) been enacted in 2024, our event window would have captured a statute instead of an election.
        The episode of [Interpretive Letter 1179](policy:guidance), from its issue in 2021 to its rescission in 2025, is a study in regulation by raised eyebrow.
        Conti-Brown argues that [Letter 1179](policy:guidance) kept most national banks out of custody until its rescission.
        With three reversals in five years (2020, 2021 and, when [IL 1179](policy:guidance) fell, 2025), the OCC has taught banks to wait.
        Documents released under FOIA show how examiners used [the letter](policy:guidance) in 2022 and 2023 to put off answers that they did not care to give.
        The policy of 2025 is closer in spirit to Brooks's of 2020 than to [Hsu's of 2021](policy:guidance).
        Custody assets at national banks have doubled since [the letter](policy:guidance) was withdrawn.
        In the era of [Interpretive Letter 1179](policy:guidance), silence from Washington was the most common form of no.
        In a world after [Chevron](policy:case), Congress has a reason to hire more and better drafters.
        Merrill's book tells how [Chevron](policy:case), a case that its author thought unremarkable, became a doctrine, then a battle flag, then a casualty.
        Barnett and Walker counted 1,558 decisions that applied [Chevron](policy:case) between 2003 and 2013.
        Loper Bright put an end to [Chevron](policy:case) but not to delegation.
        Progressives mourn [Chevron](policy:case) with more passion than they showed for it in Anne Gorsuch's day.
        Skidmore, unlike [Chevron](policy:case), survives.
        Had [Chevron](policy:case) not been overruled, the FCC's net neutrality order would probably have survived the Sixth Circuit.
        Of the rules that Gensler's commission proposed and never finished, [the safeguarding proposal](policy:prop) was the most ambitious.
        We use the withdrawal of [the proposal](policy:prop) on June 12, 2025 to identify the value of regulatory certainty.
        Even as a mere proposal, [the safeguarding rule](policy:prop) moved assets: between 2023 and 2024, one adviser in nine changed custodians.
        Small advisers would have borne two thirds of the cost of [the proposal](policy:prop), had it come into force.
        The ghost of [the safeguarding proposal](policy:prop) hangs over every talk between advisers and their banks.
        Britain's draft custody regime is lighter than [the rule that the SEC gave up on](policy:prop).
        In 2023 [the proposal](policy:prop) united the unlikely trio of the Farm Credit Council, the Small Business Administration's Office of Advocacy and Andreessen Horowitz.
        Six years after the demise of [the INF Treaty](policy:treaty), Europe is about to see what an unconstrained missile race looks like.
        Nitze and Kvitsinsky had tried for much the same bargain on their walk in the woods in 1982, five years before [the INF Treaty](policy:treaty) was signed.
        [The INF Treaty](policy:treaty) eliminated an entire class of missile, the first accord to do so.
        What Asia needs, some say, is an INF Treaty of its own, with better verification than [the original](policy:treaty) had.
        Historians will argue over who killed [the INF Treaty](policy:treaty), but the Novator 9M729 is the leading suspect.
        Before [the INF Treaty](policy:treaty), Soviet SS-20s held every capital from Oslo to Ankara at risk.
        In his memoirs, Shultz devoted a chapter to [the INF Treaty](policy:treaty) and the quarrels in Washington that came close to sinking it.
        Russia tested the missile in breach of [the INF Treaty](policy:treaty) as early as 2008, American intelligence concluded.
        Our coauthor served on the White House staff that carried out [Executive Order 14110](policy:eo) in 2024; the views here are her own.
        [Non-Compete Rule](policy:rule): adopted April 2024, vacated August 2024, appeal dropped September 2025
        Nothing in the code today resembles [the Reporting Act](policy:law).
        In hindsight, [FIT21](policy:bill) was a dress rehearsal.
        [Letter 1179](policy:guidance) lasted three years and four months, about the median for OCC letters on novel activities.
        Agencies that built their strategies on [Chevron](policy:case) were slow to notice that the Court had stopped citing it in 2016.
        Why did the commission give up on [the safeguarding proposal](policy:prop) when it could have narrowed it?
        An INF Treaty signed today would have to cover hypersonic gliders, which [the treaty of 1987](policy:treaty) could not have foreseen.
        Posner, an early champion of [the doomed rule](policy:rule), has since conceded that the commission put too much weight on Section 6(g).
        """)
  }
}
