import Diagnostics

/// Reads front matter of the ordinary shapes without libyaml, which takes ten allocations for each word of it.
///
/// The shapes are those in which nearly all front matter is written: block mappings and lists, texts on one line
/// (plain, or in quotation marks without an escape), and lists and mappings in brackets of such texts. At anything
/// else, be it an error, a comment or an empty value, it gives up, and ``YAMLTreeReader`` reads the whole: what it
/// does read, it reads as libyaml does, with the same places (decision 58).
struct YAMLShortcut {
  private let file: SourceFile
  private let start: Int
  private let end: Int
  private var position: Int
  /// Where the line at hand begins.
  private var lineStart: Int
  /// The blanks before its text; -1 behind the last line.
  private var indentation = 0
  private var depth = 0
  /// What was found beside the way and stops nothing.
  private(set) var findings: [Diagnostic] = []

  init(_ file: SourceFile, in range: Range<Int>) {
    self.file = file
    start = range.lowerBound
    end = range.upperBound
    position = start
    lineStart = start
  }

  /// The mapping that the whole range holds; `nil` where it may hold anything else.
  mutating func root() -> YAMLNode? {
    guard readIndentation(), indentation == 0, let root = mapping(at: 0), indentation < 0 else {
      return nil
    }
    return root
  }

  /// The entries from the line at hand on whose keys stand in a column.
  private mutating func mapping(at column: Int) -> YAMLNode? {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.greatestDepth else { return nil }
    let begin = position
    var stop = begin
    var entries: [YAMLNode.Entry] = []
    entries.reserveCapacity(8)
    repeat {
      guard let keyRange = readKey(), entries.count < Self.greatestCount else { return nil }
      let key = file.text(in: keyRange)
      guard !entries.contains(where: { $0.key == key }), let value = readValue(below: column)
      else { return nil }
      entries.append(YAMLNode.Entry(key: key, keyRange: keyRange, value: value))
      stop = value.range.upperBound
      guard indentation <= column else { return nil }
    } while indentation == column && !isAtItem
    return YAMLNode(.mapping(entries), at: begin..<stop)
  }

  /// The items from the line at hand on whose hyphens stand in a column.
  private mutating func sequence(at column: Int) -> YAMLNode? {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.greatestDepth else { return nil }
    let begin = position
    var items: [YAMLNode] = []
    repeat {
      position += 1
      skipSpaces()
      let item: YAMLNode?
      let itemStart = position
      if readKey() != nil {
        position = itemStart
        let column = itemStart - lineStart
        item = mapping(at: column)
      } else {
        position = itemStart
        item = readText()
        guard finishLine() else { return nil }
      }
      guard let item, indentation <= column else { return nil }
      items.append(item)
    } while indentation == column && isAtItem
    return YAMLNode(.sequence(items), at: begin..<items[items.count - 1].range.upperBound)
  }

  /// What stands behind a key: on its line, or on the lines below.
  private mutating func readValue(below column: Int) -> YAMLNode? {
    skipSpaces()
    guard position == end || file.bytes[position] == newline else {
      let value = readText()
      // A line that is further to the right goes on with the value.
      guard finishLine(), indentation <= column else { return nil }
      return value
    }
    guard finishLine() else { return nil }
    if isAtItem, indentation >= column {
      let column = indentation
      return sequence(at: column)
    }
    guard indentation > column else { return nil }
    return mapping(at: indentation)
  }

