internal import Text

extension Citation {
  /// A quick look, as texts are full of words that begin like a reference: what follows the first
  /// letter, or the number, has to fit.
  static func mayBegin(_ bytes: ContiguousArray<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let span = bytes.span
    func at(_ offset: Int) -> UInt8 { start + offset < end ? span[start + offset] : 0 }
    switch span[start] {
    case UInt8(ascii: "H"), UInt8(ascii: "S"):
      switch at(1) {
      case UInt8(ascii: "o"), UInt8(ascii: "e"):
        // "House Joint Resolution", "Senate Resolution"
        let length = span[start] == UInt8(ascii: "H") ? 5 : 6
        return at(length) <= 0x20 && [0x4A, 0x43, 0x52, 0x62].contains(at(length + 1))
      default: return true
      }
    case UInt8(ascii: "F"):
      return at(1) == UInt8(ascii: "R") && (at(2) == 0x20 || at(2) == 0xC2)
        && (at(3) == UInt8(ascii: "D") || at(4) == UInt8(ascii: "D"))
    case UInt8(ascii: "E"):
      return at(1) != UInt8(ascii: "x") || at(2) == UInt8(ascii: ".")
        || at(2) == UInt8(ascii: "e") && at(3) == UInt8(ascii: "c")
    case UInt8(ascii: "P"):
      return at(1) == UInt8(ascii: "u")
        ? at(2) == UInt8(ascii: "b")
        : at(1) != UInt8(ascii: "r") || at(2) == UInt8(ascii: "o") && at(3) == UInt8(ascii: "c")
    case 0x31...0x39:
      if followsHead(bytes, start) { return true }
    default: return true
    }
    var index = start
    while index < end, span[index].isASCIIDigit { index += 1 }
    guard index - start <= 3, index < end, span[index] <= 0x20 || span[index] == 0xC2 else {
      return false
    }
    while index < end, span[index] <= 0x20 || span[index] == 0xC2 || span[index] == 0xA0 {
      index += 1
    }
    guard index + 1 < end else { return false }
    switch (span[index], span[index + 1]) {
    case (UInt8(ascii: "C"), UInt8(ascii: "F")), (UInt8(ascii: "C"), UInt8(ascii: ".")),
      (UInt8(ascii: "F"), UInt8(ascii: "R")), (UInt8(ascii: "F"), UInt8(ascii: ".")),
      (UInt8(ascii: "F"), UInt8(ascii: "e")), (UInt8(ascii: "U"), UInt8(ascii: "S")),
      (UInt8(ascii: "U"), UInt8(ascii: ".")), (UInt8(ascii: "S"), UInt8(ascii: "t")),
      (UInt8(ascii: "S"), UInt8(ascii: ".")):
      return true
    default: return false
    }
  }

  /// Whether what comes before a number may be the end of a reference's words: `order`, `H.R.`, `Nos.`
  static func followsHead(_ bytes: ContiguousArray<UInt8>, _ start: Int) -> Bool {
    let span = bytes.span
    var end = start
    while end > 0, span[end - 1] <= 0x20 || span[end - 1] == 0xA0 || span[end - 1] == 0xC2 {
      end -= 1
    }
    guard end > 1, end < start, start - end <= 4 else { return false }
    let before = span[end - 2]
    switch span[end - 1] {
    case UInt8(ascii: "r"): return before == UInt8(ascii: "e") && ends(bytes, end, "rder")
    case UInt8(ascii: "R"): return before == UInt8(ascii: "H") || before == UInt8(ascii: "F")
    case UInt8(ascii: "s"):
      return before == UInt8(ascii: "r") && ends(bytes, end, "rders")
        || before == UInt8(ascii: "w") && ends(bytes, end, "aws")
        || before == UInt8(ascii: "n") && ends(bytes, end, "tions")
    case UInt8(ascii: "w"): return ends(bytes, end, "law") || ends(bytes, end, "Law")
    case UInt8(ascii: "n"):
      return ends(bytes, end, "lamation") || ends(bytes, end, "solution")
        || isWord(bytes, end, "section")
    case UInt8(ascii: "e"): return isWord(bytes, end, "title")
    case UInt8(ascii: "O"): return before == UInt8(ascii: "E")
    case UInt8(ascii: "l"): return ends(bytes, end, "ill")
    case UInt8(ascii: "."):
      return [
        UInt8(ascii: "R"), UInt8(ascii: "S"), UInt8(ascii: "s"), UInt8(ascii: "o"),
        UInt8(ascii: "O"), UInt8(ascii: "L"), UInt8(ascii: "g"), UInt8(ascii: "t"),
      ].contains(before)
    case 0xA7: return before == 0xC2
    default: return false
    }
  }

  /// Whether the word that ends at an index is a certain one, with or without a capital.
  static func isWord(_ bytes: ContiguousArray<UInt8>, _ end: Int, _ word: String) -> Bool {
    let start = end - word.utf8.count
    return start >= 0 && bytes[start] | 0x20 == word.utf8.first
      && ends(bytes, end, String(word.dropFirst()))
      && (start == 0 || !bytes[start - 1].isASCIIAlphanumeric)
  }

  private static func ends(
    _ bytes: ContiguousArray<UInt8>, _ end: Int, _ word: String
  ) -> Bool {
    let count = word.utf8.count
    return end >= count && bytes[end - count..<end].elementsEqual(word.utf8)
  }
}
