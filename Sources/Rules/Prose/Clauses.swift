/// The clauses of a sentence and their finite verbs, each with its tense.
///
/// A small reader over words: auxiliaries, modals and irregular pasts are closed lists, a word in *-ed*
/// is a past or a participle by what stands before and behind it, and a clause ends at a comma or where
/// a second verb shows that the sentence has gone back to the one around it.
struct Clauses: Sendable {
  enum Tense: Sendable {
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
  enum Kind: Sendable {
    case main
    /// `which`, `that`, `who`
    case relative
    /// `said that`, `what`
    case complement
    /// `when`, `because`, `if`
    case adverbial
  }

  struct Verb: Sendable {
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

  struct Clause: Sendable {
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

  var verbs: [Verb] = []
  var clauses: [Clause] = [Clause(opener: 0, kind: .main)]
  /// For each word.
  var clauseOfWord: [Int]
  let words: ClauseWords

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
