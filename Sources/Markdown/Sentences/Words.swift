internal import Text

/// How names are cut into words, and where a word begins and ends.
enum Words {
  /// What stands at an index: bytes that belong together, and what they are to a name.
  private enum Unit {
    case word, blank, apostrophe, quote, hyphen, mark
  }

  private static func unit(
    _ bytes: ContiguousArray<UInt8>, at index: Int, end: Int
  ) -> (unit: Unit, length: Int) {
    switch bytes[index] {
    case 0x20, 0x09...0x0D: return (.blank, 1)
    case UInt8(ascii: "'"): return (.apostrophe, 1)
    case let byte where byte < 0x80: return (byte.isASCIIAlphanumeric ? .word : .mark, 1)
    case 0xC2 where index + 1 < end:
      switch bytes[index + 1] {
      case 0xA0: return (.blank, 2)
      case 0xAB, 0xBB: return (.quote, 2)
      default: return (.mark, 2)
      }
    case 0xCA where index + 1 < end && bytes[index + 1] == 0xBC: return (.apostrophe, 2)
    case 0xE2 where index + 2 < end && bytes[index + 1] == 0x80:
      switch bytes[index + 2] {
      case 0x98, 0x99, 0x9B: return (.apostrophe, 3)
      case 0x9C...0x9F: return (.quote, 3)
      case 0x90...0x95: return (.hyphen, 3)
      case 0xAF: return (.blank, 3)
      default: return (.mark, 3)
      }
    case 0xE2 where index + 2 < end && bytes[index + 1] == 0x88 && bytes[index + 2] == 0x92:
      return (.hyphen, 3)
    case 0xE3 where index + 2 < end && bytes[index + 1] == 0x80: return (.mark, 3)
    default: return (.word, 1)
    }
  }

  /// A walk over a text, from the end of one word or mark to that of the next.
  struct Walk {
    private let bytes: ContiguousArray<UInt8>
    private let end: Int
    private(set) var index: Int
    /// Of all that was passed.
    private(set) var hash = start
    /// Of all but the last byte.
    private(set) var hashBefore: UInt64 = 0
    /// Of all but the last letter, which a mark behind it may change.
    private var hashBeforeLetter: UInt64 = 0
    private var letter: Unicode.Scalar = "\0"

    init(_ bytes: ContiguousArray<UInt8>, at index: Int, end: Int) {
      self.bytes = bytes
      self.index = index
      self.end = end
    }

    /// Of nothing.
    static let start: UInt64 = 0xCBF2_9CE4_8422_2325

    /// FNV-1a.
    static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
      (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }

    private mutating func take(_ byte: UInt8) {
      hashBefore = hash
      hash = Self.hash(hash, byte)
    }

    /// Goes on over a word or a mark, and over the blanks before it; `false` at the end.
    mutating func advance() -> Bool {
      var (unit, length) = (Unit.blank, 0)
      var sawBlank = false
      while true {
        guard index < end else { return false }
        (unit, length) = Words.unit(bytes, at: index, end: end)
        guard unit == .blank else { break }
        sawBlank = true
        index += length
      }
      if sawBlank { take(0x20) }
      switch unit {
      case .apostrophe: take(UInt8(ascii: "'"), length)
      case .quote: take(UInt8(ascii: "\""), length)
      case .hyphen: take(UInt8(ascii: "-"), length)
      case .mark:
        for offset in 0..<length { take(bytes[index + offset]) }
        index += length
      default:
        repeat {
          takeLetter()
        } while index < end
          && Words.unit(bytes, at: index, end: end).unit == .word
      }
      return true
    }

    private mutating func take(_ byte: UInt8, _ length: Int) {
      take(byte)
      index += length
    }

    /// A byte of a word, or a mark and the letter before it as the one letter that they are.
    private mutating func takeLetter() {
      let byte = bytes[index]
      if byte < 0x80 {
        hashBeforeLetter = hash
        letter = Unicode.Scalar(byte)
        take(byte, 1)
        return
      }
      guard byte & 0xC0 != 0x80 else { return take(byte, 1) }
      let scalar = bytes.scalar(at: index)
      if byte == 0xCC || byte == 0xCD, let composed = Composition.letter(letter, scalar.value) {
        hash = hashBeforeLetter
        for byte in String(composed).utf8 { take(byte) }
        letter = composed
        index += scalar.length
        return
      }
      hashBeforeLetter = hash
      letter = scalar.value
      take(byte, 1)
    }

    /// Whether an `s` in lower case comes after a capital.
    var endsWithPlural: Bool {
      index > 1 && bytes[index - 1] == UInt8(ascii: "s") && bytes[index - 2].isCapital
    }
  }

