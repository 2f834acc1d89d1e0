package import Diagnostics
internal import EntityGraph

extension Rule {
  package static let marketMove = Rule(
    "MarketMove", .warning,
    summary: "A move of a share price has a time and a source.",
    explanation: """
      The same day has many moves: before the market opened, at its height, at the close. The rule \
      reads sentences with 'shares' or 'stock', a verb such as 'rose' or 'fell' and a percentage, and \
      asks for a word that says when and for a note of a source in the sentence.
      """,
    bad: """
      Shares of Acme rose 18%.
      """,
    good: """
      Shares of Acme rose 18% in premarket trading [](source:acme-wire).
      """)
}

extension Check {
  static let marketMove = Check(
    .marketMove,
    reach: .page { page, site, findings in
      for sign in site.pages[page].signs {
        guard case .marketMove(let lacksTime, let lacksSource) = sign.claim else { continue }
        let lacks =
          switch (lacksTime, lacksSource) {
          case (true, true): "neither a time nor a source"
          case (true, false): "no time"
          default: "no source"
          }
        findings.append(
          Diagnostic(
            .marketMove, "'\(sign.words)' has \(lacks)",
            at: sign.place, help: "say when, as 'in premarket trading', and add [](source:…)"))
      }
    })
}

extension ProseSign {
  static func marketClaims(in sentence: Sentence) -> [Found] {
    guard let move = sentence.words.firstIndex(where: { moves.contains($0.code) }),
      sentence.holds(stocks),
      let amount = sentence.words.indices.first(where: { index in
        let range = sentence.words[index].range
        return sentence.words[index].hasDigit
          && (sentence.text[range.upperBound - 1] == UInt8(ascii: "%")
            || sentence.code(index + 1) == percent)
      })
    else { return [] }
    let lacksTime = !sentence.holds(timeBases)
    guard lacksTime || !sentence.hasNote else { return [] }
    let (first, last) = (min(move, amount), max(move, amount))
    return [
      Found(
        claim: .marketMove(lacksTime: lacksTime, lacksSource: !sentence.hasNote),
        words: sentence.words[first].range.lowerBound..<sentence.words[last].range.upperBound)
    ]
  }

  private static let moves = Lexicon.codes(ProseWords.moves)
  private static let stocks = Lexicon.codes(ProseWords.stocks)
  private static let timeBases = Lexicon.codes(ProseWords.timeBases)
  private static let percent = Lexicon.code("percent")
}
