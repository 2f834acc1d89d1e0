package import Diagnostics
internal import Text

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
          "no row of headings is directly above this line, so this is not a table",
          at: line.range, help: "write the headings on the line above")
      }
      let cells = run[index - 1].cells
      guard cells != line.cells else { return }
      reportBrokenTable(
        "\(line.cells) columns below \(cells) headings are not a table", at: line.range,
        help: "write as many cells in this line as in the one above")
    } else if let line = run.first(where: { $0.form == .delimiter(isValid: false) }) {
      reportBrokenTable(
        "'\(text.bytes.text(line.range))' does not separate a table's headings from its rows",
        at: line.range,
        help: "write it with hyphens, '| --- | --- |'")
    } else if let line = run.first, TableLine.isTable(run) {
      reportBrokenTable(
        "no delimiter row follows the first row, so this is not a table", at: line.range,
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

extension ContiguousArray<UInt8> {
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
    summary: "Reports lines with bars that do not form a table.",
    explanation: """
      A table needs a delimiter row, `| --- | --- |`, below its headings, with as many cells as \
      the headings. If the row is missing or contains other characters, the lines become one \
      paragraph, and readers see the bars. Write a literal bar as `\\|`.
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
