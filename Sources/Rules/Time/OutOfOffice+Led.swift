/// Bodies spoken of with who leads them: `The agency, led by Chair [Lina Khan], is preparing an appeal`.
extension ProseSign {
  /// The verb of a body, in the present, behind a phrase between commas that names its leader.
  ///
  /// - Parameters:
  ///   - start: Where the title or the name begins.
  ///   - end: The end of the name.
  static func verbOfLed(_ start: Int, _ end: Int, in sentence: Sentence) -> Int? {
    let by = sentence.skipDeterminers(backFrom: bodyStart(before: start, in: sentence) - 1)
    guard sentence.word(by) == "by", OfficeWords.leadParticiples.contains(sentence.word(by - 1)),
      sentence.gap(before: end) == .comma
    else { return nil }
    let first = ["now", "currently", "still"].contains(sentence.word(by - 2)) ? by - 2 : by - 1
    guard first > 0, sentence.gap(before: first) == .comma else { return nil }
    return sentence.presentVerb(at: end, isApart: true)
  }

  /// The verb of what someone with a title behind the name says, in the present: `According to [Gary Gensler], chairman of
  /// the SEC, the agency is reviewing filings`.
  static func verbOfSource(
    _ link: Sentence.Link, behind title: Int, in sentence: Sentence
  ) -> Int? {
    let to = link.words.lowerBound - 1
    guard sentence.word(to) == "to", sentence.word(to - 1) == "according",
      let comma = (title + 1..<title + 9).first(where: { sentence.gap(before: $0) == .comma }),
      let verb = Clauses(of: sentence).verbs.first(where: { $0.clause >= 0 && $0.start >= comma }),
      verb.tense == .present
    else { return nil }
    return verb.start
  }
}

extension OfficeWords {
  static let leadParticiples: Set<String> = [
    "led", "headed", "chaired", "run", "overseen", "directed", "helmed",
  ]
}
