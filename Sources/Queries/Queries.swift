package import EntityGraph
package import Liquid
package import PolicyModel
package import Rules
package import SiteModel
package import Wording

/// What views and outputs ask a snapshot: the one door to it.
package struct Queries: Sendable {
  private let snapshot: Snapshot
  /// Each record in short, made once and shared by all pages that show it.
  package private(set) var rows: [Value] = []

  package init(_ snapshot: Snapshot) { self.snapshot = snapshot }

  /// - Parameter rows: By number in the catalog.
  package func with(rows: [Value]) -> Queries {
    var queries = self
    queries.rows = rows
    return queries
  }

  package var configuration: SiteConfiguration { snapshot.configuration }
  package var clock: Clock { snapshot.clock }
  package var visibility: VisibilityPolicy { snapshot.visibility }
  package var addresses: Addresses { snapshot.addresses }
  package var sources: SourceTable { snapshot.sources }
  package var catalog: Catalog { snapshot.catalog }
  package var graph: EntityGraph { snapshot.graph }
  package var coverage: Coverage { snapshot.coverage }
  package var documents: [Document] { snapshot.documents }
  package var statuses: [Status?] { snapshot.statuses }
  package var histories: [StatusHistory?] { snapshot.histories }
  package var rules: RuleContext { snapshot.rules }
  /// The words of the site's language.
  package var wording: Wording { snapshot.configuration.wording }

  /// The day of the build.
  package var today: Day { snapshot.clock.day }

  // MARK: - One record, by its number in the catalog

  package func record(_ number: Int) -> Entity { snapshot.catalog.entities[number] }
  package func kind(of number: Int) -> EntityKind { snapshot.catalog.kinds[number] }
  /// Whether it is left out of this build.
  package func isHeldBack(_ number: Int) -> Bool { snapshot.catalog.isHeldBack[number] }
  package func address(of number: Int) -> PageAddress { snapshot.addresses.ofRecord[number] }
  /// The record in short, as a value for templates.
  package func row(of number: Int) -> Value { rows[number] }
  /// `nil` for what has no history.
  package func status(of number: Int) -> Status? { snapshot.statuses[number] }
  package func history(of number: Int) -> StatusHistory? { snapshot.histories[number] }
  /// Its text, links and sources.
  package func document(of number: Int) -> Document { snapshot.documents[number] }
  package func source(_ id: String) -> Source? { snapshot.sources.sources[id] }
  /// How many briefings cover it.
  package func coverCount(of number: Int) -> Int { snapshot.coverage.count(on: number) }
  package func outcome(of item: Upcoming, in owner: Int) -> ExpectedOutcome? {
    snapshot.catalog.outcome(of: item, in: owner, on: today)
  }

  // MARK: - Several

  /// The records of a kind, in the order of their slugs; those held back are among them.
  package func records(of kind: EntityKind) -> Range<Int> { snapshot.catalog.numbers(of: kind) }
  /// The briefings that are shown, newest first.
  package var briefings: [Int] { snapshot.coverage.briefings }
  /// The briefings that cover a record, newest first.
  package func coverage(of number: Int) -> some RandomAccessCollection<Coverage.Entry> {
    snapshot.coverage.briefings(on: number)
  }
  /// What a briefing covers: its front matter first, then its text.
  package func subjects(of briefing: Int) -> ArraySlice<Coverage.Entry> {
    snapshot.coverage.subjects(of: briefing)
  }
  /// The sentence by which a briefing covers a record, where its text names it.
  package func quote(of entry: Coverage.Entry) -> Quote? { snapshot.coverage.quote(of: entry) }
  package func connections(
    of number: Int, where wanted: (Relation) -> Bool = { _ in true }
  ) -> [Connection] {
    snapshot.graph.connections(of: number, where: wanted)
  }

  // MARK: - References

  /// The name of the record that a reference means, else the reference as it is written.
  package func shownName(for reference: Reference, among kinds: KindSet = .any) -> String {
    snapshot.catalog.shownName(for: reference, among: kinds)
  }

  /// The record that a reference means, where it has a page in this build.
  package func visible(_ reference: Reference, among kinds: KindSet = .any) -> Int? {
    catalog.find(reference, among: kinds).flatMap { catalog.isHeldBack[$0] ? nil : $0 }
  }

  package func visibleCount(of kind: EntityKind) -> Int {
    catalog.numbers(of: kind).reduce(0) { $0 + (catalog.isHeldBack[$1] ? 0 : 1) }
  }

  /// Whether a page is kept out of search engines, the sitemap and feeds: a draft that is shown, a withdrawn page, a stub.
  package func isUnlisted(_ number: Int) -> Bool {
    let entity = catalog.entities[number]
    return entity.publication.withdrawn != nil || catalog.isStub[number]
      || visibility.reason(for: entity) != nil
  }

  /// What a change of status was, to follow a name: `revoked by Executive Order 14148`.
  package func sentence(for change: StatusHistory.Change, of number: Int) -> String {
    catalog.sentence(for: change, of: number, in: wording)
  }

  package func date(of change: StatusHistory.Change, of number: Int) -> PartialDate {
    catalog.date(of: change, of: number)
  }
}
