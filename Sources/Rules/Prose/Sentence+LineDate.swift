internal import PolicyModel

/// Dates of what is told in the present, as in chronicles: `Oct. 30, 2023: President Biden signs the order.`
extension Sentence {
  /// The date of what the sentence tells: one that begins it or its paragraph, that of its row or column, one that
  /// introduces its list, or that of the heading above.
  var lineDate: PartialDate? {
    headDate(at: range.lowerBound) ?? openingDate ?? headDate(at: text.startIndex) ?? yearOfItem
      ?? rowDate ?? introducedDate ?? headingDate
  }

  /// The date before a colon, a dash or a full stop, or in brackets: `Oct. 30, 2023:`, `January 2023 —`, `2021.`,
  /// `(2023)`.
  private func headDate(at start: Int) -> PartialDate? {
    for end in start..<min(start + 40, text.count) where endsHead(end, since: start) {
      if let date = PartialDate(prose: string(start..<end)) { return date }
    }
    return nil
  }

  private func endsHead(_ index: Int, since start: Int) -> Bool {
    func isDigit(_ index: Int) -> Bool {
      text.indices.contains(index) && 0x30...0x39 ~= text[index]
    }
    switch text[index] {
    case UInt8(ascii: ":"): return !isDigit(index + 1)
    case UInt8(ascii: "-"): return index > start && text[index - 1] == 0x20
    case UInt8(ascii: ")"): return text[start] == UInt8(ascii: "(")
    // "Oct. 30, 2023."
    case UInt8(ascii: "."):
      return index + 2 < text.count && text[index + 1] == 0x20 && !isDigit(index + 2)
    case 0xE2:
      return index + 2 < text.count && text[index + 1] == 0x80 && 0x92...0x95 ~= text[index + 2]
        && !(isDigit(index - 1) && isDigit(index + 3))
    default: return false
    }
  }

  /// The date in the phrase that opens a sentence in the present: `In October 2023, President Biden signs`, `On 30
  /// October 2023 the White House issues`; not `In 2023 rules`, nor `In 2023 it was signed, and President Biden is`.
  private var openingDate: PartialDate? {
    let isPhrase = ["in", "on", "during"].contains(word(0))
    let first = isPhrase ? 1 : 0
    var date: PartialDate?
    for end in first + 1..<first + 6 where words.indices.contains(end) {
      guard !isQuoted(end - 1) else { break }
      let isEnd =
        gap(before: end) == .comma
        || isPhrase && gap(before: end) <= .space
          && (isCapital(end) || Lex.determiners.contains(code(end)))
      guard isEnd else { continue }
      date = PartialDate(prose: string(bytes(of: first..<end))) ?? date
    }
    guard date != nil,
      !words.indices.contains(where: { Self.presents.contains(word($0)) }),
      !Clauses(of: self).verbs.contains(where: { $0.clause >= 0 && $0.tense.isPast })
    else { return nil }
    return date
  }

  static let presents: Set<String> = ["now", "today", "still", "currently"]
}
