import Testing

@testable import Site

@Suite("Sentences on comments and markets") struct ReportingSentenceTests {
  @Test func `comments are said to be open after their last day`() async throws {
    let world = """
      -- Content/agencies/sec.md --
      ---
      name: Securities Board
      ---
      -- Content/policies/notice.md --
      ---
      name: The notice
      type: rule
      comments_close: 2025-11-01
      history: [2025-10-01: proposed]
      ---
      -- Content/policies/other.md --
      ---
      name: The other notice
      type: rule
      comments_close: 2025-12-20
      history: [2025-10-01: proposed]
      ---
      """
    try await SentenceTable(rule: "CommentsClosed", world: world, front: "autolink: false").check(
      found: """
        [The notice](policy:notice) is open for comment.
        [The notice](policy:notice) is still open for comment.
        [The notice](policy:notice) remains open for public comment.
        [The notice](policy:notice) is now open for written comments.
        Comments on [the notice](policy:notice) are due by 1 November.
        Comments are due on [the notice](policy:notice).
        Comments on [the notice](policy:notice) are open.
        The comment period for [the notice](policy:notice) is open.
        The comment period on [the notice](policy:notice) remains open.
        The comment window for [the notice](policy:notice) is still open.
        The comment period on [the notice](policy:notice) runs through November.
        The comment period for [the notice](policy:notice) ends on 1 November.
        The [Board](agency:sec) is accepting comments on [the notice](policy:notice).
        The [Board](agency:sec) is still taking public comments on [the notice](policy:notice).
        The Board is seeking comment on [the notice](policy:notice).
        The Board is soliciting comments on [the notice](policy:notice).
        The Board seeks comment on [the notice](policy:notice).
        The Board accepts comments on [the notice](policy:notice).
        The public may submit comments on [the notice](policy:notice).
        Anyone can still file written comments on [the notice](policy:notice).
        [The notice](policy:notice) is open for comment, and [the other](policy:other) is, too.
        """,
      silent: """
        [The notice](policy:notice) is no longer open for comment.
        [The notice](policy:notice) is not open for comment.
        [The notice](policy:notice) isn't open for comment any more.
        The Board has stopped accepting comments on [the notice](policy:notice).
        The Board stopped accepting comments on [the notice](policy:notice).
        The Board is no longer accepting comments on [the notice](policy:notice).
        [The notice](policy:notice) was open for comment in October.
        [The notice](policy:notice) was open for a month.
        [The notice](policy:notice) had been open for comment.
        [The notice](policy:notice) would be open for comment again.
        [The notice](policy:notice) will be open for comment again.
        Comments on [the notice](policy:notice) were due by 1 November.
        Comments on [the notice](policy:notice) closed on 1 November.
        The comment period for [the notice](policy:notice) has closed.
        The comment period for [the notice](policy:notice) ended on 1 November.
        The comment period for [the notice](policy:notice) was open for a month.
        The Board sought comment on [the notice](policy:notice).
        The Board accepted comments on [the notice](policy:notice).
        The Board invited comments on [the notice](policy:notice).
        Reply comments on [the notice](policy:notice) are due in December.
        [The other notice](policy:other) is open for comment.
        [The other notice](policy:other) is open for comment, unlike [the notice](policy:notice).
        If [the notice](policy:notice) is open for comment again, write.
        Is [the notice](policy:notice) open for comment?
        “[The notice](policy:notice) is open for comment,” the Board wrote in October.
        The Board is reading the comments on [the notice](policy:notice).
        The comments on [the notice](policy:notice) are open to two readings.
        The Board may not accept comments on [the notice](policy:notice).
        The shop is open for comment.
        The Board declined to comment on [the notice](policy:notice).
        """)
  }

  @Test func `a market move lacks a time or a source`() async throws {
    let world = """
      -- Content/companies/acme.md --
      ---
      name: Acme
      ---
      -- Content/sources.yml --
      wire: {title: A report, type: news}
      """
    try await SentenceTable(rule: "MarketMove", world: world).check(
      found: """
        Shares of Acme rose 18%.
        Shares in Acme fell 5 percent.
        Acme's shares jumped 18%.
        Acme’s stock fell 5 percent.
        Acme stock slid 5%.
        The stock has gained 18%.
        Oil stocks fell 4% in the week.
        Tech stocks rallied 3 percent.
        Shares of the bitcoin miner surged 18%.
        Shares of Acme, a miner, rose 18%.
        Shares of Acme rose as much as 18%.
        Shares of Acme were up 18%.
        Its shares are down 5%.
        Its shares closed 5% lower.
        Shares of Acme traded 5% higher.
        The share price fell 18%.
        The news sent shares of Acme up 18%.
        An 18% jump in Acme's shares followed.
        A 5 percent drop in the stock followed.
        Shares of Acme rose 18% [](source:wire).
        Acme's stock fell 5 percent in premarket trading.
        The stock dropped nearly 5 per cent.
        Shares sank more than 18%.
        """,
      silent: """
        Its market share rose to 30 percent.
        Its share of board seats fell 2%.
        The stock of housing rose 3%.
        The housing stock grew and rose 3%.
        Acme's market share fell 2%.
        The number of shares rose 5%.
        Shares outstanding rose 5%.
        Coal's share of generation fell 5%.
        Crude stocks fell 4%.
        Acme pays 20% of each tranche.
        Shares of Acme rose.
        Acme bought back shares as revenue rose 18%.
        Revenue rose 18% while the shares were flat.
        Shares of Acme could fall 18%.
        If shares of Acme fall 18%, the lender may call the loan.
        Shares of Acme did not fall 18%.
        Acme owns 18% of the shares.
        The lender takes 5% of the stock of Acme.
        Shares of Acme rose 18% in premarket trading [](source:wire).
        Shares of Acme closed up 18% on Monday [](source:wire).
        “Shares rose 18%,” he said.
        Would shares rise 18%?
        The share of revenue from hosting rose 18%.
        Each share carries one vote, up from 5% before.
        The stock of foreign investment rose 3%.
        The stock of unsold homes fell 3%.
        """)
  }
}
