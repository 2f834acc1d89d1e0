internal import Markdown

/// Bare citations of a bill with its Congress: `H.R. 4763, 118th Cong. (2024)`.
extension CitedSentence {
  /// Whether a note or a row without a verb cites the bill with a Congress that is over.
  ///
  /// - Parameter year: The year in which its Congress ended.
  func isCitedWithCongress(until year: Int?) -> Bool {
    guard words.isOfBill, let year, !clauses.verbs.contains(where: { $0.clause >= 0 }),
      !["under", "by"].contains(where: isGoverned(by:))
    else { return false }
    func isOver(_ ordinal: String) -> Bool {
      guard ["st", "nd", "rd", "th"].contains(where: ordinal.hasSuffix),
        let number = Int(ordinal.dropLast(2))
      else { return false }
      return 1788 + 2 * number <= year
    }
    return sentence.words.indices.contains { index in
      ["cong", "congress"].contains(sentence.word(index + 1)) && isOver(sentence.word(index))
        // "heads to the floor" is a claim, though its verb may be a noun.
        && (index + 2..<max(index + 2, sentence.words.count)).allSatisfy {
          sentence.words[$0].hasDigit || sentence.isCapital($0) || sentence.isRow
            || ["sec", "section", "at", "and", "as", "introduced", "in"].contains(sentence.word($0))
        }
    }
      || sentence.context.row.contains { cell in
        let head = String(decoding: cell.head, as: UTF8.self).lowercased()
        let text = String(decoding: cell.text, as: UTF8.self)
        return head.contains("congress")
          && text.split(separator: " ").first.map { isOver(String($0)) } == true
      }
  }
}
