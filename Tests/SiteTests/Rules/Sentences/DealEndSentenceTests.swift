import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("Words for the end of a deal") struct DealEndSentenceTests {
  @Test func `a deal's end is told in the words of deals`() async throws {
    try await SentenceTable(rule: "DealEnded", world: EndWordRecords.deals).check(
      found: """
        [The merger](deal:big-merger) awaits approval by FERC.
        [The merger](deal:big-merger) will create the largest owner of wires.
        [The merger](deal:big-merger) is expected to close in March.
        Acme plans to fund [the merger](deal:big-merger) with bonds.
        [The plant purchase](deal:blocked-deal) gives Acme 2 GW.
        """,
      silent: """
        Acme terminated [the merger](deal:big-merger) in October.
        [The merger](deal:big-merger) was called off.
        Acme walked away from [the merger](deal:big-merger).
        [The merger](deal:big-merger) collapsed in October.
        [The merger](deal:big-merger) fell apart.
        The parties abandoned [the merger](deal:big-merger).
        [The merger](deal:big-merger) was scrapped in October.
        Acme scuttled [the merger](deal:big-merger).
        [The failed merger](deal:big-merger) cost Acme $300 million.
        [The merger](deal:big-merger), terminated in October, would have joined two grids.
        [The plant purchase](deal:blocked-deal) was blocked in August.
        A judge blocked [the plant purchase](deal:blocked-deal) in August.
        The court enjoined [the plant purchase](deal:blocked-deal).
        Acme and Gridco agreed to terminate [the merger agreement](deal:big-merger).
        The termination of [the merger](deal:big-merger) cost Acme a fee.
        """)
  }

  @Test func `deals that were given up`() async throws {
    try await SentenceTable(rule: "DealEnded", world: MentionRecords.deals).check(
      found: """
        The [JetBlue–Spirit merger](deal:jet) is on track to close in the first half.
        Regulators are still reviewing the [JetBlue–Spirit merger](deal:jet).
        The [JetBlue–Spirit merger](deal:jet) will create the nation's fifth-largest airline.
        [Adobe’s purchase of Figma](deal:fig) gives it the leading tool for interface design.
        Investors expect [Adobe’s purchase of Figma](deal:fig) to clear by spring.
        The [Kroger–Albertsons merger](deal:kro) faces a challenge from the FTC.
        The two grocers say the [Kroger–Albertsons merger](deal:kro) will lower prices.
        Unions oppose the [Kroger–Albertsons merger](deal:kro), which combines nearly 5,000 stores.
        If approved, the [Kroger–Albertsons merger](deal:kro) will be the largest in the history of supermarkets.
        The [JetBlue–Spirit merger](deal:jet) needs approval from the Transportation Department.
        The [Adobe’s purchase of Figma](deal:fig) is pending before the CMA.
        Shareholders vote on the [JetBlue–Spirit merger](deal:jet) next month.
        Analysts put the odds that the [JetBlue–Spirit merger](deal:jet) clears at 60 percent.
        The [Kroger–Albertsons merger](deal:kro) awaits a ruling from the judge in Portland.
        Albertsons shareholders will receive $34.10 a share in the [Kroger–Albertsons merger](deal:kro).
        [Adobe’s purchase of Figma](deal:fig) strengthens its hand against Canva.
        Spirit's bondholders support the [JetBlue–Spirit merger](deal:jet).
        The [JetBlue–Spirit merger](deal:jet) gives the combined carrier a hub in Fort Lauderdale.
        Under the [Kroger–Albertsons merger](deal:kro), 579 stores go to C&S.
        The FTC is suing to stop the [Kroger–Albertsons merger](deal:kro).
        JetBlue needs the [JetBlue–Spirit merger](deal:jet) to compete with the big four.
        The [JetBlue–Spirit merger](deal:jet) is under review at the Justice Department.
        Kroger is counting on the [Kroger–Albertsons merger](deal:kro) to fend off Walmart.
        Attorneys general of eight states object to the [Kroger–Albertsons merger](deal:kro).
        [Adobe’s purchase of Figma](deal:fig) values the start-up at fifty times its revenue.
        The [Kroger–Albertsons merger](deal:kro) includes a divestiture of 579 stores.
        Travelers worry that the [JetBlue–Spirit merger](deal:jet) will raise fares.
        A decision on [Adobe’s purchase of Figma](deal:fig) is due in February.
        The combined grocer created by the [Kroger–Albertsons merger](deal:kro) will have 710,000 workers.
        The [JetBlue–Spirit merger](deal:jet) is the subject of a trial that opens on Monday.
        Canva has the most to fear from [Adobe’s purchase of Figma](deal:fig).
        Lenders have committed $3.5 billion to finance the [JetBlue–Spirit merger](deal:jet).
        The [Kroger–Albertsons merger](deal:kro) hinges on a ruling due this week.
        JetBlue expects the [JetBlue–Spirit merger](deal:jet) to lift profits.
        Antitrust enforcers are skeptical of [Adobe’s purchase of Figma](deal:fig).
        The [Kroger–Albertsons merger](deal:kro) would create the second-largest grocer if it survives the FTC's challenge.
        """,
      silent: """
        The airlines called off the [JetBlue–Spirit merger](deal:jet) in March 2024.
        A judge blocked the [JetBlue–Spirit merger](deal:jet), and the carriers gave up.
        Adobe paid $1 billion to walk away from [Adobe’s purchase of Figma](deal:fig).
        The failed [Kroger–Albertsons merger](deal:kro) cost the companies more than $1 billion in fees.
        After the collapse of the [Kroger–Albertsons merger](deal:kro), Albertsons sued its suitor.
        The [JetBlue–Spirit merger](deal:jet) fell apart.
        The [Kroger–Albertsons merger](deal:kro) came to nothing.
        Spirit filed for bankruptcy eight months after the [JetBlue–Spirit merger](deal:jet) was abandoned.
        Unlike the [JetBlue–Spirit merger](deal:jet), the Alaska deal won clearance.
        The [Kroger–Albertsons merger](deal:kro) would have created a chain of 5,000 stores.
        In 2022, Adobe announced [Adobe’s purchase of Figma](deal:fig).
        The ill-fated [JetBlue–Spirit merger](deal:jet) still haunts the industry.
        The judge's ruling doomed the [JetBlue–Spirit merger](deal:jet).
        The [Kroger–Albertsons merger](deal:kro) was terminated the day after the ruling.
        Adobe abandoned [Adobe’s purchase of Figma](deal:fig) in December 2023.
        The court enjoined the [Kroger–Albertsons merger](deal:kro).
        After the [Kroger–Albertsons merger](deal:kro) fell through, Kroger announced a buyback.
        Regulators killed [Adobe’s purchase of Figma](deal:fig).
        Spirit has been in and out of bankruptcy since the [JetBlue–Spirit merger](deal:jet) collapsed.
        The breakup of the [Kroger–Albertsons merger](deal:kro) ended in a lawsuit.
        Nothing came of the [JetBlue–Spirit merger](deal:jet).
        Spirit never recovered from the failure of the [JetBlue–Spirit merger](deal:jet).
        The [Kroger–Albertsons merger](deal:kro) died in two courtrooms on the same day.
        The court ruling put an end to the [Kroger–Albertsons merger](deal:kro).
        JetBlue paid Spirit $69 million to end the [JetBlue–Spirit merger](deal:jet).
        In contrast to [Adobe’s purchase of Figma](deal:fig), the new purchase is small.
        Figma went public two years after [Adobe’s purchase of Figma](deal:fig) was scrapped.
        Whatever became of the [Kroger–Albertsons merger](deal:kro)?
        The [JetBlue–Spirit merger](deal:jet) was called off.
        Two judges ruled against the [Kroger–Albertsons merger](deal:kro) on one afternoon.
        Kroger moved on after losing the [Kroger–Albertsons merger](deal:kro).
        The end of the [Kroger–Albertsons merger](deal:kro) set off a lawsuit between the two.
        The [JetBlue–Spirit merger](deal:jet) never got off the ground.
        With the [Kroger–Albertsons merger](deal:kro) dead, Albertsons is on its own.
        Regulators in Brussels and London forced Adobe to drop [Adobe’s purchase of Figma](deal:fig).
        The [Kroger–Albertsons merger](deal:kro) was undone by two judges.
        """)
  }
}
