/// What one reading of a block's text tells: its words, and whether its blanks are as they should be.
struct TextMeasure {
  /// Runs between blanks. Scripts that put no blanks between words count by their letters, in words that
  /// take as long to read: 500 letters of Chinese or Japanese a minute, and 220 words.
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
    words = beginnings + (text.mayHaveUnspacedLetters ? text.unspacedWords : 0)
    isCollapsed = oddBlanks == 0 && last > 0x20
  }
}

extension ContiguousArray<UInt8> {
  /// Whether some letter may be of a script without blanks between words; without branches, so that the
  /// compiler can take many bytes at once.
  fileprivate var mayHaveUnspacedLetters: Bool {
    let bytes = span
    var found: UInt8 = 0
    for index in bytes.indices {
      let byte = bytes[index]
      found |= (byte >= 0xE3 ? 1 : 0) | (byte & 0xFE == 0xE0 ? 1 : 0)
    }
    return found != 0
  }

  /// Letters of such scripts, as words.
  fileprivate var unspacedWords: Int {
    let bytes = span
    var (ideographs, letters) = (0, 0)
    var index = 0
    while index + 1 < bytes.count {
      let next = bytes[index + 1]
      switch bytes[index] {
      // Han and kana, without their punctuation.
      case 0xE4...0xE9: ideographs += 1
      case 0xE3 where next >= 0x81 && next != 0x88: ideographs += 1
      case 0xEF where 0xA4...0xAB ~= next: ideographs += 1
      case 0xF0 where 0xA0...0xAF ~= next: ideographs += 1
      // Thai, Lao, Myanmar, Khmer: about five letters a word.
      case 0xE0 where 0xB8...0xBB ~= next: letters += 1
      case 0xE1 where 0x80...0x82 ~= next || 0x9E...0x9F ~= next: letters += 1
      default: break
      }
      index += 1
    }
    return ideographs * 22 / 50 + letters / 5
  }
}
