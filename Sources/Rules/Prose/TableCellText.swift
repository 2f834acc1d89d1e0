internal import Text

/// The words of a table's cell or head, in lower case, without its markup and the targets of its links.
struct TableCellText {
  /// Letters and digits; a symbol, such as a tick or a cross, is a word of its own.
  let words: [String]

  /// - Complexity: O(*n*) in the first 200 bytes; the rest is not read.
  init(_ bytes: ContiguousArray<UInt8>) {
    var words: [String] = []
    var word: [UInt8] = []
    var depth = 0
    var last: UInt8 = 0
    func close() {
      guard !word.isEmpty else { return }
      let text = String(decoding: word, as: UTF8.self).lowercased()
      // A dash parts words, and alone it says that there is nothing.
      let isDash = text.allSatisfy { "–—−".contains($0) }
      if isDash {
        words.append("—")
      } else {
        words += text.split { "–—−".contains($0) }.map(String.init)
      }
      word = []
    }
    for byte in bytes.prefix(200) + [0x20] {
      if byte == UInt8(ascii: "("), last == UInt8(ascii: "]") { depth += 1 }
      if depth == 0, byte >= 0x80 || byte.isASCIIAlphanumeric {
        word.append(byte)
      } else {
        close()
      }
      if byte == UInt8(ascii: ")"), depth > 0 { depth -= 1 }
      last = byte
    }
    if words.isEmpty, bytes.contains(UInt8(ascii: "-")) { words = ["—"] }
    self.words = words
  }

  /// The words from the first that has an ASCII letter or digit on.
  var spoken: ArraySlice<String> {
    words.drop { !$0.utf8.contains { $0.isASCIIAlphanumeric } }
  }

  var years: [Int] { words.compactMap { Int($0) }.filter { 1700...2099 ~= $0 } }

  /// The year and month of a cell that holds a date and nothing else; months count from 1, and are 0 where none is
  /// named.
  var date: (year: Int, month: Int)? {
    guard let year = years.first, years.count == 1, words.count <= 4 else { return nil }
    var month = 0
    for word in words where Int(word) != year {
      if let named = Self.months.firstIndex(where: { word.hasPrefix($0) }) {
        month = named + 1
      } else if let number = Int(word.prefix { $0.isNumber }), 1...31 ~= number {
        // "2024-04-23"
        if words.first == String(year), month == 0, number <= 12 { month = number }
      } else {
        return nil
      }
    }
    return (year, month)
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}
