internal import Text

/// Gives headings their anchors by the algorithm of github-slugger, which is GitHub's own: the text in
/// lower case, without all that is no letter, mark, digit or joining punctuation, with hyphens for
/// spaces; what was given before gets `-1`, `-2` and so on.
///
/// Two things differ. What begins as the page's own anchors do gets `h-` before it, and a heading
/// without any such character is `section` where GitHub gives an empty anchor.
package struct HeadingAnchors {
  private let reserved: [String]
  /// Every anchor given, with the last number that was tried after it.
  private var given: [String: Int] = [:]

  package init(reserved: [String]) { self.reserved = reserved }

  package func contains(_ anchor: String) -> Bool { given[anchor] != nil }

  func isReserved(_ anchor: String) -> Bool {
    reserved.contains { anchor.utf8.starts(with: $0.utf8) }
  }

  /// An anchor for a heading's text as a browser shows it, blanks as they are.
  ///
  /// - Complexity: O(*n*) in the text's bytes, and amortized O(1) for equal texts.
  package mutating func anchor(for text: String) -> String {
    let wanted = unnumbered(text)
    var anchor = wanted
    while given[anchor] != nil {
      let number = given[wanted, default: 0] + 1
      given[wanted] = number
      anchor = "\(wanted)-\(number)"
    }
    given[anchor] = 0
    return anchor
  }

  /// Takes an anchor that the author chose.
  ///
  /// - Returns: Whether it was free.
  @discardableResult package mutating func take(_ anchor: String) -> Bool {
    guard given[anchor] == nil else { return false }
    given[anchor] = 0
    return true
  }

  /// The anchor of the first heading with a text.
  func unnumbered(_ text: String) -> String {
    let slug = Self.slug(text)
    if slug.isEmpty { return "section" }
    return isReserved(slug) ? "h-" + slug : slug
  }

  /// A text as GitHub writes it in anchors, without regard to others.
  static func slug(_ text: String) -> String {
    if let plain = slugOfASCII(text) { return plain }
    var slug = ""
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case " ": slug.unicodeScalars.append("-")
      case "-": slug.unicodeScalars.append(scalar)
      case "\u{3A3}" where scalars.endsWord(at: index): slug.unicodeScalars.append("\u{3C2}")
      case _ where scalar.value < 0x80:
        let byte = UInt8(scalar.value)
        if byte.isASCIIAlphanumeric || byte == UInt8(ascii: "_") {
          slug.unicodeScalars.append(Unicode.Scalar(byte.lowercased))
        }
      default:
        // Lower case may be two scalars, and one of them of another class.
        for lower in scalar.properties.lowercaseMapping.unicodeScalars where lower.standsInSlug {
          slug.unicodeScalars.append(lower)
        }
      }
    }
    return slug
  }

  /// The same of a text of ASCII alone; `nil` for others.
  private static func slugOfASCII(_ text: String) -> String? {
    var slug: [UInt8] = []
    slug.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case 0x80...: return nil
      case UInt8(ascii: " "), UInt8(ascii: "-"): slug.append(UInt8(ascii: "-"))
      case _ where byte.isASCIIAlphanumeric || byte == UInt8(ascii: "_"):
        slug.append(byte.lowercased)
      default: break
      }
    }
    return String(decoding: slug, as: UTF8.self)
  }
}

extension Unicode.Scalar {
  /// `\w` of Unicode: alphabetic, marks, decimal numbers, connector punctuation.
  fileprivate var standsInSlug: Bool {
    if properties.isAlphabetic { return true }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation:
      return true
    default: return false
    }
  }
}

extension [Unicode.Scalar] {
  /// Whether the letter at an index is the last of a word of several: Unicode's `Final_Sigma`.
  fileprivate func endsWord(at index: Int) -> Bool {
    let before = self[..<index].last { !$0.properties.isCaseIgnorable }
    let after = self[(index + 1)...].first { !$0.properties.isCaseIgnorable }
    return before?.properties.isCased == true && after?.properties.isCased != true
  }
}
