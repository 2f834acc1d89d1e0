/// The historical present: `In 2022, the staff tells custodians to book a liability`.
extension CitedSentence {
  /// Whether the sentence opens with a year before that of the end and tells its events in the present.
  func isInDatedPresent(until year: Int?) -> Bool {
    guard let year, ["in", "by", "during"].contains(sentence.word(0)),
      let comma = (2..<6).first(where: { sentence.gap(before: $0) == .comma }),
      let named = Int(sentence.word(comma - 1)), 1700..<year ~= named,
      (1..<comma).allSatisfy({
        sentence.words[$0].hasDigit || sentence.isCapital($0)
          || ["early", "late", "mid", "the", "spring", "summer", "fall", "of"].contains(
            sentence.word($0))
      }),
      let verb = clauses.verbs.first(where: { $0.clause >= 0 && $0.start >= comma }),
      verb.tense == .present, verb.start < sentence.words.count
    else { return false }
    return !sentence.words.indices.contains {
      ["still", "now", "today", "currently", "must", "since"].contains(sentence.word($0))
    }
      && !clauses.verbs.contains { $0.clause >= 0 && ($0.tense.isPast || $0.tense == .modal) }
  }
}