  /// A text on one line, or a list or mapping of texts in brackets.
  private mutating func readText() -> YAMLNode? {
    guard position < end else { return nil }
    switch file.bytes[position] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return readQuoted()
    case UInt8(ascii: "["): return readList()
    case UInt8(ascii: "{"): return readMapping()
    case let byte where Self.classes[Int(byte)] & Self.beginsPlain != 0: return readPlain()
    default: return nil
    }
  }

  private mutating func readQuoted() -> YAMLNode? {
    let begin = position
    let mark = file.bytes[position]
    var isASCII = true
    do {
      let bytes = file.bytes
      position += 1
      while position < end, bytes[position] != mark {
        let byte = bytes[position]
        guard byte != newline, byte != carriageReturn, byte != UInt8(ascii: "\\") else {
          return nil
        }
        if byte >= 0x80 { isASCII = false }
        position += 1
      }
      guard position < end else { return nil }
      position += 1
      // Two marks are one that is part of the text.
      if position < end, bytes[position] == mark { return nil }
    }
    let text = file.text(in: begin + 1..<position - 1)
    if !isASCII { file.checkEscapes(of: text, at: begin..<position, reporting: &findings) }
    return YAMLNode(.scalar(text, .quoted), at: begin..<position)
  }

  private mutating func readPlain() -> YAMLNode? {
    let begin = position
    let bytes = file.bytes
    var last = begin
    while position < end {
      let byte = bytes[position]
      if byte == newline { break }
      let next = position + 1 < end ? bytes[position + 1] : newline
      switch byte {
      case UInt8(ascii: ":") where next == space || next == newline || next == tab: return nil
      case space where next == UInt8(ascii: "#"): return nil
      case tab, carriageReturn: return nil
      case space: break
      default: last = position
      }
      position += 1
    }
    return YAMLNode(.scalar(file.text(in: begin..<last + 1), .plain), at: begin..<last + 1)
  }

  private mutating func readList() -> YAMLNode? {
    let begin = position
    var items: [YAMLNode] = []
    guard beginBrackets() else { return nil }
    if file.bytes[position] == UInt8(ascii: "]") {
      position += 1
      return YAMLNode(.sequence([]), at: begin..<position)
    }
    repeat {
      guard let item = readItem(in: UInt8(ascii: "]")) else { return nil }
      items.append(item)
    } while readComma()
    guard file.bytes[position - 1] == UInt8(ascii: "]") else { return nil }
    return YAMLNode(.sequence(items), at: begin..<position)
  }

  private mutating func readMapping() -> YAMLNode? {
    let begin = position
    var entries: [YAMLNode.Entry] = []
    guard beginBrackets() else { return nil }
    if file.bytes[position] == UInt8(ascii: "}") {
      position += 1
      return YAMLNode(.mapping([]), at: begin..<position)
    }
    repeat {
      guard let keyRange = readKey(), entries.count < Self.greatestCount else { return nil }
      let key = file.text(in: keyRange)
      skipSpaces()
      guard !entries.contains(where: { $0.key == key }),
        let value = readItem(in: UInt8(ascii: "}"))
      else { return nil }
      entries.append(YAMLNode.Entry(key: key, keyRange: keyRange, value: value))
    } while readComma()
    guard file.bytes[position - 1] == UInt8(ascii: "}") else { return nil }
    return YAMLNode(.mapping(entries), at: begin..<position)
  }

  /// Whether anything stands behind an opening bracket.
  private mutating func beginBrackets() -> Bool {
    position += 1
    skipSpaces()
    return position < end
  }

  /// Passes the byte behind an item, which is a comma or closes the brackets, and the blanks behind a comma.
  private mutating func readComma() -> Bool {
    guard file.bytes[position] == UInt8(ascii: ",") else {
      position += 1
      return false
    }
    position += 1
    skipSpaces()
    return true
  }

  /// A text within brackets, and the blanks behind it; something stands there.
  private mutating func readItem(in closing: UInt8) -> YAMLNode? {
    guard position < end else { return nil }
    let byte = file.bytes[position]
    let isQuoted = byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
    let item = isQuoted ? readQuoted() : readPlainItem(in: closing)
    skipSpaces()
    return position < end ? item : nil
  }

  /// A text of letters, digits and a few signs.
  private mutating func readPlainItem(in closing: UInt8) -> YAMLNode? {
    let begin = position
    let bytes = file.bytes
    guard Self.classes[Int(bytes[begin])] & Self.beginsPlain != 0 else { return nil }
    var last = begin
    while position < end {
      let byte = bytes[position]
      if byte == UInt8(ascii: ",") || byte == closing { break }
      if byte != space {
        guard Self.classes[Int(byte)] & Self.isInItem != 0 else { return nil }
        last = position
      }
      position += 1
    }
    return YAMLNode(.scalar(file.text(in: begin..<last + 1), .plain), at: begin..<last + 1)
  }

  /// A word of letters, digits, `_` and `-` before a colon that a blank or the end of the line follows.
  private mutating func readKey() -> Range<Int>? {
    let begin = position
    let bytes = file.bytes
    guard position < end, Self.classes[Int(bytes[position])] & Self.beginsKey != 0 else {
      return nil
    }
    while position < end, Self.classes[Int(bytes[position])] & Self.isInKey != 0 { position += 1 }
    guard position < end, bytes[position] == UInt8(ascii: ":"), position - begin < 100 else {
      return nil
    }
    let stop = position
    position += 1
    guard position == end || bytes[position] == space || bytes[position] == newline else {
      return nil
    }
    return begin..<stop
  }

  private var isAtItem: Bool {
    position + 1 < end && file.bytes[position] == UInt8(ascii: "-")
      && file.bytes[position + 1] == space
  }

  private mutating func skipSpaces() {
    let bytes = file.bytes
    while position < end, bytes[position] == space { position += 1 }
  }

  /// Goes on to the next line; `false` where anything is left on this one.
  private mutating func finishLine() -> Bool {
    skipSpaces()
    guard position < end else {
      indentation = -1
      return true
    }
    guard file.bytes[position] == newline else { return false }
    position += 1
    return readIndentation()
  }

  /// Reads the blanks of a line; `false` where no text follows.
  private mutating func readIndentation() -> Bool {
    lineStart = position
    guard position < end else {
      indentation = -1
      return true
    }
    skipSpaces()
    indentation = position - lineStart
    return position < end && file.bytes[position] != newline
  }

  /// Deeper is left to the other reader, which has the limit.
  private static let greatestDepth = 8
  /// With more keys, a table finds the one that was there before.
  private static let greatestCount = 64

  // What a byte may be, a bit each.
  private static let beginsKey: UInt8 = 1
  private static let isInKey: UInt8 = 2
  private static let beginsPlain: UInt8 = 4
  private static let isInItem: UInt8 = 8

  private static let classes: [UInt8] = (0...255).map { (byte: UInt8) in
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      beginsKey | isInKey | beginsPlain | isInItem
    case UInt8(ascii: "_"): isInKey | beginsPlain | isInItem
    case UInt8(ascii: "-"): isInKey | isInItem
    case UInt8(ascii: "/"), UInt8(ascii: "("), UInt8(ascii: "$"), UInt8(ascii: "+"), 0x80...:
      beginsPlain | isInItem
    case UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: ";"), UInt8(ascii: "="):
      isInItem
    default: 0
    }
  }
}

private let space = UInt8(ascii: " ")
private let tab = UInt8(ascii: "\t")
private let newline = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
