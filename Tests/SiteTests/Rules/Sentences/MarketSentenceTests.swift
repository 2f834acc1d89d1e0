import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("Sentences on markets") struct MarketSentenceTests {
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
        Shares of U.S. Steel rose 18%.
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
        Shares of GDP spent on health rose 2 percent.
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
