extension ProseSign {
  static func marketClaims(in sentence: Sentence) -> [Found] {
    guard sentence.holds(stocks), !sentence.isQuestion,
      !sentence.words.contains(where: { Lex.suppositions.contains($0.code) }),
      !sentence.words.indices.contains(where: {
        sentence.word($0) == "only" && ["when", "if", "once"].contains(sentence.word($0 + 1))
      })
    else { return [] }
    for index in sentence.words.indices
    where stocks.contains(sentence.code(index)) && !sentence.isQuoted(index)
      && isSecurity(index, in: sentence)
    {
      guard let words = move(of: index, in: sentence) else { continue }
      let lacksTime = !sentence.words.contains {
        timeBases.contains($0.code) || isYear($0, in: sentence)
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

  /// Whether shares or a stock are those of a company, with a price.
  private static func isSecurity(_ index: Int, in sentence: Sentence) -> Bool {
    let before = sentence.word(index - 1)
    let isAfterWord = sentence.gap(before: index) <= .hyphen && index > 0
    if sentence.code(index) == share { return sentence.word(index + 1).hasPrefix("price") }
    // "stocks in storage", "stocks at the hub"
    if ["in", "at"].contains(sentence.word(index + 1)),
      (index + 2..<index + 5).contains(where: { stores.contains(sentence.word($0)) })
    {
      return false
    }
    if isAfterWord, goods.contains(before) || counted.contains(before) { return false }
    if isAfterWord, before == "oil", sentence.word(index - 2) == "crude" { return false }
    // "stock-based"
    if sentence.words.indices.contains(index + 1), sentence.gap(before: index + 1) == .hyphen {
      return false
    }
    if isAfterWord, before == "of", counted.contains(sentence.word(index - 2)) { return false }
    if counted.contains(sentence.word(index + 1)) { return false }
    // "the stock of housing", but "the stock of Acme"
    if sentence.word(index + 1) == "of" {
      var place = index + 2
      while Lex.determiners.contains(sentence.code(place))
        || ["two", "three", "both", "several"].contains(sentence.word(place))
      {
        place += 1
      }
      if goods.contains(sentence.word(place)) { return false }
      if let link = sentence.links.first(where: { $0.words.contains(place) }), !link.words.isEmpty {
        return true
      }
      // A few words in lower case may come before the name: "the Texas miner", "bitcoin miner Acme".
      let isNamed = (place..<place + 4).contains {
        sentence.isCapital($0) && sentence.gap(before: $0) <= .hyphen
      }
      return isNamed
        || companies.contains {
          sentence.word(place).hasPrefix($0) || sentence.word(place + 1).hasPrefix($0)
        }
    }
    return true
  }

  /// The words from the verb to the percentage, in either order.
  private static func move(of stock: Int, in sentence: Sentence) -> Range<Int>? {
    if let push = push(of: stock, in: sentence) { return push }
    if isPossiblySent(stock, in: sentence) { return nil }
    if !isAttribute(stock, in: sentence), let verb = verb(after: stock, in: sentence) {
      // "up for sale"
      if directions.contains(sentence.code(verb)), sentence.word(verb + 1) == "for" { return nil }
      let auxiliaries = sentence.auxiliaries(before: verb)
      guard auxiliaries.isAsserted else { return nil }
      // "sent the shares tumbling", "are falling"; "shares falling" may be others of them.
      if sentence.word(verb).hasSuffix("ing"), !auxiliaries.isPassive {
        guard (max(0, stock - 4)..<stock).contains(where: { pushes.contains(sentence.word($0)) })
        else { return nil }
      }
      // "rose to 30 percent" is a level; "rose as much as 18%" is a move.
      guard let amount = percentage(after: verb, in: sentence) else { return nil }
      return verb..<amount + 1
    }
    // "an 18% jump in the shares"
    var index = stock - 1
    while index > 0, stock - index < 8, sentence.gap(before: index + 1) <= .space {
      if nouns.contains(sentence.word(index)), isPercentage(index - 1, in: sentence) {
        return (sentence.code(index - 1) == percent ? index - 2 : index - 1)..<index + 1
      }
      index -= 1
    }
    return nil
  }

  /// `may send the shares down`
  private static func isPossiblySent(_ stock: Int, in sentence: Sentence) -> Bool {
    (max(0, stock - 4)..<stock).contains {
      pushes.contains(sentence.word($0)) || sentence.word($0) == "send"
    }
      && (max(0, stock - 6)..<stock).contains {
        ["may", "might", "could", "would", "can"].contains(sentence.word($0))
      }
  }

  /// Whether shares only qualify another noun, of which something is said: `short interest in the stock`,
  /// `the stock's weight`.
  private static func isAttribute(_ stock: Int, in sentence: Sentence) -> Bool {
    if isPossessive(stock, in: sentence) {
      return !(stock + 1..<stock + 4).contains { sentence.word($0).hasPrefix("price") }
    }
    // "stock market listings"
    if sentence.gap(before: stock + 1) <= .space, sentence.code(stock + 1) == 0,
      sentence.word(stock).hasPrefix("stock"), !sentence.isCapital(stock + 1),
      !sentence.words[stock + 1].hasDigit
    {
      let word = sentence.word(stock + 1)
      if !prices.contains(word), !["ed", "ing", "ly"].contains(where: word.hasSuffix) {
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
        return !prices.contains(head) && !pushes.contains(head)
      }
      guard !pushes.contains(word), !reports.contains(word) else { return false }
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

  /// `lifting the stock 5%`, `pushed Acme's shares 5%`.
  private static func push(of stock: Int, in sentence: Sentence) -> Range<Int>? {
    var verb = stock - 1
    while verb >= 0, stock - verb < 5,
      Lex.determiners.contains(sentence.code(verb)) || sentence.isCapital(verb)
        || sentence.code(verb) == Lex.possessive
    {
      verb -= 1
    }
    guard verb >= 0, pushes.contains(sentence.word(verb)),
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
    var index = stock + 1
    var isInside = false
    while index < sentence.words.count, index - stock < 16 {
      let mark = sentence.gap(before: index)
      if mark >= .dash { return nil }
      if mark == .comma || mark == .bracket { isInside.toggle() }
      let code = sentence.code(index)
      if !isInside {
        if moves.contains(code) { return index }
        if directions.contains(code) { return index }
        if isPercentage(index, in: sentence), directions.contains(sentence.code(index + 1)) {
          return index
        }
        if breaks.contains(code) || reports.contains(sentence.word(index)) { return nil }
        // Another subject: "holds Acme shares, its fees", but "shares in its rival".
        if Lex.determiners.contains(code), mark <= .space,
          !Lex.prepositions.contains(sentence.code(index - 1)),
          !Lex.determiners.contains(sentence.code(index - 1)),
          !["all", "both", "each"].contains(sentence.word(index))
        {
          return nil
        }
        if sentence.word(index).hasSuffix("ed"), code == 0, !traded.contains(sentence.word(index)) {
          return nil
        }
      }
      index += 1
    }
    return nil
  }

  private static func percentage(after verb: Int, in sentence: Sentence) -> Int? {
    // "have doubled", "fell by a third"
    if doublings.contains(sentence.word(verb)) { return verb }
    if sentence.word(verb + 1) == "by", sentence.word(verb + 2) == "a",
      fractions.contains(sentence.word(verb + 3))
    {
      return verb + 3
    }
    var index = verb
    while index < sentence.words.count, index - verb < 8 {
      // "nearly a fifth, or 19%", "doubled, up 104%"
      if index > verb, sentence.gap(before: index) >= .comma,
        sentence.gap(before: index) > .comma
          || sentence.word(index) != "or" && !directions.contains(sentence.code(index))
      {
        return nil
      }
      if isPercentage(index, in: sentence) {
        if sentence.word(index - 1) == "to" || sentence.word(index - 1) == "from" { return nil }
        let hasWord = sentence.code(index + 1) == percent
        return hasWord ? index + 1 : sentence.word(index + 1) == "per" ? index + 2 : index
      }
      index += 1
    }
    return nil
  }

  /// Whether a percentage stands at an index, its last word where it has several.
  private static func isPercentage(_ index: Int, in sentence: Sentence) -> Bool {
    guard sentence.words.indices.contains(index) else { return false }
    if sentence.code(index) == percent {
      return sentence.words.indices.contains(index - 1) && sentence.words[index - 1].hasDigit
    }
    guard sentence.words[index].hasDigit else { return false }
    let last = sentence.text[sentence.words[index].range.upperBound - 1]
    return last == UInt8(ascii: "%") || sentence.code(index + 1) == percent
      || sentence.word(index + 1) == "per" && sentence.word(index + 2) == "cent"
      || sentence.word(index).hasSuffix("pc")
  }

  private static func isYear(_ word: Sentence.Word, in sentence: Sentence) -> Bool {
    guard word.hasDigit, word.range.count == 4 else { return false }
    return ["19", "20"].contains(sentence.string(word.range).prefix(2))
      && sentence.string(word.range).allSatisfy(\.isNumber)
  }

  private static let stocks = Lexicon.codes(ProseWords.stocks)
  private static let share = Lexicon.code("share")
  private static let moves = Lexicon.codes(ProseWords.moves)
  private static let directions = Lexicon.codes(ProseWords.directions)
  private static let timeBases = Lexicon.codes(ProseWords.timeBases)
  private static let percent = Lexicon.code("percent")
  private static let nouns: Set<String> = [
    "rise", "jump", "gain", "drop", "fall", "decline", "surge", "slide", "plunge", "rally", "climb",
    "increase", "decrease", "slump", "selloff", "loss", "pop", "spike", "dip", "move",
  ]
  private static let doublings: Set<String> = ["doubled", "tripled", "halved", "quadrupled"]
  private static let fractions: Set<String> = [
    "quarter", "third", "half", "fifth", "tenth", "sixth", "eighth",
  ]
  private static let goods: Set<String> = [
    "market", "housing", "building", "capital", "vehicle", "car", "fish", "grain", "wheat", "corn",
    "crude", "gasoline", "distillate", "inventory", "weapons", "rolling", "uranium", "food", "seed",
    "import", "export", "gun", "debt", "wage", "labor", "labour", "vote", "revenue", "audience",
    "population", "income", "equity-market", "copper", "grid", "fuel", "diesel", "buffer", "gas",
    "cod",
    "salmon", "tuna", "herring", "crab", "ammunition",
  ]
  private static let stores: Set<String> = [
    "storage", "tanks", "warehouses", "cushing", "hub", "ports", "silos", "inventory", "depots",
  ]
  private static let counted: Set<String> = [
    "number", "outstanding", "issued", "authorized", "authorised", "count", "percentage", "holders",
    "holdings", "amount", "supply", "ownership", "options", "buyback", "buybacks", "repurchases",
    "sale",
    "exchange", "exchanges", "split",
  ]
  private static let companies = [
    "compan", "miner", "maker", "firm", "bank", "utilit", "lender", "developer", "operator",
    "exchange", "group", "builder", "producer", "retailer", "carmaker", "chipmaker", "issuer",
    "owner",
    "supplier", "insurer", "airline", "startup", "provider",
  ]
  private static let traded: Set<String> = [
    "traded", "closed", "ended", "finished", "opened", "listed", "based", "linked", "related",
    "exposed",
    "focused", "backed", "finished", "settled", "briefly", "trimmed",
  ]
  private static let prices: Set<String> = ["price", "prices", "value"]
  /// What moves shares: `sent the shares up`.
  private static let pushes: Set<String> = [
    "sent", "send", "sends", "sending", "push", "pushed", "pushes", "pushing", "lift", "lifted",
    "lifts",
    "lifting", "drove", "driving", "drives", "dragged", "dragging", "boosted", "boosting",
    "knocked",
    "knocking", "left", "leaving",
  ]
  private static let reports: Set<String> = [
    "said", "says", "say", "told", "reported", "that", "and", "as",
  ]
  private static let breaks = Lexicon.codes(
    "while although though because after which who as when before if so")
}
