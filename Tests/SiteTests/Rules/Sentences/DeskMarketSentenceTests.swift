import Testing

@Suite("Sentences of several desks on deals, prices and amounts")
struct DeskMarketSentenceTests {
  @Test func `what has closed`() async throws {
    try await SentenceTable(rule: "DealCalledClosed", world: Self.world).check(
      found: """
        Union Pacific has completed [its merger with Norfolk Southern](deal:up-ns).
        With the [merger](deal:up-ns) complete, Union Pacific runs coast to coast.
        The [merger](deal:up-ns) closed on Tuesday.
        The [Union Pacific–Norfolk Southern merger](deal:up-ns) has been consummated.
        Union Pacific closed [its purchase of Norfolk Southern](deal:up-ns) last week.
        Union Pacific finalized [its takeover of Norfolk Southern](deal:up-ns) in October.
        Since closing the [merger](deal:up-ns), Union Pacific has cut 800 jobs.
        The now-completed [merger](deal:up-ns) creates the first transcontinental railroad.
        Kroger completed [its acquisition of Albertsons](deal:kroger-albertsons) in 2024.
        The [JetBlue–Spirit merger](deal:jetblue-spirit) closed in 2023.
        Union Pacific has finalized [the merger](deal:up-ns).
        [The merger](deal:up-ns) was completed in October.
        Union Pacific, which closed [the merger](deal:up-ns) last month, plans layoffs.
        Following completion of [the merger](deal:up-ns), Norfolk Southern was delisted.
        Union Pacific completed [the merger](deal:up-ns) on Friday.
        [The merger](deal:up-ns) has now closed.
        [Union Pacific’s purchase of its rival](deal:up-ns), completed in October, ends an era.
        The railroads closed [their merger](deal:up-ns) in November.
        [The merger](deal:up-ns) is complete.
        """,
      silent: """
        Union Pacific expects to close [the merger](deal:up-ns) in early 2027.
        If the [merger](deal:up-ns) closes, one railroad will span the country.
        The [merger](deal:up-ns) has not closed.
        Closing of the [merger](deal:up-ns) is subject to approval by the STB.
        Norfolk Southern shares closed at $282, below the price in the [merger](deal:up-ns).
        Once the [merger](deal:up-ns) closes, headquarters will stay in Omaha.
        The [merger](deal:up-ns) is scheduled to close in 2027.
        The STB found the application for the [merger](deal:up-ns) incomplete.
        Capital One closed [its purchase of Discover](deal:capone-discover) in May.
        Rivals fear that the [merger](deal:up-ns), once completed, will raise rates.
        Union Pacific aims to complete [the merger](deal:up-ns) by 2027.
        Until [the merger](deal:up-ns) closes, the railroads compete.
        No date is set for closing [the merger](deal:up-ns).
        The STB has completed a first review of [the merger](deal:up-ns).
        [The merger](deal:up-ns) will not close before 2027.
        Union Pacific said [the merger](deal:up-ns) should be completed in 2027.
        Union Pacific closed a yard near Chicago while [the merger](deal:up-ns) is under review.
        The railroads have not yet closed [their merger](deal:up-ns).
        [The merger](deal:up-ns) could be complete by 2027.
        """)
  }

  @Test func `a deal that has ended`() async throws {
    try await SentenceTable(rule: "DealEnded", world: Self.world).check(
      found: """
        The [Kroger–Albertsons merger](deal:kroger-albertsons) would create a grocer of 5,000 stores.
        The [Kroger–Albertsons merger](deal:kroger-albertsons) is under review at the FTC.
        Adobe is buying Figma in [a $20 billion deal](deal:adobe-figma).
        The [JetBlue–Spirit merger](deal:jetblue-spirit) awaits a ruling in Boston.
        Kroger expects [the merger](deal:kroger-albertsons) to win approval.
        Regulators on both sides of the Atlantic are examining [Adobe’s purchase of Figma](deal:adobe-figma).
        Spirit’s pilots back [the JetBlue merger](deal:jetblue-spirit), which needs court approval.
        [The Kroger merger](deal:kroger-albertsons) faces an FTC challenge.
        Figma’s founders stand to gain from [the Adobe deal](deal:adobe-figma).
        [The Kroger–Albertsons deal](deal:kroger-albertsons) is expected to lower prices.
        Adobe needs CMA approval for [its purchase of Figma](deal:adobe-figma).
        Spirit is counting on [the JetBlue merger](deal:jetblue-spirit).
        [The Kroger–Albertsons merger](deal:kroger-albertsons) needs the FTC’s blessing.
        Adobe defends [its purchase of Figma](deal:adobe-figma) as good for users.
        """,
      silent: """
        The [Kroger–Albertsons merger](deal:kroger-albertsons) collapsed in December 2024.
        Adobe walked away from [the Figma deal](deal:adobe-figma).
        The failed [JetBlue–Spirit merger](deal:jetblue-spirit) left Spirit short of cash.
        Judge Young blocked the [JetBlue–Spirit merger](deal:jetblue-spirit) in January 2024.
        Albertsons is suing Kroger over the scuttled [merger](deal:kroger-albertsons).
        Adobe paid Figma $1 billion when [the deal](deal:adobe-figma) fell apart.
        The [Kroger–Albertsons merger](deal:kroger-albertsons) would have created a grocer of 5,000 stores.
        After two courts enjoined it, Albertsons pulled out of the [merger](deal:kroger-albertsons).
        Kroger lost [the Albertsons fight](deal:kroger-albertsons) in two courts, and the parties broke it off.
        [The JetBlue merger](deal:jetblue-spirit) never closed.
        Had [the Adobe deal](deal:adobe-figma) gone through, Figma would be private.
        Spirit filed for bankruptcy after [the JetBlue merger](deal:jetblue-spirit) was blocked.
        [The Kroger–Albertsons deal](deal:kroger-albertsons) is dead.
        Regulators killed [the Figma deal](deal:adobe-figma).
        [The Kroger–Albertsons merger](deal:kroger-albertsons) unraveled in December 2024.
        Adobe’s aborted [purchase of Figma](deal:adobe-figma) cost it $1 billion.
        """)
  }

