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
    let (beginnings, oddBlanks, isASCII) = text.countsOfWordsAndOddBlanks
    words =
      !isASCII && text.mayHaveUnspacedLetters ? text.wordsOfManyScripts : beginnings
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

  /// Words between blanks, and letters of such scripts as words; a run of those is no word besides.
  fileprivate var wordsOfManyScripts: Int {
    let bytes = span
    var (words, ideographs, letters) = (0, 0, 0)
    var isInWord = false
    // A run of marks alone is a word as it is in other texts.
    var isOnlyMarks = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      // The second and third bytes of a character.
      let second = index + 1 < bytes.count ? bytes[index + 1] : 0
      let third = index + 2 < bytes.count ? bytes[index + 2] : 0
      switch Script(byte, second, third) {
      case .blank:
        words += isOnlyMarks ? 1 : 0
        (isInWord, isOnlyMarks) = (false, false)
      case .mark: isOnlyMarks = isOnlyMarks || index == 0 || bytes[index - 1] <= 0x20
      case .ideograph:
        ideographs += 1
        (isInWord, isOnlyMarks) = (false, false)
      case .unspaced:
        letters += 1
        (isInWord, isOnlyMarks) = (false, false)
      case .spaced:
        if !isInWord { words += 1 }
        (isInWord, isOnlyMarks) = (true, false)
      }
      index += byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    }
    return words + (isOnlyMarks ? 1 : 0) + (ideographs * 22 + 49) / 50 + letters / 5
  }
}

/// How the words of a character's script are counted.
private enum Script {
  case blank, mark
  /// Han and kana.
  case ideograph
  /// Thai, Lao, Myanmar, Khmer: about five letters a word.
  case unspaced
  /// Words have blanks between them.
  case spaced

  /// - Parameters: The first bytes of the character.
  init(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
    switch first {
    case 0...0x20: self = .blank
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: self = .spaced
    case 0..<0xC2: self = .mark
    // Signs such as « and §.
    case 0xC2: self = .mark
    // Punctuation, fullwidth too.
    case 0xE2 where second == 0x80, 0xE3 where second == 0x80 && third != 0x85 && third != 0x87:
      self = .mark
    // The letters of Hangul by themselves.
    case 0xE3 where second == 0x85 || second == 0x84 && third >= 0xB1: self = .spaced
    case 0xE3 where second == 0x86 && third < 0x90 || second == 0x88: self = .spaced
    case 0xE3...0xE9: self = .ideograph
    case 0xEF where 0xA4...0xAB ~= second: self = .ideograph
    // Kana of half width, and punctuation and letters of full width.
    case 0xEF where second == 0xBD && third >= 0xA6 || second == 0xBE && third <= 0x9F:
      self = .ideograph
    case 0xEF where second == 0xBC && !(0x90...0x99 ~= third || third >= 0xA1): self = .mark
    case 0xF0 where 0xA0...0xAF ~= second: self = .ideograph
    case 0xE0 where 0xB8...0xBB ~= second: self = .unspaced
    case 0xE1 where 0x80...0x82 ~= second || 0x9E...0x9F ~= second: self = .unspaced
    default: self = .spaced
    }
  }
}
