internal import Text

/// A Unicode scalar read from bytes.
struct DecodedScalar {
  /// `U+FFFD` where the bytes are not UTF-8.
  var value: Unicode.Scalar
  /// Its bytes; one where they are not UTF-8.
  var length: Int

  /// CommonMark's Unicode whitespace.
  var isBlank: Bool {
    if value.value < 0x80 { return UInt8(value.value).isWhitespace }
    return value.properties.generalCategory == .spaceSeparator
  }

  /// CommonMark 0.30's Unicode punctuation: ASCII's, and the categories whose names begin with P.
  var isPunctuation: Bool {
    if value.value < 0x80 { return UInt8(value.value).isASCIIPunctuation }
    switch value.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return true
    default: return false
    }
  }

  var isBlankOrPunctuation: Bool { isBlank || isPunctuation }
}

extension Unicode.Scalar {
  /// Whether it is part of a word: letters, their marks, and digits of any script.
  var isWordPart: Bool {
    if value < 0x80 { return UInt8(value).isASCIIAlphanumeric }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }
}

extension ContiguousArray<UInt8> {
  /// The scalar that begins at an index.
  func scalar(at index: Int) -> DecodedScalar {
    let first = self[index]
    if first < 0x80 { return DecodedScalar(value: Unicode.Scalar(first), length: 1) }
    let length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard length > 1, index + length <= count else {
      return DecodedScalar(value: "\u{FFFD}", length: 1)
    }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for offset in 1..<length {
      guard self[index + offset] & 0xC0 == 0x80 else {
        return DecodedScalar(value: "\u{FFFD}", length: 1)
      }
      value = value << 6 | UInt32(self[index + offset] & 0x3F)
    }
    guard let scalar = Unicode.Scalar(value) else {
      return DecodedScalar(value: "\u{FFFD}", length: 1)
    }
    return DecodedScalar(value: scalar, length: length)
  }

  /// The scalar that ends before an index, which is not the array's start.
  func scalar(before index: Int) -> DecodedScalar {
    var start = index - 1
    while start > 0, index - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
    let scalar = scalar(at: start)
    return start + scalar.length == index ? scalar : DecodedScalar(value: "\u{FFFD}", length: 1)
  }
}
