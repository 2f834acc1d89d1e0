import Testing

@testable import Site

@Suite("Sentences on deals") struct DealSentenceTests {
  private static let world =
    law + """

      -- Content/companies/acme.md --
      ---
      name: Acme
      ---
      -- Content/companies/zenith.md --
      ---
      name: Zenith
      ---
      -- Content/deals/contract.md --
      ---
      name: The contract
      type: merger
      parties: {acme: buyer}
      value: USD 9.7B
      history: [2025-10-02: signed]
      ---
      -- Content/deals/failed.md --
      ---
      name: The failed merger
      type: merger
      parties: {acme: buyer}
      value: USD 20B
      history: [2025-08-02: signed, 2025-10-30: terminated]
      ---
      -- Content/deals/stopped.md --
      ---
      name: The stopped merger
      type: merger
      parties: {acme: buyer}
      history: [2025-08-02: signed, 2025-10-30: blocked]
      ---
      -- Content/deals/done.md --
      ---
      name: The done deal
      type: merger
      parties: {acme: buyer}
      history: [2025-01-02: signed, 2025-02-02: closed]
      ---
      """

  @Test func `a deal is called closed`() async throws {
    try await SentenceTable(rule: "DealCalledClosed", world: Self.world, front: "autolink: false")
      .check(
        found: """
          Acme has completed [the merger](deal:contract).
          Acme completed [the merger](deal:contract) on Monday.
          Acme closed [the merger](deal:contract) in October.
          [The merger](deal:contract) closed on Monday.
          [The merger](deal:contract) has closed.
          [The merger](deal:contract) has already closed.
          [The merger](deal:contract) is complete.
          [The merger](deal:contract) is now complete.
          [The merger](deal:contract) was completed in October.
          [The merger](deal:contract) has been completed.
          [The merger](deal:contract), which closed in October, gives Acme a grid.
          Acme signed [the merger](deal:contract) in May and closed it in October.
          [The merger](deal:contract) was signed in May and closed in October.
          Having closed [the merger](deal:contract), Acme sells assets.
          Acme said on Monday that it had completed [the merger](deal:contract).
          Acme completed its purchase of [Zenith](deal:contract).
          Acme completed its $9.7 billion all-stock merger with [Zenith](deal:contract).
          The companies finalized [the merger](deal:contract) last week.
          They consummated [the merger](deal:contract) yesterday.
          Under [the agreement](deal:contract), Acme completed the merger in October.
          With [the approval](deal:contract) in hand, the deal closed on Monday.
          [The merger](deal:failed) has closed.
          Acme completed [the merger](deal:failed) in October.
          [The merger](deal:stopped) has closed.
          [The merger](deal:stopped) was completed this year.
          After [the merger](deal:contract) closed, Acme cut jobs.
          The completed [merger](deal:contract) gives Acme a grid.
          """,
        silent: """
          After [the merger](deal:contract) was signed, Acme closed 14 stores.
          Beside [the merger](deal:contract), the docket closed on Friday.
          On news of [the merger](deal:contract), the stock closed at $52.
          [The merger](deal:contract) has not closed.
          [The merger](deal:contract) hasn't closed.
          [The merger](deal:contract) hasn’t yet closed.
          [The merger](deal:contract) is expected to be completed in March.
          [The merger](deal:contract) will be completed in March.
          [The merger](deal:contract) is to be completed in March.
          Acme expects to have closed [the merger](deal:contract) by March.
          Once [the merger](deal:contract) is complete, Acme will sell assets.
          Once Acme has completed [the merger](deal:contract), it will sell assets.
          If [the merger](deal:contract) closed today, Acme would lose money.
          Until [the merger](deal:contract) is completed, both run apart.
          They walked away before [the merger](deal:failed) closed.
          The parties to [the merger](deal:contract) closed two plants.
          Acme completed its review of [the merger](deal:contract).
          Acme completed the first phase of [the merger](deal:contract).
          Acme completed due diligence for [the merger](deal:contract).
          [The merger](deal:contract) is nearly complete.
          [The merger](deal:contract) is 80% complete.
          [The merger](deal:contract) has yet to close, and is far from complete.
          [The merger](deal:contract) would have closed in June.
          Has [the merger](deal:contract) closed?
          “[The merger](deal:contract) has closed,” one headline said.
          A closed-door meeting on [the merger](deal:contract) was held.
          The comment period on [the merger](deal:contract) closed.
          [The merger](deal:failed) was terminated; a smaller purchase closed in May.
          [The done deal](deal:done) has closed.
          [The done deal](deal:done) closed in February, and [the merger](deal:contract) was signed in October.
          Neither [the merger](deal:contract) nor the loan has closed.
          Reports that [the merger](deal:contract) closed were false.
          The books for [the merger](deal:contract) are closed.
          Acme closed the plant that [the merger](deal:contract) was about.
          Shares of Acme closed higher after [the merger](deal:contract) was announced.
          The complete terms of [the merger](deal:contract) are secret.
          """)
  }

