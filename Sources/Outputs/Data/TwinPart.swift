internal import EntityGraph
internal import Pages
internal import PolicyModel
internal import Queries
internal import SiteModel

/// A list in the JSON beside a page: rows of a table that belong to its record.
struct TwinPart: Sendable {
  /// The member of the object.
  let name: String
  let meaning: String
  /// The columns of the table, each with its index in a row; without the one that has the record itself.
  let columns: [(index: Int, column: DataColumn)]
  let rows: @Sendable (Int, Queries) -> [[DataValue]]

  private init(
    _ table: DataTable, named name: String? = nil, meaning: String? = nil,
    without omitted: String? = nil,
    rows: (@Sendable (Int, Queries) -> [[DataValue]])? = nil
  ) {
    self.name = name ?? table.name
    self.meaning = meaning ?? table.meaning
    columns = table.columns.enumerated().filter { $0.element.name != omitted }
      .map { ($0.offset, $0.element) }
    self.rows = rows ?? table.rows
  }

  static func parts(of kind: EntityKind) -> [TwinPart] { all[Int(kind.rawValue)] }

  private static let all: [[TwinPart]] = EntityKind.allCases.map { kind in
    var parts: [TwinPart] = []
    if kind == .policy || kind == .deal {
      parts.append(TwinPart(.named(.statuses), without: "record"))
    }
    parts.append(TwinPart(.named(.names), without: "record"))
    parts.append(TwinPart(.named(.identifiers), without: "record"))
    if kind == .person { parts.append(TwinPart(.named(.positions), without: "person")) }
    if kind == .briefing {
      parts += [DataLayout.Table.authors, .angles, .judgments].map {
        TwinPart(.named($0), without: "briefing")
      }
    }
    parts.append(TwinPart(.named(.events), without: "record"))
    parts.append(
      TwinPart(.named(.relations), rows: { DataTable.relations(of: $0, in: $1) }))
    if kind == .briefing {
      parts.append(
        TwinPart(
          .named(.mentions), named: "covers", meaning: "A record on which it is.",
          without: "briefing"))
    }
    parts.append(
      TwinPart(
        .named(.mentions), named: "briefings", meaning: "A briefing on it.", without: "record",
        rows: { DataTable.coverage(of: $0, in: $1) }))
    parts.append(TwinPart(.named(.corrections), without: "record"))
    parts.append(TwinPart(.named(.sources)))
    return parts
  }
}
