internal import Diagnostics
package import EntityGraph
package import PolicyModel
internal import Wording

/// The whole site as rules see it. Everything is by number in the catalog.
package final class RuleContext: Sendable {
  package let graph: EntityGraph
  package let coverage: Coverage
  package let pages: [PageFacts]
  /// `nil` for what has no history.
  package let histories: [StatusHistory?]
  /// The source of the site with an id, and those of the file that several pages share.
  package let source: @Sendable (_ id: String) -> Source?
  package let sharedSources: (sources: [Source], path: String)
  /// The day of the build.
  package let clock: Day
  /// No day after it can have been: the later of the clock and today, and one more.
  package let lastPossibleDay: Day
  /// Whether nothing was found that is about structure.
  package let isSound: Bool
  let checks: CheckList
  /// Whether a record rests on another: implements it, or is authorized by it.
  let hasBasis: [Bool]
  /// Through when each page's facts hold; of a page that does not say, its day.
  private let daysOfFacts: [Day?]
  /// How many pages use each source.
  private let uses: [String: Int32]

  package init(
    graph: EntityGraph, coverage: Coverage, pages: [PageFacts], histories: [StatusHistory?],
    source: @escaping @Sendable (_ id: String) -> Source?,
    sharedSources: (sources: [Source], path: String), clock: Day,
    lastPossibleDay: Day, isSound: Bool
  ) {
    self.graph = graph
    self.coverage = coverage
    self.pages = pages
    self.histories = histories
    self.source = source
    self.sharedSources = sharedSources
    self.clock = clock
    self.lastPossibleDay = lastPossibleDay
    self.isSound = isSound
    checks = CheckList(isSound: isSound)
    var hasBasis = [Bool](repeating: false, count: graph.catalog.entities.count)
    for edge in graph.edges where edge.isBasis { hasBasis[Int(edge.from)] = true }
    self.hasBasis = hasBasis
    daysOfFacts = graph.catalog.entities.map(\.dayOfFacts)
    var uses: [String: Int32] = [:]
    for page in pages {
      for id in page.usedSources.keys { uses[id, default: 0] += 1 }
    }
    self.uses = uses
  }

  /// The same site after edits of briefings and of texts: histories, and relations between other records than
  /// briefings, are as they were.
  ///
  /// - Parameter pages: Those that changed, by number.
  package init(
    _ other: RuleContext, graph: EntityGraph, coverage: Coverage, pages changed: [Int: PageFacts],
    source: @escaping @Sendable (_ id: String) -> Source?
  ) {
    self.graph = graph
    self.coverage = coverage
    self.source = source
    (histories, sharedSources) = (other.histories, other.sharedSources)
    (clock, lastPossibleDay, isSound) = (other.clock, other.lastPossibleDay, other.isSound)
    (checks, hasBasis) = (other.checks, other.hasBasis)
    var (pages, daysOfFacts, uses) = (other.pages, other.daysOfFacts, other.uses)
    for (number, facts) in changed {
      let (old, new) = (pages[number].usedSources.keys, facts.usedSources.keys)
      if Set(old) != Set(new) {
        for id in old { uses[id, default: 0] -= 1 }
        for id in new { uses[id, default: 0] += 1 }
      }
      pages[number] = facts
      daysOfFacts[number] = graph.catalog.entities[number].dayOfFacts
    }
    (self.pages, self.daysOfFacts, self.uses) = (pages, daysOfFacts, uses)
  }

  package var catalog: Catalog { graph.catalog }

  func asOf(_ page: Int) -> Day? { daysOfFacts[page] }

  /// Whether any page uses a source.
  func isUsed(_ source: String) -> Bool { uses[source, default: 0] > 0 }

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
    let words = catalog.sentence(for: status, of: number, in: .english)
    guard let since = status.date else { return words }
    return since.exactDay == nil ? "\(words) in \(since.iso)" : "\(words) on \(since.iso)"
  }

  /// The same of a change, which the calendar alone may have brought.
  package func change(_ change: StatusHistory.Change, of number: Int) -> String {
    let words = catalog.sentence(for: change, of: number, in: .english)
    let date = catalog.date(of: change, of: number)
    return date.exactDay == nil ? "\(words) in \(date.iso)" : "\(words) on \(date.iso)"
  }

  /// The same of a line that left the status as it was: `amended on 2025-06-06`.
  func change(_ remark: StatusHistory.Remark, of number: Int) -> String {
    let words = catalog.sentence(forEvent: remark.event, of: number, in: .english)
    let date = catalog.entities[number].history[remark.event].date
    return date.exactDay == nil ? "\(words) in \(date.iso)" : "\(words) on \(date.iso)"
  }

  /// The line of a history that a status comes from, to be noted.
  func note(_ status: Status, of number: Int) -> [Diagnostic.Note] {
    status.event.map { note(event: $0, of: number) } ?? []
  }

  /// The line of a history that brought a change.
  func note(event: Int, of number: Int) -> [Diagnostic.Note] {
    let entity = catalog.entities[number]
    return [
      Diagnostic.Note(
        "its history says so here",
        at: SourcePlace(path: entity.path, range: entity.history[event].range))
    ]
  }
}

extension Entity {
  /// Through when its facts hold; where it does not say, its day.
  fileprivate var dayOfFacts: Day? { briefing?.asOf ?? date }
}

extension Edge {
  /// Whether what it begins at falls with what it ends at.
  var isBasis: Bool { relation == .implements || relation == .authorizedBy }
}
