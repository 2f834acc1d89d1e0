extension MarkdownDocument.Passage {
  /// What is said of a passage outside of it: over its list, or in the other cells of its row.
  package struct Context: Sendable {
    /// The text that introduces the list or table: the paragraph before it if that ends with a colon or begins
    /// with `These` or `Table`, the item or the group of rows that holds it, or the heading right above. Empty where there is none.
    package var introduction: ContiguousArray<UInt8> = []
    /// The last sentence of the introduction.
    package var introducingSentence: Range<Int>? { Sentences(collapsed: introduction).ranges.last }
    /// All cells of the row, as they are written; empty outside of tables, and in a row of more than 64.
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

  /// Of the block at hand.
  ///
  /// - Parameter row: That it is a cell of; `nil` outside of tables.
  func introduction(of row: TableRow?) -> ContiguousArray<UInt8> {
    if let row, !row.group.isEmpty { return row.group }
    return row != nil && !next.isEmpty ? next : lists.last ?? []
  }

  /// Reads a block that is no cell.
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
  /// The text of the row above that has one cell alone and names a group of rows; empty where there is none.
  var group: ContiguousArray<UInt8> = []

  /// The cell of a row that has no other, without its marks of emphasis.
  var ownGroup: ContiguousArray<UInt8>? {
    guard cells.count > 1, let first = cells.first, !first.isEmpty,
      cells.dropFirst().allSatisfy(\.isEmpty)
    else { return nil }
    return ContiguousArray(
      bytes[first].filter { $0 != UInt8(ascii: "*") && $0 != UInt8(ascii: "_") })
  }

  /// The most cells that a row has for its passages: each of them keeps them all.
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
