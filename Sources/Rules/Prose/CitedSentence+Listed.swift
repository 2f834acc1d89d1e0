internal import Markdown
internal import PolicyModel

/// Text before the link's list, table or sentence that says that it has ended: `These orders were revoked:`, `## Repealed
/// rules`, `**Vacated.**`.
extension CitedSentence {
  /// Whether the introduction of the list or table, or a heading above it, says that its items have ended, and the item
  /// itself says nothing in the present tense.
  ///
  /// A text between the heading and the list must allow that: `The table gives the day of each.`; not `Two survived.`
  var isListedAsEnded: Bool {
    let texts = [sentence.context.introduction] + sentence.context.surroundings
    guard texts.contains(where: { !$0.isEmpty }), !hasClaimOfItsOwn else { return false }
    for text in texts where !text.isEmpty {
      guard text.count < 700 else { return false }
      let sentences = MarkdownDocument.Passage.Context.sentences(of: text)
      if let last = sentences.last, introduction(text, last).saysEnded { return true }
      guard sentences.allSatisfy({ introduction(text, $0).allowsEnd }) else { return false }
    }
    return false
  }

  private func introduction(_ text: ContiguousArray<UInt8>, _ range: Range<Int>) -> Introduction {
    var range = range
    // "Revoked orders (for reference)"
    if let bracket = text[range].firstIndex(of: UInt8(ascii: "(")), bracket > range.lowerBound {
      range = range.lowerBound..<bracket
    }
    return Introduction(part(of: text, range), words)
  }

  /// Whether a label before the sentence says that the link has ended, or is a date before the end: `Status: vacated.`,
  /// `2015.`, which Markdown may take for the number of a list item.
  var isLabelledEnded: Bool {
    if let end, let year = sentence.yearOfItem { return year.lastDay < end.firstDay }
    let start = sentence.range.lowerBound
    guard start > 0, start < 40 else { return false }
    let label = part(of: sentence.text, 0..<start)
    guard label.words.count < 5, label.links.isEmpty else { return false }
    if let end, let date = PartialDate(prose: sentence.string(0..<start)) {
      return date.lastDay < end.firstDay
    }
    let isStatus = label.word(0) == "status" || words.verbs.contains(label.word(0))
    return isStatus && Introduction(label, words).saysEnded
  }

  private func part(of text: ContiguousArray<UInt8>, _ range: Range<Int>) -> Sentence {
    Sentence(
      text: text, range: range,
      words: Sentence.words(of: text, in: range, Quotations(in: text)), links: [], hasNote: false)
  }

  /// Whether the item has a verb in the present.
  private var hasClaimOfItsOwn: Bool {
    !sentence.isRow && clauses.verbs.contains { $0.clause >= 0 && $0.tense.isPresent }
  }
}
