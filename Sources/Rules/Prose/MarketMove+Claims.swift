extension ProseSign {
  static func marketClaims(in sentence: Sentence) -> [Found] {
    guard sentence.holds(stocks), !sentence.isQuestion,
      !sentence.words.contains(where: { Lex.suppositions.contains($0.code) })
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
    if isAfterWord, goods.contains(before) { return false }
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
    if let verb = verb(after: stock, in: sentence) {
      let auxiliaries = sentence.auxiliaries(before: verb)
      guard auxiliaries.isAsserted else { return nil }
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
        if breaks.contains(code) { return nil }
        if sentence.word(index).hasSuffix("ed"), code == 0, !traded.contains(sentence.word(index)) {
          return nil
        }
      }
      index += 1
    }
    return nil
  }

  private static func percentage(after verb: Int, in sentence: Sentence) -> Int? {
    var index = verb
    while index < sentence.words.count, index - verb < 8 {
      if index > verb, sentence.gap(before: index) >= .comma { return nil }
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
  private static let goods: Set<String> = [
    "market", "housing", "building", "capital", "vehicle", "car", "fish", "grain", "wheat", "corn",
    "crude", "gasoline", "distillate", "inventory", "weapons", "rolling", "uranium", "food", "seed",
    "import", "export", "gun", "debt", "wage", "labor", "labour", "vote", "revenue", "audience",
    "population", "income", "equity-market", "copper", "grid", "fuel", "diesel", "buffer", "gas",
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
  private static let breaks = Lexicon.codes(
    "while although though because after which who as when before if so")
}
