package import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Rule {
  package static let staleCitation = Rule(
    "StaleCitation", .error,
    summary: "What had ended by the day of a briefing's facts is cited as history.",
    explanation: """
      A briefing says through which day its facts were checked: as_of, or else its date. A policy \
      that had been revoked, repealed or vacated by then, and a bill whose Congress was over, is not \
      cited as if it stood.
      The rule reads links in the front matter and in the text. It speaks once for each policy, at \
      the first link without the mark; the others are noted. What ended in part still stands.
      Where the old text is meant, mark the link as historical, or as of the day that is meant. A sentence \
      that tells of the end itself needs no mark: it names the act that ended the policy, says that it was \
      revoked, repealed, vacated or replaced, expired or died, or wants it back. Nor does a sentence that \
      claims nothing of today: one whose link stands in a clause in the past tense, a question, a quotation, a comparison, or what would be if the policy \
      were in force, or one that says that the policy binds nobody. What it says beside that of what the policy requires \
      or binds today counts all the same, and so does a duty that it leaves ('he kept it, and its duties bind the labs'), \
      an attempt on it that failed, and what ended it where that is only named as another of its kind. \
      Of a bill, a step in the past ('the House passed it') leaves it pending, unless the sentence names a \
      year. A name that became a link by itself and may mean something else (a short name, a bill without its \
      Congress) makes a warning.
      Whatever ends after as_of is no mistake of the briefing: see StaleSince.
      """,
    bad: """
      as_of: 2025-11-04
      policies: [eo-14110]
      """,
    good: """
      as_of: 2025-11-04
      policies:
        - eo-14110: historical
      """)
}

extension Check {
  static let staleCitation = Check(
    .staleCitation,
    reach: .page(.own) { page, site, findings in
      guard site.catalog.kinds[page] == .briefing else { return }
      var reported: [Int: Int] = [:]
      for citation in site.pages[page].citations
      where site.catalog.kinds[citation.target] == .policy {
        guard let day = site.day(of: citation, on: page),
          let status = site.histories[citation.target]?.status(at: day), status.isEnded,
          !site.isEndTold(of: citation, status, on: page)
        else { continue }
        if let first = reported[citation.target] {
          if citation.origin != .automatic(isCertain: false) { findings[first].severity = .error }
          findings[first].notes.append(
            Diagnostic.Note("and cited here", at: site.place(citation.range, on: page)))
          continue
        }
        reported[citation.target] = findings.count
        findings.append(
          Diagnostic(
            .staleCitation,
            "'\(citation.text)' had ended by \(day): \(site.change(status, of: citation.target))",
            at: site.place(citation.range, on: page),
            severity: citation.origin == .automatic(isCertain: false) ? .warning : nil,
            help: help(citation, in: site),
            notes: site.note(status, of: citation.target),
            subject: site.catalog.entities[citation.target].id.description))
      }
    })

  private static func help(_ citation: Citation, in site: RuleContext) -> String {
    let id = site.catalog.entities[citation.target].id
    return citation.isInText
      ? "mark it where it is meant as history: (\(id.kind.name):\(id.slug) \"historical\")"
      : "mark it where it is meant as history: '- \(citation.text): historical'"
  }
}

extension RuleContext {
  /// Whether the sentence around a link of the text says that its target has ended.
  func isEndTold(of citation: Citation, _ status: Status, on page: Int) -> Bool {
    guard citation.isInText, citation.mode == .current else { return false }
    let told = pages[page].endedLinks.link(at: citation.range)
    guard let told else { return false }
    // Who ended it, a court or an agency, is named for much else.
    let ender = status.by.flatMap { catalog.find($0) }.flatMap {
      catalog.kinds[$0] == .policy ? $0 : nil
    }
    let by = ender == nil ? nil : status.by
    var names = by.map { [$0.text] } ?? []
    if let ender {
      let entity = catalog.entities[ender]
      names += [entity.name.value] + entity.aliases.map(\.value)
      for identifier in entity.identifiers where identifier.scheme == "number" {
        names += ["EO \(identifier.value)", "Executive Order \(identifier.value)"]
      }
    }
    return told.tellsEnd(
      .of(catalog.entities[citation.target].track), in: status.date?.year,
      isEnder: { ender != nil && $0 == ender }, names: names)
  }
}
