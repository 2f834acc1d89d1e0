/// Ends of the link that are only considered, failed or were undone.
extension CitedSentence {
  /// Whether the end that the sentence mentions is only considered, failed or was undone: `The repeal of the rule is
  /// expected this fall`, `The revocation was itself revoked`, `The court revived the rule`.
  var isEndOpen: Bool {
    if isRevived { return true }
    if clauses.verbs.contains(where: {
      $0.tense == .wouldHave && isEnd($0) && isObject(of: $0.main) && isOfDraft($0)
    }) {
      return true
    }
    guard let act = endingAct, !isResisted(act) else { return false }
    if isOnlyDiscussed(act) { return true }
    guard act.isNoun else { return false }
    if Self.plans.contains(sentence.word(act.start - 1)) { return true }
    if isFailing(act.end) { return true }
    guard let verb = clauses.verbs.first(where: { $0.clause >= 0 && $0.start >= act.end }),
      !isHypothetical(verb.main), !sentence.isQuoted(verb.main)
    else { return false }
    return isOpenState(verb) || isUndone(act, verb)
  }

  /// `is under consideration`, `is expected`, `remains an option`, `needs 51 votes`, `failed by two votes`
  private func isOpenState(_ verb: Clauses.Verb) -> Bool {
    let word = sentence.word(verb.main)
    if Self.lacks.contains(word) { return !verb.isNegated }
    if ["needs", "requires"].contains(word), !verb.isNegated {
      return (verb.main + 1..<verb.main + 5).contains { Self.steps.contains(sentence.word($0)) }
        && sentence.word(verb.main + 1) != "no"
    }
    if isFailing(verb.main) { return !verb.isNegated }
    guard
      ["is", "remains", "stays", "being"].contains(sentence.word(verb.start))
        || ["remain", "be"].contains(word)
    else { return false }
    var next = verb.start + 1
    while Lex.adverbs.contains(sentence.code(next)) || Lex.determiners.contains(sentence.code(next))
      || sentence.word(next).hasSuffix("ly") && sentence.word(next) != "likely"
        && sentence.word(next) != "unlikely"
    {
      next += 1
    }
    switch sentence.word(next) {
    case "under":
      return ["consideration", "review", "discussion", "debate", "study"].contains(
        sentence.word(next + 1))
    case "on":
      return (next + 1..<next + 3).contains {
        [
          "table", "agenda", "calendar", "horizon", "ballot", "docket", "monday", "tuesday",
          "wednesday", "thursday", "friday",
        ].contains(sentence.word($0))
      }
    case "up": return sentence.word(next + 1) == "for"
    case "in": return ["doubt", "question", "prospect", "limbo"].contains(sentence.word(next + 1))
    case "being":
      return Self.openStates.contains(sentence.word(next + 1))
        || ["discussed", "drafted", "prepared", "reviewed", "studied", "negotiated"].contains(
          sentence.word(next + 1))
    case let word: return Self.openStates.contains(word)
    }
  }

  /// `failed by two votes`, `stalled`; not `stalled work on the portal`
  private func isFailing(_ index: Int) -> Bool {
    let next = index + 1
    return Self.failings.contains(sentence.word(index)) && sentence.word(next) != "to"
      && (isEndOfClause(next) || Lex.prepositions.contains(sentence.code(next))
        || sentence.isTime(next))
  }

  /// `was itself revoked`, `has been appealed and stayed`
  private func isUndone(_ act: EndingAct, _ verb: Clauses.Verb) -> Bool {
    guard verb.isPassive, !verb.isNegated else { return false }
    return (verb.main..<min(verb.main + 4, sentence.words.count)).contains {
      Self.undoings.contains(sentence.word($0))
        && ($0 == verb.main || ["and", "then"].contains(sentence.word($0 - 1)))
    }
  }

  /// `weighing the repeal`, `the debate over repealing it continues`, `The vote on the repeal is on Tuesday`
  private func isOnlyDiscussed(_ act: EndingAct) -> Bool {
    guard clauses.verbs.contains(where: { $0.clause >= 0 && $0.tense.isPresent }) else {
      return false
    }
    var before = act.start - 1
    while Lex.determiners.contains(sentence.code(before)) { before -= 1 }
    let word = sentence.word(before)
    if Self.considerings.contains(word) { return true }
    guard ["over", "on", "about", "of", "for"].contains(word) else { return false }
    return Self.debates.contains(sentence.word(before - 1))
      || ["call", "calls", "push", "pushes", "lobby", "lobbies", "press", "presses"].contains(
        sentence.word(before - 1)) && word == "for"
  }

  /// `The bill that would have repealed the rule died`
  private func isOfDraft(_ verb: Clauses.Verb) -> Bool {
    (max(0, verb.start - 3)..<verb.start).contains { Self.draftNouns.contains(sentence.word($0)) }
  }

  private static let plans: Set<String> = [
    "proposed", "planned", "pending", "threatened", "looming", "possible", "potential",
    "attempted", "failed",
  ]
  private static let lacks: Set<String> = [
    "awaits", "faces", "hinges", "depends", "looms", "nears", "lacks",
  ]
  /// What a future end still needs: `needs 51 votes`, `requires an act of Congress`.
  private static let steps: Set<String> = [
    "vote", "votes", "majority", "approval", "act", "action", "congress", "notice", "rulemaking",
    "signature", "60", "51",
  ]
  private static let openStates: Set<String> = [
    "pending", "likely", "unlikely", "expected", "possible", "planned", "proposed",
    "imminent", "needed", "overdue", "option", "uncertain", "due", "scheduled", "slated", "goal",
    "priority", "near", "coming", "conceivable", "doubtful", "considered", "weighed", "debated",
    "anticipated",
  ]
  private static let undoings: Set<String> = [
    "revoked", "rescinded", "undone", "reversed", "overturned", "stayed", "blocked", "enjoined",
    "lifted", "vacated", "paused", "suspended", "repealed", "withdrawn",
  ]
  private static let considerings: Set<String> = [
    "weighing", "weigh", "weighs", "considering", "consider", "considers", "mulling", "mull",
    "mulls", "debating", "debate", "debates", "discussing", "discuss", "seek", "seeks", "seeking",
    "urge", "urges", "urging", "want", "wants", "demand", "demands", "propose", "proposes",
    "proposing", "plan", "plans", "planning", "favor", "favors",
  ]
  private static let debates: Set<String> = [
    "debate", "debates", "vote", "votes", "talk", "talks", "discussion", "discussions", "question",
    "prospect", "prospects", "possibility", "chance", "chances", "odds", "threat", "idea",
    "opponents", "supporters", "proponents", "hearing", "hearings", "decision", "plans",
  ]
  private static let draftNouns: Set<String> = [
    "bill", "bills", "measure", "resolution", "proposal", "amendment", "legislation", "effort",
    "order", "rule",
  ]
}
