/// What one reading of a block's text tells: its words, and whether its blanks are as they should be.
struct TextMeasure {
  /// Runs between blanks.
  let words: Int
  /// Whether blanks are single spaces between words.
  let isCollapsed: Bool

  init(_ text: ContiguousArray<UInt8>) {
    guard let last = text.last else {
      words = 0
      isCollapsed = false
      return
    }
    let (beginnings, oddBlanks) = text.countsOfWordsAndOddBlanks
    words = beginnings
    isCollapsed = oddBlanks == 0 && last > 0x20
  }
}
