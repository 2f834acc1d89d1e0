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
