/// Statements about the cited thing that the sentence calls false.
extension CitedSentence {
  /// Whether the sentence calls a statement about the cited thing false: `It is a myth that`, `some wrongly believe that`,
  /// `denied that`.
  var isCalledFalse: Bool { falseStatement != nil }

  /// Whether the statement called false is that it has ended: `a mistake to think that the order is dead`, `denied that
  /// he had revoked it`.
  var isEndDisbelieved: Bool {
    guard let statement = falseStatement else { return false }
    return statement.contains { index in
      !cited.words.contains(index)
        && (isEndWord(index)
          || ["gone", "over", "history", "not", "n't", "longer", "never"].contains(
            sentence.word(index)))
    }
  }

  /// The words of the statement, which has the link in it.
  private var falseStatement: Range<Int>? {
    let first = cited.words.lowerBound
    var start = first
    while start > 0, sentence.gap(before: start) != .semicolon { start -= 1 }
    guard let place = (start..<first).first(where: { isFalsehood($0, from: start) }) else {
      return rumor(from: start)
    }
    var end = cited.words.upperBound
    while end < sentence.words.count, sentence.gap(before: end) < .comma { end += 1 }
    return place + 1..<end
  }

  /// Whether a word calls what follows false.
  private func isFalsehood(_ place: Int, from start: Int) -> Bool {
    let next = sentence.word(place + 1)
    switch sentence.word(place) {
    case "wrongly", "mistakenly", "falsely":
      return ["believe", "believes", "think", "thinks", "assume", "assumes", "claim", "claims"]
        .contains(next)
    case "denied", "denies", "deny", "denying":
      return next == "that" && sentence.auxiliaries(before: place).isAsserted
    case _ where isBaseless(place): return true
    case "true", "correct":
      return next == "that" && Lex.negations.contains(sentence.code(place - 1))
    case let word where Self.falsehoods.contains(word):
      return next == "that"
        && (max(start, place - 4)..<place).contains { sentence.word($0) == "it" }
        || next == "to"
          && ["think", "believe", "assume", "say", "suppose", "claim"].contains(
            sentence.word(place + 2))
    default: return false
    }
  }

  /// `Rumors that the order was revoked are false`
  private func rumor(from start: Int) -> Range<Int>? {
    guard
      let that = (start..<cited.words.lowerBound).first(where: { place in
        sentence.word(place) == "that" && Self.rumors.contains(sentence.word(place - 1))
      })
    else { return nil }
    let refuted = (cited.words.upperBound..<sentence.words.count).lazy.compactMap { place in
      Self.falsehoods.contains(sentence.word(place))
        || Self.unfounded.contains(sentence.word(place))
        || ["up", "out", "water", "scrutiny"].contains(sentence.word(place + 1))
        ? startOfRefutation(place) : nil
    }.first
    if let refuted { return that + 1..<refuted }
    let end = (cited.words.upperBound..<sentence.words.count).first { place in
      (Self.falsehoods.contains(sentence.word(place))
        || Self.unfounded.contains(sentence.word(place)))
        && sentence.auxiliaries(before: place).isPassive
    }
    return end.map { that + 1..<sentence.auxiliaries(before: $0).start }
  }

  private static let falsehoods: Set<String> = [
    "mistake", "wrong", "error", "myth", "false", "untrue", "fiction", "misconception", "fallacy",
  ]
  static let rumors: Set<String> = [
    "rumor", "rumors", "rumour", "rumours", "report", "reports", "claim", "claims", "suggestion",
    "suggestions", "speculation", "talk", "story", "stories", "news", "word",
    "notion", "notions", "belief", "assertion", "allegation", "allegations", "theory",
  ]
  private static let unfounded: Set<String> = [
    "unfounded", "baseless", "premature", "mistaken", "incorrect", "exaggerated", "inaccurate",
    "nonsense", "bunk", "fake", "fantasy",
  ]
}
