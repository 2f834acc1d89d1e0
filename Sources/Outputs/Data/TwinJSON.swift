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
    records.forEachRow(number, site) { row in
      for cell in row.cells {
        out.append(literal: ",\n")
        out.append(json: records.columns[cell.column].name, cell.value)
      }
    }
    if let withdrawn = site.record(number).publication.withdrawn {
      out.append(literal: ",\n\"withdrawn\":{\"date\":\"")
      out.append(withdrawn.date.iso)
      out.append(literal: "\",\"reason\":")
      out.append(json: withdrawn.reason)
      out.append(literal: "}")
    }
    let fields = DataTable.named(DataLayout.Table(of: kind))
    out.append(literal: ",\n\"record\":{")
    var isFirst = true
    fields.forEachRow(number, site) { row in
      for cell in row.cells where cell.column > 0 {
        if !isFirst { out.append(UInt8(ascii: ",")) }
        isFirst = false
        out.append(json: fields.columns[cell.column].name, cell.value)
      }
    }
    out.append(UInt8(ascii: "}"))
    for part in TwinPart.parts(of: kind) { write(part, of: number, in: site, into: &out) }
    out.append(literal: "\n}\n")
  }

  /// Writes a list, unless it is empty.
  private static func write(
    _ part: TwinPart, of number: Int, in site: Queries, into out: inout ContiguousArray<UInt8>
  ) {
    var isEmpty = true
    part.forEachRow(number, site) { row in
      if isEmpty {
        out.append(literal: ",\n\"")
        out.append(part.name)
        out.append(literal: "\":[\n{")
      } else {
        out.append(literal: ",\n{")
      }
      isEmpty = false
      var isFirst = true
      for cell in row.cells {
        guard let name = part.names[cell.column] else { continue }
        if !isFirst { out.append(UInt8(ascii: ",")) }
        isFirst = false
        out.append(json: name, cell.value)
      }
      out.append(UInt8(ascii: "}"))
    }
    if !isEmpty { out.append(UInt8(ascii: "]")) }
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
    case .id(let id):
      append(UInt8(ascii: "\""))
      append(id.kind.name)
      append(UInt8(ascii: "/"))
      append(jsonContent: id.slug)
      append(UInt8(ascii: "\""))
    case .texts(let texts): append(texts.json)
    case .integer(let number): append(number: number)
    case .number(let digits): append(digits)
    case .flag(let flag): append(literal: flag ? "true" : "false")
    case .date(let date):
      append(UInt8(ascii: "\""))
      append(date.iso)
      append(UInt8(ascii: "\""))
    }
  }
}
