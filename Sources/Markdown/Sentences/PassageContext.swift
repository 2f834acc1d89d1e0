extension MarkdownDocument.Passage {
  /// What is said of a passage outside of it: over its list, or in the other cells of its row.
  package struct Context: Sendable {
    /// The text that introduces the list or table: the paragraph before it if that ends with a colon or begins
    /// with `These`, the item that holds it, or the heading right above. Empty where there is none.
    package var introduction: ContiguousArray<UInt8> = []
    /// The last sentence of the introduction.
    package var introducingSentence: Range<Int>? { Sentences(collapsed: introduction).ranges.last }
    /// All cells of the row, as they are written; empty outside of tables.
    package var row: [Cell] = []

    package init(introduction: ContiguousArray<UInt8> = [], row: [Cell] = []) {
      self.introduction = introduction
      self.row = row
    }

    package struct Cell: Sendable {
      /// Of its column.
      package var head: ContiguousArray<UInt8>
      package var text: ContiguousArray<UInt8>
      /// Whether it is the passage itself.
      package var isOwn: Bool
    }
  }
}

/// What introduces the lists around a place, and the block that comes next.
struct Introductions {
  /// Of the block that comes next, should that be a list or a table.
  private var next: ContiguousArray<UInt8> = []
  /// Of the lists around the place, the innermost last.
  private var lists: [ContiguousArray<UInt8>] = []

  /// Of the block at hand, a cell of a table or a part of a list.
  func introduction(isCell: Bool) -> ContiguousArray<UInt8> {
    isCell && !next.isEmpty ? next : lists.last ?? []
  }

  /// Reads a block that is no cell.
  mutating func read(_ plain: ContiguousArray<UInt8>, isHeading: Bool) {
    let end = plain.lastIndex { $0 != 0x20 && $0 != 0x0A }
    if isHeading || end.map({ plain[$0] == UInt8(ascii: ":") }) == true
      || plain.count < 160
        && (!lists.isEmpty || Self.announcements.contains { plain.starts(with: $0.utf8) })
    {
      next = ContiguousArray(plain.map { $0 == 0x0A ? 0x20 : $0 })
    } else if !next.isEmpty {
      next = []
    }
  }

  /// How a sentence begins that introduces what follows without a colon.
  private static let announcements = ["These ", "The following "]

  /// Forgets what was read: something other than text, a list or a table has come.
  mutating func interrupt() { if !next.isEmpty { next = [] } }

  mutating func enterList() { lists.append(next) }

  mutating func leaveList() {
    lists.removeLast()
    next = []
  }
}

/// The row of a table that is being written; that of the heads has none itself.
struct TableRow {
  let bytes: ContiguousArray<UInt8>
  let heads: [Range<Int>]
  let cells: [Range<Int>]
  var column = 0

  var context: [MarkdownDocument.Passage.Context.Cell] {
    zip(heads, cells).enumerated().map { place, cell in
      MarkdownDocument.Passage.Context.Cell(
        head: ContiguousArray(bytes[cell.0]), text: ContiguousArray(bytes[cell.1]),
        isOwn: place == column)
    }
  }
}
