import Testing

@Suite("Sentences of newspapers on what has ended")
struct NewspaperSentenceTests {
  @Test func `news and features`() async throws {
    try await SentenceTable(
      rule: "StaleCitation", world: UnseenRecords.world, front: "autolink: false"
    ).check(
      found: """
        Hospitals testing triage software still have to square it with [the Biden AI order](policy:eo), which tells federal health officials to police bias in clinical algorithms.
        Cloud companies that rent out large clusters must, under [Executive Order 14110](policy:eo), tell the Commerce Department when a foreign customer starts training a powerful model.
        The White House has one big lever over the frontier labs — [the executive order](policy:eo), with its demand that they hand over safety test results — and it is using it.
        For all the noise on Capitol Hill this fall, [an order signed two years ago](policy:eo) remains the closest thing the United States has to a national AI rulebook.
        Citing [the order](policy:eo), the agency says contractors have until January to name a chief AI officer and publish an inventory of the tools they use.
        Civil rights groups want the president to toughen [Executive Order 14110](policy:eo) by extending its hiring provisions to private staffing firms.
        United States: [EO 14110](policy:eo) (binding on federal agencies); European Union: AI Act (binding on firms)
        Watermarks on government videos are the Commerce Department's job, according to [the president's AI order](policy:eo).
        Doctors in Tulsa and Baton Rouge are leaving hospital chains for private practice, emboldened by [a federal rule](policy:rule) that bars their employers from holding them to noncompete agreements.
        A sandwich shop can no longer stop its cooks from taking a job across the street, thanks to [the FTC's noncompete ban](policy:rule).
        Workers who signed such contracts before last year can ignore them because [the Non-Compete Rule](policy:rule) makes existing agreements unenforceable for all but senior executives.
        Under [the rule](policy:rule), employers have to send a notice, by mail, email or text, to every current and former worker whose noncompete is void.
        Does a nurse count? Yes: [the FTC rule](policy:rule) covers anyone paid for work, including interns, volunteers and independent contractors.
        Business lobbies complain that [the Non-Compete Rule](policy:rule) reaches far beyond the commission's powers and is costing small manufacturers their trade secrets.
        Hedge funds, constrained by [the FTC's ban](policy:rule), are stretching out garden leave to keep traders away from rivals for as long as a year.
        More than 20 million families get $30 a month off their internet bills under [the Connectivity Act](policy:act), and a good share of them live in rural districts held by Republicans.
        If you receive Medicaid or food stamps, you probably qualify for help with your broadband bill under [the Connectivity Act](policy:act); ask your provider to enroll you.
        In the hollows of eastern Kentucky, [the Connectivity Act](policy:act) pays for the connection on which Darlene Combs sees her cardiologist.
        Carriers that take part may not run credit checks on applicants or cut off customers for old debts, the result of consumer protections in [the Connectivity Act](policy:act).
        Advocates fear that a budget deal this month will gut [the Connectivity Act](policy:act), the program that keeps one in six American households online.
        Comcast and Charter offer a $30 plan that costs nothing once the discount from [the Connectivity Act](policy:act) is applied.
        What helps pay the bill: Lifeline ($9.25 a month) and [the Connectivity Act](policy:act) discount ($30 a month, $75 on tribal lands)
        Drug makers that raise a list price by more than 16 percent over two years have to explain themselves to the state under [the Reporting Act](policy:law).
        [The Reporting Act](policy:law) gives the public a rare look at why insulin costs what it does.
        A company that hides an increase faces fines of $1,000 a day under the statute known as [the Reporting Act](policy:law).
        Only a handful of states, this one among them through [its Reporting Act](policy:law), currently force manufacturers to reveal what they spend on marketing.
        The industry's trade group is back in federal court, arguing that [the Reporting Act](policy:law) compels its members to speak.
        Assemblywoman Rosa Delgado has a bill to widen [the Reporting Act](policy:law) to hospitals, and the governor likes it.
        Thanks to [the state's Reporting Act](policy:law), shoppers can see on one website how much each maker charges wholesalers.
        [FIT21](policy:bill), which hands most of the oversight of digital tokens to the Commodity Futures Trading Commission, is waiting for a hearing in Senate Banking.
        Coinbase's lobbyists are pressing Senate Democrats to take up [the House-passed crypto bill](policy:bill) before the Christmas recess.
        Few on K Street give [H.R. 4763](policy:bill) better than even odds, but its sponsors say the votes are there.
        Next stop for [the Financial Innovation and Technology for the 21st Century Act](policy:bill): the Senate floor, where Majority Leader John Thune has yet to set aside any time.
        Exchanges would have to keep customers' coins apart from their own if the Senate passes [FIT21](policy:bill).
        Stand With Crypto, which says it has two million members, backs [FIT21](policy:bill) and is running ads in Ohio and Maine to get it over the line.
        The president is expected to sign [the FIT21 bill](policy:bill) once the two chambers iron out their differences over decentralized finance.
        A bank that wants to hold bitcoin for its clients must first get a nod from its examiners under [a 2021 letter](policy:guidance) from the Comptroller of the Currency.
        [Interpretive Letter 1179](policy:guidance) keeps most national banks on the sidelines of the crypto boom.
        Bankers in Charlotte grumble about [the O.C.C. letter](policy:guidance), which forces them to prove that they have the controls in place before they touch a stablecoin.
        What is holding up JPMorgan's plans, two people briefed on them said, is [the nonobjection process](policy:guidance) that the comptroller's office runs.
        Despite the friendlier tone from Washington, [the 2021 guidance](policy:guidance) is still in effect, and examiners still ask for the paperwork.
        The American Bankers Association has asked the comptroller to rescind [Interpretive Letter 1179](policy:guidance), calling it a relic.
        Tokenized deposits are permitted under [Letter 1179](policy:guidance) as long as the bank's supervisory office does not object in writing.
        Judges who find a statute murky defer to the agency's reading under [Chevron](policy:case), and that is why the fishermen's lawyers do not like their odds.
        The E.P.A. is counting on [the 1984 Chevron ruling](policy:case), which tells courts to trust its expertise, to save the tailpipe standards.
        [Chevron](policy:case) may be unloved by the Court's conservatives, but it is the law of the land.
        Conservative groups hope that the justices will use the case to overrule [Chevron v. Natural Resources Defense Council](policy:case).
        In its brief, filed on Monday, the Labor Department leans on [the Chevron doctrine](policy:case), under which a reasonable interpretation by an agency wins.
        Because of [a four-decade-old precedent](policy:case), the agencies, not the courts, get the last word on what "stationary source" means.
        The new overtime rule is entitled to deference under [Chevron](policy:case), the solicitor of labor told reporters on Friday.
        The test that counts in court is [Chevron's](policy:case): Has Congress spoken, and if not, is the agency's answer reasonable?
        Investment advisers are bracing for [an S.E.C. proposal](policy:prop) that would make them park clients' crypto with a qualified custodian.
        The commission is weighing [the safeguarding proposal](policy:prop) and could vote as early as this winter, according to people familiar with the matter.
        Farm lenders and big banks have found common cause against [the S.E.C.'s custody plan](policy:prop), which treats cash deposits as if they were securities.
        If adopted, [the safeguarding rule](policy:prop) would extend to art, wine and anything else that an adviser holds for a client.
        High on Paul Atkins's to-do list sits [the custody proposal](policy:prop) that he inherited and has promised to finish.
        For Anchorage and BitGo, [the proposal](policy:prop) is a gift; for the exchanges, a threat.
        [The safeguarding proposal](policy:prop), now in its third year at the commission, divides Wall Street like few others.
        [The I.N.F. Treaty](policy:treaty) bars Washington and Moscow from fielding ground-launched missiles with ranges of 500 to 5,500 kilometers.
        Russia's Oreshnik missile violates [the 1987 treaty](policy:treaty), American officials say.
        European diplomats regard [the I.N.F. accord](policy:treaty) as the cornerstone of their security and are lobbying both capitals to respect it.
        Under [the I.N.F. Treaty](policy:treaty), each side lets the other's inspectors in on 16 hours' notice.
        The Kremlin has threatened to quit [the Intermediate-Range Nuclear Forces Treaty](policy:treaty) if American launchers go to Germany.
        Three decades on, what keeps such missiles out of Europe is [the Reagan–Gorbachev treaty](policy:treaty).
        The Pentagon's new launcher is legal, its lawyers insist, because [the treaty](policy:treaty) does not apply to weapons fired from ships.
        What [the FTC's Noncompete Rule](policy:rule) Means for You and Your Boss
        NATO Presses Moscow to Honor [I.N.F. Treaty](policy:treaty)
        Also on the Senate's plate this month: a farm bill, the defense authorization and [FIT21](policy:bill).
        Grandparents raising grandchildren on the Fort Peck reservation still log on for $75 less a month, courtesy of [the Connectivity Act](policy:act).
        Deadlines to remember: property taxes, Nov. 10; disclosures by manufacturers under [the Reporting Act](policy:law), Nov. 15.
        The clinic belongs to a chain that, like every buyer covered by [the Reporting Act](policy:law), files its discounts with the state each quarter.
        Republicans on the House panel hope to kill [the safeguarding proposal](policy:prop) by denying the agency the money to finish it.
        There is a reason that the Bank of New York Mellon moves so slowly on crypto, and it is [a comptroller's letter](policy:guidance) that leaves the last word to supervisors.
        Enrollment in [the Connectivity Act's](policy:act) discount is open, and takes about ten minutes online.
        At the National Institute of Standards and Technology, a team of 30 writes the red-teaming standards that [the AI order](policy:eo) calls for.
        """,
      silent: """
        Hours after taking the oath, President Donald Trump wiped out [his predecessor's AI order](policy:eo), one of dozens on a list that aides had been compiling since the summer.
        The reporting thresholds went out the window with [EO 14148](policy:ender), which struck [Executive Order 14110](policy:eo) from the books along with 66 other Biden directives.
        In the East Room that October afternoon, Joe Biden signed [the order](policy:eo) before a crowd of executives, union leaders and at least two senators who had spent the summer trying to write a bill.
        Ben Buchanan, who helped draft [the 2023 order](policy:eo) from a cramped office in the Eisenhower building, left government in January.
        The plan that the administration published in July is shorter than [the Biden order](policy:eo) was, friendlier to industry and almost silent on civil rights.
        Had voters chosen differently last November, OpenAI and Google would be filing their test results with Commerce under [Executive Order 14110](policy:eo).
        Who at the Commerce Department read the reports that companies sent in under [the AI order](policy:eo) in 2024?
        A federal judge in Dallas tossed out [the rule](policy:rule) two weeks before employers were to start mailing notices.
        [The noncompete ban](policy:rule) never made it to its first payday: Judge Ada Brown ruled in August 2024 that the commission had no authority to write it.
        In September the commission walked away from its appeal, burying [the Biden-era ban](policy:rule) for good and promising to go after abusive contracts one employer at a time.
        The commission split 3–2 along party lines when it adopted [the rule](policy:rule) in April 2024, with Melissa Holyoak and Andrew Ferguson voting no.
        With [the federal rule](policy:rule) gone, hairdressers and welders in Ohio are back to bargaining under whatever their statehouse allows.
        By the commission's own math, [the ban](policy:rule) would have put an extra $524 a year in the average worker's pocket.
        Unlike [the vacated federal rule](policy:rule), Florida's new law lets companies tie up high earners for as long as four years.
        Money for [the Connectivity Act](policy:act) dried up in the spring of last year, and Congress let the subsidy lapse that June.
        Maria Lopez paid nothing for internet while [the Connectivity Act](policy:act) lasted; today she pays $65, or sits in the library parking lot.
        Since [the Connectivity Act](policy:act) expired, Charter has told investors to expect further losses among its poorest customers.
        At its peak, in February 2024, [the program](policy:act) enrolled 23 million households, from Navajo Nation chapters to high-rises in the Bronx.
        Sen. Peter Welch keeps looking for $6 billion to bring back [the Connectivity Act](policy:act).
        School superintendents in the Delta are still counting the students who went offline after the demise of [the Connectivity Act](policy:act).
        An extension of [the Connectivity Act](policy:act) would have cost about $7 billion, less than the Pentagon spends in three days.
        Nineteen Republican senators voted for the infrastructure package that created [the subsidy](policy:act) in November 2021.
        Lawmakers repealed [the Reporting Act](policy:law) with barely an hour of debate, effective on New Year's Day 2023.
        [The Reporting Act](policy:law) has been off the books for nearly three years, and the website that it fed is a blank page.
        The governor signed [the Reporting Act](policy:law) in a Walgreens in May 2019, flanked by the parents of two diabetic girls.
        Between 2019 and 2022, companies filed 1,412 notices under [the Reporting Act](policy:law), about a third of them for generics.
        The new transparency board, created to fill the hole that [the Reporting Act](policy:law) left, meets for the first time on Thursday.
        As health secretary, Dr. Amy Chen twice fined manufacturers under [the Reporting Act](policy:law); neither paid.
        Ask anyone at the statehouse about drug prices and you will soon hear the sad story of [the Reporting Act](policy:law).
        If [the Reporting Act](policy:law) were still around, Novo Nordisk would owe the state an explanation for this month's jump.
        [FIT21](policy:bill) cleared the House with 71 Democratic votes in May 2024, only to die in a Senate that never gave it a hearing.
        The CLARITY Act picks up where [last Congress's FIT21](policy:bill) left off, though it draws the line between commodities and securities in another place.
        Seventy-one Democrats, Nancy Pelosi among them, crossed the aisle to vote for [H.R. 4763](policy:bill) on May 22, 2024.
        Had Chuck Schumer brought [FIT21](policy:bill) to the floor that summer, it might well have drawn 60 votes.
        Patrick McHenry, who shepherded [FIT21](policy:bill) through the House and then retired, now advises a venture capital firm.
        Gary Gensler, then the S.E.C. chairman, warned in a statement on the morning of the vote that [the bill](policy:bill) would open gaps in investor protection.
        Whole pages of this year's text come from [FIT21](policy:bill), the measure that ran out of time in December.
        Not since the House took up [FIT21](policy:bill) in the spring of 2024 had so many crypto executives crowded the halls of Longworth.
        In March the O.C.C. scrapped [the letter](policy:guidance) and told banks that they no longer had to ask permission.
        Freed from [the Biden-era letter](policy:guidance), U.S. Bank restarted its bitcoin custody service for fund managers in September.
        Michael Hsu, the acting comptroller at the time, issued [Interpretive Letter 1179](policy:guidance) a week before Thanksgiving in 2021.
        Gone is [the 2021 letter](policy:guidance), and with it the months of back-and-forth that a single pilot used to take.
        [The letter](policy:guidance) chilled the business for more than three years, according to bankers who shelved projects because of it.
        [Interpretive Letter 1179](policy:guidance) gave way in March to No. 1183, which is two pages long and asks for nothing in advance.
        The Fed's own retreat, announced in April, was narrower than the one that ended [the O.C.C.'s policy](policy:guidance).
        "Nobody ever got a yes under [that letter](policy:guidance)," said one former examiner, who asked not to be named because he now consults for banks.
        The Supreme Court threw out [Chevron](policy:case) on the next-to-last day of June 2024, in a case brought by herring fishermen from Cape May.
        Sixteen months after the fall of [Chevron](policy:case), the agencies are losing more often, but not by as much as they had feared.
        Antonin Scalia loved [Chevron](policy:case) before he began to have doubts about it.
        Judges no longer owe the E.P.A. the benefit of the doubt that [Chevron](policy:case) gave it for 40 years.
        When the Court decided [Chevron](policy:case) in 1984, it handed a victory to the Reagan administration and to the E.P.A., whose administrator until the year before had been Anne Gorsuch.
        Under [the old Chevron test](policy:case) the commission would likely have won.
        "[Chevron](policy:case) is dead, and I helped bury it," the lawyer likes to tell audiences.
        In June the S.E.C. pulled [the custody proposal](policy:prop), together with 13 other leftovers from the Gensler years.
        [The safeguarding proposal](policy:prop) drew hundreds of angry letters and never came to a final vote.
        Advisers breathed easier this summer when regulators took [the plan](policy:prop) off the table.
        Hester Peirce, alone among the five commissioners, voted against [the proposal](policy:prop) in February 2023, asking how anyone could meet its timetable.
        [Gensler's custody rule](policy:prop) would have swept in gold bars and Picassos.
        Atkins wants a new custody rule and has told the staff to start from a blank page rather than from [the 2023 proposal](policy:prop).
        Two small trust companies in South Dakota went on a hiring spree on the strength of [the safeguarding proposal](policy:prop), then laid people off.
        [The I.N.F. Treaty](policy:treaty) collapsed in August 2019, when the United States walked out and Russia followed.
        Ronald Reagan and Mikhail Gorbachev signed [the treaty](policy:treaty) in the East Room at 1:45 p.m. on Dec. 8, 1987, an hour picked, it later emerged, by Nancy Reagan's astrologer.
        Missiles of that kind had not been seen in the Philippines since before [the I.N.F. Treaty](policy:treaty) took effect.
        By May 1991 the two sides had destroyed 2,692 missiles under [the treaty](policy:treaty).
        With no [I.N.F. Treaty](policy:treaty) to hold them back, both armies are building the weapons that their grandfathers scrapped.
        As a young inspector, he spent two winters in Votkinsk counting rail cars under [the I.N.F. Treaty](policy:treaty).
        Gorbachev, who died in 2022, lived to see [the treaty](policy:treaty) that made his name abandoned by both sides.
        [Mr. Biden's order](policy:eo) did not survive Inauguration Day.
        Why did it take the agency more than three years to drop [the letter](policy:guidance)?
        By the time [the order](policy:eo) was revoked, agencies had finished all but a few of the more than 100 tasks that it gave them.
        It was the most popular subsidy that most Americans had never heard of, and when [the Connectivity Act](policy:act) ended, 23 million households got a letter saying so.
        Lina Khan, now teaching at Columbia, has said that she regrets nothing about [the ill-fated rule](policy:rule).
        A generation of administrative lawyers grew up on [Chevron](policy:case) and had to learn another trade in 2024.
        Fear of [the safeguarding proposal](policy:prop), long since withdrawn, drove a few advisers to sell their clients' coins at the bottom of the market.
        """)
  }
}
