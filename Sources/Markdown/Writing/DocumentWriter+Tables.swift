internal import Text

extension DocumentWriter {
  /// The table that the paragraph at hand is to GitHub Flavored Markdown.
  mutating func table(at tree: borrowing CmarkTree) -> TableLayout? {
    let (first, last) = (tree.startLine, tree.endLine)
    guard options.isExtended, first < last else { return nil }
    guard text.mayHaveDelimiterRow(first + 1...last) else { return nil }
    return table(first...last, underlines: [], column: tree.startColumn)
  }

  /// The table that the heading at hand is: its underline is a row or a rule behind it. Behind a row go
  /// on the lines of the paragraphs that follow at once; the walk leaves all of them.
  mutating func tableInHeading(_ tree: inout CmarkTree) -> TableLayout? {
    let (first, last, column) = (tree.startLine, lastLine(ofHeading: tree), tree.startColumn)
    guard options.isExtended, first + 1 < last,
      text.mayHaveDelimiterRow(first + 1...last - 1),
      table(first...last, underlines: [last], column: column) != nil
    else { return nil }
    var underlines: Set = [last]
    var end = last
    tree.skip()
    while !underlines.contains(end) || isRow(end), let next = tree.skipLines(behind: end) {
      end = next == .heading ? lastLine(ofHeading: tree) : tree.endLine
      if next == .heading { underlines.insert(end) }
    }
    return table(first...end, underlines: underlines, column: column)
  }

  /// The last line of the heading at hand: cmark counts the line behind an underlined one to it.
  func lastLine(ofHeading tree: borrowing CmarkTree) -> Int {
    let last = tree.endLine
    return last - 1 > tree.startLine && isUnderline(last - 1) ? last - 1 : last
  }

