/// Documents that name the cited thing, and what is compared with it.
extension CitedSentence {
  /// `The bank's 2023 annual report mentions the rule`: a document of a year before that of the end.
  func isInDocument(until year: Int?) -> Bool {
    let verb =
      ["to", "on", "of", "about"].contains(sentence.word(opening - 1)) ? opening - 2 : opening - 1
    let isMention =
      verb == opening - 1
      ? Self.mentionings.contains(sentence.word(verb))
      : ["refers", "points", "dwells", "warns", "complains", "relies", "draws", "leans"].contains(
        sentence.word(verb))
    guard let year, verb > 0, isMention, sentence.auxiliaries(before: verb).start == verb,
      let noun = (max(0, verb - 7)..<verb).last(where: {
        Self.documents.contains(sentence.word($0))
      }),
      !(noun + 1...verb).contains(where: { sentence.gap(before: $0) >= .comma })
        || isDatedBetweenCommas(noun, verb)
    else { return false }
    return (max(0, noun - 6)..<verb).contains { place in
      !sentence.isQuoted(place) && Int(sentence.word(place)).map { 1900..<year ~= $0 } == true
    }
  }
  /// `The brief, filed in 2022, relies on it`
  private func isDatedBetweenCommas(_ noun: Int, _ verb: Int) -> Bool {
    sentence.gap(before: noun + 1) == .comma && sentence.gap(before: verb) == .comma
      && ["filed", "published", "issued", "written", "dated", "released", "from"].contains(
        sentence.word(noun + 1))
      && !(noun + 2..<verb).contains { sentence.gap(before: $0) >= .comma }
  }

  /// `compares three regimes: Singapore's, the EU's and that of the rule`
  var isOneOfCompared: Bool {
    let place = opening - 1
    guard sentence.word(place) == "of", ["that", "those"].contains(sentence.word(place - 1)),
      Lex.conjunctions.contains(sentence.code(place - 2))
        || ["with", "to"].contains(sentence.word(place - 2))
    else { return false }
    return (0..<place).contains {
      ["compares", "compare", "compared", "contrasts", "contrast", "comparing"].contains(
        sentence.word($0))
    }
  }
}
