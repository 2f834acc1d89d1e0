import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

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
        The window for comments on [the notice](policy:notice) is open.
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
        [the proposal](policy:notice) is open for public comment until the end of the month.
        FERC is taking comments on [the proposal](policy:notice).
        Comments on [the proposal](policy:notice) are still open.
        Comment deadlines loom: comments on [the proposal](policy:notice) are due Friday.
        The docket for [the proposal](policy:notice) remains open for comment.
        The public comment period for [the proposal](policy:notice) is still open.
        The agency is now accepting public comment on [the proposal](policy:notice).
        Comments on [the proposal](policy:notice) may be filed until Friday.
        The commission seeks comments on [the proposal](policy:notice).
        [the proposal](policy:notice), which is open for comment, would cover large loads.
        The SEC is still accepting comments on [the proposal](policy:notice).
        Stakeholders may submit comments on [the proposal](policy:notice) until Friday.
        [the proposal](policy:notice) stays open for comment.
        Public comments on [the proposal](policy:notice) are due on December 5.
        The comment window on [the proposal](policy:notice) closes this week.
        As of today [the proposal](policy:notice) is open for comment.
        Written comments on [the proposal](policy:notice) are due next Friday.
        Comments on [the proposal](policy:notice) are being accepted.
        Comments on [the proposal](policy:notice) are still being taken.
        [The proposed rule](policy:notice) is out for public comment.
        FERC continues to accept comments on [the proposal](policy:notice).
        [The proposal](policy:notice) is open for a 60-day comment period.
        You can still comment on [the proposal](policy:notice).
        Anyone may comment on [the proposal](policy:notice).
        Under [the proposal](policy:notice), comments are due in December.
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
        [the proposal](policy:notice) is not yet open for comment.
        [the proposal](policy:notice) closed for comment in November.
        The comment period on [the proposal](policy:notice) closed on Nov. 1.
        FERC has closed the comment period on [the proposal](policy:notice).
        FERC is reviewing comments on [the proposal](policy:notice).
        FERC received 200 comments on [the proposal](policy:notice).
        Comments on [the proposal](policy:notice) have been filed by PJM.
        [the proposal](policy:notice) drew comments from utilities.
        Comments that were due on [the proposal](policy:notice) came in late.
        FERC took comments on [the proposal](policy:notice) through November.
        FERC is done taking comments on [the proposal](policy:notice).
        FERC is unlikely to reopen comments on [the proposal](policy:notice).
        [the proposal](policy:notice) was put out for comment in October.
        The window to comment on [the proposal](policy:notice) has shut.
        [the proposal](policy:notice) is open to criticism.
        The comments on [the proposal](policy:notice) are due to be published.
        When [the proposal](policy:notice) was open for comment, utilities wrote.
        FERC stopped taking comments on [the proposal](policy:notice) on Nov. 1.
        FERC would not comment on [the proposal](policy:notice).
        The SEC has stopped taking comments on [the proposal](policy:notice).
        The comment period on [the proposal](policy:notice) is closed.
        The comment period for [the proposal](policy:notice) is over.
        Comments on [the proposal](policy:notice) are closed.
        The SEC isn't accepting comments on [the proposal](policy:notice).
        [the proposal](policy:notice) used to be open for comment.
        [the proposal](policy:notice) was briefly reopened for comment.
        Comment letters on [the proposal](policy:notice) are open to the public.
        The SEC plans to open [the proposal](policy:notice) for comment again.
        Comments were accepted on [the proposal](policy:notice) until November.
        Comments on [the proposal](policy:notice) were open for thirty days.
        Once [the proposal](policy:notice) is open for comment again, write.
        [the proposal](policy:notice) isn't open for comment.
        [the proposal](policy:notice) is scheduled to open for comment.
        [the proposal](policy:notice) is closed for comment.
        Comments on [the proposal](policy:notice) have closed.
        The deadline for comments on [the proposal](policy:notice) has passed.
        Comments on [the proposal](policy:notice) are no longer accepted.
        Comments on [the proposal](policy:notice) are under review.
        The SEC asked for comments on [the proposal](policy:notice).
        After [the proposal](policy:notice) opened for comment, utilities wrote.
        Unlike [the proposal on loads](policy:notice), the notice on storage is open for comment.
        In contrast to [the proposal](policy:notice), the rate notice is still open for comment.
        After [the proposal](policy:notice), a second notice on tariffs is open for comment through December.
        The rate docket, separate from [the proposal](policy:notice), is accepting comments.
        [The proposal](policy:notice) closed for comment in October; a rule on storage is open for comment.
        The agency, which closed the record on [the proposal](policy:notice), is accepting comments on its budget.
        The Commission is accepting comments on storage rather than on [the proposal](policy:notice).
        The agency may comment on [the proposal](policy:notice).
        Comments on [the proposal](policy:notice) are not being accepted.
        Late comments on [the proposal](policy:notice) are accepted at the agency's discretion.
        The deadline set by [the proposal](policy:notice) is near, and a rule on storage is open for comment.
        FERC continued to accept comments on [the proposal](policy:notice) until November.
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
        Acme's stock jumped 18% after the news.
        Acme shares fell 12%.
        The shares lost 7 percent.
        Shares of rival miners dropped 3% to 5%.
        Mining stocks climbed 6%.
        Its stock price rose 18%.
        The stock was down 4%.
        Investors sent the shares 9% higher.
        Shares plunged nearly 30 percent on the ruling.
        Bank stocks rallied 2%.
        Acme shares slumped 9 percent.
        Acme’s shares were down 4 percent.
        Chip stocks sank 4%.
        The company's stock soared 40%.
        Shares in the miner tumbled 12%.
        Tesla stock fell 8%.
        Its stock is up 40 percent.
        Shares of coal producers rose 5%.
        The ruling sent shares of Acme tumbling 14%.
        Shares of utilities edged up 0.8 percent.
        Investors cheered, lifting the stock 5%.
        The stock plummeted 35%.
        Acme shares sank nearly a fifth, or 19%, after the ruling.
        Its stock price has doubled, up 104%.
        Shares in Acme rose by more than a tenth, or 11%.
        The news pushed Acme's shares 5% higher.
        The price of the shares rose 5%.
        After the ruling the shares fell 5%.
        The stock's price fell 3%.
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
        Its share of the market rose 3%.
        Natural gas stocks fell 2% below the average.
        Acme sold 5% of its stock.
        Holders of 18% of the shares voted no.
        Each share was exchanged for 0.5 shares, down from 0.6.
        The company's share of the load fell 5%.
        Acme's market share slid 4%.
        The stock of apartments grew 2% and vacancy rose 5%.
        Costs rose 18% and shares were issued.
        Power prices rose 18%, the company said in its stock exchange filing.
        Acme will share 18% of revenue.
        Demand rose 20% in states that share a border.
        Shares may rise 10%.
        A stake of 5% fell to the state.
        Analysts expect the stock to rise 18%.
        The housing stock fell 2% after the fires.
        Its share of profits rose 12%.
        Wind's share rose 12% of the total.
        A 5% share of the project fell to Acme.
        The number of outstanding shares fell 5%.
        The board cut the dividend 12% per share.
        Stock-based compensation rose 12%.
        Inventory stocks rose 12%.
        The stock exchange raised its fees 12%.
        Shares were unchanged while sales rose 18%.
        The stock's weight in the index is 5%.
        Employees own 12% of the stock.
        The fund sold shares after costs rose 12%.
        Shares could have fallen 12%.
        The share of coal in the mix fell 12%.
        Short interest in the stock rose 15%.
        Trading volume in Acme shares rose 40%.
        Turnover in the stock fell 25%.
        The yield on the shares rose 3%.
        Dividends on the stock rose 4%.
        Holders of the shares rose 10%.
        Payouts to holders of the shares rose 6%.
        Foreign ownership of the shares fell 5%.
        Bids for the shares fell 20% short of the target.
        Options volume on the stock jumped 80%.
        The volatility of the shares rose 30%.
        The stock's weight in the index rose 2%.
        The shares' book value of assets rose 2%.
        The shares’ weight rose 2%.
        The shares' book value rose 2%.
        A fund that holds Acme shares said its fees fell 15%.
        Stock market listings fell 10%.
        Demand for mining stocks rose 10%.
        The shares tumbling 14% of the time are cheap.
        """)
  }
}
