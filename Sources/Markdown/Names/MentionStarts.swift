internal import Text

/// Where a search for mentions has to look closely: at words that begin as a name or a reference does.
struct MentionStarts: Sendable {
  private(set) var classes = ContiguousArray<ByteClass>(repeating: [], count: 256)
  /// A bit for each pair of bytes that a name or a reference begins with.
  private(set) var pairs = ContiguousArray<UInt64>(repeating: 0, count: 1024)

  /// Whether all words that are looked for begin with a capital or a digit of ASCII.
  private(set) var areCapitalsAndDigits = true

  /// Those of references to law.
  init() {
    for byte in UInt8.min...UInt8.max where byte.isASCIIAlphanumeric || byte == UInt8(ascii: "_") {
      classes[Int(byte)] = .word
    }
    for pair in [
      "H.", "H ", "HR", "HJ", "HC", "Ho", "S.", "S ", "S-", "SJ", "SC", "SR", "Se", "Ex", "EX",
      "E.", "EO", "Pu", "P.", "PL", "PU", "Pr", "RI", "FR",
    ] {
      let bytes = Array(pair.utf8)
      insert(bytes[0], bytes[1], .beginsCitation)
    }
    for digit in UInt8(ascii: "1")...UInt8(ascii: "9") {
      for next in UInt8.min...UInt8.max where next.isASCIIDigit || next == 0x20 || next == 0xC2 {
        insert(digit, next, .beginsCitation)
      }
    }
  }

  /// Whether what is looked for may begin at an index, before which nothing is known to stand.
  func begin(
    _ bytes: ContiguousArray<UInt8>, at index: Int, before end: Int, _ wanted: ByteClass
  ) -> Bool {
    guard !classes[Int(bytes[index])].isDisjoint(with: wanted) else { return false }
    guard index + 1 < end else { return true }
    let pair = Int(bytes[index]) << 8 | Int(bytes[index + 1])
    return pairs[pair >> 6] & 1 << UInt64(pair & 63) != 0
  }

  static let ofCitations = MentionStarts()

  /// - Parameter name: As it is looked for, with at least a byte.
  mutating func insert(name: ContiguousArray<UInt8>) {
    guard name.count > 1 else {
      for second in UInt8.min...UInt8.max { insert(name[0], second, .beginsName) }
      return
    }
    insert(name[0], name[1], .beginsName)
    // The same name as others write it: curly apostrophes, other blanks and hyphens.
    let others: [UInt8] =
      switch name[1] {
      case UInt8(ascii: "'"): [0xE2, 0xCA]
      case UInt8(ascii: "\""): [0xE2, 0xC2]
      case UInt8(ascii: "-"): [0xE2]
      case 0x20: [0x09, 0x0A, 0x0D, 0xC2]
      default: []
      }
    for second in others { insert(name[0], second, .beginsName) }
    insertDecomposed(name)
  }

  /// The beginning of a name whose accents are marks of their own: `E` and a mark for `É`.
  private mutating func insertDecomposed(_ name: ContiguousArray<UInt8>) {
    if name[0] >= 0x80 {
      guard let base = Composition.base(of: name.scalar(at: 0).value) else { return }
      for lead: UInt8 in [0xCC, 0xCD] { insert(base, lead, .beginsName) }
    } else if name[1] >= 0x80, let base = Composition.base(of: name.scalar(at: 1).value) {
      insert(name[0], base, .beginsName)
    }
  }

  private mutating func insert(_ first: UInt8, _ second: UInt8, _ kind: ByteClass) {
    classes[Int(first)].insert(kind)
    if !(0x30...0x5A).contains(first) { areCapitalsAndDigits = false }
    let pair = Int(first) << 8 | Int(second)
    pairs[pair >> 6] |= 1 << UInt64(pair & 63)
  }
}

/// What a byte can be to a search for mentions.
struct ByteClass: OptionSet {
  let rawValue: UInt8

  /// Part of an ASCII word.
  static let word = ByteClass(rawValue: 1)
  static let beginsName = ByteClass(rawValue: 2)
  static let beginsCitation = ByteClass(rawValue: 4)
}
