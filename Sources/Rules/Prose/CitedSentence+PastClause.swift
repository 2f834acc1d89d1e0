/// The cited thing in a clause of its own about the past.
extension CitedSentence {
  /// `Lawyers who worked on the order have left`, `firms that had braced for the rule`; not `that registered
  /// under it`, which may bind them.
  var isInPastClause: Bool {
    let first = opening
    guard
      let who = (max(0, first - 6)..<max(0, first)).last(where: {
        ["who", "that", "which"].contains(sentence.word($0))
      }), sentence.gap(before: who + 1) <= .space,
      (who + 1..<first).allSatisfy({ sentence.gap(before: $0) <= .hyphen }),
      !["with", "by", "to", "per", "of"].contains(sentence.word(first - 1)),
      sentence.word(first - 1) != "under"
        || ["worked", "served", "lived", "suffered", "labored", "chafed"].contains(
          sentence.word(first - 2))
    else { return false }
    var verb = who + 1
    while sentence.code(verb) == Lex.had || Lex.adverbs.contains(sentence.code(verb)) { verb += 1 }
    let word = sentence.word(verb)
    guard verb < first, isPast(verb) || Self.participles.contains(word), word != "was",
      word != "were",
      !Self.prolongings.contains(word), !words.verbs.contains(word), !Self.makings.contains(word),
      first - verb < 4
    else { return false }
    return !sentence.words.indices.contains {
      ["must", "still", "now", "comply", "complying", "apply"].contains(sentence.word($0))
    }
  }

  /// `keeps the officers that the memo created`: only where the thing came from is said.
  var isMadeThing: Bool {
    let end = cited.words.upperBound
    return ["that", "which", "whom"].contains(sentence.word(opening - 1))
      && sentence.gap(before: end) <= .space
      && (isPast(end) && !words.verbs.contains(sentence.word(end))
        && !Lex.pastBes.contains(sentence.code(end)) || sentence.code(end) == Lex.had)
      && !Lex.determiners.contains(sentence.code(end + 1))
      && !sentence.words.indices.contains {
        [
          "must", "still", "now", "bind", "binds", "binding", "remain", "remains", "apply",
          "applies",
        ].contains(sentence.word($0))
      }
  }

  /// `Ms. Waters fought the bill in 2024 and fights its successor`: what was done to it in the past, made and
  /// furthered aside.
  var isPastObject: Bool {
    var verb = opening - 1
    if ["on", "against", "over", "about"].contains(sentence.word(verb)) { verb -= 1 }
    let word = sentence.word(verb)
    guard verb > 0, sentence.gap(before: opening) <= .space, isPast(verb),
      !Self.makings.contains(word), !Self.steps.contains(word), !Self.prolongings.contains(word),
      !Self.furtherings.contains(word), !words.verbs.contains(word),
      sentence.auxiliaries(before: verb).start == verb,
      !Lex.determiners.contains(sentence.code(verb - 1)),
      sentence.isCapital(verb - 1) || Self.attitudes.contains(word)
    else { return false }
    return !sentence.words.indices.contains {
      ["must", "still", "comply", "apply", "applies"].contains(sentence.word($0))
    }
  }
}
