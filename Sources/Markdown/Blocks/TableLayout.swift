/// A table in the lines of a paragraph, cut into cells by the rules of GitHub Flavored Markdown.
struct TableLayout {
  /// The lines before the header, which are a paragraph of their own.
  var leadingLines: [Range<Int>]
  var alignments: [Alignment]
  /// The header and the rows, as many cells in each as there are alignments; a cell that is not
  /// written is empty, or missing where a table has more than 100 000 of them.
  var rows: [[Range<Int>]]
  /// The lines behind the last row: from one on that has no cell, is a tag alone, or lacks the marks of
  /// the table's container.
  var furtherLines: [Range<Int>] = []
  /// Cells that the header has no columns for, and that hold something: the first to the last of a row.
  var surplusCells: [Range<Int>] = []
  /// Bars that cut a wiki link in two.
  var cuttingBars: [Int] = []
  /// The marks of the container that the first of them is in.
  var furtherMarks = 0..<0

  enum Alignment: String { case none, left, center, right }

  /// `nil` where no line is a delimiter row with as many cells as the line before it.
  ///
  /// - Parameters:
  ///   - lines: The paragraph's lines from first to last, counted from one.
  ///   - start: Where the paragraph begins in the first of them.
  ///   - underlines: Lines that make the lines before them a heading to CommonMark, and are rows or rules
  ///     behind a table.
  ///   - isNested: Whether it stands in a quotation or a list item; then its delimiter row does so
  ///     by its own marks or indentation.
  ///   - itemIndentation: The indentation of the text of the item around it, after the marks of quotations,
  ///     in columns; `nil` where it is in none, or that is not known.
  ///   - mayEnd: Whether a line may end it, so that others are behind it.
  init?(
    in text: SourceText, lines: ClosedRange<Int>, underlines: Set<Int> = [], start: Int,
    isNested: Bool, itemIndentation: Int? = nil, mayEnd: Bool
  ) {
    let bytes = text.bytes
    guard lines.count > 1 else { return nil }
    func content(_ line: Int) -> Range<Int> {
      let end = text.lines.end(of: line)
      let from = line == lines.lowerBound ? start : text.lines.start(of: line)
      return bytes.contentOfLine(from..<max(from, end))
    }
    let lead = text.lines.start(of: lines.lowerBound)..<start
    // Behind the mark of an item, its lines are indented as its text is; a further paragraph of it may be
    // indented by three more.
    let hasMark = bytes[lead].contains { !$0.canBeginLine }
    let leadWidth = bytes.width(of: lead)
    let leastIndentation = max(1, hasMark ? leadWidth : leadWidth - 3)
    /// Whether what a line begins with puts it outside the paragraph's container.
    func isOutside(_ prefix: Range<Int>) -> Bool {
      isNested
        && (bytes.width(of: prefix) < leastIndentation
          || itemIndentation.map { bytes.indentation(in: prefix) < $0 } ?? false
          || bytes.quotationMarks(in: prefix) != bytes.quotationMarks(in: lead))
    }
    /// Whether it does so, or puts it into code.
    func isDetached(_ prefix: Range<Int>) -> Bool {
      isOutside(prefix) || bytes.width(of: prefix) >= (isNested ? leadWidth : 0) + 4
    }
    for line in lines.dropFirst() where !underlines.contains(line) {
      let row = content(line)
      guard let first = row.first, bytes[first].canBeginDelimiterRow,
        !isDetached(text.lines.start(of: line)..<first),
        let alignments = Self.alignments(bytes, row)
      else { continue }
      let header = Self.cells(bytes, content(line - 1), expecting: alignments.count)
      guard header.count == alignments.count else { continue }
      self.alignments = alignments
      leadingLines = (lines.lowerBound..<line - 1).map(content)
      rows = [header]
      noteLosses(bytes, header)
      var spare = 100_000
      for number in lines where number > line {
        let row = content(number)
        let prefix = text.lines.start(of: number)..<row.lowerBound
        if mayEnd,
          isDetached(prefix) || bytes.isNoRow(row)
            || underlines.contains(number) && bytes.isRule(row)
        {
          furtherLines = (number...lines.upperBound).map(content)
          furtherMarks =
            isOutside(prefix) ? prefix : text.lines.start(of: line)..<first
          return
        }
        var cells = Self.cells(bytes, row, expecting: alignments.count)
        noteLosses(bytes, cells)
        cells.removeLast(max(0, cells.count - alignments.count))
        while cells.count < alignments.count, spare > 0 {
          cells.append(row.upperBound..<row.upperBound)
          spare -= 1
        }
        rows.append(cells)
      }
      return
    }
    return nil
  }

  private mutating func noteLosses(_ bytes: ContiguousArray<UInt8>, _ cells: [Range<Int>]) {
    var isCut = false
    for (cell, next) in zip(cells, cells.dropFirst())
    where bytes.opensWikiLink(cell) && bytes.closesWikiLink(next) {
      isCut = true
      cuttingBars.append(
        bytes[cell.upperBound...].firstIndex(of: UInt8(ascii: "|")) ?? cell.upperBound)
    }
    guard !isCut, cells.count > alignments.count,
      let first = cells.dropFirst(alignments.count).first(where: { !$0.isEmpty }),
      let last = cells.last(where: { !$0.isEmpty })
    else { return }
    surplusCells.append(first.lowerBound..<last.upperBound)
  }

  /// The alignments of a delimiter row, `| :--- | ---: |`.
  private static func alignments(
    _ bytes: ContiguousArray<UInt8>, _ row: Range<Int>
  ) -> [Alignment]? {
    var alignments: [Alignment] = []
    for cell in cells(bytes, row, expecting: 4) {
      guard let first = cell.first, let last = cell.last else { return nil }
      let isLeft = bytes[first] == UInt8(ascii: ":")
      let isRight = bytes[last] == UInt8(ascii: ":")
      let (start, end) = (isLeft ? first + 1 : first, isRight ? last : last + 1)
      guard start < end, bytes[start..<end].allSatisfy({ $0 == UInt8(ascii: "-") }) else {
        return nil
      }
      alignments.append(
        isLeft ? (isRight ? .center : .left) : (isRight ? .right : .none))
    }
    return alignments.isEmpty ? nil : alignments
  }

  /// The cells of a row, trimmed: cut at every `|` without a backslash before it, also in code, and
  /// whatever comes before that.
  private static func cells(
    _ bytes: ContiguousArray<UInt8>, _ row: Range<Int>, expecting count: Int
  ) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    cells.reserveCapacity(count)
    var index = row.lowerBound
    if index < row.upperBound, bytes[index] == UInt8(ascii: "|") { index += 1 }
    var start = index
    while index < row.upperBound {
      switch bytes[index] {
      case UInt8(ascii: "|") where index == start || bytes[index - 1] != UInt8(ascii: "\\"):
        cells.append(bytes.trimmed(start..<index))
        start = index + 1
      default: break
      }
      index += 1
    }
    if start < row.upperBound { cells.append(bytes.trimmed(start..<row.upperBound)) }
    return cells
  }
}

extension SourceText {
  /// Whether one of some lines begins, behind the marks of quotations, as a delimiter row does.
  func mayHaveDelimiterRow(_ numbers: ClosedRange<Int>) -> Bool {
    let span = bytes.span
    for number in numbers {
      var index = lines.start(of: number)
      let end = lines.end(of: number)
      while index < end, span[index].canBeginLine { index += 1 }
      if index < end, span[index].canBeginDelimiterRow { return true }
    }
    return false
  }
}
