import Testing

@Suite("Sentences of several clauses with several tenses")
struct ClauseSentenceTests {
  @Test func `the tense of the clause that holds the link decides`() async throws {
    try await SentenceTable(
      rule: "StaleCitation", world: UnseenRecords.world, front: "autolink: false"
    ).check(
      found: """
        [The order](policy:eo), which Mr. Trump denounced on the campaign trail, still governs what the labs tell Washington.
        NIST, which lost a third of its staff this year, is charged with testing models under [the order](policy:eo).
        The order asks much of a small office: [Executive Order 14110](policy:eo) gives Commerce 90 days to act.
        After she read [the order](policy:eo), the general counsel concluded that it applies to the company.
        Models that were trained before the cutoff fall outside [the order](policy:eo).
        Until Congress acts, labs take their instructions from [the order](policy:eo).
        A nurse who signed a noncompete in 2019 is free to leave, since [the rule](policy:rule) voids it.
        Franchise owners told the committee that [the rule](policy:rule) does not protect them.
        [The rule](policy:rule) exempts senior executives who signed before it took effect.
        Lawyers say a trade-secret suit is the best way around [the ban](policy:rule).
        A family of four that earned less than $62,000 last year qualifies for [the Connectivity Act](policy:act).
        The company, which raised its prices in June, takes $30 off for members of [the Connectivity Act](policy:act).
        How to apply: go to the website of [the Connectivity Act](policy:act) and have a photo ID ready.
        Makers that raised prices last year owe the state a report under [the Reporting Act](policy:law).
        The attorney general, who ran on drug prices, has made enforcing [the Reporting Act](policy:law) a priority.
        Pfizer said the increases comply with [the Reporting Act](policy:law).
        Senators who voted against the stablecoin bill are leaning toward [FIT21](policy:bill).
        Mr. Scott has not said when his committee will mark up [FIT21](policy:bill).
        Passing [FIT21](policy:bill) would be the industry's biggest win yet.
        The bank withdrew its application because [the letter](policy:guidance) requires a nod from examiners first.
        [Interpretive Letter 1179](policy:guidance) leaves the decision to examiners, who have approved few requests.
        Crypto custody was legal before; what [the letter](policy:guidance) adds is a wait.
        The panel found the statute silent and, under [Chevron](policy:case), upholds the agency's reading.
        The agency's lawyers, who won below, say [Chevron](policy:case) disposes of the case.
        [The proposal](policy:prop), first aired in 2023, is due for a vote in the spring.
        The missile that Russia tested in August breaches [the INF Treaty](policy:treaty).
        Under [the INF Treaty](policy:treaty), which Reagan signed in 1987, neither side may field such a weapon.
        Congress withheld the money because [the INF Treaty](policy:treaty) forbids such launchers.
        No federal statute on AI exists, so [the order](policy:eo) carries the load.
        Contractors have been slow to meet the terms of [Executive Order 14110](policy:eo).
        The agency has begun to enforce [the order](policy:eo).
        The office was created last year, and it answers to Congress for how [the order](policy:eo) is carried out.
        Employers have been busy rewriting contracts to conform to [the rule](policy:rule).
        The firm has told its recruiters that [the rule](policy:rule) lets them hire from rivals.
        Enrollment has grown every month, and [the Connectivity Act](policy:act) now reaches 23 million homes.
        The carrier has been fined for overcharging members of [the Connectivity Act](policy:act).
        Two companies have asked a court to strike down [the Reporting Act](policy:law).
        Analysts who follow the industry rely on filings under [the Reporting Act](policy:law).
        Sponsors have lined up 56 votes for [FIT21](policy:bill).
        If the Senate changes [FIT21](policy:bill), the House will have to vote again.
        Three banks have received letters of nonobjection under [Interpretive Letter 1179](policy:guidance).
        Small banks complain that [the letter](policy:guidance) favors their bigger rivals.
        The Fifth Circuit has never been fond of [Chevron](policy:case), but it follows it.
        Advisers have until January to comment on [the safeguarding proposal](policy:prop).
        Custodians worry about what [the safeguarding proposal](policy:prop) would cost.
        Both sides have said they will abide by [the INF Treaty](policy:treaty).
        The Senate has been told that the missile complies with [the INF Treaty](policy:treaty).
        """,
      silent: """
        The order's ninety-day deadlines came and went in January 2024, and [the order](policy:eo) itself soon followed.
        Asked about [the Biden order](policy:eo), a Commerce spokeswoman said the department had stopped collecting the reports.
        The consultants who had grown fat on [Executive Order 14110](policy:eo) moved on to state law.
        Anthropic's lobbyists helped shape [the order](policy:eo) in the summer of 2023.
        OMB's guidance under [the order](policy:eo) ran to 34 pages; its replacement runs to 12.
        Within hours of its repeal, the White House had scrubbed [the order](policy:eo) from its website.
        A dead link is all that remains of [Executive Order 14110](policy:eo) on the White House website.
        Compliance teams can cross [Executive Order 14110](policy:eo) off their lists.
        The thresholds in SB 53 trace their lineage to [Executive Order 14110](policy:eo).
        For fifteen months [the order](policy:eo) gave Commerce a window into the labs.
        What became of the inventories that [the order](policy:eo) called for?
        Whether [the order](policy:eo) made models any safer is a question for historians.
        The difference between the plan and [the order](policy:eo) is one of tone.
        Both Meta and Google had signed on to the commitments before [the order](policy:eo) was written.
        The commission's economists thought that [the rule](policy:rule) would raise wages by 3 percent.
        By the time the court ruled, 26,000 comments and two lawsuits had piled up against [the rule](policy:rule).
        Small law firms that sold webinars on [the Non-Compete Rule](policy:rule) refunded their clients.
        Commissioner Ferguson, who dissented from [the rule](policy:rule), now runs the agency.
        The case against a nationwide ban is the one that Judge Brown made in striking down [the rule](policy:rule).
        The death of [the rule](policy:rule) has not stopped the states.
        Ever since a court killed [the rule](policy:rule), the agency has gone case by case.
        [The rule](policy:rule) would, had it survived, have voided some 30 million contracts.
        California needed no help from [the Non-Compete Rule](policy:rule): its ban dates from 1872.
        Had it taken effect, [the ban](policy:rule) would cover her contract.
        The Chamber of Commerce sued over [the rule](policy:rule) the day after it was published.
        The commission announced in September that it would no longer defend [the rule](policy:rule).
        [The Connectivity Act](policy:act) ran dry before its renewal came to a vote.
        When the money for [the Connectivity Act](policy:act) was gone, so were a fifth of the subscribers.
        At a town hall in Lubbock, a widow asked what had happened to [the Connectivity Act](policy:act).
        The governor's plan would fill the void with a state version of [the Connectivity Act](policy:act).
        About 23 million households took part in [the Connectivity Act](policy:act) at its height.
        Vice President Harris toured libraries to promote [the Connectivity Act](policy:act).
        [The Connectivity Act](policy:act) cost $14.2 billion in all.
        Studies of [the Connectivity Act](policy:act) found that it narrowed the homework gap.
        The state spent $2 million on a database for [the Reporting Act](policy:law) that it has since switched off.
        No company was ever fined under [the Reporting Act](policy:law).
        [The Reporting Act](policy:law) died quietly, in a budget rider.
        The committee heard testimony that [the Reporting Act](policy:law) had cost manufacturers $40 million.
        The chain quit the state while [the Reporting Act](policy:law) was on the books.
        A federal judge had already gutted [the Reporting Act](policy:law) by the time lawmakers acted.
        Unlike the statute now before the governor, [the Reporting Act](policy:law) had no penalties.
        The House approved [FIT21](policy:bill) in 2024, but the Congress ended before the Senate acted.
        [FIT21](policy:bill) was the first crypto bill to clear either chamber.
        Mr. Thompson, who wrote [FIT21](policy:bill), is the author of the new bill as well.
        The failure of [FIT21](policy:bill) taught the industry to court Democrats.
        SEC staff drew up a 12-page critique of [FIT21](policy:bill) in the spring of 2024.
        Under [the 2021 letter](policy:guidance), three banks applied; none heard back.
        Custodia's lawyers blamed [the letter](policy:guidance) for the bank's troubles.
        The requirement of [Interpretive Letter 1179](policy:guidance) that banks ask first has been dropped.
        Rodney Hood made scrapping [the letter](policy:guidance) his first order of business.
        [Interpretive Letter 1179](policy:guidance) went the way of the dodo in March.
        For 40 years, [Chevron](policy:case) shaped every brief that the department filed.
        The Court cited [Chevron](policy:case) for the last time in 2016.
        Few mourn [Chevron](policy:case) on the right.
        Now that [Chevron](policy:case) has fallen, agencies must win on the statute.
        In 2013 the Court extended [Chevron](policy:case) to questions of jurisdiction.
        Critics of [Chevron](policy:case) got their wish in 2024.
        The Court declined to say what becomes of cases decided under [Chevron](policy:case).
        The staff had finished a draft of [the safeguarding rule](policy:prop) when the election intervened.
        The industry spent two years fighting [the safeguarding proposal](policy:prop), and won.
        [The proposal](policy:prop) sat at the commission for 28 months before it was pulled.
        Coinbase told the commission that [the proposal](policy:prop) would drive it out of the custody business.
        The commission had bigger plans for custody under Gensler, among them [the safeguarding proposal](policy:prop).
        Russia had been cheating on [the INF Treaty](policy:treaty) for years, American officials said at the time.
        John Bolton never made a secret of his contempt for [the INF Treaty](policy:treaty).
        It was the INF talks that taught him patience, and [the INF Treaty](policy:treaty) that made his name.
        Poland and Romania want the missiles that [the INF Treaty](policy:treaty) kept out.
        Verification was the great achievement of [the INF Treaty](policy:treaty).
        The department has yet to publish what it learned under [the Biden order](policy:eo).
        In hindsight [the order](policy:eo) reads as a list of wishes.
        Nothing in the new plan resembles the reporting regime of [Executive Order 14110](policy:eo).
        Labs that had begun to file reports under [the order](policy:eo) stopped within the week.
        Not one of the deadlines in [the order](policy:eo) fell after its author left office.
        Biden, in his farewell interview, called [the order](policy:eo) the thing he was proudest of.
        The administration's plan leaves out most of what [the order](policy:eo) covered.
        Whereas [the order](policy:eo) leaned on the Defense Production Act, SB 53 leans on contract.
        Since January 2025, when President Trump threw out [the order](policy:eo), no federal rule has bound the labs.
        What [the order](policy:eo) did by decree, California now does by statute.
        It is easy to forget how bold [the order](policy:eo) seemed in 2023.
        So ended [the Non-Compete Rule](policy:rule), after 16 months and two lawsuits.
        Since the court's decision, [the rule](policy:rule) has had no effect on anyone.
        Ferguson has buried [the rule](policy:rule) and moved on to cases.
        Neither party has shown an appetite for another [Non-Compete Rule](policy:rule).
        Would-be competitors celebrated too soon when the commission published [the rule](policy:rule).
        After the vacatur of [the rule](policy:rule), state law is what counts.
        The judge found that the commission lacked the power to issue [the rule](policy:rule).
        The petition asks Congress to do by statute what [the rule](policy:rule) tried to do by regulation.
        A survey taken as [the Connectivity Act](policy:act) wound down found that a third of members would drop service.
        Today's subsidy, Lifeline, is worth a third of what [the Connectivity Act](policy:act) paid.
        With its money spent, [the Connectivity Act](policy:act) shut its doors in June 2024.
        Libraries that lent hot spots during [the Connectivity Act](policy:act) years are lending them still.
        AT&T has replaced [the Connectivity Act](policy:act) discount with one of its own.
        Lawmakers who let [the Connectivity Act](policy:act) lapse are hearing about it at town halls.
        The governor has signed the repeal of [the Reporting Act](policy:law).
        When [the Reporting Act](policy:law) applied, a maker had to give 60 days' notice.
        For seven years [the Reporting Act](policy:law) made drug makers explain themselves.
        The bill would put back [the Reporting Act](policy:law) word for word.
        Nobody has enforced [the Reporting Act](policy:law) since its repeal.
        In the last Congress, 208 Republicans voted for [FIT21](policy:bill).
        [FIT21](policy:bill) fell short in 2024 for want of a Senate champion.
        With [FIT21](policy:bill) dead, its sponsors started over.
        The sponsors of [FIT21](policy:bill) started over in 2025 with a longer text.
        The comptroller has told banks to disregard [the 2021 letter](policy:guidance).
        [The letter](policy:guidance) no longer governs anyone.
        Banks had lived with [Interpretive Letter 1179](policy:guidance) for three years when the comptroller rescinded it.
        The staff who policed [the letter](policy:guidance) have retired.
        [Chevron](policy:case) is no longer the law.
        Loper Bright, not [Chevron](policy:case), governs the case.
        The panel refused to apply [Chevron](policy:case), noting that the Supreme Court had overruled it.
        Lawyers who made their names on [Chevron](policy:case) are learning to argue from dictionaries.
        The D.C. Circuit applied [Chevron](policy:case) more often than any other court.
        The commission has formally withdrawn [the safeguarding proposal](policy:prop).
        Having shelved [the safeguarding proposal](policy:prop), the commission is starting afresh.
        Under [the 2023 proposal](policy:prop), an adviser would have needed a written agreement with each custodian.
        No treaty has taken the place of [the INF Treaty](policy:treaty).
        Moscow and Washington have both fielded missiles that [the INF Treaty](policy:treaty) would have banned.
        Freed of [the INF Treaty](policy:treaty), the Army is building four batteries.
        [The INF Treaty](policy:treaty) is gone, and New START expires in February.
        During the life of [the INF Treaty](policy:treaty), inspectors counted every stage.
        """)
  }
}
