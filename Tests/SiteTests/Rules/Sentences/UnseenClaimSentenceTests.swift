import Testing

@Suite("Unseen sentences for the other rules on wording")
struct UnseenClaimSentenceTests {
  @Test func `who is in office`() async throws {
    try await SentenceTable(rule: "OutOfOffice", world: UnseenRecords.claims).check(
      found: """
        President Joe Biden plans to veto the measure if it reaches his desk, aides say.
        The rule is a priority for SEC Chair Gary Gensler, who wants it finished by year's end.
        Lina Khan, who leads the Federal Trade Commission, opposes the settlement.
        The Biden administration is weighing new limits on chip exports to the Gulf.
        Treasury Secretary Janet Yellen will meet her Chinese counterpart in Geneva next week.
        Attorney General Merrick Garland is expected to announce the charges on Friday.
        Under Chair Lina Khan, the commission is pressing ahead with its case against Amazon.
        Commerce Secretary Gina Raimondo says that the export rules leave American firms enough room.
        Transportation Secretary Pete Buttigieg has yet to say which airports will get the money.
        Rohit Chopra, director of the Consumer Financial Protection Bureau, argues that the fee is illegal.
        Vice President Kamala Harris supports the broadband subsidy and has urged Congress to renew it.
        House Speaker Kevin McCarthy wants the farm bill on the floor before Thanksgiving.
        """,
      silent: """
        Former President Biden has kept silent about the repeal of his order.
        The proposal came from then-SEC Chair Gary Gensler, who regarded most tokens as securities.
        President Joe Biden signed the Infrastructure Investment and Jobs Act in November 2021.
        Lina Khan, who led the FTC from 2021 to January 2025, teaches at Columbia Law School.
        The Biden administration capped the overdraft fee at $5 in its last weeks.
        Ex-Treasury Secretary Janet Yellen warns that the tariffs will feed inflation.
        When Rohit Chopra ran the bureau, it took the opposite position.
        Gina Raimondo, the commerce secretary under Joe Biden, is now a fellow at the Council on Foreign Relations.
        Paul Atkins, who succeeded Gary Gensler as SEC chairman, has set another course.
        The judge, whom President Joe Biden appointed in 2022, ruled for the state.
        Biden-era rules on emissions are being rewritten.
        In December 2024, Attorney General Merrick Garland defended the memo before a Senate committee.
        The states' brief relies on Biden v. Nebraska for its reading of the word "modify."
        """)
  }

  @Test func `what is law`() async throws {
    try await SentenceTable(rule: "BillCalledLaw", world: UnseenRecords.claims).check(
      found: """
        The [CLARITY Act](policy:clarity), a law that Congress passed this summer, gives the CFTC authority over spot markets in digital commodities.
        President Trump signed the [CLARITY Act](policy:clarity) in July.
        Since the [CLARITY Act](policy:clarity) was enacted, three exchanges have applied for registration.
        [H.R. 3633](policy:clarity) became law after a 294–134 vote in the House.
        With the [CLARITY Act](policy:clarity) in force, issuers have a way out of the Howey test.
        The [CLARITY Act](policy:clarity) took effect on October 1, and brokers are scrambling to comply.
        Thanks to [H.R. 3633](policy:clarity), the new crypto law, developers of wallets need no license.
        The definition of a "mature blockchain" comes from the [CLARITY Act](policy:clarity), a federal statute.
        The [CLARITY Act](policy:clarity) has become law, though the rules that it calls for are a year away.
        Enacted in 2025, the [CLARITY Act](policy:clarity) divides oversight between the SEC and the CFTC.
        The [CLARITY Act](policy:clarity) was signed into law over the objections of the state regulators.
        """,
      silent: """
        The [CLARITY Act](policy:clarity) would give the CFTC authority over spot markets if it became law.
        The House passed the [CLARITY Act](policy:clarity) on July 17, 2025, by 294 votes to 134.
        A law firm in New York has published a 40-page guide to the [CLARITY Act](policy:clarity).
        [H.R. 3633](policy:clarity) is not yet law, and the Senate is writing a text of its own.
        Once the [CLARITY Act](policy:clarity) is signed, the agencies will have a year to write rules.
        The [GENIUS Act](policy:genius) was signed into law in July, a day after the House sent the [CLARITY Act](policy:clarity) to the Senate.
        The [CLARITY Act](policy:clarity) takes certain tokens out of the securities laws.
        Few lobbyists believe that the [CLARITY Act](policy:clarity) will become law before the spring.
        Has the [CLARITY Act](policy:clarity) become law?
        Law professors are divided over the [CLARITY Act](policy:clarity) and its test for control.
        State blue-sky laws would yield to [H.R. 3633](policy:clarity) in several respects.
        It is a mistake, though a common one, to think that the [CLARITY Act](policy:clarity) was enacted.
        Until the [CLARITY Act](policy:clarity) is enacted, exchanges must make do with staff statements.
        """)
  }

