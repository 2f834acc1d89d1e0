/// Sentences that say that the price of shares moved.
extension ProseSign {
  /// The claim that a price moved, where the sentence does not say when or has no source: `Shares of Acme rose 18%`;
  /// one for a sentence at most.
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

  /// The words from the verb to the percentage: `rose 18%`; or from the percentage to the noun: `18% jump`.
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

  /// Whether a word is a year from 1900 on: `2024`.
  private static func isYear(_ word: Sentence.Word, in sentence: Sentence) -> Bool {
    guard word.hasDigit, word.range.count == 4 else { return false }
    return ["19", "20"].contains(sentence.string(word.range).prefix(2))
      && sentence.string(word.range).allSatisfy(\.isNumber)
  }
}
