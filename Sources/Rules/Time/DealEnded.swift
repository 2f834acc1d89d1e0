package import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Rule {
  package static let dealEnded = Rule(
    "DealEnded", .warning,
    summary:
      "Reports a briefing that cites a deal already ended or blocked on its fact date as if it were going ahead.",
    explanation: """
      A merger that was called off, an offer that was withdrawn or a contract that has run out \
      should not be cited as ongoing. The rule reads links in the front matter and the text, and \
      compares the deal's history with the briefing's fact date (`as_of`, otherwise `date`). Each \
      deal is reported once.
      A link in the text needs no mark if its sentence says that the deal has ended or will not \
      happen; a failed attempt to block it or call it off does not. A deal that \
      the briefing describes in its own front matter is left alone, and so is one that has closed.
      Mark the link as historical. For later ends, see StaleSince.
      """,
    bad: """
      as_of: 2025-11-04
      deals: [acme-merger]     # terminated on 2025-10-30
      """,
    good: """
      as_of: 2025-11-04
      deals:
        - acme-merger: historical
      """)
}

extension Check {
  static let dealEnded = Check(
    .dealEnded,
    reach: .page(.own) { page, site, findings in
      guard site.catalog.kinds[page] == .briefing else { return }
      let path = site.catalog.entities[page].path
      var reported: [Int: Int] = [:]
      for citation in site.pages[page].citations
      where site.catalog.kinds[citation.target] == .deal
        && site.catalog.entities[citation.target].path != path
      {
        guard let day = site.day(of: citation, on: page),
          let status = site.histories[citation.target]?.status(at: day),
          status.isEnded || status.force == .blocked,
          !site.isEndTold(of: citation, status, on: page)
        else { continue }
        if let first = reported[citation.target] {
          findings[first].notes.append(
            Diagnostic.Note("and cited here", at: site.place(citation.range, on: page)))
          continue
        }
        reported[citation.target] = findings.count
        findings.append(
          Diagnostic(
            .dealEnded,
            "'\(citation.text)' \(status.isEnded ? "had ended" : "was blocked") by \(day): "
              + site.change(status, of: citation.target),
            at: site.place(citation.range, on: page), help: help(citation, in: site),
            notes: site.note(status, of: citation.target),
            subject: site.catalog.entities[citation.target].id.description))
      }
    })

  private static func help(_ citation: Citation, in site: RuleContext) -> String {
    guard citation.takesMark else {
      return Citation.helpWithoutMark(site.catalog.entities[citation.target].id.slug, in: "deals")
    }
    return citation.isInText
      ? "if you mean it as history: (deal:\(site.catalog.entities[citation.target].id.slug) \"historical\")"
      : "if you mean it as history: '- \(citation.text): historical'"
  }
}
