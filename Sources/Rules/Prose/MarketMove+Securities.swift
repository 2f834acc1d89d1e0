extension ProseSign {
  /// Whether shares or a stock are those of a company, with a price.
  static func isSecurity(_ index: Int, in sentence: Sentence) -> Bool {
    let before = sentence.word(index - 1)
    let isAfterWord = sentence.gap(before: index) <= .hyphen && index > 0
    if sentence.code(index) == MarketWords.share {
      return sentence.word(index + 1).hasPrefix("price")
    }
    // "stocks in storage", "stocks at the hub"
    if ["in", "at"].contains(sentence.word(index + 1)),
      (index + 2..<index + 5).contains(where: { MarketWords.stores.contains(sentence.word($0)) })
    {
      return false
    }
    if isAfterWord, MarketWords.goods.contains(before) || MarketWords.counted.contains(before) {
      return false
    }
    if isAfterWord, before == "oil", sentence.word(index - 2) == "crude" { return false }
    // "stock-based"
    if sentence.words.indices.contains(index + 1), sentence.gap(before: index + 1) == .hyphen {
      return false
    }
    if isAfterWord, before == "of", MarketWords.counted.contains(sentence.word(index - 2)) {
      return false
    }
    if MarketWords.counted.contains(sentence.word(index + 1)) { return false }
    // "the stock of housing", but "the stock of Acme"
    if sentence.word(index + 1) == "of" {
      var place = index + 2
      while Lex.determiners.contains(sentence.code(place))
        || ["two", "three", "both", "several"].contains(sentence.word(place))
      {
        place += 1
      }
      if MarketWords.goods.contains(sentence.word(place))
        || MarketWords.wholes.contains(sentence.word(place))
        // "stocks of natural gas in Europe"
        || !sentence.isCapital(place) && MarketWords.goods.contains(sentence.word(place + 1))
          && sentence.gap(before: place + 1) <= .hyphen
      {
        return false
      }
      if let link = sentence.links.first(where: { $0.words.contains(place) }), !link.words.isEmpty {
        return true
      }
      // A few words in lower case may come before the name: "the Texas miner", "bitcoin miner Acme".
      let isNamed = (place..<place + 4).contains { name in
        sentence.isCapital(name) && sentence.gap(before: name) <= .hyphen
          && !(place..<name).contains { Lex.prepositions.contains(sentence.code($0)) }
      }
      return isNamed
        || MarketWords.companies.contains {
          sentence.word(place).hasPrefix($0) || sentence.word(place + 1).hasPrefix($0)
        }
    }
    return true
  }

  /// Whether shares only qualify another noun, of which something is said: `short interest in the stock`,
  /// `the stock's weight`.
  static func isAttribute(_ stock: Int, in sentence: Sentence) -> Bool {
    // "the share price target", "the stock's price forecast"
    if let price = (stock + 1..<stock + 4).first(where: {
      MarketWords.prices.contains(sentence.word($0))
    }), MarketWords.targets.contains(sentence.word(price + 1)),
      sentence.gap(before: price + 1) <= .hyphen
    {
      return true
    }
    if isHeld(stock, in: sentence) { return true }
    if isPossessive(stock, in: sentence) {
      return !(stock + 1..<stock + 4).contains { sentence.word($0).hasPrefix("price") }
    }
    // "stock market listings"
    if sentence.gap(before: stock + 1) <= .space, sentence.code(stock + 1) == 0,
      sentence.word(stock).hasPrefix("stock"), !sentence.isCapital(stock + 1),
      !sentence.words[stock + 1].hasDigit
    {
      let word = sentence.word(stock + 1)
      if !MarketWords.prices.contains(word), !["ed", "ing", "ly"].contains(where: word.hasSuffix) {
        return true
      }
    }
    var index = stock - 1
    var plain = 0
    while index >= 0, sentence.gap(before: index + 1) <= .hyphen {
      let code = sentence.code(index)
      let word = sentence.word(index)
      if Lex.prepositions.contains(code) {
        // At the beginning of a clause a preposition has no noun to govern: "on Friday shares".
        guard index > 0, sentence.gap(before: index) <= .space else { return false }
        let head = sentence.word(index - 1)
        // "the target price of the shares"
        if MarketWords.prices.contains(head), MarketWords.targets.contains(sentence.word(index - 2))
        {
          return true
        }
        return !MarketWords.prices.contains(head) && !MarketWords.pushes.contains(head)
      }
      guard !MarketWords.pushes.contains(word), !MarketWords.reports.contains(word) else {
        return false
      }
      if Lex.determiners.contains(code) || code == Lex.possessive || sentence.isCapital(index) {
        index -= 1
        continue
      }
      guard code == 0, plain < 2, !word.hasSuffix("ed") else { return false }
      plain += 1
      index -= 1
    }
    return false
  }

  /// Whether shares are what someone else holds, sells or issues: `The fund that holds Acme shares fell`; not `The news
  /// that sent Acme shares down`.
  private static func isHeld(_ stock: Int, in sentence: Sentence) -> Bool {
    var start = stock
    while start > 0, sentence.gap(before: start) <= .hyphen,
      sentence.isCapital(start - 1) || sentence.code(start - 1) == Lex.possessive
    {
      start -= 1
    }
    let verb = sentence.skipDeterminers(backFrom: start - 1)
    return !MarketWords.pushes.contains(sentence.word(verb))
      && sentence.isInNarrowingClause(start)
  }

  /// `the stock's`, `the shares'`
  private static func isPossessive(_ index: Int, in sentence: Sentence) -> Bool {
    if sentence.code(index + 1) == Lex.possessive, sentence.gap(before: index + 1) == .none {
      return true
    }
    let end = sentence.words[index].range.upperBound
    guard end < sentence.text.count else { return false }
    return sentence.text[end] == UInt8(ascii: "'")
      || sentence.text[end...].starts(with: [0xE2, 0x80, 0x99])
  }
}
