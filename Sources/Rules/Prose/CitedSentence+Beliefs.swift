/// Statements about the cited thing that the sentence calls false.
extension CitedSentence {
  /// Whether the sentence calls a statement about the cited thing false: `It is a myth that`, `some wrongly believe that`.
  var isCalledFalse: Bool {
    let end = cited.words.lowerBound
    var start = end
    while start > 0, sentence.gap(before: start) != .semicolon { start -= 1 }
    return (start..<end).contains { place in
      let next = sentence.word(place + 1)
      if ["wrongly", "mistakenly", "falsely"].contains(sentence.word(place)) {
        return ["believe", "believes", "think", "thinks", "assume", "assumes", "claim", "claims"]
          .contains(next)
      }
      guard Self.falsehoods.contains(sentence.word(place)) else { return false }
      return next == "that"
        && (max(start, place - 4)..<place).contains { sentence.word($0) == "it" }
        || next == "to"
          && ["think", "believe", "assume", "say", "suppose", "claim"].contains(
            sentence.word(place + 2))
    }
  }

  /// Whether the statement called false is that it has ended: `a mistake to think that the order is dead`.
  var isEndDisbelieved: Bool {
    var index = cited.words.upperBound
    while index < sentence.words.count, sentence.gap(before: index) < .comma {
      if isEndWord(index)
        || ["gone", "over", "history", "not", "n't", "longer", "never"].contains(
          sentence.word(index))
      {
        return true
      }
      index += 1
    }
    return false
  }

  private static let falsehoods: Set<String> = [
    "mistake", "wrong", "error", "myth", "false", "untrue", "fiction", "misconception", "fallacy",
  ]
}
