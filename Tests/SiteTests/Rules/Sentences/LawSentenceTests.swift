import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("Sentences on bills and laws") struct LawSentenceTests {
  private static let table = SentenceTable(
    rule: "BillCalledLaw",
    world: lawToCite + """

      -- Content/policies/genius-act.md --
      ---
      name: GENIUS Act
      type: bill
      bill: s1582-119
      history: [2025-05-01: introduced, 2025-07-18: enacted]
      ---
      -- Content/people/tim-scott.md --
      ---
      name: Tim Scott
      ---
      """, front: "autolink: false")

  @Test func `a bill is called a law, or a law a bill`() async throws {
    try await Self.table.check(
      found: """
        The [CLARITY Act](policy:clarity-act) is law.
        President Trump signed the [CLARITY Act](policy:clarity-act) on Friday.
        The [CLARITY Act](policy:clarity-act) has become law.
        The [CLARITY Act](policy:clarity-act) became law on 17 July.
        The [CLARITY Act](policy:clarity-act) is now the law of the land.
        The [CLARITY Act](policy:clarity-act) is already federal law.
        The [CLARITY Act](policy:clarity-act) was signed into law in July.
        The [CLARITY Act](policy:clarity-act) has been signed into law.
        President Trump signed the [CLARITY Act](policy:clarity-act) into law on Friday.
        The [CLARITY Act](policy:clarity-act) passed the House and became law.
        The [CLARITY Act](policy:clarity-act) passed the House, and the President signed it into law.
        The [CLARITY Act](policy:clarity-act), which became law in July, splits oversight.
        The [CLARITY Act](policy:clarity-act), a law that splits oversight between two agencies, matters.
        The [CLARITY Act](policy:clarity-act), now law, splits oversight.
        The [CLARITY Act](policy:clarity-act), a market structure measure, is law.
        The [CLARITY Act](policy:clarity-act) was enacted in July.
        Congress enacted the [CLARITY Act](policy:clarity-act) this summer.
        The [CLARITY Act](policy:clarity-act) (H.R. 3633) is law.
        The [CLARITY Act](policy:clarity-act) has now become law, and the agencies are at work.
        Since the [CLARITY Act](policy:clarity-act) became law, tokens have been commodities.
        When the [CLARITY Act](policy:clarity-act) became law in July, markets rose.
        The [CLARITY Act](policy:clarity-act)\\nis now\\nlaw.
        The [GENIUS Act](policy:genius-act) and the [CLARITY Act](policy:clarity-act) are now law.
        The [CLARITY Act](policy:clarity-act) bill is law.
        The [GENIUS Act](policy:genius-act) is a bill on stablecoins.
        The [GENIUS Act](policy:genius-act) is still a bill.
        The [GENIUS Act](policy:genius-act) remains a bill in committee.
        The [GENIUS Act](policy:genius-act) is only a proposed bill.
        The [GENIUS Act](policy:genius-act), a bill on stablecoins, would bind issuers.
        The [GENIUS Act](policy:genius-act) is a bipartisan stablecoin bill.
        After months of talks the [CLARITY Act](policy:clarity-act) finally became law.
        Now that the [CLARITY Act](policy:clarity-act) is law, exchanges must register.
        Because the [CLARITY Act](policy:clarity-act) is now law, the SEC has to act.
        The [CLARITY Act](policy:clarity-act), signed into law on July 18, creates a new category.
        Trump signed into law the [CLARITY Act](policy:clarity-act).
        On July 18 the president signed the [CLARITY Act](policy:clarity-act), making it law.
        The [CLARITY Act](policy:clarity-act) is the first federal law on market structure.
        The [CLARITY Act](policy:clarity-act) went on to become law.
        With the [CLARITY Act](policy:clarity-act) now law, banks can begin.
        The [CLARITY Act](policy:clarity-act) has been law since July.
        The [CLARITY Act](policy:clarity-act) became Public Law 119-30.
        The [CLARITY Act](policy:clarity-act) was signed by President Trump and is now law.
        The House-passed [CLARITY Act](policy:clarity-act) is law.
        Lawmakers enacted the [CLARITY Act](policy:clarity-act) in July.
        Under the [CLARITY Act](policy:clarity-act), a law passed in July, exchanges register.
        The [GENIUS Act](policy:genius-act) is a proposed bill.
        The [GENIUS Act](policy:genius-act) remains a bill.
        The [GENIUS Act](policy:genius-act) is currently a bill before the Senate.
        The House and Senate have passed the [CLARITY Act](policy:clarity-act) and it is now law.
        As of July the [CLARITY Act](policy:clarity-act) is federal law.
        The [CLARITY Act](policy:clarity-act), enacted in July, divides oversight.
        The [CLARITY Act](policy:clarity-act) was enacted into law last summer.
        The president signed the [CLARITY Act](policy:clarity-act) into law at the White House.
        Thanks to the [CLARITY Act](policy:clarity-act), which is now law, exchanges can register.
        The landmark [CLARITY Act](policy:clarity-act) became law in July.
        The [CLARITY Act](policy:clarity-act) has finally been enacted.
        The [GENIUS Act](policy:genius-act) is a pending bill.
        The [GENIUS Act](policy:genius-act), a bill before the Senate, covers stablecoins.
        President Biden's successor signed the [CLARITY Act](policy:clarity-act) into law.
        The [CLARITY Act](policy:clarity-act) took years, but it is law.
        After the [CLARITY Act](policy:clarity-act) became law, the SEC opened a docket.
        With his signature the [CLARITY Act](policy:clarity-act) became the law of the land.
        The [CLARITY Act](policy:clarity-act) is settled law.
        Both the [GENIUS Act](policy:genius-act) and the [CLARITY Act](policy:clarity-act) have become law.
        The [CLARITY Act](policy:clarity-act), which was signed into law in July, matters.
        The [CLARITY Act](policy:clarity-act) has been enacted into law.
        The [CLARITY Act](policy:clarity-act) is a new law on market structure.
        The recently enacted law, the [CLARITY Act](policy:clarity-act), covers brokers.
        The agency says that the [CLARITY Act](policy:clarity-act) is law.
        """,
      silent: """
        On the [CLARITY Act](policy:clarity-act), a law firm wrote that it would split oversight.
        On the [CLARITY Act](policy:clarity-act), a law professor sees two readings.
        If the [CLARITY Act](policy:clarity-act) is law by March, the agencies must write rules.
        The [CLARITY Act](policy:clarity-act) is not law.
        The [CLARITY Act](policy:clarity-act) is not yet law.
        The [CLARITY Act](policy:clarity-act) isn't law.
        The [CLARITY Act](policy:clarity-act) isn’t law yet.
        The [CLARITY Act](policy:clarity-act) has not become law.
        The [CLARITY Act](policy:clarity-act) never became law.
        The [CLARITY Act](policy:clarity-act) would become law without his signature.
        The [CLARITY Act](policy:clarity-act) could be law by March.
        The [CLARITY Act](policy:clarity-act) is expected to become law next year.
        Once the [CLARITY Act](policy:clarity-act) is law, two agencies divide the market.
        Until the [CLARITY Act](policy:clarity-act) is law, the agencies share the field.
        When the [CLARITY Act](policy:clarity-act) is law, exchanges will register.
        Should the [CLARITY Act](policy:clarity-act) become law, exchanges will register.
        Is the [CLARITY Act](policy:clarity-act) law?
        The sponsor of the [CLARITY Act](policy:clarity-act) became law professor of the year.
        The [CLARITY Act](policy:clarity-act)'s sponsor says that stablecoin rules are law.
        Unlike the [CLARITY Act](policy:clarity-act), the [GENIUS Act](policy:genius-act) is law.
        The [GENIUS Act](policy:genius-act) is law; the [CLARITY Act](policy:clarity-act) is a bill.
        The [GENIUS Act](policy:genius-act) became law, and the [CLARITY Act](policy:clarity-act) awaits the Senate.
        “The [CLARITY Act](policy:clarity-act) is law,” the post read.
        He falsely claimed that the [CLARITY Act](policy:clarity-act) is law.
        The [CLARITY Act](policy:clarity-act) is a bill.
        The [CLARITY Act](policy:clarity-act) has yet to be signed into law.
        The President has not signed the [CLARITY Act](policy:clarity-act) into law.
        The President wants to sign the [CLARITY Act](policy:clarity-act) into law.
        The [CLARITY Act](policy:clarity-act) lawsuit is in court.
        An amendment to the [CLARITY Act](policy:clarity-act) became law with the budget.
        The [GENIUS Act](policy:genius-act) is the bill that Trump signed in July.
        The [GENIUS Act](policy:genius-act) began as a bill in the Senate.
        The [GENIUS Act](policy:genius-act) was a bill until July.
        The [GENIUS Act](policy:genius-act) is not a bill any more.
        The [GENIUS Act](policy:genius-act), a bill that became law in July, binds issuers.
        A bill to amend the [GENIUS Act](policy:genius-act) is a bill to watch.
        Lawyers read the [CLARITY Act](policy:clarity-act) as a bill of rights for exchanges.
        State law on the [CLARITY Act](policy:clarity-act) is unsettled.
        The [CLARITY Act](policy:clarity-act) will be law.
        The [CLARITY Act](policy:clarity-act) has not been signed into law.
        The [CLARITY Act](policy:clarity-act) may never become law.
        If enacted, the [CLARITY Act](policy:clarity-act) would be the first law on market structure.
        The [CLARITY Act](policy:clarity-act) passed the House; it is not law yet.
        The [CLARITY Act](policy:clarity-act) is closer to becoming law.
        The [CLARITY Act](policy:clarity-act) needs sixty votes to become law.
        Before the [CLARITY Act](policy:clarity-act) becomes law, the Senate must vote.
        Supporters want the [CLARITY Act](policy:clarity-act) to be law by Christmas.
        Senate Republicans hope the [CLARITY Act](policy:clarity-act) is law by Easter.
        The [CLARITY Act](policy:clarity-act) is no law.
        A law firm memo on the [CLARITY Act](policy:clarity-act) runs to forty pages.
        The [CLARITY Act](policy:clarity-act), law firms say, would split oversight.
        Existing law, unlike the [CLARITY Act](policy:clarity-act), leaves the question open.
        The [CLARITY Act](policy:clarity-act) is modeled on New York law.
        The [CLARITY Act](policy:clarity-act) would change the law.
        The [CLARITY Act](policy:clarity-act) is a threat to state law.
        Under current law, and until the [CLARITY Act](policy:clarity-act) passes, the SEC decides.
        The [CLARITY Act](policy:clarity-act) is unlikely to be law this year.
        Whether the [CLARITY Act](policy:clarity-act) is law by then is unclear.
        The [GENIUS Act](policy:genius-act), the bill Congress passed in July, is law.
        The [GENIUS Act](policy:genius-act) bill was signed in July.
        The [GENIUS Act](policy:genius-act) started life as a Senate bill.
        The [GENIUS Act](policy:genius-act) is the only crypto bill to have become law.
        The [GENIUS Act](policy:genius-act) is law, but a bill to amend it is pending.
        The [GENIUS Act](policy:genius-act) is no longer a bill.
        "The [CLARITY Act](policy:clarity-act) is law", one senator joked.
        The [CLARITY Act](policy:clarity-act) is on its way to becoming law.
        The [CLARITY Act](policy:clarity-act) isn't yet law, and may never be.
        The [CLARITY Act](policy:clarity-act) hasn't become law.
        The [CLARITY Act](policy:clarity-act) was never enacted.
        The [CLARITY Act](policy:clarity-act) has yet to be enacted.
        The [CLARITY Act](policy:clarity-act) must be enacted before the recess.
        Had the [CLARITY Act](policy:clarity-act) become law, exchanges would have registered.
        The [CLARITY Act](policy:clarity-act) is modeled on a law that Congress enacted in 1934.
        Section 404 of the [CLARITY Act](policy:clarity-act) amends a law from 1934.
        The [CLARITY Act](policy:clarity-act) would amend the GENIUS Act, which became law in July.
        The [CLARITY Act](policy:clarity-act) is stuck; the [GENIUS Act](policy:genius-act) is law.
        The [CLARITY Act](policy:clarity-act) cleared the House a day before the [GENIUS Act](policy:genius-act) became law.
        The [CLARITY Act](policy:clarity-act) builds on the [GENIUS Act](policy:genius-act), now law.
        Lawyers at a law firm read the [CLARITY Act](policy:clarity-act) narrowly.
        A bill called the [CLARITY Act](policy:clarity-act) is before the Senate.
        The [CLARITY Act](policy:clarity-act), a bill that would become law with sixty votes, is pending.
        Nobody expects the [CLARITY Act](policy:clarity-act) to become law this year.
        The chance that the [CLARITY Act](policy:clarity-act) becomes law is one in three.
        The [CLARITY Act](policy:clarity-act) as enacted would differ from the House text.
        The [GENIUS Act](policy:genius-act) was signed into law after the bill passed both chambers.
        The [GENIUS Act](policy:genius-act) is the bill behind the new rules; it was signed in July.
        The [GENIUS Act](policy:genius-act) is law; it began as a bill by Senator Hagerty.
        The [CLARITY Act](policy:clarity-act) would, if enacted, become law on signature.
        The [CLARITY Act](policy:clarity-act) can't become law without the Senate.
        The [CLARITY Act](policy:clarity-act) won't be law by Christmas.
        Why isn't the [CLARITY Act](policy:clarity-act) law?
        The [CLARITY Act](policy:clarity-act) may be law by spring, lobbyists say.
        It is a myth that the [CLARITY Act](policy:clarity-act) is law.
        The [CLARITY Act](policy:clarity-act) does not become law until the President signs.
        A federal law such as the [CLARITY Act](policy:clarity-act) would preempt states.
        The [CLARITY Act](policy:clarity-act)'s chief author, a law professor, agrees.
        In contrast to the [CLARITY Act](policy:clarity-act), the [GENIUS Act](policy:genius-act) has become law.
        The [GENIUS Act](policy:genius-act) is a statute, and the [CLARITY Act](policy:clarity-act) a bill.
        The [CLARITY Act](policy:clarity-act) sets out what the law is.
        Opponents of the [CLARITY Act](policy:clarity-act) argue the law is clear.
        Passage of the [CLARITY Act](policy:clarity-act) is law-firm business.
        The [GENIUS Act](policy:genius-act), which began as a bill from Senator Hagerty, is law.
        The [GENIUS Act](policy:genius-act) was a bipartisan bill.
        Polymarket puts the odds that the [CLARITY Act](policy:clarity-act) is signed into law in 2026 at 60%.
        The chance that the [CLARITY Act](policy:clarity-act) is enacted this year is slim.
        The chance the [CLARITY Act](policy:clarity-act) is enacted this year is slim.
        As soon as the [CLARITY Act](policy:clarity-act) is enacted, rules are due.
        The industry acts as though the [CLARITY Act](policy:clarity-act) is law.
        The [CLARITY Act](policy:clarity-act) is law in all but name, its critics complain.
        ‘The [CLARITY Act](policy:clarity-act) is law,’ he joked.
        'The [CLARITY Act](policy:clarity-act) is law,' he joked.
        Nobody says that the [CLARITY Act](policy:clarity-act) is law.
        It is likely that the [CLARITY Act](policy:clarity-act) is enacted in March.
        The sponsor expects that the [CLARITY Act](policy:clarity-act) is enacted in March.
        """)
  }
}
