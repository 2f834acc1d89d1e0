import Testing

@Suite("Sentences of a newsroom on comments and markets")
struct NewsroomMarketSentenceTests {
  @Test func `what is open for comment`() async throws {
    try await NewsroomRecords.table(for: "CommentsClosed").check(
      found: """
        [EPA's proposal to rescind the endangerment finding](policy:endangerment-rescission) is open for comment.
        The comment period on [the CFPB's notice](policy:cfpb-1033-anpr) remains open.
        Treasury is accepting comments on [its GENIUS notice](policy:genius-anprm).
        Comments on [the H-1B proposal](policy:h1b-weighted) are due soon.
        Universities that sponsor scientists can still comment on [the H-1B proposal](policy:h1b-weighted).
        EPA is taking public comment on [the repeal of its carbon standards](policy:epa-carbon-repeal).
        [The notice](policy:genius-anprm), which is open for public comment, asks 58 questions.
        You have until the end of the month to comment on [the GENIUS notice](policy:genius-anprm).
        The CFPB invites comments on [its reconsideration](policy:cfpb-1033-anpr).
        Anyone may submit comments on [the endangerment proposal](policy:endangerment-rescission) at regulations.gov.
        Comments are open on [EPA's repeal](policy:epa-carbon-repeal).
        [The H-1B rule](policy:h1b-weighted) is still open for comments.
        The comment window for [the H-1B rule](policy:h1b-weighted) is open.
        It is not too late to comment on [the H-1B rule](policy:h1b-weighted).
        Comments on [the H-1B rule](policy:h1b-weighted) are being accepted through December.
        [The H-1B rule](policy:h1b-weighted) is out for comment.
        DHS is seeking comment on [the H-1B rule](policy:h1b-weighted).
        DHS seeks comments on [the H-1B rule](policy:h1b-weighted) by December 24.
        DHS has opened [the H-1B rule](policy:h1b-weighted) for comment, and employers should write in.
        There is still time to comment on [the H-1B rule](policy:h1b-weighted).
        The comment period for [the H-1B rule](policy:h1b-weighted) ends next month.
        The comment period for [the H-1B rule](policy:h1b-weighted) closes on December 24.
        """,
      silent: """
        [The new definition of waters](policy:wotus-2025) is open for comment until January 5.
        Comments on [the H-1B proposal](policy:h1b-weighted) were due on October 24.
        Reply comments in [FERC's large-load docket](policy:ferc-rm26-4) are due on November 28.
        [EPA's proposal](policy:endangerment-rescission) is no longer open for comment.
        EPA is reading half a million comments on [the endangerment proposal](policy:endangerment-rescission).
        If Treasury reopens the comment period on [the notice](policy:genius-anprm), issuers will ask for more time.
        When [the H-1B proposal](policy:h1b-weighted) was open for comment, universities wrote in by the hundreds.
        EPA received 500,000 comments while [the proposal](policy:endangerment-rescission) was open.
        Treasury accepted comments on [the notice](policy:genius-anprm) through November 4.
        The docket of [the CFPB's notice](policy:cfpb-1033-anpr) is open to the public, and anyone can read the comments.
        Comments on [the definition of waters](policy:wotus-2025) are due by January 5.
        The comment period on [the H-1B proposal](policy:h1b-weighted) is closed.
        DHS sought comment on [the H-1B rule](policy:h1b-weighted) in September.
        The comment period for [the H-1B rule](policy:h1b-weighted) ended on October 24.
        The comment period for [the H-1B rule](policy:h1b-weighted) ran for 30 days.
        The comments on [the H-1B rule](policy:h1b-weighted) are mostly hostile.
        DHS is going through the comments on [the H-1B rule](policy:h1b-weighted).
        DHS declined to comment on [the H-1B rule](policy:h1b-weighted).
        The company declined to comment on [the proposal](policy:h1b-weighted).
        EPA is accepting comments on [the water rule](policy:wotus-2025).
        """)
  }

  @Test func `what moved a market`() async throws {
    try await NewsroomRecords.table(for: "MarketMove").check(
      found: """
        IREN's stock jumped 11.5 percent on the news.
        Kenvue's shares soared 12% while Kimberly-Clark's fell 15%.
        The announcement sent shares of CyberArk up 26%.
        Coal stocks tumbled 9% [](source:wire).
        Shares in Coinbase, which had been flat all week, dropped 5.8% at the open.
        The stock plunged 22 percent and dragged the index down with it.
        Shares of Bitcoin miners climbed between 4% and 11%.
        Shares of Spirit were down 40%.
        Its stock has lost 60 percent of its value.
        Investors cheered, and the shares added 8%.
        Bank stocks slid 4 percent as yields rose.
        Core Scientific's stock surged by more than 20% after the vote.
        Shares of IREN more than doubled, rising 120%.
        A 12% jump in IREN's shares followed.
        IREN's share price jumped 12 percent.
        The stock finished 12% higher.
        Railroad stocks gained between 2 and 5 percent.
        """,
      silent: """
        Shares of IREN rose 11.5% at the close on Monday [](source:wire).
        Rail's share of freight has fallen 5% since 2015.
        Stocks of natural gas fell 3 percent in October.
        The number of shares outstanding grew 12% in 2024.
        In premarket trading, Kimberly-Clark's shares fell 14% [](source:wire).
        Sales of electric cars rose 18% in the quarter.
        Cod stocks in the gulf fell 40 percent under the old quotas.
        By the close of trading the shares were up 8% [](source:wire).
        Stocks of crude rose 2% last week, the government said.
        The company's share of wafer capacity fell 10%.
        A tariff of that size may send shares down 10% or more.
        The SEC charged him with betting that the stock would fall 20%.
        Fish stocks fell 40 percent under the old quotas.
        Cod stocks have fallen 40 percent since 1990.
        Housing stock fell 2% in a decade.
        Tariffs could send the shares down 10%.
        If the deal fails, the shares will fall 10%.
        Chinese stocks of rare earths fell 12%.
        Union Pacific's market share rose 4 percent in the West.
        The government's share in Intel is 10 percent.
        Shares in the fund are up for sale at 5% below par.
        Oil stocks at Cushing fell 4% last week.
        The stock of housing grew 1% a year.
        Shares of IREN rose 12% on Monday afternoon, according to Reuters [](source:wire).
        If the shares rise 20%, the options vest.
        The plan pays out only when the share price has risen 20% over three years.
        """)
  }
}
