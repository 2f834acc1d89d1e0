extension MarkdownDocument.Passage {
  /// What surrounds a passage: the introduction of its list or table, and the cells of its row.
  package struct Context: Sendable {
    /// The text that introduces the list or table: the paragraph before it if it ends with a colon or begins with a
    /// word such as `These` or `Table`, the enclosing list item, the heading of a group of rows, or the heading directly
    /// above. Empty if there is none.
    package var introduction: ContiguousArray<UInt8> = []
    /// The last sentence of the introduction.
    package var introducingSentence: Range<Int>? { Self.sentences(of: introduction).last }
    /// What a list or a table is under besides its introduction, the nearest first: the introductions of the lists around
    /// it, the paragraphs between it and the nearest heading above, and that heading. Empty outside lists and tables.
    package var surroundings: [ContiguousArray<UInt8>] = []
    /// The nearest heading above, if any.
    package var heading: ContiguousArray<UInt8> = []
    /// The number that the author wrote before the list item around the passage: 2015 in `2015. EPA finalizes the rule.`
    package var itemNumber: Int?
    /// All cells of the row as Markdown, at most 200 bytes of each; empty outside tables and in rows of more than 64
    /// cells.
    package var row: [Cell] = []

    package init() {}

    /// The sentences of an introduction or another text around a passage.
    package static func sentences(of text: ContiguousArray<UInt8>) -> [Range<Int>] {
      Sentences(collapsed: text).ranges
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
