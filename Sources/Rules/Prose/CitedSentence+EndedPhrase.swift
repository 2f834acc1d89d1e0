/// Noun phrases for something that has ended: `the revoked order`, `orders revoked that day`.
extension CitedSentence {
  /// The phrase around a participle: `the revoked order`, `orders revoked that day`.
  func endedPhrase(at participle: Int) -> Range<Int>? {
    let word = sentence.word(participle)
    guard
      words.verbs.contains(word) || Self.formers.contains(word)
        || words.lastWord(ofPhraseAt: participle, in: sentence) != nil && isPast(participle),
      !isHypothetical(participle)
    else { return nil }
    if words.intransitive.contains(word), !Self.adjectives.contains(word) {
      return relativePhrase(at: participle)
    }
    var thing = participle + 1
    while thing < participle + 3, sentence.gap(before: thing) <= .hyphen {
      if Self.isThing(sentence.word(thing)) {
        // "the revoked order's heir"
        guard sentence.code(thing + 1) != Lex.possessive else { return nil }
        return start(ofPhraseAt: participle)..<thing + 1
      }
      thing += 1
    }
    guard Self.isThing(sentence.word(participle - 1)), sentence.gap(before: participle) <= .space
    else { return relativePhrase(at: participle) ?? objectPhrase(at: participle) }
    return start(ofPhraseAt: participle - 1)..<end(ofTimeAt: participle + 1)
  }

  /// `the order that was revoked in January`, `the pact that lapsed in 2019`
  private func relativePhrase(at participle: Int) -> Range<Int>? {
    let auxiliaries = sentence.auxiliaries(before: participle)
    guard auxiliaries.isPassive || words.intransitive.contains(sentence.word(participle)),
      auxiliaries.isAsserted,
      ["that", "which"].contains(sentence.word(auxiliaries.start - 1)),
      Self.isThing(sentence.word(auxiliaries.start - 2))
    else { return nil }
    return start(ofPhraseAt: auxiliaries.start - 2)..<end(ofTimeAt: participle + 1)
  }

  /// `the order Trump revoked`, `the rule that a court set aside in August`
  private func objectPhrase(at verb: Int) -> Range<Int>? {
    guard sentence.auxiliaries(before: verb).isAsserted else { return nil }
    var subject = verb
    while subject > 0, verb - subject < 5, sentence.gap(before: subject) <= .space,
      Lex.determiners.contains(sentence.code(subject - 1)) || sentence.isCapital(subject - 1)
        || Self.subjectWords.contains(sentence.word(subject - 1))
    {
      subject -= 1
    }
    guard subject < verb, Self.isThing(sentence.word(subject - 1)),
      sentence.gap(before: subject) <= .space
    else { return nil }
    let last = words.lastWord(ofPhraseAt: verb, in: sentence) ?? verb
    return start(ofPhraseAt: subject - 1)..<end(ofTimeAt: last + 1)
  }

  /// The first of the articles and numbers before a word: `the 78`, `one of the`, `the best known of the`.
  private func start(ofPhraseAt word: Int) -> Int {
    var start = word
    while start > 0, sentence.gap(before: start) <= .hyphen, !cited.words.contains(start - 1),
      Lex.determiners.contains(sentence.code(start - 1)) || sentence.words[start - 1].hasDigit
        || Self.counts.contains(sentence.word(start - 1))
    {
      start -= 1
    }
    guard sentence.word(start - 1) == "of" else { return start }
    let whole = (max(0, start - 5)..<start - 1).last {
      sentence.word($0) == "the"
        || ["one", "two", "three", "some", "many", "list"].contains(sentence.word($0))
    }
    guard var whole, !cited.words.contains(whole) else { return start }
    while whole > 0, Lex.determiners.contains(sentence.code(whole - 1)) { whole -= 1 }
    return whole
  }

  /// The end of a time or an agent after a participle: `in January`, `that day`, `by a court on June 3`.
  func end(ofTimeAt word: Int) -> Int {
    var end = word
    while end < sentence.words.count, end < word + 8, !cited.words.contains(end),
      sentence.gap(before: end) <= .stop
        || sentence.gap(before: end) == .comma && sentence.words[end].hasDigit,
      Lex.prepositions.contains(sentence.code(end)) || Lex.determiners.contains(sentence.code(end))
        || sentence.isCapital(end) || sentence.words[end].hasDigit
        || Self.timeWords.contains(sentence.word(end))
    {
      end += 1
    }
    return end
  }

  /// Whether a word is a noun for laws, orders and the like, in the singular or the plural.
  static func isThing(_ word: String) -> Bool {
    things.contains(word) || word.hasSuffix("s") && things.contains(String(word.dropLast()))
      || [
        "policies", "document", "documents", "actions", "statutes", "memoranda", "treaties",
        "directive", "directives", "bulletin",
        "bulletins", "regulations", "ban", "program", "programs", "rules",
      ].contains(word)
  }

  private static let formers: Set<String> = ["former", "previous", "prior", "old", "earlier"]
  private static let adjectives: Set<String> = ["expired", "lapsed", "defunct", "failed", "dead"]
  private static let counts: Set<String> = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "dozen", "dozens",
    "several", "many", "all", "other", "same", "now", "since", "recently", "long",
  ]
  /// Words between a noun and the verb of its relative clause: `the rule that a court set aside`.
  private static let subjectWords: Set<String> = [
    "he", "she", "it", "they", "court", "courts", "president", "congress", "agency", "judge",
    "administration", "that", "which", "commission", "bureau", "department", "senate", "house",
    "lawmakers", "later", "then", "since", "just", "appeals", "federal", "district", "supreme",
    "new",
  ]
  private static let timeWords: Set<String> = [
    "day", "week", "month", "year", "last", "this", "that", "earlier", "ago", "since", "then",
    "days", "weeks", "months", "years", "court", "courts", "president", "congress", "agency",
  ]
}
