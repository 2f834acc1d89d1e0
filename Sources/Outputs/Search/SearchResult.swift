internal import Liquid
internal import Pages
internal import Queries
internal import Search
internal import Text
internal import Wording

/// What a search result shows of a page: an array of its address, name, kind, chip, date and summary, and its text.
struct SearchResult {
  private let row: Record?
  private let kind: String

  init(of number: Int, in site: Queries) {
    if case .record(let row) = site.row(of: number) { self.row = row } else { row = nil }
    kind = site.wording.language.label(site.kind(of: number))
  }

  private func text(_ name: String) -> String { row?[name]?.string ?? "" }

  private func text(_ name: String, _ field: String) -> String {
    if case .record(let record)? = row?[name] { record[field]?.string ?? "" } else { "" }
  }

  /// - Parameter text: `nil` where the result is shown without its sentence.
  func write(text: PlainText?, into out: inout ContiguousArray<UInt8>) {
    let type = self.text("type")
    let fields = [
      self.text("path"), self.text("name"), type.isEmpty ? kind : type, self.text("status", "tone"),
      self.text("status", "text"), self.text("date", "iso"), self.text("date", "text"),
      self.text("summary"),
    ]
    out.append(literal: "[")
    for (index, field) in fields.enumerated() {
      if index > 0 { out.append(literal: ",") }
      out.append(json: field)
    }
    if let text {
      out.append(literal: ",\"")
      out.append(script: text.bytes)
      out.append(literal: "\"")
    }
    out.append(literal: "]")
  }
}

extension ContiguousArray<UInt8> {
  /// Appends a text for a string of JavaScript between quotation marks.
  ///
  /// - Complexity: One pass; what needs no escape is copied in whole runs.
  fileprivate mutating func append(script text: ContiguousArray<UInt8>) {
    var written = 0
    for index in text.indices {
      let byte = text[index]
      guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else {
        continue
      }
      append(text, written..<index)
      written = index + 1
      switch byte {
      case 0x0A: append(literal: "\\n")
      case UInt8(ascii: "\""): append(literal: "\\\"")
      case UInt8(ascii: "\\"): append(literal: "\\\\")
      default: append(literal: " ")
      }
    }
    append(text, written..<text.count)
  }
}
