internal import Diagnostics
package import EntityGraph
package import PolicyModel

/// The whole site as rules see it. Everything is by number in the catalog.
package struct RuleContext: Sendable {
  package let graph: EntityGraph
  package let coverage: Coverage
  package let pages: [PageFacts]
  /// `nil` for what has no history.
  package let histories: [StatusHistory?]
  /// The day of the build.
  package let clock: Day

  package init(
    graph: EntityGraph, coverage: Coverage, pages: [PageFacts], histories: [StatusHistory?],
    clock: Day
  ) {
    self.graph = graph
    self.coverage = coverage
    self.pages = pages
    self.histories = histories
    self.clock = clock
  }

  package var catalog: Catalog { graph.catalog }

  /// Through when a page's facts hold; of a page that does not say, its day.
  func asOf(_ page: Int) -> Day? {
    catalog.entities[page].briefing?.asOf ?? catalog.entities[page].date
  }

  /// The day that a citation speaks of; `nil` where it is cited as history.
  func day(of citation: Citation, on page: Int) -> Day? {
    switch citation.mode {
    case .current: asOf(page)
    case .asOf(let day): day
    case .historical: nil
    }
  }

  func place(_ range: Range<Int>, on page: Int) -> SourcePlace {
    SourcePlace(path: catalog.entities[page].path, range: range)
  }

  /// What became of a record, by whom and when: `revoked by Executive Order 14148 on 2025-01-20`.
  package func change(_ status: Status, of number: Int) -> String {
    let words = catalog.sentence(for: status, of: number)
    guard let since = status.since else { return words }
    return since.exactDay == nil ? "\(words) in \(since.iso)" : "\(words) on \(since.iso)"
  }

  /// The line of a history that a status comes from, to be noted.
  func note(_ status: Status, of number: Int) -> [Diagnostic.Note] {
    guard let event = status.event else { return [] }
    let entity = catalog.entities[number]
    return [
      Diagnostic.Note(
        "its history says so here",
        at: SourcePlace(path: entity.path, range: entity.history[event].range))
    ]
  }
}
