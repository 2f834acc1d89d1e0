internal import PolicyModel
internal import Text

/// The text of a table's cell or head as a reader sees it: without emphasis, brackets and the targets of its links.
struct TableCellText {
  let plain: ContiguousArray<UInt8>

  /// - Complexity: O(*n*) in the first 200 bytes; the rest is not read.
  init(_ bytes: ContiguousArray<UInt8>) {
    var plain: ContiguousArray<UInt8> = []
    var isTarget = false
    var last: UInt8 = 0
    for byte in bytes.prefix(200) {
      switch byte {
      case UInt8(ascii: "(") where last == UInt8(ascii: "]"): isTarget = true
      case UInt8(ascii: ")") where isTarget: isTarget = false
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "["),
        UInt8(ascii: "]"):
        break
      default: if !isTarget { plain.append(byte) }
      }
      last = byte
    }
    self.plain = plain
  }

  /// In lower case. A symbol such as a tick counts as a word, and so does a dash with nothing beside it; other dashes
  /// separate words.
  var words: [String] {
    String(decoding: plain, as: UTF8.self).lowercased()
      .split { $0.isASCII && !$0.isLetter && !$0.isNumber && $0 != "-" }
      .flatMap { word -> [String] in
        let parts = word.split { "-–—−".contains($0) }.map(String.init)
        return parts.isEmpty ? ["—"] : parts
      }
  }

  /// The words without leading symbols.
  var spoken: ArraySlice<String> {
    words.drop { !$0.utf8.contains { $0.isASCIIAlphanumeric } }
  }

  var years: [Int] { words.compactMap { Int($0) }.filter { 1700...2099 ~= $0 } }

  /// The date, if the cell holds nothing else.
  var date: PartialDate? { PartialDate(prose: String(decoding: plain, as: UTF8.self)) }
}
