extension MarkdownDocument.Passage {
  /// What surrounds a passage: the introduction of its list or table, and the cells of its row.
  package struct Context: Sendable {
    /// The text that introduces the list or table: the paragraph before it if it ends with a colon or begins with a
    /// word such as `These` or `Table`, the enclosing list item, the heading of a group of rows, or the heading directly
    /// above. Empty if there is none.
    package var introduction: ContiguousArray<UInt8> = []
    /// The last sentence of the introduction.
    package var introducingSentence: Range<Int>? { Sentences(collapsed: introduction).ranges.last }
    /// All cells of the row as Markdown, at most 200 bytes of each; empty outside tables and in rows of more than 64
    /// cells.
    package var row: [Cell] = []

    package init(introduction: ContiguousArray<UInt8> = [], row: [Cell] = []) {
      self.introduction = introduction
      self.row = row
    }

    package struct Cell: Sendable {
      /// The head of its column.
      package var head: ContiguousArray<UInt8>
      package var text: ContiguousArray<UInt8>
      /// Whether it is the passage itself.
      package var isOwn: Bool
    }
  }
}

/// The introductions of the lists around a place and of the next block.
struct Introductions {
  /// The introduction of the next block, if that is a list or a table.
  private var next: ContiguousArray<UInt8> = []
  /// The introductions of the lists around the place, the innermost last.
  private var lists: [ContiguousArray<UInt8>] = []

  /// The introduction of the current block.
  ///
  /// - Parameter row: Its row; `nil` outside tables.
  func introduction(of row: TableRow?) -> ContiguousArray<UInt8> {
    if let row, !row.group.isEmpty { return row.group }
    return row != nil && !next.isEmpty ? next : lists.last ?? []
  }

  /// Takes in a block outside tables, which may introduce the next one.
  mutating func read(_ plain: ContiguousArray<UInt8>, isHeading: Bool) {
    let end = plain.lastIndex { $0 != 0x20 && $0 != 0x0A }
    if isHeading || end.map({ plain[$0] == UInt8(ascii: ":") }) == true
      || plain.count < 160
        && (!lists.isEmpty || isAnnouncement(plain))
    {
      next = ContiguousArray(plain.map { $0 == 0x0A ? 0x20 : $0 })
    } else if !next.isEmpty {
      next = []
    }
  }

  /// Whether a paragraph introduces what follows without a colon: a caption, a label, `as follows.`
  private func isAnnouncement(_ plain: ContiguousArray<UInt8>) -> Bool {
    ["These ", "The following ", "Table ", "Figure ", "Status: "]
      .contains { plain.starts(with: $0.utf8) }
      || ["the following.", "as follows."].contains {
        plain.reversed().starts(with: $0.utf8.reversed())
      }
  }

  /// Drops the introduction of the next block: something else came between.
  mutating func interrupt() { if !next.isEmpty { next = [] } }

  mutating func enterList() { lists.append(next) }

  mutating func leaveList() {
    lists.removeLast()
    next = []
  }
}

/// The row of a table that is being written; no cells for the header.
struct TableRow {
  let bytes: ContiguousArray<UInt8>
  let heads: [Range<Int>]
  let cells: [Range<Int>]
  var column = 0
  /// The heading of the group of rows: the text of a row above with a single cell. Empty if there is none.
  var group: ContiguousArray<UInt8> = []

  /// The only cell of a row, without emphasis, which heads the rows below it.
  var ownGroup: ContiguousArray<UInt8>? {
    guard cells.count > 1, let first = cells.first, !first.isEmpty,
      cells.dropFirst().allSatisfy(\.isEmpty)
    else { return nil }
    return ContiguousArray(
      bytes[first].filter { $0 != UInt8(ascii: "*") && $0 != UInt8(ascii: "_") })
  }

  /// The most cells of a row that are kept: each of its passages keeps all of them.
  private static let widest = 64

  var context: [MarkdownDocument.Passage.Context.Cell] {
    guard cells.count <= Self.widest else { return [] }
    return zip(heads, cells).enumerated().map { place, cell in
      MarkdownDocument.Passage.Context.Cell(
        head: ContiguousArray(bytes[cell.0].prefix(200)),
        text: ContiguousArray(bytes[cell.1].prefix(200)),
        isOwn: place == column)
    }
  }
}
