package import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Rule {
  package static let dealCalledClosed = Rule(
    "DealCalledClosed", .warning,
    summary:
      "Reports text that calls a deal closed while it is pending or blocked, or after it was called off.",
    explanation: """
      A signed deal can still fail. The rule reads sentences which say that a linked deal, or 'the \
      merger', 'the deal' and the like beside a link, has closed or gone through, is complete or \
      done, or has been completed, and those that open with it ('Completed last week, the \
      merger …'). It compares them with the status of the deal on the page's fact \
      date (`as_of`, otherwise `date`).
      What is denied, expected or hypothetical is left alone, and so is anything else that closes \
      (a store, a docket, a stock at its price).
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
    reach: .page(.own) { page, site, findings in
      guard let day = site.asOf(page) else { return }
      for sign in site.pages[page].signs {
        guard case .isClosed(let records) = sign.claim,
          let deal = records.only(where: { site.catalog.kinds[$0] == .deal }),
          let status = site.histories[deal]?.status(at: day),
          status.force == .pending || status.force == .blocked || status.isEnded,
          !site.hasClosed(deal, by: day)
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

extension RuleContext {
  /// Whether a deal has been in force: a blocked or ended one may have closed before.
  fileprivate func hasClosed(_ deal: Int, by day: Day) -> Bool {
    catalog.entities[deal].history.contains { event in
      event.date.lastDay <= day
        && histories[deal]?.status(at: event.date.lastDay)?.force == .inForce
    }
  }
}

extension [Int] {
  /// The one element that fulfils a condition, where there is one and no other.
  func only(where condition: (Int) -> Bool) -> Int? {
    let found = Set(filter(condition))
    return found.count == 1 ? found.first : nil
  }
}
