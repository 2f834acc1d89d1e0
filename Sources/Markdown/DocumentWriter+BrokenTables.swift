package import Diagnostics

/// Lines that look like a table and are text, as GitHub's rules have them.
extension DocumentWriter {
  /// Reports rows without a delimiter row, or with one that is none, in the paragraph or heading at hand.
  ///
  /// - Complexity: O(*n*) in the block's bytes.
  mutating func reportBrokenTable(_ lines: ClosedRange<Int>, column: Int) {
    guard signs.contains(.bar), !options.isPlain else { return }
    let first = min(
      text.lines.start(of: lines.lowerBound) + max(0, column - 1), text.body.upperBound)
    let end = max(first, text.lines.end(of: lines.upperBound))
    guard text.bytes.mayBeTable(first..<end) else { return }
    var run: [TableLine] = []
    for number in lines {
      let start = number == lines.lowerBound ? first : text.lines.start(of: number)
      let content = text.bytes.contentOfLine(start..<max(start, text.lines.end(of: number)))
      if let line = TableLine(text.bytes, content) {
        run.append(line)
      } else {
        report(run)
        run.removeAll()
      }
    }
    report(run)
  }

  /// Reports rows of which a rule below the first has made a heading.
  mutating func reportTableInHeading(_ tree: borrowing CmarkTree) {
    guard signs.contains(.bar), !options.isPlain else { return }
    let (first, last) = (tree.startLine, lastLine(ofHeading: tree))
    func row(_ number: Int) -> TableLine? {
      let start = text.lines.start(of: number)
      return TableLine(
        text.bytes, text.bytes.contentOfLine(start..<max(start, text.lines.end(of: number))))
    }
    if last == first + 1, last < text.lines.count, let heading = row(first), heading.form == .open,
      let next = row(last + 1), next.form == .open, next.cells == heading.cells
    {
      reportBrokenTable(
        "a rule below these columns makes a heading of them, and no table", at: heading.range,
        help: "write '\(Array(repeating: "---", count: heading.cells).joined(separator: " | "))'")
    } else {
      reportBrokenTable(first...max(first, last), column: tree.startColumn)
    }
  }

  /// Reports lines that follow each other, if they are meant as a table.
  private mutating func report(_ run: [TableLine]) {
    if let line = run.first(where: { $0.form == .grid }) {
      reportBrokenTable(
        "a table with '+' at its corners is text here", at: line.range,
        help: "write the columns with '|', and '| --- | --- |' below their headings")
    } else if let index = run.firstIndex(where: { $0.form == .delimiter(isValid: true) }) {
      let line = run[index]
      guard index > 0 else {
        return reportBrokenTable(
          "no row of headings is directly above this line, so that this is no table",
          at: line.range, help: "write the headings on the line above")
      }
      let cells = run[index - 1].cells
      guard cells != line.cells else { return }
      reportBrokenTable(
        "\(line.cells) columns below \(cells) headings are no table", at: line.range,
        help: "write as many cells in this line as in the one above")
    } else if let line = run.first(where: { $0.form == .delimiter(isValid: false) }) {
      reportBrokenTable(
        "'\(text.bytes.text(line.range))' parts no table's headings from its rows", at: line.range,
        help: "write it with hyphens, '| --- | --- |'")
    } else if let line = run.first, TableLine.isTable(run) {
      reportBrokenTable(
        "no delimiter row follows the first row, so that this is no table", at: line.range,
        help: "write '|\(String(repeating: " --- |", count: line.cells))' below the headings")
    }
  }