  @Test func `an amount has the digits of a deal's value and another scale`() async throws {
    try await SentenceTable(rule: "AmountMismatch", world: Self.world, front: "autolink: false")
      .check(
        found: """
          [The merger](deal:contract) is worth $9.7 million.
          [The merger](deal:contract) is worth $9.7&nbsp;million.
          [The merger](deal:contract) is worth USD 9.7m.
          [The merger](deal:contract) is worth US$9.7 million.
          [The merger](deal:contract) is worth about $9.7 trillion.
          [The merger](deal:contract) was valued at $9.7 million.
          [The merger](deal:contract), valued at $9.7 million, is pending.
          [The merger](deal:contract), worth $9.7mn, is pending.
          [The merger](deal:contract) totals $9.7 million.
          The $9.7 million [merger](deal:contract) is pending.
          The $9.7-million [merger](deal:contract) is pending.
          [The $9.7 million merger](deal:contract) is pending.
          The $9.7 million all-stock [merger](deal:contract) is pending.
          Its $9.7 million purchase of [Zenith](deal:contract) is pending.
          Acme agreed to [buy Zenith](deal:contract) for $9.7 million.
          The value of [the merger](deal:contract) is $9.7 million.
          [The merger](deal:contract) has a value of $9.7 million.
          [The merger](deal:contract)'s price is $9.7 million.
          The board values [the merger](deal:contract) at $9.7 million.
          [The merger](deal:contract) ($9.7 million) is pending.
          [The merger](deal:contract), a $9.7 million deal, is pending.
          [The merger](deal:contract) is worth $9,700,000.
          [The merger](deal:contract) is worth 9.7 million dollars.
          [The merger](deal:contract) is worth $9.7M in cash and stock.
          """,
        silent: """
          [The merger](deal:contract) is worth €9.7 million.
          [The merger](deal:contract) is worth C$9.7 million.
          [The merger](deal:contract) is worth £9.7 million.
          [The merger](deal:contract) pays $970 million a year for ten years.
          [The merger](deal:contract) is worth $970 million a year.
          [The merger](deal:contract) brings $9.7 million in fees.
          [The merger](deal:contract) costs $9.7 million in fees.
          [The merger](deal:contract) is worth $9.7 billion.
          [The merger](deal:contract) is worth $9,700 million.
          [The merger](deal:contract) is worth USD 9.7bn.
          [The merger](deal:contract) needs 9.7 million processors.
          [The merger](deal:contract) is worth $9.6 million.
          [The merger](deal:failed) was worth $20 billion, beside $200 million of sales.
          [The merger](deal:failed) would have added $20 million of sales.
          [The merger](deal:failed) would cut costs by $20 million a year.
          The break-up fee for [the merger](deal:failed) is $20 million.
          A $20 million fee for [the merger](deal:failed) is due.
          Acme, with sales of $9.7 million, signed [the merger](deal:contract).
          Since [the merger](deal:contract) was signed, Acme has spent $9.7 million on lawyers.
          The first tranche of [the merger](deal:contract) is worth $9.7 million.
          [The merger](deal:contract) is worth $9.7 billion, not $9.7 million.
          [The merger](deal:contract) is worth $9.7 billion, of which $9.7 million is paid each week.
          Is [the merger](deal:contract) worth $9.7 million?
          “[The merger](deal:contract) is worth $9.7 million,” he said.
          [The merger](deal:contract) costs $3 million to advise on.
          Advisers to [the merger](deal:contract) earn $9.7 million.
          The loan behind [the merger](deal:contract) is $9.7 million.
          [The merger](deal:contract) carries a penalty of $9.7 million.
          Zenith has revenue of $9.7 million; [the merger](deal:contract) is pending.
          [The merger](deal:contract) is worth ¥9.7 million.
          """)
  }
}