  @Test func `what has closed`() async throws {
    try await SentenceTable(rule: "DealCalledClosed", world: UnseenRecords.claims).check(
      found: """
        The [Kroger–Albertsons merger](deal:kroger-albertsons) closed last winter, creating a chain of nearly 5,000 stores.
        Lawyers at three firms shared in the fees when the parties completed the [Kroger–Albertsons merger](deal:kroger-albertsons).
        Since the [Kroger–Albertsons deal](deal:kroger-albertsons) was completed, prices in Denver have risen by 4 percent.
        When the [Kroger–Albertsons merger](deal:kroger-albertsons) was consummated, C&S took over 579 stores.
        The [Kroger–Albertsons transaction](deal:kroger-albertsons) has closed, the companies said.
        Shoppers in Spokane have had one grocer fewer to choose from since the [Kroger–Albertsons merger](deal:kroger-albertsons) was finalized.
        The [Kroger–Albertsons deal](deal:kroger-albertsons) went through despite the objections of the FTC and eight states.
        Having closed the [Kroger–Albertsons merger](deal:kroger-albertsons), the company turned to its debt.
        [Kroger–Albertsons](deal:kroger-albertsons) closed in December 2024, and the combined company now leads the market in 15 states.
        The completed [Kroger–Albertsons merger](deal:kroger-albertsons) shows how little remedies by divestiture achieve.
        The [Kroger–Albertsons merger](deal:kroger-albertsons) has been completed, and the union contracts are being merged too.
        """,
      silent: """
        A judge in Portland blocked the [Kroger–Albertsons merger](deal:kroger-albertsons) in December 2024.
        The [Kroger–Albertsons deal](deal:kroger-albertsons) never closed, and each side is suing for its fees.
        Kroger closed 14 stores in the year after the merger with Albertsons fell through.
        The hearing on the [Kroger–Albertsons merger](deal:kroger-albertsons) closed on September 17, after three weeks of testimony.
        The [Kroger–Albertsons merger](deal:kroger-albertsons) would have been the largest in the history of American supermarkets.
        Albertsons shares closed at $18.29 on the day after the [Kroger–Albertsons deal](deal:kroger-albertsons) was called off.
        Albertsons terminated the [Kroger–Albertsons agreement](deal:kroger-albertsons) and sued for breach of contract.
        C&S was to buy 579 stores if the [Kroger–Albertsons merger](deal:kroger-albertsons) closed.
        The companies had hoped to complete the [Kroger–Albertsons merger](deal:kroger-albertsons) by early 2024.
        Two years after they announced it, the grocers abandoned the [Kroger–Albertsons merger](deal:kroger-albertsons).
        What would eggs cost today if the [Kroger–Albertsons merger](deal:kroger-albertsons) had gone through?
        The failure to close the [Kroger–Albertsons merger](deal:kroger-albertsons) cost Kroger $1 billion in fees to banks and lawyers.
        Unlike the [Kroger–Albertsons merger](deal:kroger-albertsons), which the courts stopped, Aldi's purchase of Winn-Dixie was completed.
        """)
  }