  /// The words and marks of a text.
  static func boundaries(_ bytes: ContiguousArray<UInt8>) -> Int {
    var walk = Walk(bytes, at: 0, end: bytes.count)
    var count = 0
    while walk.advance() { count += 1 }
    return count
  }

  /// A name with single spaces between its words, straight apostrophes and quotation marks, plain
  /// hyphens, and letters with their accents.
  static func normalized(_ bytes: ContiguousArray<UInt8>) -> ContiguousArray<UInt8> {
    let bytes = Composition.composed(bytes)
    var text = ContiguousArray<UInt8>()
    var index = 0
    var isPending = false
    while index < bytes.count {
      let (unit, length) = unit(bytes, at: index, end: bytes.count)
      if unit == .blank {
        isPending = true
      } else {
        if isPending, !text.isEmpty { text.append(0x20) }
        isPending = false
        switch unit {
        case .apostrophe: text.append(UInt8(ascii: "'"))
        case .quote: text.append(UInt8(ascii: "\""))
        case .hyphen: text.append(UInt8(ascii: "-"))
        default: text.append(contentsOf: bytes[index..<index + length])
        }
      }
      index += length
    }
    return text
  }

  /// Whether a name has capitals only, two to six of them.
  static func isAcronym(_ name: ContiguousArray<UInt8>) -> Bool {
    let capitals = name.count { $0.isCapital }
    return (2...6).contains(capitals) && !name.contains { $0 >= 0x80 || (0x61...0x7A).contains($0) }
  }
}

extension Words {
  /// Whether a word begins at an index on its own; `nil` where it goes on from before.
  ///
  /// A hyphen joins unless what comes before it is in lower case: `non-IREN` is about IREN, the parts
  /// of `NVIDIA-IREN` are left alone.
  static func begins(_ bytes: ContiguousArray<UInt8>, at index: Int, region: Range<Int>) -> Bool? {
    guard index > region.lowerBound else { return true }
    let before = bytes[index - 1]
    if before >= 0x80 {
      let scalar = bytes.scalar(before: index)
      if scalar.value.isWordPart { return nil }
      if scalar.value == "\u{2010}" || scalar.value == "\u{2011}" {
        return begins(behindHyphen: index - 3, bytes, region)
      }
      guard scalar.value == "’" else { return true }
      return index - 3 <= region.lowerBound || !isWord(bytes, before: index - 3) ? true : nil
    }
    switch before {
    case UInt8(ascii: "-"): return begins(behindHyphen: index - 1, bytes, region)
    case UInt8(ascii: "@"), UInt8(ascii: "_"): return false
    case UInt8(ascii: "."), UInt8(ascii: "&"), UInt8(ascii: "'"):
      return index - 1 <= region.lowerBound || !isWord(bytes, before: index - 1)
    case _ where before.isASCIIAlphanumeric: return nil
    default: return true
    }
  }

  private static func begins(
    behindHyphen hyphen: Int, _ bytes: ContiguousArray<UInt8>, _ region: Range<Int>
  ) -> Bool {
    var start = hyphen
    while start > region.lowerBound, bytes[start - 1].isASCIIAlphanumeric { start -= 1 }
    return start == hyphen || (0x61...0x7A).contains(bytes[start])
  }

  /// Whether a word ends at an index: a possessive may follow, or a hyphen with a word in lower case
  /// (`IREN-owned`), but no other letter or digit at once.
  static func ends(_ bytes: ContiguousArray<UInt8>, at index: Int, region: Range<Int>) -> Bool {
    let end = region.upperBound
    guard index < end else { return true }
    func isWord(_ index: Int) -> Bool {
      index < end && (bytes[index] == UInt8(ascii: "_") || bytes.scalar(at: index).value.isWordPart)
    }
    func isLower(_ index: Int) -> Bool { bytes.scalar(at: index).value.properties.isLowercase }
    let apostrophe: Int
    switch bytes[index] {
    case UInt8(ascii: "-"): return !isWord(index + 1) || isLower(index + 1)
    case 0xE2 where index + 2 < end && bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0x90:
      return !isWord(index + 3) || isLower(index + 3)
    case UInt8(ascii: "."), UInt8(ascii: "@"), UInt8(ascii: "&"): return !isWord(index + 1)
    case UInt8(ascii: "'"): apostrophe = 1
    case 0xE2 where bytes.scalar(at: index).value == "’": apostrophe = 3
    default: return !isWord(index)
    }
    guard isWord(index + apostrophe) else { return true }
    return bytes[index + apostrophe] == UInt8(ascii: "s") && !isWord(index + apostrophe + 1)
  }

  private static func isWord(_ bytes: ContiguousArray<UInt8>, before index: Int) -> Bool {
    bytes.scalar(before: index).value.isWordPart
  }
}

extension UInt8 {
  var isCapital: Bool { (0x41...0x5A).contains(self) }
}
