/// Sentences that leave the cited thing in force: a failed attempt to end it, or a duty that continues.
extension CitedSentence {
  /// `Efforts to overturn the rule`, `The suit against the rule`
  var isAttempted: Bool {
    let act = opening - 1
    let end = max(0, act)
    guard
      sentence.word(act) == "against"
        || sentence.word(act - 1) == "to"
          && (words.bases.contains(sentence.word(act)) || sentence.word(act) == "block")
    else { return false }
    return (max(0, end - 8)..<end).contains { Self.attempts.contains(sentence.word($0)) }
  }

  /// `failed to overturn the rule`, `tried to repeal the rule and failed`.
  func isSpared(by verb: Clauses.Verb) -> Bool {
    let word = sentence.word(verb.main)
    if word == "left", !verb.isNegated, verb.main + 1 == opening, isLeftStanding { return true }
    // "decided to keep the rule"
    if ["decided", "chose", "opted", "voted", "elected", "agreed"].contains(word), !verb.isNegated,
      sentence.word(verb.main + 1) == "to",
      ["keep", "retain", "preserve", "uphold"].contains(sentence.word(verb.main + 2))
    {
      return isObject(of: verb.main + 2)
    }
    let isFailed =
      ["failed", "declined", "refused", "neglected"].contains(word)
      || ["tried", "attempted", "sought", "moved"].contains(word)
        && (cited.words.upperBound..<sentence.words.count).contains {
          sentence.word($0) == "failed" && ["and", "but"].contains(sentence.word($0 - 1))
        }
    guard isFailed, sentence.word(verb.main + 1) == "to", !verb.isNegated else { return false }
    let act = verb.main + 2
    let end = words.lastWord(ofActivePhraseAt: act, in: sentence) ?? act
    guard end > act || words.bases.contains(sentence.word(act)) || sentence.word(act) == "block"
    else { return false }
    return isObject(of: end)
  }

  /// `left the rule in place`
  var isLeftStanding: Bool {
    let behind = cited.words.upperBound
    return ["alone", "intact", "untouched", "standing"].contains(sentence.word(behind))
      || sentence.word(behind) == "in"
        && ["place", "force", "effect"].contains(sentence.word(behind + 1))
  }

  /// Whether another clause states a duty that continues: `and its reporting duties bind the labs`, `so labs must report`,
  /// `and lenders have to follow it`, `which the staff applies`.
  func leavesDuty(after verb: Clauses.Verb) -> Bool {
    clauses.verbs.contains { other in
      guard other.clause >= 0, other.clause != verb.clause, other.start > verb.main,
        other.start >= cited.words.upperBound, other.tense.isPresent, !other.isNegated,
        !sentence.isQuoted(other.main), !isEnd(other)
      else { return false }
      let clause = clauses.clauses[other.clause]
      let main = sentence.word(other.main)
      if clause.kind == .relative {
        return clause.opener == cited.words.upperBound && sentence.word(clause.opener) == "which"
          && other.tense == .present && other.start > clause.opener + 1 && !other.isPassive
          && !Self.nobody.contains(sentence.word(clause.opener + 1))
          && [
            "applies", "apply", "enforces", "enforce", "follows", "follow", "uses", "use", "obey",
          ]
          .contains(main)
      }
      guard clause.kind == .main, !isBygone(after: other.main) else { return false }
      if (max(verb.main, other.start - 4)..<other.start).contains(where: {
        sentence.word($0) == "its" && Self.duties.contains(sentence.word($0 + 1))
          || sentence.word($0) == "its" && Self.duties.contains(sentence.word($0 + 2))
      }) {
        return true
      }
      let before = clause.opener..<max(clause.opener, other.start)
      if isAttempted, isBound(by: other) { return true }
      // "The deadline in the rule expired in March, but vendors must report"
      if isPreposed, before.contains(where: { sentence.word($0) == "but" }),
        (other.start..<other.main + 1).contains(where: { sentence.word($0) == "must" })
      {
        return true
      }
      return before.contains { sentence.word($0) == "so" }
        && !before.contains { Self.makersOfLaw.contains(sentence.word($0)) }
        && (["stands", "stand", "binds", "applies"].contains(main)
          || (other.start..<other.main + 1).contains { sentence.word($0) == "must" })
    }
  }

  /// `are bound by it`, `remain bound`
  private func isBound(by verb: Clauses.Verb) -> Bool {
    guard let bound = (verb.start..<verb.main + 2).first(where: { sentence.word($0) == "bound" })
    else { return false }
    return sentence.word(bound + 1) == "by"
      ? isNamedAgain(at: bound + 2)
      : bound + 1 >= sentence.words.count || sentence.gap(before: bound + 1) >= .comma
  }

  /// `are now history`
  private func isBygone(after verb: Int) -> Bool {
    (verb + 1..<verb + 5).contains {
      ["history", "gone", "dead", "moot", "void", "over", "memory", "past"].contains(
        sentence.word($0))
    }
  }

  private static let makersOfLaw: Set<String> = [
    "congress", "senate", "house", "senators", "lawmakers", "legislators", "states", "legislatures",
  ]
  private static let duties = EndWords.words(
    """
    duty duties requirement requirements rule rules deadline deadlines obligation obligations provisions limit limits \
    ban bans cap caps terms standards mandate mandates prohibition prohibitions protections reporting
    """)
}
