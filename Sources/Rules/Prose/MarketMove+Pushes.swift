/// Events that are said to move shares: `lifting the stock 5%`.
extension ProseSign {
  /// The words from a verb that has shares as its object to the percentage: `lifting the stock 5%`, `pushed Acme's
  /// shares 5%`.
  static func push(of stock: Int, in sentence: Sentence) -> Range<Int>? {
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

  /// Whether shares are only said to be moved in some case: `may send the shares down`.
  static func isPossiblySent(_ stock: Int, in sentence: Sentence) -> Bool {
    (max(0, stock - 4)..<stock).contains {
      MarketWords.pushes.contains(sentence.word($0)) || sentence.word($0) == "send"
    }
      && (max(0, stock - 6)..<stock).contains {
        ["may", "might", "could", "would", "can"].contains(sentence.word($0))
      }
  }
}
