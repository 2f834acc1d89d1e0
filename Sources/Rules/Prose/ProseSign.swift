package import Diagnostics
package import Markdown
internal import PolicyModel

/// Something that a page's wording claims, kept until the whole site is known.
package struct ProseSign: Sendable {
  let claim: Claim
  let words: String
  let place: SourcePlace

  enum Claim: Sendable {
    /// Someone is spoken of as being in office, perhaps on a line with a date.
    case inOffice(president: String, on: PartialDate?)
    /// A person, by number, is spoken of as holding an office, perhaps of a body that is named and on a line with a date.
    case inRole(person: Int, title: String, organisation: String?, on: PartialDate?)
    case isLaw(Int)
    /// A policy is called a bill, perhaps of a year.
    case isBill(Int, year: Int?)
    /// The one deal among records is called closed.
    case isClosed([Int])
    /// The one record among several that has a day for comments is called open for them.
    case isOpenForComment([Int])
    /// A deal is said to be worth an amount, beside other amounts.
    case amount(Int, ProseAmount, others: [ProseAmount])
    /// A move of a price without a time or a source.
    case marketMove(lacksTime: Bool, lacksSource: Bool)

    static func isBill(_ record: Int) -> Claim { .isBill(record, year: nil) }
  }
}

extension ProseSign {
  /// Whether a text has a word that a rule wakes at.
  ///
  /// - Complexity: O(*n*), without asking for memory.
  package static func mayClaim(_ text: ContiguousArray<UInt8>) -> Bool {
    Trigger.isHeld(by: text)
  }

  /// Reads what the running text of a page claims; headings and quotations are left alone.
  package static func read(
    _ passages: [MarkdownDocument.Passage], in file: SourceFile
  ) -> [ProseSign] {
    var signs: [ProseSign] = []
    for passage in passages where !passage.isHeading && !passage.isQuotation {
      var from = passage.place.lowerBound
      // The same words may claim several things.
      var places: [Range<Int>: Range<Int>] = [:]
      for sentence in Sentence.all(of: passage) {
        for claim in claims(in: sentence) {
          let words = sentence.string(claim.words)
          let place =
            claim.place ?? places[claim.words]
            ?? file.range(ofText: words, in: from..<passage.place.upperBound) ?? passage.place
          if claim.place == nil, places.updateValue(place, forKey: claim.words) == nil,
            place != passage.place
          {
            from = min(place.upperBound, passage.place.upperBound)
          }
          signs.append(
            ProseSign(
              claim: claim.claim, words: words, place: SourcePlace(path: file.path, range: place)))
        }
      }
    }
    return signs
  }

  /// Reads what the texts of the front matter claim.
  ///
  /// - Parameters:
  ///   - texts: In the order of the file.
  ///   - front: Where the front matter is.
  ///   - fallback: Where a finding points when its words are not found as they are.
  package static func read(
    _ texts: [String], in file: SourceFile, front: Range<Int>, fallback: Range<Int>
  ) -> [ProseSign] {
    var signs: [ProseSign] = []
    for text in texts {
      for sentence in Sentence.all(of: text) {
        for claim in claims(in: sentence) {
          let words = sentence.string(claim.words)
          signs.append(
            ProseSign(
              claim: claim.claim, words: words,
              place: SourcePlace(
                path: file.path, range: file.range(ofText: words, in: front) ?? fallback)))
        }
      }
    }
    return signs
  }

  struct Found {
    var claim: Claim
    /// In the sentence's text.
    var words: Range<Int>
    /// In the file, where it is known.
    var place: Range<Int>?
  }

  /// A sentence of more words is a list, and is not read: each claim may cost its whole length.
  private static let longest = 1000

  private static func claims(in sentence: Sentence) -> [Found] {
    guard sentence.words.count <= longest else { return [] }
    return officeClaims(in: sentence) + roleClaims(in: sentence) + wordingClaims(in: sentence)
      + closingClaims(in: sentence)
      + commentClaims(in: sentence) + amountClaims(in: sentence) + marketClaims(in: sentence)
  }
}

extension SourceFile {
  /// Where words of the page stand in Markdown or YAML: blanks may be line breaks, and emphasis or
  /// brackets may stand between.
  fileprivate func range(ofText words: String, in range: Range<Int>) -> Range<Int>? {
    let wanted = Array(words.utf8)
    let range = range.clamped(to: bytes.indices)
    guard let first = wanted.first else { return nil }
    var start = range.lowerBound
    while start < range.upperBound {
      defer { start += 1 }
      guard bytes[start] == first else { continue }
      var (index, matched) = (start, 0)
      while index < range.upperBound, matched < wanted.count {
        let byte = bytes[index]
        if byte == wanted[matched] {
          index += 1
          matched += 1
        } else if wanted[matched] == 0x20, byte <= 0x20 || byte == UInt8(ascii: ">") {
          index += 1
          if index < range.upperBound, bytes[index] > 0x20, bytes[index] != UInt8(ascii: ">") {
            matched += 1
          }
        } else if SourceFile.markup.contains(byte)
          || byte <= 0x20 && matched > 0 && wanted[matched - 1] == 0x20
        {
          index += 1
        } else {
          break
        }
      }
      if matched == wanted.count { return start..<index }
    }
    return nil
  }

  private static let markup: Set<UInt8> = [0x2A, 0x5F, 0x5B, 0x5D, 0x5C]
}
