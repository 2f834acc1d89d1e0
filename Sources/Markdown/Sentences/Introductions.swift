internal import Text

/// What introduces the lists around a place and the next block, and the heading above.
struct Introductions {
  /// The introduction of the next block, if that is a list or a table.
  private var next: ContiguousArray<UInt8> = []
  /// The lists around the place, the innermost last.
  private var lists: [List] = []
  /// The nearest heading above the place.
  private var heading: ContiguousArray<UInt8> = []
  /// The paragraphs since then.
  private var paragraphs: ContiguousArray<UInt8> = []
  private var isLong = false

  private struct List {
    var introduction: ContiguousArray<UInt8>
    /// The number before its current item, as the author wrote it.
    var number: Int?
  }

  /// As many bytes may be between a heading and the list or table that it introduces.
  private static let reach = 600

  /// What is around the current block.
  ///
  /// - Parameters:
  ///   - row: Its row; `nil` outside tables.
  ///   - isInNote: Whether it is in a footnote, which is under no heading.
  func context(of row: TableRow?, isInNote: Bool) -> MarkdownDocument.Passage.Context {
    var context = MarkdownDocument.Passage.Context()
    context.row = row?.context ?? []
    context.itemNumber = lists.last { $0.number != nil }?.number
    var around = lists.reversed().map(\.introduction)
    if row != nil, !next.isEmpty { around.insert(next, at: 0) }
    if let row, !row.group.isEmpty { around.insert(row.group, at: 0) }
    context.introduction = around.first ?? []
    guard !isInNote else { return context }
    context.heading = heading
    if row != nil || !lists.isEmpty {
      context.surroundings = around.dropFirst().filter { !$0.isEmpty }
      if !isLong, !heading.isEmpty {
        if !paragraphs.isEmpty { context.surroundings.append(paragraphs) }
        context.surroundings.append(heading)
      }
    }
    return context
  }

  /// Takes in a block outside tables, which may introduce the next one.
  mutating func read(_ plain: ContiguousArray<UInt8>, isHeading: Bool) {
    if isHeading {
      heading = plain.onOneLine
      if !paragraphs.isEmpty { paragraphs = [] }
      isLong = false
    } else if lists.isEmpty, !heading.isEmpty, !isLong {
      add(plain)
    }
    if isHeading || plain.count < 160 && !lists.isEmpty || isIntroduction(plain) {
      next = plain.onOneLine
    } else if !next.isEmpty {
      next = []
    }
  }

  /// Adds a paragraph to those since the last heading, unless they are too long to be between it and its list.
  private mutating func add(_ paragraph: ContiguousArray<UInt8>) {
    guard paragraphs.count + paragraph.count <= Self.reach else {
      (paragraphs, isLong) = ([], true)
      return
    }
    if !paragraphs.isEmpty { paragraphs.append(0x20) }
    paragraphs.append(contentsOf: paragraph.onOneLine)
  }

  /// Whether a paragraph introduces what follows: by a colon at its end, or without one as a caption, a label or `as
  /// follows.`
  private func isIntroduction(_ plain: ContiguousArray<UInt8>) -> Bool {
    guard let end = plain.lastIndex(where: { $0 != 0x20 && $0 != 0x0A }) else { return false }
    if plain[end] == UInt8(ascii: ":") { return true }
    guard plain.count < 160 else { return false }
    return ["These ", "The following ", "Table ", "Figure ", "Status: "]
      .contains { plain.starts(with: $0.utf8) }
      || ["the following.", "as follows."].contains {
        plain[...end].reversed().starts(with: $0.utf8.reversed())
      } || isLabel(plain[...end])
  }

  /// Whether a paragraph is a label: `Superseded documents`, `Revoked orders.`
  private func isLabel(_ text: ArraySlice<UInt8>) -> Bool {
    guard let last = text.last, text.count < 80 else { return false }
    guard last == UInt8(ascii: ".") else {
      return last.isASCIIAlphanumeric || last == UInt8(ascii: ")")
    }
    let words = text.dropLast().split(separator: 0x20)
    return words.count < 5 && !text.dropLast().contains(UInt8(ascii: "."))
      && !words.contains { word in Self.verbs.contains { word.elementsEqual($0.utf8) } }
  }

  /// Verbs that make a sentence of a few words.
  private static let verbs = [
    "is", "are", "was", "were", "has", "have", "had", "it", "It", "he", "He", "they", "They",
    "This",
    "That",
  ]

  /// Drops the introduction of the next block: something else came between.
  mutating func interrupt() { if !next.isEmpty { next = [] } }

  mutating func enterList() { lists.append(List(introduction: next)) }

  /// - Parameter number: The number before the item, as the author wrote it.
  mutating func enterItem(_ number: Int?) {
    if !lists.isEmpty { lists[lists.count - 1].number = number }
  }

  mutating func leaveList() {
    lists.removeLast()
    next = []
  }
}

extension ContiguousArray<UInt8> {
  fileprivate var onOneLine: Self { Self(map { $0 == 0x0A ? 0x20 : $0 }) }
}
