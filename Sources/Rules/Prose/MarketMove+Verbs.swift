/// The verb of shares as a subject: `shares of Acme, a miner, rose`.
extension ProseSign {
  /// The verb of which shares are the subject (`Shares of Acme rose`), or the direction in which they were sent (`sent
  /// the shares down`).
  static func verb(after stock: Int, in sentence: Sentence) -> Int? {
    var index = behindNames(stock, in: sentence)
    var isInside = false
    while index < sentence.words.count, index - stock < 16 {
      let mark = sentence.gap(before: index)
      if mark >= .dash { return nil }
      if mark == .comma || mark == .bracket { isInside.toggle() }
      let code = sentence.code(index)
      if !isInside {
        if MarketWords.moves.contains(code) {
          return hasOwnVerb(stock, before: index, in: sentence) ? nil : index
        }
        if MarketWords.directions.contains(code) { return index }
        if isPercentage(index, in: sentence),
          MarketWords.directions.contains(sentence.code(index + 1))
        {
          return index
        }
        if ["that", "which"].contains(sentence.word(index)), mark <= .space {
          return mainVerb(of: stock, in: sentence)
        }
        if MarketWords.breaks.contains(code) || MarketWords.reports.contains(sentence.word(index)) {
          return nil
        }
        // Another subject: "holds Acme shares, its fees", but "shares in its rival".
        if Lex.determiners.contains(code), mark <= .space,
          !Lex.prepositions.contains(sentence.code(index - 1)),
          !Lex.determiners.contains(sentence.code(index - 1)),
          !["all", "both", "each"].contains(sentence.word(index))
        {
          return nil
        }
        if sentence.word(index).hasSuffix("ed"), code == 0,
          !MarketWords.traded.contains(sentence.word(index))
        {
          return nil
        }
      }
      index += 1
    }
    return nil
  }

  /// The verb of shares that a clause narrows: `Shares that trade in London fell 4 percent`; `nil` if the sentence says of
  /// them something else than a move.
  private static func mainVerb(of stock: Int, in sentence: Sentence) -> Int? {
    let clauses = Clauses(of: sentence)
    let verb = clauses.verbs(in: clauses.clause(of: stock)).first { $0.start > stock }
    guard let verb, MarketWords.moves.contains(sentence.code(verb.main)) else { return nil }
    return verb.main
  }

  /// Whether shares in a clause with `whose` have a verb before that of the sentence: `Exports of the firm whose shares
  /// trade in London fell`.
  private static func hasOwnVerb(_ stock: Int, before verb: Int, in sentence: Sentence) -> Bool {
    let isOfClause = (max(0, stock - 4)..<stock).contains {
      ["whose", "which", "that"].contains(sentence.word($0))
    }
    return isOfClause
      && (stock + 1..<max(stock + 1, verb)).contains {
        MarketWords.tradings.contains(sentence.word($0))
          || MarketWords.traded.contains(sentence.word($0))
            && sentence.auxiliaries(before: $0).isPassive
      }
  }

  /// The index behind shares, with what moves beside them (`Stocks and bonds`) or a list of the companies they are of
  /// (`Shares of Acme, Globex and Tarn`).
  private static func behindNames(_ stock: Int, in sentence: Sentence) -> Int {
    let next = stock + 1
    if sentence.code(next) == Lex.and, MarketWords.assets.contains(sentence.word(next + 1)),
      sentence.gap(before: next + 1) <= .space
    {
      return next + 2
    }
    guard sentence.word(next) == "of" else { return next }
    func isCompany(_ place: Int) -> Bool {
      sentence.isCapital(place)
        || MarketWords.companies.contains { sentence.word(place).hasPrefix($0) }
    }
    var index = next + 1
    var sawAnd = false
    while index < sentence.words.count, index - stock < 16, sentence.gap(before: index) <= .comma,
      isCompany(index) || sentence.code(index) == Lex.and
        || Lex.determiners.contains(sentence.code(index))
    {
      sawAnd = sawAnd || sentence.code(index) == Lex.and
      index += 1
    }
    return sawAnd && sentence.gap(before: index) <= .space && isCompany(index - 1) ? index : next
  }

  /// Whether a participle has the shares as its own subject: `, its stock surging`, `with its shares dropping`.
  static func isAbsolute(_ stock: Int, _ verb: Int, in sentence: Sentence) -> Bool {
    var index = stock
    while index > 0, stock - index < 4, sentence.gap(before: index) <= .space,
      sentence.isCapital(index - 1) || sentence.code(index - 1) == Lex.possessive
        || ["its", "their", "the", "company"].contains(sentence.word(index - 1))
    {
      index -= 1
    }
    guard index < stock, verb <= stock + 2 else { return false }
    return sentence.gap(before: index) == .comma || sentence.word(index - 1) == "with"
  }
}
