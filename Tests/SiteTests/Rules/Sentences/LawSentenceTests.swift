import Testing

@testable import Site

@Suite("Sentences on bills and laws") struct LawSentenceTests {
  private static let table = SentenceTable(
    rule: "BillCalledLaw",
    world: law + """

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
        """)
  }
}
