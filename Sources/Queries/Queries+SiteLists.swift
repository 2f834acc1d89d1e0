internal import EntityGraph
internal import PolicyModel
package import SiteModel

/// Questions about the lists of the site: its judgments, corrections and sources.
extension Queries {
  /// How many pages a list has. It follows from the plan of the output, so nothing is logged.
  package func pageCount(of list: SiteList) -> Int { snapshot.addresses.pageCount(of: list) }

  package struct JudgmentPage: Sendable {
    /// Those that should have been settled by the day of the build and are not.
    package let overdue: [ListedItem]
    package let open: [ListedItem]
    package let settled: [ListedItem]
    /// How many there are on all pages.
    package let overdueCount: Int
    package let openCount: Int
    package let settledCount: Int
  }

  /// The judgments on a page of their list, the overdue ones first, then the open ones.
  package func judgments(onPage page: Int) -> JudgmentPage {
    note(.list(.judgments, page: page))
    let index = snapshot.listIndex
    let (unsettled, settled) = (index.openJudgments, index.settledJudgments)
    // The soonest come first.
    let overdue = unsettled.prefix { dayToSettle($0).map { $0 < today } ?? false }.count
    let range = SiteList.range(ofPage: page, of: unsettled.count + settled.count)
    let settledRange = range.clamped(to: unsettled.count..<unsettled.count + settled.count)
    return JudgmentPage(
      overdue: Array(unsettled[range.clamped(to: 0..<overdue)]),
      open: Array(unsettled[range.clamped(to: overdue..<unsettled.count)]),
      settled: settledRange.map { settled[$0 - unsettled.count] },
      overdueCount: overdue, openCount: unsettled.count - overdue, settledCount: settled.count)
  }

  /// The last day by which a judgment should be settled.
  private func dayToSettle(_ item: ListedItem) -> Day? {
    snapshot.catalog.entities[item.record].briefing?.judgments[item.index].resolveBy?.value.lastDay
  }

  /// The judgments that are scored, the newest outcome first.
  package var forecasts: [Forecast] {
    note(.forecasts)
    return snapshot.listIndex.forecasts
  }

  /// The corrections on a page of their list, the newest first, and how many there are in all.
  package func corrections(onPage page: Int) -> (items: [ListedItem], count: Int) {
    note(.list(.corrections, page: page))
    let all = snapshot.listIndex.corrections
    return (Array(all[SiteList.range(ofPage: page, of: all.count)]), all.count)
  }

  /// The sources on a page of their list, and how many of all have each type.
  package func sources(
    onPage page: Int
  ) -> (ids: [String], types: [(word: String?, count: Int)]) {
    note(.list(.sources, page: page))
    let index = snapshot.listIndex
    let range = SiteList.range(ofPage: page, of: index.sources.count)
    return (Array(index.sources[range]), index.sourceTypes)
  }

  /// The listed pages that show a source.
  package func pages(citing source: String) -> [Int] {
    note(.citing(source))
    return snapshot.listIndex.citing[source] ?? []
  }
}
