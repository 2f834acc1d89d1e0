/// The bytes that CommonMark gives a meaning to.
extension UInt8 {
  /// CommonMark's punctuation: what a backslash can escape.
  var isASCIIPunctuation: Bool {
    switch self {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  var isASCIILetter: Bool {
    switch self | 0x20 {
    case 0x61...0x7A: true
    default: false
    }
  }

  var isASCIIDigit: Bool { (0x30...0x39).contains(self) }

  var isHexDigit: Bool { hexValue != nil }

  var hexValue: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x41 + 10
    case 0x61...0x66: self - 0x61 + 10
    default: nil
    }
  }

  var isSpaceOrTab: Bool { self == 0x20 || self == 0x09 }

  var isLineBreak: Bool { self == 0x0A || self == 0x0D }

  /// Space, tab, line feed, vertical tab, form feed, carriage return.
  var isWhitespace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  /// An ASCII letter in lower case, anything else as it is.
  var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}

extension ContiguousArray<UInt8> {
  func text(_ range: Range<Int>) -> String {
    String(decoding: self[range], as: UTF8.self)
  }

  func count(of byte: UInt8, in range: Range<Int>) -> Int {
    var (count, index) = (0, range.lowerBound)
    while let found = firstIndex(of: byte, in: index..<range.upperBound) {
      (count, index) = (count + 1, found + 1)
    }
    return count
  }

  /// Whether a range is a word in lower case, ASCII case aside.
  func spells(_ range: Range<Int>, _ word: String) -> Bool {
    let (span, letters) = (span, word.utf8.span)
    guard range.count == letters.count else { return false }
    for index in letters.indices
    where span[range.lowerBound + index].lowercased != letters[index] {
      return false
    }
    return true
  }

  /// Whether a range begins with a word in lower case, ASCII case aside.
  func begins(_ range: Range<Int>, with word: String) -> Bool {
    self[range].lazy.map(\.lowercased).starts(with: word.utf8)
  }
}
