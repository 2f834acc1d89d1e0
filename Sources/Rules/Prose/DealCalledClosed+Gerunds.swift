/// Gerunds of closing: `since closing the merger`.
extension ProseSign {
  /// The claim of a gerund: `Since closing [the merger]`, `fresh from closing it`, `After closing it on 2 March, Acme
  /// replaced`; not `after closing it, Acme will replace`.
  static func gerund(in sentence: Sentence, at index: Int) -> Found? {
    guard let link = sentence.link(at: index + 1), sentence.gap(before: index + 1) <= .space,
      sentence.code(link.words.upperBound) != Lex.possessive
    else { return nil }
    let isSaid =
      switch sentence.word(index - 1) {
      case "since": true
      case "from", "off": sentence.word(index - 2) == "fresh"
      case "after", "upon", "following": isFollowedByPast(link, since: index - 1, in: sentence)
      default: false
      }
    guard isSaid, !sentence.isQuestion, !sentence.holds(Lex.suppositions) else { return nil }
    return Found(
      claim: .isClosed([link.record]), words: sentence.bytes(of: index..<index + 1),
      place: link.place)
  }

  /// Whether everything in the sentence is in the past, so that the closing is too: `After closing [the merger], Acme
  /// replaced`.
  private static func isFollowedByPast(
    _ link: Sentence.Link, since start: Int, in sentence: Sentence
  ) -> Bool {
    let clauses = Clauses(of: sentence)
    let verbs = clauses.verbs.filter { $0.clause >= 0 && !link.words.contains($0.start) }
    guard !verbs.contains(where: { $0.tense == .modal || $0.tense == .would }) else { return false }
    // "planned to sell the mine after closing the deal"
    let after = verbs.filter { $0.start > link.words.upperBound && $0.tense.isPast }
    guard !after.isEmpty else {
      return start > 0
        && verbs.contains {
          $0.start < start && $0.tense.isPast && !DealWords.plans.contains(sentence.word($0.main))
            && !(($0.main + 1)..<max($0.main + 1, start)).contains { sentence.code($0) == Lex.to }
        }
        && verbs.allSatisfy { $0.tense.isPast }
    }
    return start == 0
      && after.contains {
        !DealWords.plans.contains(sentence.word($0.main))
          && !["said", "vowed", "promised", "agreed"].contains(sentence.word($0.main))
      }
  }
}
