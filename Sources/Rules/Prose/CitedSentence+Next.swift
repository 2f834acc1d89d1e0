/// The sentence after a citation, which may report the end in its place.
extension CitedSentence {
  /// `It was revoked in January.`, `The order was repealed.`, `The President revoked it.`
  var nextTellsEnd: Bool {
    guard let next, next.words.count <= Self.longest, mayContinue else { return false }
    for words in [subject(of: next), object(of: next)].compactMap({ $0 }) {
      var links = next.links
      let place = links.firstIndex { $0.words.lowerBound > words.lowerBound } ?? links.count
      links.insert(
        Sentence.Link(record: cited.record, words: words, place: cited.place), at: place)
      var reading = CitedSentence(
        place: self.place,
        sentence: Sentence(
          text: next.text, range: next.range, words: next.words, links: links, hasNote: false),
        link: place)
      reading.words = self.words
      reading.clauses = Clauses(of: reading.sentence)
      if next.words.indices.contains(where: reading.isEnding), !reading.claimsPresent {
        return true
      }
    }
    return false
  }

  private func subject(of next: Sentence) -> Range<Int>? {
    if next.word(0) == "it" { return 0..<1 }
    return ["the", "that", "this"].contains(next.word(0)) && Self.things.contains(next.word(1))
      && next.gap(before: 2) <= .space ? 0..<2 : nil
  }

  private func object(of next: Sentence) -> Range<Int>? {
    let it = next.words.indices.first { $0 > 0 && next.word($0) == "it" }
    return it.map { $0..<$0 + 1 }
  }

  /// Whether a pronoun of the next sentence most likely means the cited thing: it is the subject, or what the
  /// sentence says was made.
  private var mayContinue: Bool {
    guard
      sentence.links.first?.record == cited.record || sentence.links.last?.record == cited.record
    else { return false }
    var first = cited.words.lowerBound
    while Lex.determiners.contains(sentence.code(first - 1)) { first -= 1 }
    return first == 0 || sentence.gap(before: first) >= .comma
      || Self.makings.contains(sentence.word(first - 1))
  }

  static let makings: Set<String> = [
    "issued", "signed", "adopted", "proposed", "passed", "introduced", "filed", "brought",
    "published", "wrote", "announced", "approved", "finalized", "released",
  ]
}
