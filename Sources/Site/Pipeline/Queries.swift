internal import EntityGraph
internal import Liquid
internal import PolicyModel
internal import Rules

/// What views and outputs ask a snapshot: the one door to it.
struct Queries: Sendable {
  private let snapshot: Snapshot
  /// Each record in short, made once and shared by all pages that show it.
  var rows: [Value] = []

  init(_ snapshot: Snapshot) { self.snapshot = snapshot }

  var configuration: SiteConfiguration { snapshot.configuration }
  var clock: Clock { snapshot.clock }
  var visibility: VisibilityPolicy { snapshot.visibility }
  var addresses: Addresses { snapshot.addresses }
  var sources: SourceTable { snapshot.sources }
  var catalog: Catalog { snapshot.catalog }
  var graph: EntityGraph { snapshot.graph }
  var coverage: Coverage { snapshot.coverage }
  var documents: [Document] { snapshot.documents }
  var statuses: [Status?] { snapshot.statuses }
  var histories: [StatusHistory?] { snapshot.histories }
  var rules: RuleContext { snapshot.rules }
  /// How dates are written for readers.
  var dates: DateStyle { snapshot.configuration.dates }

  /// The record that a reference means, where it has a page in this build.
  func visible(_ reference: Reference, among kinds: KindSet = .any) -> Int? {
    catalog.find(reference, among: kinds).flatMap { catalog.isHeldBack[$0] ? nil : $0 }
  }

  func visibleCount(of kind: EntityKind) -> Int {
    catalog.numbers(of: kind).reduce(0) { $0 + (catalog.isHeldBack[$1] ? 0 : 1) }
  }

  /// Whether a page is kept out of search engines, the sitemap and feeds: a draft that is shown, a withdrawn page, a stub.
  func isUnlisted(_ number: Int) -> Bool {
    let entity = catalog.entities[number]
    return entity.publication.withdrawn != nil || catalog.isStub[number]
      || visibility.reason(for: entity) != nil
  }

  /// What a change of status was, to follow a name: `revoked by Executive Order 14148`.
  func sentence(for change: StatusHistory.Change, of number: Int) -> String {
    catalog.sentence(for: change, of: number)
  }

  func date(of change: StatusHistory.Change, of number: Int) -> PartialDate {
    catalog.date(of: change, of: number)
  }
}
