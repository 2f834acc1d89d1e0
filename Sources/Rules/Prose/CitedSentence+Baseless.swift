/// Reports that the sentence calls baseless: `There is no truth to the claim that`, `Rumors that … proved false`.
extension CitedSentence {
  /// Whether a word and its negation deny the statement behind the next `that`: `no truth to the claim that`, `not the case
  /// that`, `nothing to the rumor that`, `Contrary to reports that`.
  func isBaseless(_ place: Int) -> Bool {
    guard
      let that = (place + 1..<place + 6).first(where: { sentence.word($0) == "that" }),
      !(place + 1...that).contains(where: { sentence.gap(before: $0) >= .comma })
    else { return false }
    switch sentence.word(place) {
    case "truth", "basis", "substance", "foundation", "merit", "evidence", "proof":
      return sentence.word(place - 1) == "no"
    case "case", "so":
      return that == place + 1
        && (place - 2..<place).contains { ["not", "n't"].contains(sentence.word($0)) }
        && (max(0, place - 5)..<place).contains { sentence.word($0) == "it" }
    // "Do not believe reports that"
    case "believe", "trust", "credit":
      return Lex.negations.contains(sentence.code(place - 1))
        && Self.rumors.contains(sentence.word(that - 1))
    case "nothing":
      return ["to", "in"].contains(sentence.word(place + 1))
        && Self.rumors.contains(sentence.word(that - 1))
    case "contrary":
      return sentence.word(place + 1) == "to" && Self.rumors.contains(sentence.word(that - 1))
    default: return false
    }
  }

  /// Where the words begin that call a rumor false without a form of *be*: `proved baseless`, `turned out to be false`, `does
  /// not hold up`.
  func startOfRefutation(_ index: Int) -> Int? {
    let auxiliaries = sentence.auxiliaries(before: index)
    switch sentence.word(index) {
    case "hold", "holds", "check", "stand", "survive", "withstand":
      return auxiliaries.isNegated
        && ["up", "out", "water", "scrutiny"].contains(sentence.word(index + 1))
        ? auxiliaries.start : nil
    default:
      var verb = index - 1
      if sentence.word(verb) == "be", sentence.word(verb - 1) == "to" { verb -= 2 }
      if sentence.word(verb) == "out" { verb -= 1 }
      guard Self.provings.contains(sentence.word(verb)) else { return nil }
      let proving = sentence.auxiliaries(before: verb)
      return proving.isNegated ? nil : proving.start
    }
  }

  private static let provings: Set<String> = [
    "proved", "proves", "proven", "prove", "turned", "turns", "remain", "remains", "seem", "seems",
    "look", "looks", "rang",
  ]
}
