internal import EntityGraph
package import Liquid
package import PolicyModel
package import SiteModel
package import Wording

/// The questions that views and outputs ask a snapshot: their only access to it.
///
/// Each question is about one record or one list; no table is exposed, so that a log of the
/// questions contains everything that an output depends on. Settings, wording, templates and the day are the same for all outputs and
/// are not logged: a change of one of these rebuilds every output.
package struct Queries: Sendable {
  private(set) var snapshot: Snapshot
  /// A short form of each record, made once and shared by all pages that show it; by number in the catalog.
  private var rows: [Value] = []
  private(set) var log: QueryLog?
  /// What the published data asks of every record, by number; empty for a site that publishes none.
  private(set) var published: PublishedRecords
  private let use: FieldUse

  /// - Parameter use: The fields of views that the site's templates read.
  package init(_ snapshot: Snapshot, for use: FieldUse = .everything) {
    self.snapshot = snapshot
    self.use = use
    published = PublishedRecords(of: snapshot)
  }

  /// - Parameter rows: By number in the catalog.
  package func with(rows: [Value]) -> Queries {
    var queries = self
    queries.rows = rows
    return queries
  }

  /// The same questions for another snapshot of the same records.
  package func asking(_ snapshot: Snapshot) -> Queries {
    var queries = self
    queries.snapshot = snapshot
    queries.published = PublishedRecords(of: snapshot)
    return queries
  }

  /// The same snapshot with some short forms replaced.
  ///
  /// - Parameter changed: By number in the catalog.
  package func changing(_ changed: [Int: Value]) -> Queries {
    var queries = self
    for (number, row) in changed { queries.rows[number] = row }
    return queries
  }

  /// The same snapshot with a log of its questions; `nil` for none.
  package func logging(to log: QueryLog?) -> Queries {
    var queries = self
    queries.log = log
    return queries
  }

  /// Whether its questions are logged.
  package var isLogged: Bool { log != nil }

  func note(_ question: Question<Int>) { log?.note(question) }

  // MARK: - The same for the whole site

  package var configuration: SiteConfiguration { snapshot.configuration }
  package var zone: TimeZone { snapshot.clock.zone }
  /// The words of the site's language.
  package var wording: Wording { snapshot.configuration.wording }
  /// The day of the build.
  package var today: Day { snapshot.clock.day }
  /// How many records the site has, shown or not.
  package var recordCount: Int { snapshot.catalog.entities.count }

  /// Whether a template reads a field of a view, so that it has to be computed; the same for all outputs, too.
  package func shows(_ field: String, of type: RecordType) -> Bool {
    use.contains(field, of: type)
  }

  // MARK: - A record in short

  /// As a value for templates.
  package func row(of number: Int) -> Value {
    note(.row(number))
    return rows[number]
  }
}
