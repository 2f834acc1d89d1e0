package import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Rule {
  package static let dealCalledClosed = Rule(
    "DealCalledClosed", .warning,
    summary: "A deal is not called closed while it is announced, signed or pending.",
    explanation: """
      The rule reads sentences that link to a deal and say 'closed', 'completed' or 'complete', unless \
      they hold a word such as 'not', 'expected', 'would', 'until' or 'if'. It compares them with the \
      status of the deal on the day of the facts.
      """,
    bad: """
      Acme has completed [the purchase](deal:acme-grid).     # signed
      """,
    good: """
      Acme has signed [the purchase](deal:acme-grid) and expects to complete it in March.
      """)
}

extension Check {
  static let dealCalledClosed = Check(
    .dealCalledClosed,
    reach: .page { page, site, findings in
      guard let day = site.asOf(page) else { return }
      for sign in site.pages[page].signs {
        guard case .isClosed(let deal) = sign.claim, site.catalog.kinds[deal] == .deal,
          let status = site.histories[deal]?.status(at: day),
          ["rumored", "announced", "signed", "pending"].contains(status.stage)
        else { continue }
        findings.append(
          Diagnostic(
            .dealCalledClosed,
            "'\(sign.words)' is said of \(site.catalog.entities[deal].name.value), which by \(day) "
              + "was only \(site.change(status, of: deal))",
            at: sign.place, notes: site.note(status, of: deal)))
      }
    })
}

extension ProseSign {
  static func closingClaims(in sentence: Sentence) -> [Found] {
    guard let link = sentence.links.first,
      let word = sentence.words.first(where: { closings.contains($0.code) }),
      !sentence.holds(hedges)
    else { return [] }
    return sentence.links.filter { $0.record != link.record }.isEmpty
      ? [Found(claim: .isClosed(link.record), words: word.range, place: link.place)]
      : sentence.links.map {
        Found(claim: .isClosed($0.record), words: word.range, place: $0.place)
      }
  }

  private static let closings = Lexicon.codes(["closed", "completed", "complete", "consummated"])
  private static let hedges = Lexicon.codes(ProseWords.hedges)
}
