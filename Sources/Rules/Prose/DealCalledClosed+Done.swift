/// Deals that are said to be done or through, without a verb of closing.
extension ProseSign {
  /// The claims of `went through`: `[the merger] went through in May`; not `went through a review`.
  static func wentThroughClaims(in sentence: Sentence, at index: Int) -> [Found] {
    let next = index + 2
    guard
      next >= sentence.words.count || sentence.gap(before: next) > .space
        || ["despite", "in", "on", "last", "over", "after", "without"].contains(sentence.word(next))
        || sentence.isTime(next),
      !sentence.isSupposed(at: index, isPresent: false)
    else { return [] }
    return doneClaims(before: index, until: index + 2, in: sentence)
  }

  /// The claims of `done` and `gone through`: `[the merger] is done`, `is a done deal`, `has gone through`.
  static func doneClaims(in sentence: Sentence, at index: Int) -> [Found] {
    // "with the merger done, Acme owns"
    if sentence.word(index) == "done", let link = participleSubject(of: index, in: sentence) {
      return [
        Found(
          claim: .isClosed([link.record]), words: sentence.bytes(of: index..<index + 1),
          place: link.place)
      ]
    }
    // "is a done deal"
    let isDoneDeal =
      sentence.word(index) == "done" && sentence.word(index - 1) == "a"
      && sentence.word(index + 1) == "deal"
    let auxiliaries = sentence.auxiliaries(before: isDoneDeal ? index - 1 : index)
    let end: Int
    switch sentence.word(index) {
    case "done" where isDoneDeal && auxiliaries.isPresentBe: end = index + 2
    case "done" where auxiliaries.isPresentBe && !auxiliaries.hasHave: end = index + 1
    case "gone"
    where auxiliaries.hasHave && !auxiliaries.hasHad && sentence.word(index + 1) == "through":
      end = index + 2
    default: return []
    }
    guard auxiliaries.isAsserted, end >= sentence.words.count || sentence.gap(before: end) > .space,
      !sentence.isSupposed(at: index, isPresent: true)
    else { return [] }
    return doneClaims(before: auxiliaries.start, until: end, in: sentence)
  }
}
