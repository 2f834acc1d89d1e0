import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("Sentences on amounts") struct AmountSentenceTests {
  @Test func `an amount has the digits of a deal's value and another scale`() async throws {
    try await SentenceTable(
      rule: "AmountMismatch", world: DealRecords.world, front: "autolink: false"
    )
    .check(
      found: """
        [The merger](deal:contract) is worth $9.7 million.
        [The merger](deal:contract), a five-year deal worth $9.7 million, starts in 2026.
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
        The $9.7 million deal, [the merger](deal:contract), is pending.
        [the merger](deal:contract), worth about $9.7 million, is pending.
        [the merger](deal:contract) is valued at roughly $9.7 million.
        [the merger](deal:contract) is a $9.7 million deal.
        Acme is paying $9.7 million for [Zenith](deal:contract).
        [the merger](deal:contract): $9.7 million.
        The five-year, $9.7 million [the merger](deal:contract) is pending.
        [the merger](deal:contract) amounts to $9.7 million.
        [the merger](deal:contract) carries a price tag of $9.7 million.
        [the merger](deal:contract) was announced at $9.7 million.
        [the merger](deal:contract) is worth $9.7 million over five years.
        [the merger](deal:contract)'s $9.7 million value is low.
        Acme's $9.7 million [the merger](deal:contract) is pending.
        [the merger](deal:contract) has a total value of approximately US$9.7 million.
        [the merger](deal:contract), with a value of $9.7 million, is pending.
        [the merger](deal:contract) will be worth $9.7 million.
        Acme bought Zenith in [the merger](deal:contract) for $9.7 million.
        The agreed $9.7 million [the merger](deal:contract) is pending.
        [the merger](deal:contract) is worth up to $9.7m.
        [the merger](deal:contract) stands at $9.7 million.
        [the merger](deal:contract) totals roughly USD 9.7 million.
        [the merger](deal:contract), at $9.7 million, is large.
        [the merger](deal:contract) is priced at $9.7 million.
        [the merger](deal:contract) was worth some $9.7 million when it was signed.
        The contract — [the merger](deal:contract) — is worth $9.7 million.
        Acme will pay $9.7 trillion for Zenith under [the deal](deal:contract).
        [The deal](deal:contract) values Zenith at $9.7 million.
        The price tag on [the deal](deal:contract) is 9.7 million dollars.
        The purchase price in [the deal](deal:contract) is $9.7 million.
        In a $9.7 million all-cash transaction, Acme agreed to [acquire Zenith](deal:contract).
        Acme said it would [acquire Zenith](deal:contract) in a deal valued at $9.7 million.
        Acme agreed to [acquire Zenith](deal:contract) in an all-stock deal worth $9.7 million.
        [The agreement](deal:contract) (worth $9.7 million) was signed.
        [The deal](deal:contract) is worth some US$ 9.7 million.
        [The deal](deal:contract), worth $9.7 million including debt, was signed.
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
        [the merger](deal:contract) includes a 20% prepayment, or $9.7 million.
        [the merger](deal:contract) is worth $9.7 billion, or $1.94 billion a year.
        [the merger](deal:contract) adds $9.7 million to quarterly costs.
        [the merger](deal:contract) comes with $9.7 million of equipment from Dell.
        Acme raised $9.7 million after [the merger](deal:contract).
        Acme's market value rose by $9.7 million on [the merger](deal:contract).
        [the merger](deal:contract) costs Acme $9.7 million per month.
        [the merger](deal:contract) is worth A$9.7 million.
        [the merger](deal:contract) is worth $97 million.
        [the merger](deal:failed) was worth $20 billion; Acme had $20 million in cash.
        [the merger](deal:failed) would cost $20 million to unwind.
        Acme paid its advisers on [the merger](deal:failed) $20 million.
        The banks lent $20 million toward [the merger](deal:failed).
        [the merger](deal:failed) fell apart over a $20 million tax bill.
        A termination fee of $20 million applies to [the merger](deal:failed).
        [the merger](deal:contract) rests on 9.7 million square feet.
        [the merger](deal:contract) generates $9.7 million annually.
        [the merger](deal:contract) is worth nearly $10 billion, with $9.7 million held in escrow.
        [the merger](deal:contract) calls for $9.7 million in annual payments.
        [the merger](deal:contract) pays IREN $970 million each year.
        [the merger](deal:contract) provides for a $9.7 million break-up fee.
        Under [the merger](deal:contract), Acme pays $9.7 million a month.
        Acme's revenue of $9.7 million is dwarfed by [the merger](deal:contract).
        [the merger](deal:contract) is small beside a budget of $9.7 trillion.
        GDP is $9.7 trillion; [the merger](deal:contract) is worth $9.7 billion.
        [the merger](deal:contract) is worth EUR 9.7m.
        A loan of $9.7 million funds [the merger](deal:contract).
        [the merger](deal:contract) cost the state $9.7 million in lost taxes.
        [the merger](deal:contract) covers 9.7 million shares.
        Acme spent $9.7 million lobbying on [the merger](deal:contract).
        [the merger](deal:contract) needs $9.7 million of power a week.
        [the merger](deal:contract) raises Acme's debt by $9.7 million.
        [the merger](deal:contract) saves $9.7 million.
        [the merger](deal:contract), unlike a $9.7 million pilot, is large.
        [the merger](deal:contract) follows a pilot worth $9.7 million.
        Since [the merger](deal:contract), Acme has been worth $9.7 trillion.
        [the merger](deal:contract) includes warrants worth $9.7 million.
        A $9.7 million share of [the merger](deal:contract) goes to Dell.
        A $9.7 million contract for meters follows from [the deal](deal:contract).
        Acme will pay $9.7 million for lawyers under [the deal](deal:contract).
        In a $9.7 million transaction, Zenith sold a mine, and Acme signed [the merger](deal:contract).
        The advice on [the deal](deal:contract) is worth $9.7 million.
        """)
  }

  @Test func `an amount of the same order is the value, or rounds it`() async throws {
    try await SentenceTable(
      rule: "AmountMismatch", world: DealRecords.world, front: "autolink: false"
    )
    .check(
      found: """
        [The merger](deal:contract), worth $7.9 billion over five years, covers two plants.
        [The merger](deal:contract) is worth 7.9 billion dollars.
        The total value of [the merger](deal:contract) is USD 10.7 billion.
        At $6.9 billion, [the merger](deal:contract) dwarfs everything else on its books.
        Analysts called [the merger](deal:contract), at $17 billion, the largest of the autumn.
        [The merger](deal:contract) ($9.2bn) was announced on Monday.
        The price of [the merger](deal:contract), $12 billion, took the market by surprise.
        [The merger](deal:contract): $7.9 billion, five years.
        Acme signed [the merger](deal:contract) for $9.4 billion.
        """,
      silent: """
        [The merger](deal:contract) is worth nearly $10 billion.
        [The merger](deal:contract) is worth $10 billion.
        [The merger](deal:contract), at more than $9 billion, makes another company of Acme.
        [The merger](deal:contract) was originally worth $8.7 billion.
        [The merger](deal:contract), worth $8.7 billion before it was amended, is pending.
        [The merger](deal:contract), worth $12 billion including debt, is pending.
        Acme offered $8.9 billion for [Zenith](deal:contract).
        Of [the merger](deal:contract), $6.2 billion is paid in stock.
        [The merger](deal:contract) should bring in about $4.9 billion a year.
        The company was worth $16 billion before [the merger](deal:contract).
        """)
  }
}
