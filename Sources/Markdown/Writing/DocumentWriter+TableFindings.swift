package import Diagnostics
internal import Text

extension DocumentWriter {
  /// Reports what GitHub's rules leave out of a table, or tear apart.
  mutating func reportLosses(of table: TableLayout) {
    for bar in table.cuttingBars {
      findings.append(
        Diagnostic(
          .barInTableLink, "'|' ends the cell, and with it the link",
          at: SourcePlace(path: file.path, range: text.place(bar..<bar + 1)), suggestion: "\\|",
          help: nil))
    }
    for cells in table.surplusCells {
      findings.append(
        Diagnostic(
          .surplusCell,
          "'\(text.bytes.text(cells))' has no column, and would not be on the page",
          at: SourcePlace(path: file.path, range: text.place(cells)),
          help: "give the table another column, or write \\| for a bar that does not separate cells"
        ))
    }
  }

  /// Reports a table whose header says nothing.
  mutating func checkHeader(of table: TableLayout) {
    guard let header = table.rows.first, let first = header.first, let last = header.last,
      header.allSatisfy(\.isEmpty)
    else { return }
    findings.append(
      Diagnostic(
        .tableWithoutHeader, "the columns of this table have no headings",
        at: SourcePlace(
          path: file.path, range: text.place(first.lowerBound..<last.upperBound)),
        help: "give each column a heading"))
  }
}

extension Rule {
  package static let barInTableLink = Rule(
    "BarInTableLink", .error,
    summary: "Reports an unescaped bar in a wiki link within a table; write it as `\\|`.")
  package static let surplusCell = Rule(
    "SurplusCell", .error,
    summary: "Reports a table row with text in more cells than the table has columns.")
  package static let tableWithoutHeader = Rule(
    "TableWithoutHeader", .warning,
    summary: "Reports a table without column headings.",
    explanation: """
      Screen readers announce the column with each cell, and an empty header row says nothing. The \
      cell above a column of names may be empty.
      """,
    bad: """
      |      |        |
      |------|--------|
      | Acme | 168 MW |
      """,
    good: """
      | Site | Load   |
      |------|--------|
      | Acme | 168 MW |
      """)
}
