extension ProseSign {
  static func marketClaims(in sentence: Sentence) -> [Found] {
    guard sentence.holds(MarketWords.stocks), !sentence.isQuestion,
      !sentence.words.contains(where: { Lex.suppositions.contains($0.code) }),
      !sentence.words.indices.contains(where: {
        sentence.word($0) == "only" && ["when", "if", "once"].contains(sentence.word($0 + 1))
      })
    else { return [] }
    for index in sentence.words.indices
    where MarketWords.stocks.contains(sentence.code(index)) && !sentence.isQuoted(index)
      && isSecurity(index, in: sentence)
    {
      guard let words = move(of: index, in: sentence) else { continue }
      let lacksTime = !sentence.words.contains {
        MarketWords.timeBases.contains($0.code) || isYear($0, in: sentence)
      }
      guard lacksTime || !sentence.hasNote else { return [] }
      return [
        Found(
          claim: .marketMove(lacksTime: lacksTime, lacksSource: !sentence.hasNote),
          words: sentence.bytes(of: words))
      ]
    }
    return []
  }

  /// The words from the verb to the percentage, in either order.
  private static func move(of stock: Int, in sentence: Sentence) -> Range<Int>? {
    if let push = push(of: stock, in: sentence) { return push }
    if isPossiblySent(stock, in: sentence) { return nil }
    if !isAttribute(stock, in: sentence), let verb = verb(after: stock, in: sentence) {
      // "up for sale"
      if MarketWords.directions.contains(sentence.code(verb)), sentence.word(verb + 1) == "for" {
        return nil
      }
      let auxiliaries = sentence.auxiliaries(before: verb)
      guard auxiliaries.isAsserted else { return nil }
      // "sent the shares tumbling", "are falling"; "shares falling" may be others of them.
      if sentence.word(verb).hasSuffix("ing"), !auxiliaries.isPassive {
        guard
          isAbsolute(stock, verb, in: sentence)
            || (max(0, stock - 4)..<stock).contains(where: {
              MarketWords.pushes.contains(sentence.word($0))
            })
        else { return nil }
      }
      // "rose to 30 percent" is a level; "rose as much as 18%" is a move.
      guard let amount = percentage(after: verb, in: sentence) else { return nil }
      return verb..<amount + 1
    }
    // "an 18% jump in the shares"
    var index = stock - 1
    while index > 0, stock - index < 8, sentence.gap(before: index + 1) <= .space {
      if MarketWords.nouns.contains(sentence.word(index)), isPercentage(index - 1, in: sentence) {
        return (sentence.code(index - 1) == MarketWords.percent ? index - 2 : index - 1)..<index + 1
      }
      index -= 1
    }
    return nil
  }

  /// `, its stock surging`, `with its shares dropping`
  private static func isAbsolute(_ stock: Int, _ verb: Int, in sentence: Sentence) -> Bool {
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
  /// The word behind what shares are of, where that is a row of names, or behind what moves with them: `Shares of
  /// Acme, Globex and Tarn`, `Stocks and bonds`.
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
  /// `may send the shares down`
  private static func isPossiblySent(_ stock: Int, in sentence: Sentence) -> Bool {
    (max(0, stock - 4)..<stock).contains {
      MarketWords.pushes.contains(sentence.word($0)) || sentence.word($0) == "send"
    }
      && (max(0, stock - 6)..<stock).contains {
        ["may", "might", "could", "would", "can"].contains(sentence.word($0))
      }
  }

  /// `lifting the stock 5%`, `pushed Acme's shares 5%`.
  private static func push(of stock: Int, in sentence: Sentence) -> Range<Int>? {
    var verb = stock - 1
    while verb >= 0, stock - verb < 5,
      Lex.determiners.contains(sentence.code(verb)) || sentence.isCapital(verb)
        || sentence.code(verb) == Lex.possessive
    {
      verb -= 1
    }
    guard verb >= 0, MarketWords.pushes.contains(sentence.word(verb)),
      sentence.auxiliaries(before: verb).isAsserted
    else { return nil }
    let amount = stock + 1
    guard sentence.gap(before: amount) <= .space, isPercentage(amount, in: sentence) else {
      return nil
    }
    return verb..<amount + 1
  }

  /// The verb of which shares are the subject, or the direction in which they were sent.
  private static func verb(after stock: Int, in sentence: Sentence) -> Int? {
    var index = behindNames(stock, in: sentence)
    var isInside = false
    while index < sentence.words.count, index - stock < 16 {
      let mark = sentence.gap(before: index)
      if mark >= .dash { return nil }
      if mark == .comma || mark == .bracket { isInside.toggle() }
      let code = sentence.code(index)
      if !isInside {
        if MarketWords.moves.contains(code) { return index }
        if MarketWords.directions.contains(code) { return index }
        if isPercentage(index, in: sentence),
          MarketWords.directions.contains(sentence.code(index + 1))
        {
          return index
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

  private static func isYear(_ word: Sentence.Word, in sentence: Sentence) -> Bool {
    guard word.hasDigit, word.range.count == 4 else { return false }
    return ["19", "20"].contains(sentence.string(word.range).prefix(2))
      && sentence.string(word.range).allSatisfy(\.isNumber)
  }
}
