package import Diagnostics
internal import EntityGraph

extension Rule {
  package static let marketMove = Rule(
    "MarketMove", .warning,
    summary: "Reports a move of a share price without a time or a source.",
    explanation: """
      A share moves many times in one day: before the market opens, at its peak, at the close. The \
      rule reads sentences in which shares, a stock or stocks rose, fell or were sent up or down \
      by a percentage, and requires a word that says when and a source note in the same sentence. \
      Market shares, shares of something counted, stocks of goods, and analysts' targets and \
      forecasts for a price are left alone.
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
    reach: .page(.own) { page, site, findings in
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
