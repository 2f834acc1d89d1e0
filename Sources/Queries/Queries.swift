internal import EntityGraph
package import Liquid
package import PolicyModel
package import SiteModel
package import Wording

/// What views and outputs ask a snapshot: the one door to it.
///
/// Every answer is to one question about one record, or one list; no table is handed out, so that a log of the
/// questions says all that an output rests on. Settings, wording, templates and the day are the same for all outputs and
/// are not logged: another of these makes every output anew.
package struct Queries: Sendable {
  private(set) var snapshot: Snapshot
  /// Each record in short, made once and shared by all pages that show it; by number in the catalog.
  private var rows: [Value] = []
  private(set) var log: QueryLog?
  private let use: FieldUse

  /// - Parameter use: What the site's templates read of views.
  package init(_ snapshot: Snapshot, for use: FieldUse = .everything) {
    self.snapshot = snapshot
    self.use = use
  }

  /// - Parameter rows: By number in the catalog.
  package func with(rows: [Value]) -> Queries {
    var queries = self
    queries.rows = rows
    return queries
  }

  /// The same questions to another snapshot of the same records.
  package func asking(_ snapshot: Snapshot) -> Queries {
    var queries = self
    queries.snapshot = snapshot
    return queries
  }

  /// The same snapshot, in which some records are others in short.
  ///
  /// - Parameter changed: By number in the catalog.
  package func changing(_ changed: [Int: Value]) -> Queries {
    var queries = self
    for (number, row) in changed { queries.rows[number] = row }
    return queries
  }

  /// The same snapshot, whose answers are noted; `nil` notes nothing.
  package func logging(to log: QueryLog?) -> Queries {
    var queries = self
    queries.log = log
    return queries
  }

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

  /// Whether a template reads a field of a view, so that it has to be worked out; the same for all outputs too.
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
