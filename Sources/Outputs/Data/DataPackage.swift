internal import Pages
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Text

/// The description of the tables by the Data Package standard (Frictionless), version 1: types, keys, closed lists of words.
enum DataPackage {
  static func json(of site: Queries) -> JSONText {
    let configuration = site.configuration
    var members: [(name: String, value: JSONText)] = [
      ("profile", "tabular-data-package"), ("name", "site-data"),
      ("title", .string(configuration.title)),
      (
        "description",
        .string(
          [configuration.description, "Statuses are those of \(site.today.iso)."]
            .compactMap(\.self).joined(separator: " "))
      ),
      ("version", .string(site.today.iso)), ("created", .string("\(site.today.iso)T00:00:00Z")),
    ]
    if configuration.baseURL != nil {
      members.append(("homepage", .string(site.publicAddress(of: DataLayout.address))))
    }
    if let licence = configuration.licence {
      members.append(
        (
          "licenses",
          .array([
            .object(
              licence.isAddress
                ? [("path", .string(licence.text))]
                : [("name", .string(licence.text)), ("path", .string(licence.address))])
          ])
        ))
    }
    members.append(("resources", .array(DataTable.all.map { resource($0) })))
    return .object(members)
  }

  private static func resource(_ table: DataTable) -> JSONText {
    var schema: [(name: String, value: JSONText)] = [
      ("fields", .array(table.columns.flatMap(\.cells).map { field($0) })),
      ("missingValues", .strings([""])),
    ]
    if !table.key.isEmpty { schema.append(("primaryKey", .strings(table.key))) }
    let keys = table.columns.compactMap { column -> JSONText? in
      let target: DataLayout.Table
      switch column.type {
      case .record: target = .records
      case .source: target = .sources
      default: return nil
      }
      return .object([
        ("fields", .strings([column.name])),
        (
          "reference",
          .object([("resource", .string(target.rawValue)), ("fields", .strings(["id"]))])
        ),
      ])
    }
    if !keys.isEmpty { schema.append(("foreignKeys", .array(keys))) }
    return .object([
      ("profile", "tabular-data-resource"), ("name", .string(table.name)),
      ("title", .string(table.meaning)), ("path", .string("\(table.name).csv")),
      ("format", "csv"), ("mediatype", "text/csv"), ("encoding", "utf-8"),
      ("schema", .object(schema)),
    ])
  }

  private static func field(_ column: DataColumn) -> JSONText {
    var members: [(name: String, value: JSONText)] = [
      ("name", .string(column.name)), ("type", .string(column.type.frictionless)),
    ]
    if column.type == .address { members.append(("format", "uri")) }
    let unit = column.unit.map { " Unit: \($0)." } ?? ""
    members.append(("description", .string(column.meaning + unit)))
    var constraints: [(name: String, value: JSONText)] = []
    if column.isRequired { constraints.append(("required", true)) }
    switch column.type {
    case .word(let words): constraints.append(("enum", .strings(words)))
    case .date: constraints.append(("pattern", .string(DataType.datePattern)))
    default: break
    }
    if !constraints.isEmpty { members.append(("constraints", .object(constraints))) }
    return .object(members)
  }
}

extension DataType {
  /// A date as ``PartialDate/iso`` writes it.
  static let datePattern = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?|-Q[1-4]|-H[12])?"

  fileprivate var frictionless: String {
    switch self {
    case .text, .word, .date, .address, .record, .source: "string"
    case .texts: "array"
    case .integer: "integer"
    case .number: "number"
    case .flag: "boolean"
    case .day: "date"
    }
  }
}
