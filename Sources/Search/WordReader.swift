/// Reads the words of a text as the index has them: in lower case, without accents, in the singular.
///
/// `search.js` reads a query by the same rules; `Tests/SearchTests` and `scripts/search-browser.py` compare the two.
///
/// - A word is letters and digits. A point between digits is part of it (`9.7`); a comma between digits is left out.
/// - A single Latin letter is no word.
/// - English plurals are folded by their endings, on both sides.
@unsafe struct WordReader {
  private let text: UnsafeBufferPointer<UInt8>
  private var index: Int
  private let end: Int
  private let foldsPlurals: Bool
  /// The folded bytes of the last word.
  private(set) var word: UnsafeMutableBufferPointer<UInt8>
  private(set) var length = 0

  /// Longer words are left out.
  static let longest = 40

  /// - Parameter buffer: Gets each word; four times as long as ``longest``, since folding may add bytes.
  init(
    _ text: UnsafeBufferPointer<UInt8>, in range: Range<Int>, foldsPlurals: Bool,
    into buffer: UnsafeMutableBufferPointer<UInt8>
  ) {
    unsafe self.text = text
    unsafe index = range.lowerBound
    unsafe end = range.upperBound
    unsafe self.foldsPlurals = foldsPlurals
    unsafe word = buffer
  }

  /// - Returns: The hash of the next word, which is in ``word``; `nil` at the end.
  mutating func next() -> UInt32? {
    while unsafe index < end {
      unsafe length = 0
      var isPlain = true
      var isTooLong = false
      scan: while unsafe index < end {
        let byte = unsafe text[index]
        let folded = unsafe Self.classes[Int(byte)]
        if folded > 1 {
          if unsafe length < Self.longest {
            unsafe word[length] = folded
            unsafe length += 1
          } else {
            isTooLong = true
          }
          unsafe index += 1
        } else if folded == 1 {
          isPlain = false
          guard unsafe appendScalar() else { break scan }
          if unsafe length > Self.longest {
            isTooLong = true
            unsafe length = Self.longest
          }
        } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","), unsafe length > 0,
          unsafe index + 1 < end, unsafe Self.isDigit(text[index + 1]),
          unsafe Self.isDigit(text[index - 1])
        {
          if byte == UInt8(ascii: "."), unsafe length < Self.longest {
            unsafe word[length] = byte
            unsafe length += 1
          }
          unsafe index += 1
        } else {
          unsafe index += 1
          break scan
        }
      }
      guard unsafe length > 0, !isTooLong else { continue }
      if unsafe length == 1, unsafe word[0] >= 0x61, unsafe word[0] < 0x80 { continue }
      if isPlain, unsafe foldsPlurals, unsafe length > 3 { unsafe foldPlural() }
      return unsafe hash
    }
    return nil
  }

  /// FNV-1a.
  private var hash: UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for place in unsafe 0..<length { hash = unsafe (hash ^ UInt32(word[place])) &* 0x0100_0193 }
    return hash
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// `companies` → `company`, `taxes` → `tax`, `mines` → `mine`; `process`, `status` and `basis` stay.
  private mutating func foldPlural() {
    guard unsafe word[length - 1] == UInt8(ascii: "s") else { return }
    let last = unsafe word[length - 2]
    let before = unsafe word[length - 3]
    if last == UInt8(ascii: "e"), unsafe length > 4 {
      let first = unsafe word[length - 4]
      if before == UInt8(ascii: "i") {
        unsafe word[length - 3] = UInt8(ascii: "y")
        return unsafe length -= 2
      }
      let isHiss =
        before == UInt8(ascii: "x") || before == UInt8(ascii: "s") && first == UInt8(ascii: "s")
        || before == UInt8(ascii: "h")
          && (first == UInt8(ascii: "s") || first == UInt8(ascii: "c"))
      if isHiss { return unsafe length -= 2 }
    }
    switch last {
    case UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i"), 0x30...0x39, UInt8(ascii: "."):
      break
    default: unsafe length -= 1
    }
  }

  /// Takes a character beyond ASCII.
  ///
  /// - Returns: `false` if it ends the word.
  private mutating func appendScalar() -> Bool {
    let start = unsafe index
    let first = unsafe text[start]
    let count = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    unsafe index = min(start + count, end)
    guard first >= 0xC2, unsafe start + count <= end,
      // General punctuation, the commonest of all.
      unsafe !(first == 0xE2 && text[start + 1] == 0x80)
    else { return false }
    let bytes = unsafe UnsafeBufferPointer(rebasing: text[start..<start + count])
    guard let scalar = unsafe String(decoding: bytes, as: UTF8.self).unicodeScalars.first else {
      return false
    }
    guard let folded = WordFolding.folded(scalar) else { return false }
    for byte in folded.utf8 {
      unsafe word[length] = byte
      unsafe length += 1
    }
    return true
  }

  /// By byte: 0 between words, 1 for a byte beyond ASCII, otherwise the byte in lower case.
  private static let classes: [UInt8] = (0...255).map { (byte: UInt8) in
    switch byte {
    case 0x30...0x39, 0x61...0x7A: byte
    case 0x41...0x5A: byte | 0x20
    case 0x80...: 1
    default: 0
    }
  }
}