  private func isUnderline(_ line: Int) -> Bool {
    var start = text.lines.start(of: line)
    var end = text.lines.end(of: line)
    while start < end, text.bytes[start].canBeginLine { start += 1 }
    while start < end, text.bytes[end - 1].isWhitespace { end -= 1 }
    guard start < end else { return false }
    let mark = text.bytes[start]
    return (mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-"))
      && text.bytes[start..<end].allSatisfy { $0 == mark }
  }

  /// Whether a line that underlines a heading is a row where a table is before it.
  private func isRow(_ line: Int) -> Bool {
    let marks = text.bytes[text.lines.start(of: line)..<text.lines.end(of: line)]
    return marks.contains(UInt8(ascii: "=")) || marks.count { $0 == UInt8(ascii: "-") } == 2
  }

  private mutating func table(
    _ lines: ClosedRange<Int>, underlines: Set<Int>, column: Int
  ) -> TableLayout? {
    let start = min(
      text.lines.start(of: lines.lowerBound) + max(0, column - 1), text.body.upperBound)
    // Definitions are no part of it, though cmark has it begin with them.
    guard
      start == text.body.upperBound || text.bytes[start] != UInt8(ascii: "[")
        || !knownDefinitions().hasLine(at: text.place(start..<start + 1).lowerBound)
    else { return tableBehindDefinitions(lines, underlines) }
    return table(lines, underlines, start: start)
  }

  private mutating func tableBehindDefinitions(
    _ lines: ClosedRange<Int>, _ underlines: Set<Int>
  ) -> TableLayout? {
    let known = knownDefinitions()
    for line in lines.dropFirst() {
      var start = text.lines.start(of: line)
      let end = text.lines.end(of: line)
      while start < end, text.bytes[start].canBeginLine { start += 1 }
      guard start < end, !known.hasLine(at: text.place(start..<start + 1).lowerBound) else {
        continue
      }
      return table(line...lines.upperBound, underlines, start: start)
    }
    return nil
  }

  /// The lines behind a table may hold another; where tables follow each other so for long, they are
  /// rows, as each is read with all behind it.
  private func table(
    _ lines: ClosedRange<Int>, _ underlines: Set<Int>, start: Int
  ) -> TableLayout? {
    TableLayout(
      in: text, lines: lines, underlines: underlines, start: start,
      isNested: containers.count > outerContainers + 1,
      itemIndentation: itemIndentations.last ?? nil, mayEnd: excerptDepth < 8)
  }

  /// Writes a table, and before it the paragraph that its lines begin with.
  ///
  /// Each cell is parsed by itself, as code and emphasis end with their cell: as a paragraph of an
  /// excerpt, behind a letter that keeps it from being any other block. Cells without a mark are
  /// not parsed at all.
  mutating func writeTable<R: LinkResolver>(
    _ table: TableLayout, isTight: Bool, resolver: inout R
  ) {
    if !table.leadingLines.isEmpty {
      parse(withDefinitions(excerpt(of: table.leadingLines, isText: true))) { writer, tree in
        while let step = tree.next() {
          guard step.kind == .paragraph, step.isEntering else { continue }
          writer.writeTextBlock(&tree, isTight: isTight, resolver: &resolver)
        }
      }
    }
    if !options.isPlain {
      checkHeader(of: table)
      reportLosses(of: table)
    }
    html.beginLine()
    if options.isPlain {
      html.append(literal: "<table>\n<thead>\n")
    } else {
      // It scrolls where it is too wide, so it can have the focus, and a name to say what has it.
      tableCount += 1
      html.append(
        "<div class=\"table\" role=\"group\" aria-label=\"\(options.words.table) \(tableCount)\" tabindex=\"0\">"
      )
      html.append(literal: "<table>\n<thead>\n")
    }
    let whole = text
    let outerCongress = cellCongress
    let outerRow = tableRow
    defer {
      cellCongress = outerCongress
      tableRow = outerRow
      introductions.interrupt()
    }
    let congresses = options.findsCitations ? TableCongresses(of: table, in: whole.bytes) : nil
    let isPlain = table.rows.map { $0.map { whole.bytes.isPlainText($0) } }
    if isPlain.allSatisfy({ !$0.contains(false) }) {
      writeRows(of: table, in: whole.bytes) { writer, row, column in
        if let congresses { writer.cellCongress = congresses.congress(row, column) }
        writer.readPlainText(table.rows[row][column])
        writer.writeCell(row, table.alignments[column], resolver: &resolver)
      }
    } else {
      parse(excerpt(of: table, without: isPlain)) { writer, tree in
        writer.writeRows(of: table, in: whole.bytes) { writer, row, column in
          if let congresses { writer.cellCongress = congresses.congress(row, column) }
          guard !isPlain[row][column] else {
            let excerpt = writer.text
            writer.text = whole
            writer.readPlainText(table.rows[row][column])
            writer.writeCell(row, table.alignments[column], resolver: &resolver)
            return writer.text = excerpt
          }
          while let step = tree.next(), step.kind != .paragraph || !step.isEntering {}
          writer.readBlock(&tree, until: .paragraph, behind: 2)
          writer.writeCell(row, table.alignments[column], resolver: &resolver)
        }
      }
    }
    if table.rows.count > 1 { html.append(literal: "</tbody>\n") }
    html.append(options.isPlain ? "</table>\n" : "</table></div>\n")
    guard !table.furtherLines.isEmpty else { return }
    parse(withDefinitions(excerpt(of: table.furtherLines))) { writer, tree in
      writer.write(&tree, resolver: &resolver)
    }
  }

  private mutating func writeRows(
    of table: TableLayout, in bytes: ContiguousArray<UInt8>,
    _ writeCell: (inout DocumentWriter, Int, Int) -> Void
  ) {
    for row in table.rows.indices {
      if options.wantsPassageAround != nil {
        var next = TableRow(
          bytes: bytes, heads: row == 0 ? [] : table.rows[0], cells: table.rows[row])
        if row > 0 { next.group = next.ownGroup ?? tableRow?.group ?? [] }
        tableRow = next
      }
      if row == 1 { html.append(literal: "<tbody>\n") }
      html.append(literal: "<tr>\n")
      for column in table.rows[row].indices {
        tableRow?.column = column
        writeCell(&self, row, column)
      }
      html.append(row == 0 ? "</tr>\n</thead>\n" : "</tr>\n")
    }
  }

  /// Writes the block at hand as a cell.
  private mutating func writeCell<R: LinkResolver>(
    _ row: Int, _ alignment: TableLayout.Alignment, resolver: inout R
  ) {
    let isHeader = row == 0
    block.mentionFault = isHeader ? .inTableHeader : quotationDepth > 0 ? .inQuotation : nil
    html.append(literal: !isHeader ? "<td" : options.isPlain ? "<th" : "<th scope=\"col\"")
    if alignment != .none {
      html.append(options.isPlain ? " align=\"" : " style=\"text-align: ")
      html.append(alignment.rawValue)
      html.append(literal: "\"")
    }
    html.append(literal: ">")
    writeInlines(resolver: &resolver)
    html.append(literal: isHeader ? "</th>\n" : "</td>\n")
    if !options.isPlain { finishText() }
  }

  /// The cells with marks, a paragraph each.
  private mutating func excerpt(
    of table: TableLayout, without isPlain: [[Bool]]
  ) -> SourceExcerpt {
    let bytes = text.bytes
    var excerpt = SourceExcerpt()
    for (cell, isPlain) in zip(table.rows.joined(), isPlain.joined()) where !isPlain {
      excerpt.append(filler: "x ")
      var start = cell.lowerBound
      for index in cell.dropLast()
      where bytes[index] == UInt8(ascii: "\\") && bytes[index + 1] == UInt8(ascii: "|") {
        excerpt.append(bytes, start..<index, of: text)
        start = index + 1
      }
      excerpt.append(bytes, start..<cell.upperBound, of: text)
      excerpt.append(filler: "\n\n")
    }
    return withDefinitions(excerpt)
  }
}

extension ContiguousArray<UInt8> {
  /// Whether a range is one text to cmark: ASCII without any byte that may be markup.
  fileprivate func isPlainText(_ range: Range<Int>) -> Bool {
    let span = span
    return range.allSatisfy {
      let byte = span[$0]
      guard byte < 0x80, byte >= 0x20 else { return false }
      return !byte.isASCIIPunctuation || byte.isPlainPunctuation
    }
  }
}

extension UInt8 {
  /// Punctuation that begins nothing in CommonMark's inlines.
  fileprivate var isPlainPunctuation: Bool {
    switch self {
    case 0x23...0x25, 0x27...0x29, 0x2B...0x2F, 0x3A, 0x3B, 0x3D, 0x3F, 0x5E, 0x7B...0x7E, 0x22,
      0x40:
      true
    default: false
    }
  }
}
