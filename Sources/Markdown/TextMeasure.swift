/// What one reading of a block's text tells: its words, and whether its blanks are as they should be.
struct TextMeasure {
  /// Runs between blanks.
  let words: Int
  /// Whether blanks are single spaces between words.
  let isCollapsed: Bool

  init(_ text: ContiguousArray<UInt8>) {
    let span = text.span
    var count = 0
    var before: UInt8 = 0x20
    var odd: UInt8 = 0
    // Without branches: nothing foretells where words end.
    for index in text.indices {
      let byte = span[index]
      let blank: UInt8 = byte <= 0x20 ? 1 : 0
      let wasBlank: UInt8 = before <= 0x20 ? 1 : 0
      count &+= wasBlank > blank ? 1 : 0
      odd |= blank & (wasBlank | (byte != 0x20 ? 1 : 0))
      before = byte
    }
    words = count
    isCollapsed = odd == 0 && before > 0x20
  }
}
