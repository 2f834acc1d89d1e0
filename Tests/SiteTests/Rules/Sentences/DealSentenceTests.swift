import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("Sentences on deals that are called closed") struct DealSentenceTests {
  @Test func `a deal is called closed`() async throws {
    try await SentenceTable(
      rule: "DealCalledClosed", world: DealRecords.world, front: "autolink: false"
    )
    .check(
      found: """
        Acme has completed [the merger](deal:contract).
        Acme completed [the merger](deal:contract) on Monday.
        Acme closed [the merger](deal:contract) in October.
        Acme closed the acquisition of Globex ([terms](deal:contract)) on Monday.
        Acme closed its purchase of Globex, [the merger](deal:contract), on Monday.
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
        Acme has now closed [the merger](deal:contract).
        Acme announced the completion: [the merger](deal:contract) has closed.
        [the merger](deal:contract) officially closed on Oct. 15.
        The companies said [the merger](deal:contract) closed last week.
        The deal, [the merger](deal:contract), closed in October.
        On Friday Acme completed its acquisition of [Zenith](deal:contract).
        Acme has finalized [the merger](deal:contract), the companies said.
        Since [the merger](deal:contract) closed, Acme has raised prices.
        [the merger](deal:contract) has been finalized.
        [the merger](deal:contract) was consummated on October 3.
        Acme completed its previously announced merger with [Zenith](deal:contract).
        Acme closed its $9.7 billion acquisition of [Zenith](deal:contract) on Tuesday.
        [the merger](deal:contract) was announced in May and completed in October.
        [the merger](deal:failed) closed on schedule.
        Acme and Core have completed [the merger](deal:failed).
        [the merger](deal:contract) is closed.
        Acme completed [the merger](deal:contract) in early October.
        Acme and IREN closed on [the merger](deal:contract) last month.
        Following approval, [the merger](deal:contract) closed on October 20.
        [the merger](deal:contract) has now been completed.
        Acme has successfully completed [the merger](deal:contract).
        The companies have completed their merger under [the merger](deal:contract).
        [the merger](deal:failed) is now complete.
        [the merger](deal:contract) closed earlier this month.
        [the merger](deal:contract) closed at a price of $9.7 billion.
        As [the merger](deal:contract) has closed, Acme owns the grid.
        Acme has just closed [the merger](deal:contract).
        The two firms recently completed [the merger](deal:contract).
        [the merger](deal:contract), announced in May, has closed.
        [The takeover](deal:contract), completed in October, made Acme the largest owner.
        FERC cleared [the merger](deal:contract), and it closed two days later.
        With [the purchase](deal:contract) now closed, Acme turns to financing.
        Following the closing of [the deal](deal:contract) on Oct. 31, Zenith delisted.
        Acme announced the completion of [its acquisition of Zenith](deal:contract).
        Acme announced the successful closing of [the merger](deal:contract).
        Acme completed its purchase of Zenith under [the agreement](deal:contract).
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
        [the merger](deal:contract) is expected to close in the first quarter.
        The companies expect [the merger](deal:contract) to be completed by year-end.
        [the merger](deal:contract) remains subject to closing conditions.
        Closing of [the merger](deal:contract) is set for March.
        [the merger](deal:contract) never closed.
        [the merger](deal:contract) failed to close by the outside date.
        Acme may not have completed [the merger](deal:contract) by June.
        Assuming [the merger](deal:contract) is completed, Acme will own the grid.
        [the merger](deal:contract) can be terminated if it has not been completed by June.
        Shares closed down 3% after [the merger](deal:contract).
        The window for objections to [the merger](deal:contract) closed Monday.
        Before [the merger](deal:contract), Acme closed two mines.
        Acme completed construction of the campus that [the merger](deal:contract) relies on.
        The SEC closed its inquiry into [the merger](deal:contract).
        The [the merger](deal:contract) vote closed at noon.
        Bidding for [the merger](deal:contract) closed in May.
        Acme closed a financing round before [the merger](deal:contract).
        Acme completed a separate purchase before [the merger](deal:contract) was signed.
        [the merger](deal:contract) would be the largest ever completed.
        The parties have not yet completed [the merger](deal:contract).
        Neither side says when [the merger](deal:contract) will be completed.
        When [the merger](deal:contract) closes, Acme pays cash.
        After [the merger](deal:contract) is completed, Acme pays cash.
        [the merger](deal:contract) is far from closed.
        [the merger](deal:contract) has all but closed.
        The waiting period for [the merger](deal:contract) has closed.
        [the merger](deal:contract) is awaiting completion.
        The NYSE closed early on the day of [the merger](deal:contract).
        It is too early to call [the merger](deal:contract) completed.
        [the merger](deal:contract) has a closing date in March.
        [the merger](deal:contract) has not been completed.
        [the merger](deal:contract) cannot be completed without the SEC.
        [the merger](deal:contract) will have closed by March.
        [the merger](deal:contract) was to have closed in June.
        The parties aim to have [the merger](deal:contract) completed in March.
        [the merger](deal:contract) should be completed by March.
        Acme closed its London office, and [the merger](deal:contract) was signed there.
        Acme completed a bond sale to fund [the merger](deal:contract).
        Acme completed its IPO before [the merger](deal:contract).
        Talks on [the merger](deal:contract) were completed in May.
        Work on [the merger](deal:contract) is complete.
        The review of [the merger](deal:contract) was completed in May.
        A deal close to [the merger](deal:contract) in size closed in May.
        Unless [the merger](deal:contract) is completed by June, the lender may walk.
        It is not known when [the merger](deal:contract) was completed.
        IREN closed at $52 on the day of [the merger](deal:contract).
        [the merger](deal:contract) is unlikely to be completed this year.
        [the merger](deal:contract) is not expected to be completed this year.
        Trading closed before [the merger](deal:contract) was announced.
        The door on [the merger](deal:contract) is closed.
        [the merger](deal:contract) hasn't been completed, despite reports.
        [the merger](deal:contract) won't be completed before June.
        [the merger](deal:contract) is subject to approval and has not closed.
        Acme plans to have closed [the merger](deal:contract) by June.
        [the merger](deal:contract) was not completed on time.
        No closing of [the merger](deal:contract) has taken place.
        The price of [the merger](deal:contract) is a closed book.
        [the merger](deal:contract)'s data room closed in May.
        The court closed the case over [the merger](deal:contract).
        Oil closed lower as [the merger](deal:contract) was announced.
        Acme completed its due diligence and signed [the merger](deal:contract).
        Acme completed the sale of a mine before it signed [the merger](deal:contract).
        It may be June before [the merger](deal:contract) is completed.
        Only if regulators agree can [the merger](deal:contract) be completed.
        Acme, which completed its merger with Solar One in 2021, agreed to [buy Zenith](deal:contract).
        Acme completed its merger with Solar One in 2021 and agreed to [buy Zenith](deal:contract).
        Acme has completed the financing for [the deal](deal:contract).
        Neither party expects that [the merger](deal:contract) is completed before summer.
        [The deal](deal:contract) is complete with a reverse break fee.
        Following the closing of [the deal](deal:contract), Acme will cut jobs.
        Following the closing of [the deal](deal:contract), Acme plans to cut jobs.
        Acme has not announced the completion of [the merger](deal:contract).
        [The deal](deal:contract), closed to other bidders, was signed in May.
        [The merger](deal:contract), completed by June, would save money.
        Acme expects the completion of [the merger](deal:contract) in June.
        """)
  }
}
