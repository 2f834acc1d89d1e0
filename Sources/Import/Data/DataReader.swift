package import Diagnostics
import PolicyModel
internal import Text

/// Reads a saved JSON file, and reports what has not the shape that its register publishes.
struct DataReader {
  let file: SourceFile
  var findings: [Diagnostic] = []

  init(_ file: SourceFile) { self.file = file }

  /// The value of the whole file; `nil` where it is no JSON, which is reported.
  mutating func root() -> JSONNode? {
    if let fault = faultOfFormat {
      report(fault.message, at: 0..<min(1, file.bytes.count), help: fault.help)
      return nil
    }
    do {
      return try JSONNode(reading: file.bytes)
    } catch {
      let isCut = error.reason == .unclosed || error.reason == .string
      report(
        error.reason.rawValue, at: error.range,
        help: isCut ? "save the file again; it may have been cut off" : nil)
      return nil
    }
  }

  /// What a file is that was saved as something else than JSON in UTF-8.
  private var faultOfFormat: (message: String, help: String)? {
    let bytes = file.bytes
    if bytes.isEmpty { return ("the file is empty", "save it again") }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return ("the file is in UTF-16", "save it in UTF-8")
    }
    if bytes.first(where: { !$0.isASCIIWhitespace }) == UInt8(ascii: "<") {
      return ("this is HTML or XML, not JSON", "save the JSON from the register's API")
    }
    return nil
  }

  /// A text, or a number as text. Blank text and `null` are nothing.
  mutating func text(_ key: String, of node: JSONNode) -> Located<String>? {
    guard let value = node[key] else { return nil }
    switch value.content {
    case .string(let text):
      let trimmed = text.trimmed
      return trimmed.isEmpty ? nil : Located(trimmed, at: value.range)
    case .number(let text): return Located(text, at: value.range)
    case .null: return nil
    default:
      report("'\(key)' should be text", at: value.range)
      return nil
    }
  }

  /// A day, from a date or from a time of that day.
  mutating func day(_ key: String, of node: JSONNode) -> Located<Day>? {
    guard let text = text(key, of: node) else { return nil }
    let date = text.value.prefix(10)
    let isAlone = text.value.utf8.count == date.utf8.count
    if isAlone || text.value.utf8.dropFirst(10).first == UInt8(ascii: "T"),
      let day = try? Day(parsing: date)
    {
      return Located(day, at: text.range)
    }
    report("'\(key)' should be a date such as 2025-11-04", at: text.range)
    return nil
  }

  mutating func flag(_ key: String, of node: JSONNode) -> Bool { node[key]?.bool ?? false }

  /// The items of a list; none where the key is missing or `null`.
  ///
  /// Data of the Library of Congress that was XML before has `{"item": …}` in place of a list.
  mutating func list(_ key: String, of node: JSONNode) -> [JSONNode] {
    guard let value = node[key], !value.isNull else { return [] }
    if let items = value.elements { return items }
    if let item = value["item"] { return item.elements ?? [item] }
    if value.string?.isEmpty == true { return [] }
    report("'\(key)' should be a list", at: value.range)
    return []
  }

  /// The texts of a list.
  mutating func texts(_ key: String, of node: JSONNode) -> [Located<String>] {
    list(key, of: node).compactMap { item in
      if let text = item.string {
        return text.trimmed.isEmpty ? nil : Located(text.trimmed, at: item.range)
      }
      if !item.isNull { report("'\(key)' should be a list of texts", at: item.range) }
      return nil
    }
  }

  mutating func report(_ message: String, at range: Range<Int>, help: String? = nil) {
    // The first line of a long value is enough to find it.
    findings.append(Diagnostic(.unreadableData, message, at: place(range), help: help))
  }

  func place(_ range: Range<Int>) -> SourcePlace { SourcePlace(path: file.path, range: range) }
}

extension String {
  var trimmed: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}

extension UInt8 {
  fileprivate var isASCIIWhitespace: Bool {
    [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains(self)
  }
}

extension Rule {
  package static let unreadableData = Rule(
    "UnreadableData", .error, structural: true,
    summary:
      "Reports a file to import that is cut off, or that does not have the shape that its register publishes."
  )
}
