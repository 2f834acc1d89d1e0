internal import Diagnostics
internal import Text

/// Parsing the body, with what cmark would misread put so that it does not.
extension DocumentWriter {
  /// Parses the body, with its footnotes out of the way and its tables ended.
  ///
  /// To cmark a table is a paragraph, so that lines behind it belong to it which end a table: those
  /// without the marks of its container, indented code, a tag alone, a rule. A line is put before each
  /// that is nothing but an end.
  ///
  /// - Returns: `nil` only where cmark has no memory left.
  mutating func parseBody() -> CmarkTree? {
    let whole = text
    defer { self.whole = text }
    let mayHaveTable = options.isExtended && whole.hasDelimiterRow
    guard !footnotes.isEmpty || mayHaveTable else {
      return CmarkTree(parsing: whole.bytes, in: whole.body)
    }
    var ends: [Int: String] = [:]
    // What is dropped may have hidden what others are; text of that kind is nobody's.
    for round in 0..<9 {
      if round == 8 { footnotes.giveUp() }
      text = footnotes.lift(from: whole, endingTablesAt: ends)
      guard var tree = CmarkTree(parsing: text.bytes, in: text.body) else { return nil }
      guard footnotes.isEmpty || footnotes.settle(in: &tree, of: text, file: file.bytes) else {
        continue
      }
      guard mayHaveTable, round < 8 else { return tree }
      let found = endsOfTables(in: &tree)
      let count = ends.count
      ends.merge(found) { known, _ in known }
      if ends.count == count { return tree }
    }
    return nil
  }

  /// The lines of the file, by where they begin, that end a table in the tree, with the marks of the
  /// containers they are in.
  private mutating func endsOfTables(in tree: inout CmarkTree) -> [Int: String] {
    var ends: [Int: String] = [:]
    var quotations: [Bool] = []
    while let step = tree.next() {
      switch step.kind {
      case .document, .item, .blockQuote, .list:
        if step.isEntering {
          containers.append(.other)
          itemIndentations.append(itemIndentation(of: step, at: tree))
          quotations.append(step.kind == .blockQuote)
        } else {
          containers.removeLast()
          itemIndentations.removeLast()
          quotations.removeLast()
        }
      case .paragraph, .heading:
        guard step.isEntering else { continue }
        var layout = step.kind == .paragraph ? table(at: tree) : tableInHeading(&tree)
        if step.kind == .paragraph || layout == nil { tree.skip() }
        guard let layout = layout.take(), let line = layout.furtherLines.first else { continue }
        let start = text.lines.start(ofLineWith: line.lowerBound)
        let place = text.place(start..<start + 1)
        if !place.isEmpty {
          ends[place.lowerBound] = marks(of: layout.furtherMarks, in: quotations)
        }
      default: break
      }
    }
    containers.removeAll()
    itemIndentations.removeAll()
    tree.rewind()
    return ends
  }

  /// The marks at the beginning of a line, without indentation that makes it code in its containers.
  ///
  /// - Parameter quotations: For each container around the table, whether it is a quotation.
  private func marks(of prefix: Range<Int>, in quotations: [Bool]) -> String {
    let bytes = text.bytes
    let column = bytes.indentation(in: prefix)
    // The line's items are inside as many quotations as the line has quotation marks.
    let depth = bytes.quotationMarks(in: prefix)
    var (passed, base) = (0, 0)
    for (isQuotation, indentation) in zip(quotations, itemIndentations) {
      if isQuotation { passed += 1 }
      if passed == depth, let indentation, indentation <= column { base = indentation }
    }
    var kept = prefix
    if column - base >= 4 {
      let mark = bytes[prefix].lastIndex(of: UInt8(ascii: ">"))
      kept = prefix.lowerBound..<(mark.map { $0 + 1 } ?? prefix.lowerBound)
    }
    // On further lines of a footnote, spaces take the place of its mark.
    let marks = bytes[kept].map { $0.canBeginLine ? $0 : 0x20 }
    guard kept != prefix else { return String(decoding: marks, as: UTF8.self) }
    let blanks = base + (kept.isEmpty ? 0 : 1)
    return String(decoding: marks, as: UTF8.self) + String(repeating: " ", count: blanks)
  }

  /// The indentation of the text of the item that has just been entered, or of the one around a list.
  func itemIndentation(of step: CmarkTree.Step, at tree: borrowing CmarkTree) -> Int? {
    switch step.kind {
    case .item:
      let line = text.lines.start(of: tree.startLine)..<text.lines.end(of: tree.startLine)
      return text.bytes.itemIndentation(
        line: line, mark: line.lowerBound + max(0, tree.startColumn - 1))
    case .list: return itemIndentations.last ?? nil
    default: return nil
    }
  }

  /// The number that the author wrote before the list item at hand, which HTML may count otherwise.
  func itemNumber(at tree: borrowing CmarkTree) -> Int? {
    let line = text.lines.start(of: tree.startLine)..<text.lines.end(of: tree.startLine)
    let digits = text.bytes[line].dropFirst(max(0, tree.startColumn - 1))
      .prefix { $0.isASCIIDigit }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}

extension SourceText {
  /// Whether some line looks like the one that parts a table's header from its rows.
  var hasDelimiterRow: Bool {
    let span = bytes.span
    for number in 1...max(1, lines.count) {
      var index = lines.start(of: number)
      let end = lines.end(of: number)
      while index < end, span[index].canBeginLine { index += 1 }
      var (hyphens, marks) = (0, 0)
      scan: while index < end {
        switch span[index] {
        case UInt8(ascii: "-"): hyphens += 1
        case UInt8(ascii: "|"), UInt8(ascii: ":"): marks += 1
        case 0x20, 0x09, 0x0A, 0x0D: break
        default:
          hyphens = 0
          break scan
        }
        index += 1
      }
      if hyphens > 0, marks > 0 { return true }
    }
    return false
  }
}
