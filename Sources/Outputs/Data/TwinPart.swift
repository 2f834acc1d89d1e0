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
  /// The columns, without the one that has the record itself.
  let columns: [DataColumn]
  /// The names of the columns of the table; `nil` for one that is left out.
  let names: [String?]
  let forEachRow: DataTable.RowSource

  private init(
    _ table: DataTable, named name: String? = nil, meaning: String? = nil,
    without omitted: String? = nil, each forEachRow: DataTable.RowSource? = nil
  ) {
    self.name = name ?? table.name
    self.meaning = meaning ?? table.meaning
    columns = table.columns.filter { $0.name != omitted }
    names = table.columns.map { $0.name == omitted ? nil : $0.name }
    self.forEachRow = forEachRow ?? table.forEachRow
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
    parts.append(TwinPart(.named(.relations), each: DataTable.edges))
    if kind == .briefing {
      parts.append(
        TwinPart(
          .named(.mentions), named: "covers", meaning: "A record on which it is.",
          without: "briefing"))
    }
    parts.append(
      TwinPart(
        .named(.mentions), named: "briefings", meaning: "A briefing on it.", without: "record",
        each: DataTable.coverage))
    parts.append(TwinPart(.named(.corrections), without: "record"))
    parts.append(TwinPart(.named(.sources)))
    return parts
  }
}
