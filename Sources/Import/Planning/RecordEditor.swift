import Diagnostics
import FrontMatter

/// Adds lines to the front matter of a file, and changes none that is there.
struct RecordEditor {
  let file: SourceFile
  private let front: FrontMatter
  private let lineEnd: String
  /// Before each field of the record.
  private let indentation: String
  private var insertions: [Insertion] = []
  /// New fields at the end of the front matter.
  private var blocks: [Block] = []

  private struct Insertion {
    let offset: Int
    let text: String
  }

  private struct Block {
    let key: String
    var lines: [String]
  }

  /// `nil` where the front matter is no list of fields, each on a line.
  init?(_ file: SourceFile) {
    var findings: [Diagnostic] = []
    let front = FrontMatter(of: file, reporting: &findings)
    guard let entries = front.fields?.entries, let first = entries.first,
      front.fields.map({ file.bytes[$0.range.lowerBound] != UInt8(ascii: "{") }) == true,
      front.block.upperBound < file.bytes.count
    else { return nil }
    let isUniform = front.block.lowerBound > 0 && file.bytes[front.block.lowerBound - 1] == newline
    guard isUniform, let indentation = file.indentation(of: first.keyRange.lowerBound) else {
      return nil
    }
    self.file = file
    self.front = front
    self.indentation = indentation
    let hasReturn = front.block.lowerBound > 1 && file.bytes[front.block.lowerBound - 2] == 0x0D
    lineEnd = hasReturn ? "\r\n" : "\n"
  }

  /// Whether the record has a field, or gets it by what was added.
  func has(_ key: String) -> Bool { value(of: key) != nil || blocks.contains { $0.key == key } }

  private func value(of key: String) -> YAMLNode? { front.fields?[key] }

  /// The items of a list that the record has.
  func items(of key: String) -> [Range<Int>] { value(of: key)?.items?.map(\.range) ?? [] }

  /// Adds a field that the record does not have.
  mutating func addField(_ key: String, _ value: String) {
    blocks.append(Block(key: key, lines: ["\(key): \(value)"]))
  }

  /// Adds an item to a list of lines.
  ///
  /// - Parameters:
  ///   - text: The item without its hyphen, on one line.
  ///   - index: The item of the record behind which it goes; -1 for the first place, `nil` for the last.
  /// - Returns: `false` where the list is no such list: `history: [..]`.
  mutating func addItem(_ text: String, to key: String, after index: Int?) -> Bool {
    guard let node = value(of: key) else {
      append("  - \(text)", to: key)
      return true
    }
    if node.isNull { return addBelow(node, of: key, ["  - \(text)"]) }
    guard let items = node.items, let first = items.first,
      file.bytes[node.range.lowerBound] == UInt8(ascii: "-"),
      let dash = file.dash(before: first.range.lowerBound)
    else { return false }
    let place = index ?? items.count - 1
    let offset =
      place < 0
      ? file.lineStart(of: dash)
      : file.nextLine(after: items[min(place, items.count - 1)].range.upperBound)
    guard let offset, let margin = file.indentation(of: dash) else { return false }
    insertions.append(Insertion(offset: offset, text: "\(margin)- \(text)"))
    return true
  }

  /// Adds a member to a mapping of lines.
  ///
  /// - Parameter lines: The key first; what is below it with two blanks more.
  /// - Returns: `false` where the mapping is no such mapping: `sources: {..}`.
  mutating func addMember(_ lines: [String], to key: String) -> Bool {
    guard let node = value(of: key) else {
      for line in lines { append("  \(line)", to: key) }
      return true
    }
    if node.isNull { return addBelow(node, of: key, lines.map { "  \($0)" }) }
    guard let entries = node.entries, let first = entries.first, let last = entries.last,
      file.bytes[node.range.lowerBound] != UInt8(ascii: "{"),
      let offset = file.nextLine(after: last.range.upperBound),
      let margin = file.indentation(of: first.keyRange.lowerBound)
    else { return false }
    for line in lines { insertions.append(Insertion(offset: offset, text: margin + line)) }
    return true
  }

  private mutating func append(_ line: String, to key: String) {
    if let index = blocks.firstIndex(where: { $0.key == key }) {
      blocks[index].lines.append(line)
    } else {
      blocks.append(Block(key: key, lines: ["\(key):", line]))
    }
  }

  /// Lines below a key without a value.
  private mutating func addBelow(_ node: YAMLNode, of key: String, _ lines: [String]) -> Bool {
    guard node.range.isEmpty,
      let entry = front.fields?.entries?.first(where: { $0.key == key }),
      let offset = file.nextLine(after: entry.keyRange.upperBound)
    else { return false }
    for line in lines { insertions.append(Insertion(offset: offset, text: indentation + line)) }
    return true
  }

  /// What is to be added, in the order of the file; `nil` where that is nothing.
  var fixed: FixedFile? {
    let end = front.block.upperBound
    let inOrder = blocks.enumerated().sorted {
      (Self.rank($0.element.key), $0.offset) < (Self.rank($1.element.key), $1.offset)
    }
    let added = inOrder.map(\.element).flatMap {
      $0.lines.map { Insertion(offset: end, text: indentation + $0) }
    }
    let sorted = (insertions + added).enumerated()
      .sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
    return FixedFile(
      file, inserting: sorted.map { ($0.element.offset, $0.element.text + lineEnd) })
  }

  /// Short fields come first, what is longer behind them.
  private static func rank(_ key: String) -> Int {
    ["history", "positions", "relations", "sources", "source"].firstIndex(of: key) ?? -1
  }

  /// Where the value of a field is.
  func range(of key: String) -> Range<Int>? { value(of: key)?.range }

  /// The file with everything that was added.
  var bytes: ContiguousArray<UInt8> { fixed?.bytes ?? file.bytes }
}

private let newline = UInt8(ascii: "\n")

extension SourceFile {
  /// Where the line of a byte begins.
  fileprivate func lineStart(of offset: Int) -> Int? {
    var start = offset
    while start > 0, bytes[start - 1] != newline { start -= 1 }
    return start
  }

  /// Where the line behind the one of a byte begins; `nil` behind the last one.
  fileprivate func nextLine(after offset: Int) -> Int? {
    bytes[offset...].firstIndex(of: newline).map { $0 + 1 }
  }

  /// The blanks before a byte, `nil` where something else is before it on its line. A quotation mark is passed over.
  fileprivate func indentation(of offset: Int) -> String? {
    guard let start = lineStart(of: offset) else { return nil }
    let before = bytes[start..<offset].filter {
      $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'")
    }
    return before.allSatisfy { $0 == UInt8(ascii: " ") }
      ? String(decoding: before, as: UTF8.self) : nil
  }

  /// The hyphen of an item, on the item's line.
  fileprivate func dash(before offset: Int) -> Int? {
    var index = offset - 1
    while index >= 0, bytes[index] == UInt8(ascii: " ") { index -= 1 }
    return index >= 0 && bytes[index] == UInt8(ascii: "-") ? index : nil
  }
}
