internal import Text

/// The rule for slugs: lower-case ASCII letters, digits and single hyphens between them.
package enum Slug {
  /// Whether a text is a slug as it stands.
  package static func isValid(_ text: some StringProtocol) -> Bool { isSlug(text.utf8) }

  /// The same, made for what is asked of every file.
  package static func isValid(_ text: Substring) -> Bool { isSlug(text.utf8) }

  private static func isSlug(_ text: some Sequence<UInt8>) -> Bool {
    var previous = UInt8(ascii: "-")
    for byte in text {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
      case UInt8(ascii: "-") where previous != UInt8(ascii: "-"): break
      default: return false
      }
      previous = byte
    }
    return previous != UInt8(ascii: "-")
  }

  /// The slug a name gets: `Société Générale & Co.` → `societe-generale-and-co`.
  ///
  /// Accents fall away in either Unicode form, apostrophes and full stops inside words vanish, `&`
  /// between spaces is read out, and everything else separates words. Empty where nothing is left.
  package static func from(name: some StringProtocol) -> String {
    if let slug = plainSlug(name.utf8) { return slug }
    var slug = ""
    var separates = false
    func append(_ letters: some StringProtocol) {
      if separates, !slug.isEmpty { slug.append("-") }
      separates = false
      slug.append(contentsOf: letters)
    }
    var previous: Unicode.Scalar = " "
    for scalar in name.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": append(String(scalar))
      case "A"..."Z": append(String(scalar.properties.lowercaseMapping))
      case "'", "’", "‘", ".", "\u{AD}": break
      case "&" where previous == " ":
        separates = true
        append("and")
        separates = true
      default:
        if scalar.isASCII {
          separates = true
        } else if scalar.properties.generalCategory == .nonspacingMark {
          break
        } else if let letters = latinLetters(of: scalar) {
          append(letters)
        } else {
          separates = true
        }
      }
      previous = scalar
    }
    return slug
  }

  /// The same of a name in ASCII without `&`; `nil` for others.
  private static func plainSlug(_ name: some Sequence<UInt8>) -> String? {
    var slug = ContiguousArray<UInt8>()
    slug.reserveCapacity(name.underestimatedCount)
    var separates = false
    for byte in name {
      switch byte {
      case 0x80..., UInt8(ascii: "&"): return nil
      case UInt8(ascii: "'"), UInt8(ascii: "."): continue
      case _ where !byte.isASCIIAlphanumeric:
        separates = true
        continue
      default: break
      }
      if separates, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
      separates = false
      slug.append(byte.lowercased)
    }
    return String(decoding: slug, as: UTF8.self)
  }

  /// The plain letters of an accented or joined Latin letter, from its Unicode name.
  private static func latinLetters(of scalar: Unicode.Scalar) -> String? {
    if scalar == "ß" { return "ss" }
    guard let name = scalar.properties.name, name.utf8.starts(with: "LATIN ".utf8) else {
      return nil
    }
    let words = name.split(separator: " ")
    guard words.count >= 4, words[2] == "LETTER" || words[2] == "LIGATURE" else { return nil }
    let letters = words[3].lowercased()
    switch letters {
    case "eth": return "d"
    case "thorn": return "th"
    case "dotless": return "i"
    default: return letters.utf8.count <= 2 ? letters : nil
    }
  }
}
