/// The clauses of a sentence and their finite verbs, each with its tense.
///
/// A small reader over words: auxiliaries, modals and irregular pasts are closed lists, a word in *-ed*
/// is a past or a participle by what stands before and behind it, and a clause ends at a comma or where
/// a second verb shows that the sentence has gone back to the one around it.
struct Clauses {
  enum Tense {
    case past, pastPerfect
    /// `is`, `requires`
    case present
    /// `has required`
    case perfect
    /// `will`, `must`, `may`
    case modal
    /// `would`, `could`
    case would
    /// `would have`
    case wouldHave

    var isPast: Bool { self == .past || self == .pastPerfect }
    /// Whether it speaks of today or of what is to come.
    var isPresent: Bool { self == .present || self == .perfect || self == .modal }
  }

  /// What a clause is to the one around it.
  enum Kind {
    case main
    /// `which`, `that`, `who`
    case relative
    /// `said that`, `what`
    case complement
    /// `when`, `because`, `if`
    case adverbial
  }

  struct Verb {
    /// The first of its words, auxiliaries among them.
    var start: Int
    /// The word that says what is done.
    var main: Int
    var tense: Tense
    var isNegated = false
    var isPassive = false
    /// Whether it may be a participle: a later verb of the clause shows that.
    var isWeak = false
    /// Whether a comma comes before it, adverbs aside.
    var isApart = false
    /// `Had voters chosen`, `Were the rule in force`
    var isInverted = false
    var clause = 0
  }

  struct Clause {
    /// The word that opens it.
    var opener: Int
    var kind: Kind
    var parent: Int?
    /// Of `verbs`, in order.
    var verbs: [Int] = []
    /// Where its last `and` is.
    var conjunction: Int?
    var comma: Int?
    var commas = 0
    /// Whether a comma before it set it apart.
    var isApart = false
    /// Whether a word opens it.
    var isSaid = false
  }

  private(set) var verbs: [Verb] = []
  private(set) var clauses: [Clause] = [Clause(opener: 0, kind: .main)]
  /// For each word.
  private var clauseOfWord: [Int]
  private let words: ClauseWords

  init() {
    words = ClauseWords()
    clauseOfWord = []
  }

  /// - Complexity: O(*n*) in the words, save for clauses that begin without a sign.
  init(of sentence: Sentence) {
    words = ClauseWords(of: sentence)
    clauseOfWord = Array(repeating: 0, count: words.count)
    read()
  }

  func clause(of word: Int) -> Int {
    clauseOfWord.indices.contains(word) ? clauseOfWord[word] : 0
  }

  /// The verb that a phrase belongs to: the last one before it in its clause, else the first behind it,
  /// else one of the clause around.
  func verb(over phrase: Range<Int>) -> Verb? {
    var next: Int? = clause(of: phrase.lowerBound)
    while let place = next {
      let own = clauses[place].verbs.map { verbs[$0] }
      if let before = own.last(where: { $0.start < phrase.lowerBound }) { return before }
      if let after = own.first(where: { $0.start >= phrase.upperBound }) { return after }
      next = clauses[place].parent
    }
    return nil
  }

  /// Whether a word may be a verb in the past, whatever is around it.
  func isPast(_ word: Int) -> Bool { words.isPast(word) }

  /// Whether a clause, or one around it, has a verb in the present.
  func isAroundPresent(_ clause: Int) -> Bool {
    var next: Int? = clause
    while let place = next {
      if clauses[place].verbs.contains(where: { verbs[$0].tense.isPresent }) { return true }
      next = clauses[place].parent
    }
    return false
  }

  /// The verbs of a clause.
  func verbs(in clause: Int) -> [Verb] { clauses[clause].verbs.map { verbs[$0] } }
}

extension Clauses {
  private mutating func read() {
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

  /// Finds the verb of a main clause that has none: a bare verb behind its relative clause.
  ///
  /// `Models that were trained before the cutoff fall outside the order`
  private mutating func findMainVerb() {
    guard clauses[0].verbs.isEmpty, let nested = verbs.first(where: { $0.clause > 0 }),
      clauses[nested.clause].kind == .relative,
      let index = words.bareVerb(after: nested.main, before: clauses.firstMain)
    else { return }
    clauses[0].verbs.append(verbs.count)
    verbs.append(Verb(start: index, main: index, tense: .present))
    let clause = clauseOfWord[index]
    for word in index..<words.count where clauseOfWord[word] == clause { clauseOfWord[word] = 0 }
  }

  /// A clause without a verb is a phrase of the one around it.
  private mutating func fold() {
    var targets = Array(clauses.indices)
    for place in clauses.indices {
      guard let parent = clauses[place].parent else { continue }
      clauses[place].parent = targets[parent]
      if clauses[place].verbs.isEmpty { targets[place] = targets[parent] }
    }
    for word in clauseOfWord.indices { clauseOfWord[word] = targets[clauseOfWord[word]] }
  }

  /// The clause that goes on behind the mark before a word.
  private mutating func close(_ open: Int, before index: Int) -> Int {
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

  private func isClosed(_ place: Int, before index: Int) -> Bool {
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
  private mutating func place(for verb: Verb, in open: Int) -> Int? {
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
    if last.isWeak, !words.isSpeech(last.main) {
      verbs[clauses[open].verbs.removeLast()].clause = -1
      return open
    }
    if verb.isWeak { return nil }
    // "said the court vacated", "the rule the court vacated"
    clauses.append(
      Clause(
        opener: since, kind: words.isSpeech(last.main) ? .complement : .relative, parent: open))
    return move(
      words.subjectStart(before: verb.start, since: since)..<verb.start, from: open)
  }

  /// Begins a clause beside another one.
  private mutating func split(_ clause: Int, at index: Int, before verb: Int) -> Int {
    clauses.append(
      Clause(opener: index, kind: clauses[clause].kind, parent: clauses[clause].parent))
    return move(index..<verb, from: clause)
  }

  /// Gives words of a clause to the newest one.
  private mutating func move(_ range: Range<Int>, from old: Int) -> Int {
    let new = clauses.count - 1
    for word in range where clauseOfWord[word] == old { clauseOfWord[word] = new }
    return new
  }
}

extension [Clauses.Clause] {
  /// Where a second main clause begins.
  fileprivate var firstMain: Int { dropFirst().first { $0.kind == .main }?.opener ?? .max }
}
