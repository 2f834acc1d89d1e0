internal import Text

/// A word near a reference or a name; a comma counts as one.
struct PlaceWord {
  /// In lower case.
  var text: String
  var range: Range<Int>
  var isCapital: Bool

  /// The words before an index, the nearest first, up to what ends a clause.
  static func before(_ index: Int, in bytes: ContiguousArray<UInt8>) -> [PlaceWord] {
    var words: [PlaceWord] = []
    var index = index
    let limit = max(0, index - 240)
    while words.count < 28, index > limit {
      let byte = bytes[index - 1]
      if isLetter(bytes, index - 1) {
        let end = index
        while index > limit, isLetter(bytes, index - 1) { index -= 1 }
        words.append(PlaceWord(bytes, index..<end))
      } else if stops.contains(byte) {
        break
      } else {
        if byte == UInt8(ascii: ",") { words.append(comma(index - 1)) }
        index -= 1
      }
    }
    return words
  }

  /// The words behind an index, up to what ends a clause.
  static func behind(_ index: Int, in bytes: ContiguousArray<UInt8>) -> [PlaceWord] {
    var words: [PlaceWord] = []
    var index = index
    let limit = min(bytes.count, index + 200)
    while words.count < 24, index < limit {
      let byte = bytes[index]
      if isLetter(bytes, index) {
        let start = index
        while index < limit, isLetter(bytes, index) { index += 1 }
        words.append(PlaceWord(bytes, start..<index))
      } else if stops.contains(byte) {
        break
      } else {
        if byte == UInt8(ascii: ",") { words.append(comma(index)) }
        index += 1
      }
    }
    return words
  }

  private init(_ bytes: ContiguousArray<UInt8>, _ range: Range<Int>) {
    text = bytes.text(range).lowercased()
    self.range = range
    isCapital =
      bytes[range.lowerBound].isCapital
      || bytes[range.lowerBound] >= 0x80
        && bytes.scalar(at: range.lowerBound).value.properties.isUppercase
  }

  private static func comma(_ index: Int) -> PlaceWord {
    var comma = PlaceWord([UInt8(ascii: ",")], 0..<1)
    comma.range = index..<index + 1
    return comma
  }

  /// Letters and digits; what is beyond ASCII counts, save punctuation, blanks and signs of Latin-1.
  private static func isLetter(_ bytes: ContiguousArray<UInt8>, _ index: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return byte.isASCIIAlphanumeric }
    // Three bytes from E2 80 on, two from C2 on.
    var lead = index
    while lead > 0, index - lead < 2, bytes[lead] & 0xC0 == 0x80 { lead -= 1 }
    return bytes[lead] != 0xE2 && bytes[lead] != 0xC2
  }

  private static let stops: [UInt8] = Array(";:()[]|!?\"".utf8)
}
