/// Sentences that call a policy a bill.
extension ProseSign {
  /// `is a bill`, `remains a pending bill`, `, a bill on stablecoins`.
  static func billClaims(in sentence: Sentence, at index: Int) -> [Found] {
    guard !sentence.holds(LawWords.passage) else { return [] }
    if let link = nameOfBill(at: index, in: sentence) {
      return stageClaims(
        Claim.isBill(_:), sentence, subjects: [link], at: index, isPresent: true,
        words: index - 1..<index + 1)
    }
    guard let begin = articleBefore(index, of: index, in: sentence) else { return [] }
    let main = mainVerb(before: begin, in: sentence)
    let verb = sentence.code(main)
    let year = yearOfBill(begin, index, in: sentence)
    if sentence.gap(before: begin) <= .space,
      Lex.presentBes.contains(verb) || LawWords.remaining.contains(verb)
    {
      let auxiliaries = sentence.auxiliaries(before: main)
      guard auxiliaries.isAsserted, !negatesBetween(main, index, sentence) else { return [] }
      return stageClaims(
        { Claim.isBill($0, year: year) }, sentence,
        subjects: sentence.subjects(before: auxiliaries.start, tails: LawWords.tails),
        at: main, isPresent: true, words: auxiliaries.start..<index + 1)
    }
    return apposition(
      { Claim.isBill($0, year: year) }, in: sentence, at: index, begin: begin)
  }

  /// The year right beside a bill, or the first of its Congress: `a 2013 bill`, `a bill of 2013`, `a bill of the 113th
  /// Congress`; not `a bill to amend a 2013 law`.
  private static func yearOfBill(_ begin: Int, _ bill: Int, in sentence: Sentence) -> Int? {
    func year(_ index: Int) -> Int? {
      guard sentence.words.indices.contains(index), sentence.words[index].hasDigit else {
        return nil
      }
      let word = sentence.word(index)
      if let year = Int(word) { return 1789...2099 ~= year ? year : nil }
      guard sentence.word(index + 1) == "congress", let number = Int(word.prefix { $0.isNumber })
      else { return nil }
      return 1787 + 2 * number
    }
    if let year = (begin..<bill).lazy.compactMap(year).first { return year }
    guard ["of", "from", "in"].contains(sentence.word(bill + 1)),
      sentence.gap(before: bill + 1) <= .space
    else { return nil }
    return year(sentence.skipDeterminers(from: bill + 2))
  }

  private static func mainVerb(before begin: Int, in sentence: Sentence) -> Int {
    var main = begin - 1
    while Lex.adverbs.contains(sentence.code(main)) { main -= 1 }
    return main
  }
}
