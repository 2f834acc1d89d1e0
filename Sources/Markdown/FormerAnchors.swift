internal import Text

/// The anchors that headings had before they followed GitHub's: kept so that old permalinks still lead
/// to their headings.
struct FormerAnchors {
  private let reserved: [String]
  /// Every anchor given, with the number that the next heading of the same words tries first.
  private var given: [String: Int] = [:]

  init(reserved: [String]) { self.reserved = reserved }

  /// An anchor for a heading's text, `section` where it has no words.
  ///
  /// Letters and digits of any script stay. Apostrophes and full stops vanish, so that `U.S.` is one
  /// word; all else parts words. Cut after a word near 80 bytes.
  mutating func anchor(for text: String) -> String {
    var anchor = Self.words(of: text)
    if reserved.contains(where: { anchor.utf8.starts(with: $0.utf8) }) { anchor = "h-" + anchor }
    guard var number = given[anchor] else {
      given[anchor] = 2
      return anchor
    }
    while given["\(anchor)-\(number)"] != nil { number += 1 }
    given[anchor] = number + 1
    let numbered = "\(anchor)-\(number)"
    given[numbered] = 2
    return numbered
  }

  private static func words(of text: String) -> String {
    var words = ContiguousArray<UInt8>()
    words.reserveCapacity(min(160, text.utf8.count))
    var isPending = false
    for scalar in text.unicodeScalars {
      if scalar.isWordPart {
        if isPending, !words.isEmpty {
          if words.count >= 80 { break }
          words.append(UInt8(ascii: "-"))
        }
        isPending = false
        if words.count >= 160 { break }
        if scalar.value < 0x80 {
          words.append(UInt8(scalar.value).lowercased)
        } else {
          words.append(scalar.properties.lowercaseMapping)
        }
      } else if scalar != "'", scalar != "’", scalar != "." {
        isPending = true
      }
    }
    return words.isEmpty ? "section" : words.text(words.indices)
  }
}
