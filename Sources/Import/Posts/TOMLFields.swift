import Diagnostics
import FrontMatter
internal import Text

/// The fields at the head of a Hugo post between two lines `+++`: the part of TOML that such fields use.
///
/// Keys with texts, numbers, dates, true and false, and lists of these on one line. Tables are given by name, so that
/// they can be listed.
struct TOMLFields {
  private(set) var entries: [YAMLNode.Entry] = []
  /// Headings of tables, and lines that are not understood.
  private(set) var rest: [Range<Int>] = []
  private(set) var body: Range<Int>

  /// `nil` where the file does not begin with `+++` or the second line is missing.
  init?(_ file: SourceFile) {
    let bytes = file.bytes
    guard bytes.starts(with: "+++".utf8) else { return nil }
    body = bytes.count..<bytes.count
    var start = file.nextLine(0)
    var isInTable = false
    while start < bytes.count {
      let next = file.nextLine(start)
      let line = file.text(in: start..<next).trimmed
      let range = start..<start + file.text(in: start..<next).utf8.count
      if line == "+++" {
        body = next..<bytes.count
        return
      }
      if line.hasPrefix("[") {
        isInTable = true
        rest.append(range)
      } else if !line.isEmpty, !line.hasPrefix("#") {
        if !isInTable, let entry = Self.entry(line, at: range) {
          entries.append(entry)
        } else {
          rest.append(range)
        }
      }
      start = next
    }
    return nil
  }

  private static func entry(_ line: String, at range: Range<Int>) -> YAMLNode.Entry? {
    guard let equals = line.firstIndex(of: "=") else { return nil }
    let key = String(line[..<equals]).trimmed
    let text = String(line[line.index(after: equals)...]).trimmed
    guard !key.isEmpty, let value = value(text, at: range) else { return nil }
    return YAMLNode.Entry(key: key, keyRange: range, value: value)
  }

  private static func value(_ text: String, at range: Range<Int>) -> YAMLNode? {
    if text.hasPrefix("["), text.hasSuffix("]") {
      let items = text.dropFirst().dropLast().split(separator: ",").map { String($0).trimmed }
      let nodes = items.filter { !$0.isEmpty }.map { value($0, at: range) }
      guard nodes.allSatisfy({ $0 != nil }) else { return nil }
      return YAMLNode(.sequence(nodes.compactMap(\.self)), at: range)
    }
    for quote in ["\"", "'"]
    where text.hasPrefix(quote) && text.hasSuffix(quote) && text.utf8.count > 1 {
      let inner = String(text.dropFirst().dropLast())
      // Escapes are rare in titles; anything but a quotation mark is left to a person.
      guard quote == "'" || !inner.replacing("\\\"", with: "").contains("\\") else { return nil }
      return YAMLNode(.scalar(inner.replacing("\\\"", with: "\""), .quoted), at: range)
    }
    guard !text.isEmpty, !text.contains(where: { "\"'{}[]".contains($0) }) else { return nil }
    let plain = text.split(separator: "#").first.map { String($0).trimmed } ?? text
    return YAMLNode(.scalar(plain, .plain), at: range)
  }
}

extension SourceFile {
  /// Where the line behind the one of a byte begins.
  func nextLine(_ offset: Int) -> Int {
    bytes[offset...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
  }
}