  /// Reports the rule that is below the headings of Pandoc's simple tables: `-----  -----`.
  mutating func reportColumnRule(_ tree: borrowing CmarkTree) {
    guard !options.isPlain, options.isExtended, tree.startLine > 1 else { return }
    let bytes = text.bytes
    let line = bytes.contentOfLine(
      text.lines.start(of: tree.startLine)..<text.lines.end(of: tree.startLine))
    let groups = bytes[line].split(separator: 0x20)
    let above = bytes.contentOfLine(
      text.lines.start(of: tree.startLine - 1)..<text.lines.end(of: tree.startLine - 1))
    guard groups.count > 1, !above.isEmpty, groups.allSatisfy({ $0.count > 1 }),
      groups.contains(where: { $0.count > 3 }),
      bytes[line].allSatisfy({ $0 == 0x20 || $0 == UInt8(ascii: "-") })
    else { return }
    reportBrokenTable(
      "a table whose columns are set with blanks is text here", at: line,
      help: "write the columns with '|', and '| --- | --- |' below their headings")
  }

  /// Reports a heading that is the front matter of some file, put between two rules.
  mutating func reportFrontMatter(_ tree: borrowing CmarkTree) {
    guard !options.isPlain, options.isExtended, tree.startLine > 1 else { return }
    let bytes = text.bytes
    func content(_ number: Int) -> Range<Int> {
      bytes.contentOfLine(text.lines.start(of: number)..<text.lines.end(of: number))
    }
    let last = lastLine(ofHeading: tree)
    guard tree.startLine < last, bytes[content(tree.startLine - 1)].elementsEqual("---".utf8),
      bytes[content(last)].elementsEqual("---".utf8),
      (tree.startLine..<last).allSatisfy({ bytes.isField(content($0)) })
    else { return }
    let first = content(tree.startLine)
    report(
      bytes.text(first), of: .frontMatter,
      at: SourcePlace(path: file.path, range: text.place(first)))
  }

  private mutating func reportBrokenTable(_ message: String, at range: Range<Int>, help: String) {
    findings.append(
      Diagnostic(
        .brokenTable, message, at: SourcePlace(path: file.path, range: text.place(range)),
        help: help))
  }
}

/// A line with bars.
private struct TableLine {
  var range: Range<Int>
  var form: Form
  var cells: Int

  enum Form: Equatable {
    /// Between two bars; `isSpaced` where a blank is behind the first.
    case framed(isSpaced: Bool)
    /// With bars between blanks.
    case open
    case delimiter(isValid: Bool)
    case grid
  }

  init?(_ bytes: ContiguousArray<UInt8>, _ line: Range<Int>) {
    guard let first = line.first, let last = line.last, line.count > 2 else { return nil }
    range = line
    cells = 0
    if bytes[first] == UInt8(ascii: "+"), bytes[last] == UInt8(ascii: "+"),
      bytes[line].allSatisfy({
        $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "=")
          || $0 == UInt8(ascii: ":")
      })
    {
      form = .grid
      return
    }
    guard let count = Self.count(bytes, line) else { return nil }
    let isFirst = bytes[first] == UInt8(ascii: "|")
    let isLast = bytes[last] == UInt8(ascii: "|") && bytes[last - 1] != UInt8(ascii: "\\")
    cells = count.bars + 1 - (isFirst ? 1 : 0) - (isLast ? 1 : 0)
    if bytes.isDelimiter(line) {
      form = .delimiter(isValid: bytes.isValidDelimiter(line))
    } else if isFirst, isLast || bytes[first + 1].isSpaceOrTab && count.bars > 1 {
      form = .framed(isSpaced: bytes[first + 1].isSpaceOrTab && isLast)
    } else if !isFirst, count.spaced == count.bars {
      form = .open
    } else {
      return nil
    }
  }

  /// The bars of a line that are neither escaped nor in code, and those between blanks.
  private static func count(
    _ bytes: ContiguousArray<UInt8>, _ line: Range<Int>
  ) -> (bars: Int, spaced: Int)? {
    var (bars, spaced, isCode) = (0, 0, false)
    for index in line {
      switch bytes[index] {
      case UInt8(ascii: "`"): isCode.toggle()
      case UInt8(ascii: "|") where !isCode:
        if index > line.lowerBound, bytes[index - 1] == UInt8(ascii: "\\") { continue }
        bars += 1
        if index > line.lowerBound, index + 1 < line.upperBound, bytes[index - 1].isSpaceOrTab,
          bytes[index + 1].isSpaceOrTab
        {
          spaced += 1
        }
      default: break
      }
    }
    return bars == 0 ? nil : (bars, spaced)
  }

  /// Whether lines without a delimiter row are meant as a table: two between bars, one of two columns, or
  /// as many as nobody writes otherwise.
  static func isTable(_ run: [TableLine]) -> Bool {
    let framed = run.filter { $0.form != .open }
    if framed.count > 1 { return true }
    if let line = framed.first { return line.form == .framed(isSpaced: true) && line.cells > 1 }
    guard let cells = run.first?.cells, run.allSatisfy({ $0.cells == cells }) else { return false }
    return run.count > 2 || run.count == 2 && cells > 2
  }
}