  @Test func `a move of a price`() async throws {
    try await SentenceTable(rule: "MarketMove", world: Self.world).check(
      found: """
        Shares in IREN jumped 18%.
        IREN stock slid 7 percent after the announcement.
        IREN’s shares surged more than 20% on the news.
        The news sent the shares down 9%.
        Shares of Norfolk Southern plunged as much as 12%.
        The stock, which has doubled this year, dropped 4 percent.
        Bank shares tumbled 6% after the ruling.
        Solar stocks plunged 11%.
        Shares of First Solar soared by 9 percent.
        The stock sank 14%.
        Norfolk Southern stock jumped 9%.
        The shares shed 6% after the ruling.
        """,
      silent: """
        Shares in IREN rose 18% in premarket trading on Monday [](source:wire).
        IREN’s share of the market rose 18%.
        Revenue rose 18% in the quarter.
        The share of imports from Kenya fell 9%.
        Crude stocks at Cushing fell 3% last week, the EIA said.
        The share count fell 3% after the buyback.
        The housing stock grew 2% a year.
        Solar’s share of generation rose 11%.
        Oil stocks in storage fell 2%.
        Shares of First Solar closed up 9% on Tuesday [](source:wire).
        The company’s share of freight fell 6%.
        Norfolk Southern shares closed 9% higher on July 29 [](source:wire).
        """)
  }

  @Test func `an amount`() async throws {
    try await SentenceTable(rule: "AmountMismatch", world: Self.world).check(
      found: """
        The [contract](deal:ms-iren) is worth $9.7 million.
        Microsoft signed a $9.7 million [contract](deal:ms-iren) with IREN.
        Under the [contract](deal:ms-iren), valued at roughly $9.7 trillion, IREN will host GPUs.
        At $9.7 million, the [contract](deal:ms-iren) is the largest of its kind.
        Microsoft agreed to pay USD 9.7m for [the capacity](deal:ms-iren).
        The [Union Pacific–Norfolk Southern merger](deal:up-ns), worth $85 million, needs the approval of the STB.
        [The contract](deal:ms-iren) totals $9.7 million.
        IREN won [a $9.7 million contract](deal:ms-iren).
        The $9.7 million [agreement](deal:ms-iren) runs five years.
        [The merger](deal:up-ns) is valued at $85 million.
        """,
      silent: """
        The [contract](deal:ms-iren) is worth about $9.7 billion.
        Microsoft pays a fifth of the $9.7bn [contract](deal:ms-iren) in advance.
        The [contract](deal:ms-iren) adds $9.7 million a month in fees.
        IREN, which had sales of $9.7 million in 2020, signed the [contract](deal:ms-iren) on Sunday.
        The [contract](deal:ms-iren) is worth US$9.7 billion, or A$14.8 billion.
        Beside the [contract](deal:ms-iren), IREN owes Dell $5.8 billion.
        [The contract](deal:ms-iren) totals $9.7 billion.
        IREN raised $9.7 million in a side offering before [the contract](deal:ms-iren).
        The $9.7 billion [agreement](deal:ms-iren) runs five years.
        [The merger](deal:up-ns) carries a $2.5 billion breakup fee.
        """)
  }

  private static let world =
    DeskRecords.policies + "\n" + DeskRecords.people + "\n" + DeskRecords.deals
}
