/// Where clauses end, and which of them a verb belongs to.
extension Clauses {
  /// The clause that goes on behind the mark before a word.
  mutating func close(_ open: Int, before index: Int) -> Int {
    let gap = words.gap(index)
    guard index > 0, gap >= .comma else { return open }
    if gap == .semicolon {
      clauses.append(Clause(opener: index, kind: .main))
      return clauses.count - 1
    }
    var place = open
    if ["but", "while", "whereas"].contains(words[index]) {
      while let parent = clauses[place].parent, clauses[place].kind != .main { place = parent }
    } else {
      while let parent = clauses[place].parent, isClosed(place, before: index) {
        place = parent
        if clauses[place].kind == .complement || clauses[open].isApart { break }
      }
    }
    clauses[place].comma = index
    clauses[place].commas += 1
    return place
  }

  func isClosed(_ place: Int, before index: Int) -> Bool {
    let clause = clauses[place]
    switch clause.kind {
    case .main, .complement: return false
    case .relative:
      return !clause.verbs.isEmpty
        && !(words.isConjunction(index) && words.verb(at: words.skippingAdverbs(index + 1)) != nil)
    case .adverbial: return true
    }
  }

  /// The clause that a verb belongs to; `nil` where it is a participle.
  mutating func place(for verb: Verb, in open: Int) -> Int? {
    guard let last = clauses[open].verbs.last.map({ verbs[$0] }) else {
      if verb.isWeak, verb.isApart, clauses[open].commas < 2 { return nil }
      return open
    }
    let since = last.main + 1
    if let conjunction = clauses[open].conjunction, conjunction >= since {
      // "was signed and revoked"
      if words.skippingAdverbs(conjunction + 1) == verb.start {
        // "more than the order did but asks"
        if words[clauses[open].opener] == "than", let parent = clauses[open].parent {
          return parent
        }
        return open
      }
      if verb.isWeak, words.isParticipleForSure(verb.main) { return nil }
      return split(open, at: conjunction, before: verb.start)
    }
    if let comma = clauses[open].comma, comma >= since {
      if verb.isWeak { return nil }
      return split(open, at: comma, before: verb.start)
    }
    var outer = open
    while let parent = clauses[outer].parent, clauses[outer].kind != .main {
      outer = parent
      if clauses[outer].verbs.isEmpty, !verb.isWeak || !verb.isApart {
        return outer
      }
    }
    // "made drug makers explain"
    if words.isCausative(last.main), words.isBare(verb.main) { return nil }
    if last.isWeak, !words.isSpeech(last.main) {
      verbs[clauses[open].verbs.removeLast()].clause = -1
      return open
    }
    if verb.isWeak || words.narrowsObject(verb.main, of: last) { return nil }
    // "said the court vacated", "the rule the court vacated"
    clauses.append(
      Clause(
        opener: since, kind: words.isSpeech(last.main) ? .complement : .relative, parent: open))
    return move(
      words.subjectStart(before: verb.start, since: since)..<verb.start, from: open)
  }

  /// Begins a clause beside another one.
  mutating func split(_ clause: Int, at index: Int, before verb: Int) -> Int {
    clauses.append(
      Clause(opener: index, kind: clauses[clause].kind, parent: clauses[clause].parent))
    return move(index..<verb, from: clause)
  }

  /// Gives words of a clause to the newest one.
  mutating func move(_ range: Range<Int>, from old: Int) -> Int {
    let new = clauses.count - 1
    for word in range where clauseOfWord[word] == old { clauseOfWord[word] = new }
    return new
  }
}
