internal import EntityGraph
package import PolicyModel
package import Queries
package import SiteModel

/// A table of the published data, from which CSV, SQL, JSON and their schemas are made.
///
/// The rows of a table belong to records, one after the other. No row names a record or a source that is not published.
package struct DataTable: Sendable {
  package let table: DataLayout.Table
  /// One sentence on what a row is.
  package let meaning: String
  package let columns: [DataColumn]
  /// The columns by which a row is known; none if equal rows may be there twice.
  package let key: [String]
  /// The kinds of the records that have rows.
  package let kinds: KindSet
  /// Gives each row of a record.
  package let forEachRow: RowSource
  /// How many these are, where that is known without making them.
  private let rowCount: (@Sendable (Int, Queries) -> Int)?

  /// Calls a function with each row of a record. Its memory is used again for the next one, unless it is kept.
  package typealias RowSource =
    @Sendable (_ number: Int, _ site: Queries, (DataRow) -> Void) ->
    Void

  /// - Parameter rows: The rows of a record, a value for each column.
  package init(
    _ table: DataLayout.Table, _ meaning: String, key: [String], of kinds: KindSet = .any,
    _ columns: [DataColumn], count: (@Sendable (Int, Queries) -> Int)? = nil,
    rows: @escaping @Sendable (Int, Queries) -> [[DataValue]]
  ) {
    self.init(table, meaning, key: key, of: kinds, columns, count: count) { number, site, body in
      for row in rows(number, site) { body(DataRow(row)) }
    }
  }

  /// For a table with many rows, which are then given one by one.
  package init(
    _ table: DataLayout.Table, _ meaning: String, key: [String], of kinds: KindSet = .any,
    _ columns: [DataColumn], count: (@Sendable (Int, Queries) -> Int)? = nil,
    each forEachRow: @escaping RowSource
  ) {
    self.table = table
    self.meaning = meaning
    self.key = key
    self.kinds = kinds
    self.columns = columns
    self.forEachRow = forEachRow
    rowCount = count
  }

  package var name: String { table.rawValue }

  /// All tables; each refers only to the first two.
  package static let all: [DataTable] =
    [sources, records] + EntityKind.allCases.map { ofKind($0) } + [
      relations, events, statuses, citations, mentions, judgments, angles, authors, positions,
      names, identifiers, corrections,
    ]

  package static func named(_ table: DataLayout.Table) -> DataTable { byName[table] ?? records }

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.table, $0) })

  /// How many rows the table has.
  ///
  /// - Parameter site: Asked about all records.
  package func count(of site: Queries) -> Int {
    if table == .sources { return site.releasedSources.count }
    var count = 0
    for kind in kinds.kinds {
      for number in site.records(of: kind) where site.isReleased(number) {
        if let rowCount {
          count += rowCount(number, site)
        } else {
          forEachRow(number, site) { _ in count += 1 }
        }
      }
    }
    return count
  }

  /// Every row of the table, by record.
  ///
  /// - Parameter site: Asked about all records; see ``Queries/ofWholeSite()``.
  package func forEachRow(of site: Queries, _ body: (DataRow) -> Void) {
    if table == .sources {
      for id in site.releasedSources {
        if let source = site.source(id) { body(DataRow(Self.row(of: source))) }
      }
      return
    }
    for kind in kinds.kinds {
      for number in site.records(of: kind) where site.isReleased(number) {
        forEachRow(number, site, body)
      }
    }
  }
}

extension Queries {
  /// The id of a record that a reference means; nothing where it means none, or one that is not published.
  func idValue(of reference: Reference?, among kinds: KindSet = .any) -> DataValue {
    guard let number = reference.flatMap({ find($0, among: kinds) }), isReleased(number) else {
      return .none
    }
    return .id(id(of: number))
  }

  /// Its name, otherwise the reference as written; nothing where it means a record that is not published.
  func nameValue(of reference: Reference?, among kinds: KindSet = .any) -> DataValue {
    guard let reference else { return .none }
    guard let number = find(reference, among: kinds) else { return .text(reference.text) }
    return isReleased(number) ? .text(name(of: number)) : .none
  }

  /// The id of a source of the site.
  func sourceValue(_ reference: Reference?) -> DataValue {
    guard let reference, source(reference.text) != nil else { return .none }
    return .text(reference.text)
  }

  func idText(_ number: Int) -> DataValue { .id(id(of: number)) }

  /// Where the page is: absolute if the site has an address, otherwise below its root.
  package func publicAddress(of address: PageAddress) -> String {
    configuration.baseURL.map { BaseURL($0).absolute(address.path) } ?? address.path
  }
}
