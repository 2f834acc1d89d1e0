internal import Pages
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Text

/// What is known of a record as JSON, beside its page. The names of its members are those of the tables' columns.
enum TwinJSON {
  static func write(
    _ number: Int, in site: Queries, into out: inout ContiguousArray<UInt8>
  ) {
    let kind = site.kind(of: number)
    out.append(literal: "{\"$schema\":\"")
    out.append(site.address(of: number).root)
    out.append(DataLayout.schema(of: kind))
    out.append(literal: "\"")
    let records = DataTable.named(.records)
    for row in records.rows(number, site) {
      for (column, value) in zip(records.columns, row) { member(column.name, value) }
    }
    let entity = site.record(number)
    if let withdrawn = entity.publication.withdrawn {
      out.append(literal: ",\n\"withdrawn\":{\"date\":\"")
      out.append(withdrawn.date.iso)
      out.append(literal: "\",\"reason\":")
      out.append(json: withdrawn.reason)
      out.append(literal: "}")
    }
    let fields = DataTable.named(DataLayout.Table(of: kind))
    out.append(literal: ",\n\"record\":{")
    var isFirst = true
    for row in fields.rows(number, site) {
      for (column, value) in zip(fields.columns, row).dropFirst() where value != .none {
        if !isFirst { out.append(UInt8(ascii: ",")) }
        isFirst = false
        out.append(json: column.name, value)
      }
    }
    out.append(UInt8(ascii: "}"))
    for part in TwinPart.parts(of: kind) {
      let rows = part.rows(number, site)
      guard !rows.isEmpty else { continue }
      out.append(literal: ",\n\"")
      out.append(part.name)
      out.append(literal: "\":[")
      for (place, row) in rows.enumerated() {
        out.append(literal: place == 0 ? "\n{" : ",\n{")
        var isFirst = true
        for (index, column) in part.columns where row[index] != .none {
          if !isFirst { out.append(UInt8(ascii: ",")) }
          isFirst = false
          out.append(json: column.name, row[index])
        }
        out.append(UInt8(ascii: "}"))
      }
      out.append(UInt8(ascii: "]"))
    }
    out.append(literal: "\n}\n")

    func member(_ name: String, _ value: DataValue) {
      guard value != .none else { return }
      out.append(literal: ",\n")
      out.append(json: name, value)
    }
  }
}

extension ContiguousArray<UInt8> {
  /// Appends a member of an object. A number keeps all its digits.
  fileprivate mutating func append(json name: String, _ value: DataValue) {
    append(UInt8(ascii: "\""))
    append(name)
    append(literal: "\":")
    switch value {
    case .none: append(literal: "null")
    case .text(let text): append(json: text)
    case .texts(let texts): append(texts.json)
    case .integer(let number): append(number: number)
    case .number(let digits): append(digits)
    case .flag(let flag): append(flag ? "true" : "false")
    case .date(let date):
      append(UInt8(ascii: "\""))
      append(date.iso)
      append(UInt8(ascii: "\""))
    }
  }
}