extension ContiguousArray<UInt8> {
  /// Whether a line consists of bars and of what is meant as hyphens.
  fileprivate func isDelimiter(_ line: Range<Int>) -> Bool {
    var hasDash = false
    var index = line.lowerBound
    while index < line.upperBound {
      switch self[index] {
      case UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "~"):
        hasDash = true
      case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: "+"), 0x20, 0x09: break
      case 0xE2:
        // Dashes of every length, a minus, and lines of boxes.
        guard index + 2 < line.upperBound else { return false }
        let isDash = self[index + 1] == 0x80 && (0x90...0x95).contains(self[index + 2])
        let isMinus = self[index + 1] == 0x88 && self[index + 2] == 0x92
        guard isDash || isMinus || self[index + 1] == 0x94 else { return false }
        hasDash = true
        index += 2
      default: return false
      }
      index += 1
    }
    return hasDash
  }

  /// Whether each cell of a delimiter row is hyphens, with a colon at its ends or without.
  fileprivate func isValidDelimiter(_ line: Range<Int>) -> Bool {
    var cells = self[line].split(
      separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
    if cells.first?.isEmpty == true { cells.removeFirst() }
    if cells.last?.isEmpty == true { cells.removeLast() }
    return !cells.isEmpty
      && cells.allSatisfy { cell in
        var part = cell
        while let first = part.first, first.isSpaceOrTab { part.removeFirst() }
        while let last = part.last, last.isSpaceOrTab { part.removeLast() }
        if part.first == UInt8(ascii: ":") { part.removeFirst() }
        if part.last == UInt8(ascii: ":") { part.removeLast() }
        return !part.isEmpty && part.allSatisfy { $0 == UInt8(ascii: "-") }
      }
  }

  /// Whether a line is a field of front matter, `title: x`, or an item of one.
  fileprivate func isField(_ line: Range<Int>) -> Bool {
    guard let first = line.first else { return false }
    if self[first] == UInt8(ascii: "-") { return true }
    guard (0x61...0x7A).contains(self[first]) else { return false }
    var end = first
    while end < line.upperBound, self[end].isASCIIAlphanumeric || self[end] == UInt8(ascii: "_") {
      end += 1
    }
    return end < line.upperBound && self[end] == UInt8(ascii: ":")
      && (end + 1 == line.upperBound || self[end + 1].isSpaceOrTab)
  }
}

extension Rule {
  package static let brokenTable = Rule(
    "BrokenTable", .warning,
    summary: "Lines with bars are a table.",
    explanation: """
      A table has a delimiter row, | --- | --- |, below its headings, with as many cells as these. Without it, or \
      with other signs in it, the rows are one paragraph, and readers see the bars. A bar that is meant is \
      written \\|.
      """,
    bad: """
      | Site | Load   |
      | Acme | 168 MW |
      """,
    good: """
      | Site | Load   |
      |------|--------|
      | Acme | 168 MW |
      """)
}
