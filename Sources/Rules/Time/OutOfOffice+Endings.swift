/// Recognizes present-tense sentences that acknowledge the end of an office.
extension ProseSign {
  /// Whether a sentence states that someone is no longer in office: `left office`, `whose term ended`, `now out of
  /// office`.
  static func saysThatItEnded(_ sentence: Sentence) -> Bool {
    sentence.words.indices.contains { index in
      switch sentence.word(index) {
      case "office":
        OfficeWords.leavings.contains(sentence.word(index - 1))
          || sentence.word(index - 1) == "of" && sentence.word(index - 2) == "out"
      case "term", "presidency": OfficeWords.ends.contains(sentence.word(index + 1))
      case "white":
        OfficeWords.leavings.contains(sentence.word(index - 2))
          && sentence.code(index + 1) == OfficeWords.house
      default: false
      }
    }
  }

  /// Whether a verb is in a relative clause about the past: `Rules that President Biden signs off on were`, `it was
  /// President Biden who has`.
  static func isOfPast(
    _ verb: Int, of holder: Range<Int>, in sentence: Sentence
  ) -> Bool {
    if Lex.relatives.contains(sentence.code(holder.upperBound)),
      Lex.pastBes.contains(sentence.code(holder.lowerBound - 1))
    {
      return true
    }
    var before = holder.lowerBound - 1
    while Lex.determiners.contains(sentence.code(before)), sentence.code(before) != Lex.that {
      before -= 1
    }
    guard Lex.relatives.contains(sentence.code(before)) else { return false }
    var index = verb + 1
    while index < sentence.words.count, sentence.gap(before: index) <= .hyphen {
      if Lex.pastBes.contains(sentence.code(index)), !sentence.isCapital(index - 1) { return true }
      if Lex.relatives.contains(sentence.code(index)) { return false }
      index += 1
    }
    return false
  }

  /// Whether a verb is about an administration that is over or its legacy: `is remembered for`, `is no more`.
  static func isLegacy(_ verb: Int, in sentence: Sentence) -> Bool {
    var index = verb + 1
    while Lex.adverbs.contains(sentence.code(index)) || sentence.word(index) == "widely"
      || ["often", "best", "been", "most"].contains(sentence.word(index))
    {
      index += 1
    }
    return OfficeWords.legacies.contains(sentence.word(index))
      // "is over its budget", "is out to ban stoves"
      && !(["over", "out"].contains(sentence.word(index))
        && hasComplement(after: index, in: sentence))
      || OfficeWords.departures.contains(sentence.word(verb))
      || isGone(at: index, in: sentence)
      || sentence.word(verb) == "belongs" && sentence.code(index) == Lex.to
  }

  /// Whether an object or infinitive follows a word: `over its budget`, `out to ban`, `out of step`, but not `out of
  /// office`.
  private static func hasComplement(after index: Int, in sentence: Sentence) -> Bool {
    guard sentence.gap(before: index + 1) <= .space else { return false }
    let next = sentence.code(index + 1)
    return Lex.determiners.contains(next) || next == Lex.to
      || sentence.word(index + 1) == "of"
        && !["office", "power"].contains(sentence.word(index + 2))
  }

  /// Whether a phrase says that an administration is over: `no more`, `no longer in office`, `a thing of the past`,
  /// `ancient history`, `finished`, but not `no more willing` or `no longer opposed`.
  private static func isGone(at index: Int, in sentence: Sentence) -> Bool {
    switch (sentence.word(index), sentence.word(index + 1)) {
    case ("no", "more"): sentence.gap(before: index + 2) >= .comma
    case ("no", "longer"):
      sentence.word(index + 2) == "in"
        && ["office", "power", "charge"].contains(sentence.word(index + 3))
    case ("a", "thing"): sentence.word(index + 2) == "of" && sentence.word(index + 4) == "past"
    case ("ancient", "history"), ("past", "history"): true
    case ("finished", _): sentence.gap(before: index + 1) >= .comma
    default: false
    }
  }
}