  @Test func `what is open for comment`() async throws {
    try await SentenceTable(rule: "CommentsClosed", world: UnseenRecords.claims).check(
      found: """
        Stakeholders may file comments in the [FERC large-load docket](policy:large-loads) until the end of the month.
        The [FERC large-load docket](policy:large-loads) is open for comment, and utilities are making the most of it.
        Comments in the [FERC large-load docket](policy:large-loads) are due on November 21.
        There is still time to comment in the [FERC large-load docket](policy:large-loads), and we encourage members to do so.
        In the [FERC large-load docket](policy:large-loads), the commission seeks comment on whether data centers should pay for upgrades up front.
        The comment period in the [FERC large-load docket](policy:large-loads) closes next week.
        The comment period in the [FERC large-load docket](policy:large-loads) remains open despite the shutdown.
        Anyone can submit a comment in the [FERC large-load docket](policy:large-loads) through the eFiling portal.
        Cities that host data centers should submit comments in the [FERC large-load docket](policy:large-loads) before it closes.
        Interested parties have until December 1 to comment in the [FERC large-load docket](policy:large-loads).
        """,
      silent: """
        The comment period in the [FERC large-load docket](policy:large-loads) closed on September 1.
        The [FERC large-load docket](policy:large-loads) is no longer open for comment.
        FERC stopped accepting comments in the large-load docket after Labor Day.
        PJM and 14 utilities commented in the [FERC large-load docket](policy:large-loads) before the deadline of September 1.
        FERC staff are reading the 300 comments filed in the [FERC large-load docket](policy:large-loads).
        It is too late to comment in the [FERC large-load docket](policy:large-loads).
        Jurisdiction over retail loads is an open question in the [FERC large-load docket](policy:large-loads).
        The commission will take up the [FERC large-load docket](policy:large-loads) at its open meeting on December 18.
        While the [FERC large-load docket](policy:large-loads) was open for comment, hyperscalers and ratepayer advocates filed in about equal numbers.
        Comments are due November 14 in the ERCOT proceeding, which came after the [FERC large-load docket](policy:large-loads) closed.
        A spokesman for Dominion declined to comment on the [FERC large-load docket](policy:large-loads).
        The Edison Electric Institute has asked the commission to reopen the [FERC large-load docket](policy:large-loads) for comment.
        In the [FERC large-load docket](policy:large-loads), the commission sought comment on who should pay for upgrades, and in August it got an earful.
        """)
  }

  @Test func `an amount`() async throws {
    try await SentenceTable(rule: "AmountMismatch", world: UnseenRecords.claims).check(
      found: """
        The [IREN–Microsoft agreement](deal:iren-microsoft) is valued at $9.7 million.
        """,
      silent: """
        The [IREN–Microsoft deal](deal:iren-microsoft) is worth $9.7 billion over five years.
        The [IREN–Microsoft deal](deal:iren-microsoft) is worth nearly $10 billion.
        To serve the [IREN–Microsoft deal](deal:iren-microsoft), IREN will buy $5.8 billion of equipment from Dell.
        The [IREN–Microsoft contract](deal:iren-microsoft) should bring in about $1.94 billion a year.
        Advisers earned some $10 million in fees on the [IREN–Microsoft deal](deal:iren-microsoft).
        The [IREN–Microsoft deal](deal:iren-microsoft) followed Nscale's contract with Microsoft, said to be worth $14 billion.
        IREN, whose market value stood at $16 billion before the [IREN–Microsoft deal](deal:iren-microsoft), mined bitcoin until recently.
        Under the [IREN–Microsoft deal](deal:iren-microsoft) a fifth of the sum, $1.94 billion, is paid in advance.
        Announced on November 3, [IREN–Microsoft](deal:iren-microsoft) comes to USD 9.7 billion.
        Microsoft, which spent $34.9 billion on capital projects last quarter, is the buyer in the [IREN–Microsoft deal](deal:iren-microsoft).
        IREN raised a further $1 billion in convertible notes weeks before the [IREN–Microsoft deal](deal:iren-microsoft).
        The [IREN–Microsoft deal](deal:iren-microsoft), at more than $9 billion, makes a cloud company of a bitcoin miner.
        The [IREN–Microsoft deal](deal:iren-microsoft) covers 200 megawatts in four halls of a campus that will have 750.
        """)
  }

  @Test func `a move of a price`() async throws {
    try await SentenceTable(rule: "MarketMove", world: UnseenRecords.claims).check(
      found: """
        IREN shares jumped 12 percent on Monday.
        Shares of Coinbase fell 3 percent after the Senate put off its markup.
        The stock soared by a quarter in early trading.
        Oil stocks lost 4% over the week.
        Nvidia's share price slid 6 percent on the news of the export rule.
        Investors liked what they heard: IREN's stock climbed 9 percent.
        In premarket trading, shares of the chipmaker dropped 5%.
        Since the announcement, the company's shares have doubled.
        Shares in the utility closed 7 percent higher on Tuesday.
        """,
      silent: """
        Its share of the cloud market rose to 30 percent.
        The stock of rental housing grew by 3 percent in Austin.
        The share of board seats held by women fell 2 percent.
        Wholesale power prices jumped 12 percent in PJM.
        The company will pay a dividend of 40 cents a share in December.
        Crude stocks at Cushing dropped by 2 million barrels.
        The board approved the purchase of 5 percent of its shares.
        The share of students who borrow has declined by a tenth since 2019.
        Softbank holds 12 percent of the shares.
        The nation's capital stock rose by 2 percent a year in the 1990s.
        Holders of 71 percent of the shares voted for the merger.
        Would the shares fall if the Senate rejected the bill?
        Labor's share of national income slipped three points in two decades.
        """)
  }
}
