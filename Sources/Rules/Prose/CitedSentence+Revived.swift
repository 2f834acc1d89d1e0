/// Ends that were undone, and stays or injunctions against the link that were lifted.
extension CitedSentence {
  /// `The Fifth Circuit revived the rule`, `The rule was reinstated`
  var isRevived: Bool {
    sentence.words.indices.contains { index in
      guard ["revived", "restored", "reinstated", "resurrected"].contains(sentence.word(index)),
        !sentence.isQuoted(index), !isHypothetical(index)
      else { return false }
      let auxiliaries = sentence.auxiliaries(before: index)
      guard auxiliaries.isAsserted else { return false }
      if auxiliaries.isPassive { return !isPreposed && isAbout(auxiliaries.start) }
      return !auxiliaries.hasHad && isObject(of: index) && index > 0
    }
  }

  /// Whether a stay or an injunction against the link ended, or only one part of the link: `The stay of the rule was
  /// lifted`.
  var isUnblocked: Bool {
    let noun = opening - 2
    guard ["of", "on", "against"].contains(sentence.word(opening - 1)), noun >= 0, !words.isOfCase
    else { return false }
    if Self.pieces.contains(sentence.word(noun)) {
      return ["one", "a", "another", "single"].contains(sentence.word(noun - 1))
        && sentence.words.indices.contains {
          ["rest", "remainder", "others"].contains(sentence.word($0))
        }
    }
    guard Self.blockNouns.contains(sentence.word(noun)) else { return false }
    let end = cited.words.upperBound
    if let verb = clauses.verbs.first(where: { $0.clause >= 0 && $0.start >= end }),
      sentence.gap(before: end) <= .space, !verb.isNegated,
      verb.tense.isPast || verb.tense == .perfect,
      Self.liftings.contains(sentence.word(verb.main))
    {
      return true
    }
    return (max(0, noun - 4)..<noun).contains {
      (Self.liftings.contains(sentence.word($0))
        || ["lifting", "dissolving", "vacating", "reversing"].contains(sentence.word($0)))
        && sentence.auxiliaries(before: $0).isAsserted
    }
  }

  private static let blockNouns: Set<String> = [
    "stay", "stays", "injunction", "injunctions", "suspension", "moratorium", "pause", "freeze",
    "hold", "block", "ruling", "rulings", "judgment", "verdict",
  ]
  private static let liftings: Set<String> = [
    "vacated", "lifted", "dissolved", "reversed", "overturned", "removed", "ended", "expired",
    "quashed", "withdrawn",
  ]
  private static let pieces: Set<String> = [
    "provision", "part", "section", "clause", "piece", "portion", "element", "chapter", "half",
  ]
}
