/// The classes of ASCII bytes. No byte of a character beyond ASCII is in any of them.
extension UInt8 {
  /// What a backslash can escape in CommonMark.
  @inlinable package var isASCIIPunctuation: Bool {
    switch self {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  @inlinable package var isASCIILetter: Bool {
    switch self | 0x20 {
    case 0x61...0x7A: true
    default: false
    }
  }

  @inlinable package var isASCIIDigit: Bool { (0x30...0x39).contains(self) }

  @inlinable package var isASCIIAlphanumeric: Bool { isASCIILetter || isASCIIDigit }

  @inlinable package var isSpaceOrTab: Bool { self == 0x20 || self == 0x09 }

  @inlinable package var isLineBreak: Bool { self == 0x0A || self == 0x0D }

  /// Space, tab, line feed, vertical tab, form feed, carriage return.
  @inlinable package var isWhitespace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  /// An ASCII letter in lower case, anything else as it is.
  @inlinable package var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}

/// Hexadecimal digits.
extension UInt8 {
  @inlinable package var isHexDigit: Bool { hexValue != nil }

  /// The value of a hexadecimal digit in either case.
  @inlinable package var hexValue: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x41 + 10
    case 0x61...0x66: self - 0x61 + 10
    default: nil
    }
  }

  /// The digit, in lower case, for a value from 0 to 15.
  @inlinable package var hexDigit: UInt8 { self < 10 ? 0x30 + self : 0x61 + self - 10 }

  /// The digit, in upper case, for a value from 0 to 15.
  @inlinable package var upperHexDigit: UInt8 { self < 10 ? 0x30 + self : 0x41 + self - 10 }
}
