/// The walk over the words of a sentence.
extension Clauses {
  mutating func read() {
    var open = 0
    var index = 0
    while index < words.count {
      open = close(open, before: index)
      if var kind = words.opening(at: index) {
        // "warned in a statement that"
        if kind == .relative, words[index] == "that",
          let last = clauses[open].verbs.last, words.isSpeech(verbs[last].main),
          words.verb(at: words.skippingAdverbs(index + 1)) == nil
        {
          kind = .complement
        }
        clauses.append(
          Clause(
            opener: index, kind: kind, parent: open,
            isApart: words.gap(index) >= .comma || words.gap(index - 1) >= .comma, isSaid: true))
        open = clauses.count - 1
      } else if words.isConjunction(index) {
        clauses[open].conjunction = index
      }
      if let last = clauses[open].verbs.last, verbs[last].isInverted,
        verbs[last].start == verbs[last].main,
        let (verb, _) = words.verb(at: index), verb.tense == .past
      {
        verbs[last].main = index
        clauseOfWord[index] = open
        index += 1
        continue
      }
      guard let (verb, end) = words.verb(at: index), let place = place(for: verb, in: open) else {
        clauseOfWord[index] = open
        index += 1
        continue
      }
      open = place
      clauses[open].verbs.append(verbs.count)
      var found = verb
      found.clause = open
      // "the areas that the order addressed", "filings that employers made under it"
      if clauses[open].kind != .main, clauses[open].verbs.count == 1, clauses[open].isSaid,
        words.gap(verb.main + 1) >= .comma || verb.start - clauses[open].opener <= 5
      {
        found.isWeak = false
      }
      if let before = clauses[open].verbs.dropLast().last, words.isUnchanging(verb.main),
        clauses[open].conjunction.map({ words.skippingAdverbs($0 + 1) }) == verb.start
      {
        found.tense = verbs[before].tense
      }
      verbs.append(found)
      for word in index..<max(end, index + 1) { clauseOfWord[word] = open }
      index = max(end, index + 1)
    }
    findMainVerb()
    fold()
  }

  /// A clause without a verb is a phrase of the one around it.
  mutating func fold() {
    var targets = Array(clauses.indices)
    for place in clauses.indices {
      guard let parent = clauses[place].parent else { continue }
      clauses[place].parent = targets[parent]
      if clauses[place].verbs.isEmpty { targets[place] = targets[parent] }
    }
    for word in clauseOfWord.indices { clauseOfWord[word] = targets[clauseOfWord[word]] }
  }
}
