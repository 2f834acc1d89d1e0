/// Clauses beside the one with the link which say that someone acts under it today.
extension CitedSentence {
  /// Whether a relative clause or another clause says in the present that people act under the cited thing: `which employers
  /// must obey`, `under which labs report`, `and carriers now operate under it`, `, now binding on agencies`.
  var isActedUnder: Bool {
    isActedUnderInRelative || isCalledBinding || isAsEver || hasConsequence || isAwaited || isNorm
      || sentence.words.indices.contains {
        $0 > cited.words.upperBound && !sentence.isQuoted($0)
          && (isActing($0) || isComplying($0))
      }
  }

  // MARK: Relative clauses

  private var isActedUnderInRelative: Bool {
    let end = cited.words.upperBound
    guard sentence.gap(before: end) <= .dash else { return false }
    let preposition = sentence.word(end)
    let isWhich = preposition == "which" || preposition == "that"
    // "which carries fines of $53,088 a day"
    if preposition == "which", ["carries", "punishes"].contains(sentence.word(end + 1)),
      !["no", "little", "on"].contains(sentence.word(end + 2))
    {
      return true
    }
    let isWhose = preposition == "whose"
    guard isWhich || isWhose || sentence.word(end + 1) == "which" else { return false }
    let opener = isWhich || isWhose ? end : end + 1
    guard
      let verb = clauses.verbs.first(where: { $0.clause >= 0 && $0.start > opener }),
      verb.start > opener + 1, verb.start - opener < 9, isAct(verb, since: opener + 1)
    else { return false }
    if isWhich { return !verb.isNegated && isObedience(verb) }
    if isWhose {
      return !verb.isNegated && Self.dutyNouns.contains(sentence.word(verb.start - 1))
        && Self.reaches.contains(sentence.word(verb.main))
    }
    return isActed(preposition, by: verb)
  }

  /// Whether a verb says that something is done or must be done today, by someone.
  private func isAct(_ verb: Clauses.Verb, since opener: Int) -> Bool {
    guard verb.tense == .present || verb.tense == .modal, !isEnd(verb), !isHypothetical(verb.main),
      !["will", "wo", "'ll", "shall"].contains(sentence.word(verb.start)),
      !sentence.isQuoted(verb.main)
    else { return false }
    return !(opener..<verb.main + 1).contains {
      Self.nobody.contains(sentence.word($0)) || Self.fews.contains(sentence.word($0))
    }
  }

  /// `must obey`, `have to follow`, `are already following`, `apply`
  private func isObedience(_ verb: Clauses.Verb) -> Bool {
    (verb.start..<verb.main + 3).contains {
      Self.obediences.contains(sentence.word($0))
        || ["carry", "carries", "carrying"].contains(sentence.word($0))
          && ["out", "it"].contains(sentence.word($0 + 1))
    }
  }

  /// Whether a preposition before `which` or `it` belongs to a verb: `under`, `comply with`, `bound by`, `subject to`.
  private func isActed(_ preposition: String, at place: Int? = nil, by verb: Clauses.Verb) -> Bool {
    guard preposition != "under" else { return !isMemorable(verb) }
    guard !verb.isNegated, let partners = Self.partners[preposition] else { return false }
    // "are rewriting their contracts to comply with it"
    if let place, partners.contains(sentence.word(place - 1)) { return true }
    return (verb.start..<verb.main + 3).contains { partners.contains(sentence.word($0)) }
  }

  /// `under which the agency is best remembered`
  private func isMemorable(_ verb: Clauses.Verb) -> Bool {
    (verb.start..<verb.main + 3).contains {
      ["remembered", "known", "longer", "suing", "sue"].contains(sentence.word($0))
    }
  }

  // MARK: Other clauses

  /// `report under it`, `are bound by it`, `comply with it`, `enforces it`
  private func isActing(_ it: Int) -> Bool {
    guard isOfIt(it), sentence.gap(before: it) <= .space, mayBeMeant(at: it),
      let verb = clauses.verb(over: it..<it + 1), verb.clause >= 0,
      verb.start > cited.words.upperBound, verb.main < it, it - verb.main < 7, !verb.isNegated,
      clauses.clauses[verb.clause].kind != .relative,
      isAct(verb, since: max(cited.words.upperBound, clauses.clauses[verb.clause].opener))
    else { return false }
    if verb.main == it - 1 { return isObedience(verb) }
    let preposition = sentence.word(it - 1)
    // "are reading the contracts signed under it"
    if preposition == "under", it - 2 != verb.main, isPast(it - 2) { return false }
    return isActed(preposition, at: it - 1, by: verb)
  }

  /// `it`, `its terms`, `its reporting rules`
  private func isOfIt(_ index: Int) -> Bool {
    sentence.word(index) == "it"
      || sentence.word(index) == "its"
        && (index + 1..<index + 3).contains { Self.dutyNouns.contains(sentence.word($0)) }
  }

  /// `and companies are complying`, `and sellers comply`
  private func isComplying(_ main: Int) -> Bool {
    guard ["complying", "comply", "complies", "obeying"].contains(sentence.word(main)),
      isEndOfClause(main + 1),
      let verb = clauses.verbs.first(where: {
        // "are required to comply"
        $0.main == main
          || sentence.word(main - 1) == "to" && ($0.main == main - 2 || $0.main == main - 1)
      }), verb.clause >= 0, !verb.isNegated,
      clauses.clauses[verb.clause].kind == .main, mayBeMeant(at: main)
    else { return false }
    return isAct(verb, since: max(cited.words.upperBound, clauses.clauses[verb.clause].opener))
  }

  /// `, now binding on agencies`, `, still in force`
  private var isCalledBinding: Bool {
    let end = cited.words.upperBound
    guard [.comma, .dash, .bracket].contains(sentence.gap(before: end)),
      ["now", "still", "already", "currently"].contains(sentence.word(end))
    else { return false }
    return ["binding", "mandatory", "enforceable", "operative", "applicable"].contains(
      sentence.word(end + 1))
      || sentence.word(end + 1) == "the"
        && ["governing", "controlling", "leading", "current", "law"].contains(
          sentence.word(end + 2))
      || sentence.word(end + 1) == "in" && ["force", "effect"].contains(sentence.word(end + 2))
  }

  private static let fews: Set<String> = ["few", "hardly", "scarcely", "rarely", "longer"]
  private static let obediences = EndWords.words(
    """
    obey obeys obeying follow follows following observe observes observing heed heeds honor honors respect respects pay pays runs run \
    comply apply applies applying enforce enforces enforcing implement implements implementing use uses meet meets satisfy
    """)
  private static let partners: [String: Set<String>] = [
    "with": ["comply", "complies", "complying", "compliance"],
    "by": [
      "bound", "governed", "covered", "regulated", "abide", "abides", "protected", "live", "lives",
    ],
    "to": ["subject", "bound", "adhere", "adheres", "adhering", "conform", "conforms"],
    "on": ["rely", "relies", "relying"],
  ]
  static let dutyNouns = EndWords.words(
    """
    duty duties requirement requirements rule rules deadline deadlines obligation obligations provisions limit limits \
    ban bans cap caps terms standards mandate mandates prohibition prohibitions protections protection
    """)
  private static let reaches = EndWords.words(
    """
    covers cover binds bind applies apply governs govern reaches reach protects protect requires require bars bar extends extend \
    remains remain limits limit
    """)
}
