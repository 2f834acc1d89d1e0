package import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Rule {
  package static let staleCitation = Rule(
    "StaleCitation", .error,
    summary:
      "Reports a briefing that cites a policy already ended on its fact date as if it were in force.",
    explanation: """
      Readers take a cited policy to be in force. The rule checks links in the front matter and \
      the text against the briefing's fact date (`as_of`, otherwise `date`). A policy revoked, \
      repealed or vacated in full has ended, and so has a bill whose Congress is over. Each policy \
      is reported once, with notes at its other unmarked links.
      A link in the text needs no mark if its sentence:
      - names the act that ended the policy, says that it ended or wants it back;
      - puts the link in a past-tense clause, a question, a quotation, a comparison or a \
      hypothetical, or says what a document of an earlier year mentions;
      - says that the policy binds nobody.
      Nor does it need a mark in a list or table whose introduction, or the nearest heading above, \
      says that the policy ended ('These orders were revoked:', 'Superseded documents'), or in a table \
      row with a column such as 'Revoked by' or 'In force'.
      The link is still reported if the sentence says what the policy requires today or left in \
      force, or names the ending act only as another policy of its kind. It is reported, too, if an \
      attempt to end the policy failed, was refused or was given up ('the repeal stalled', 'calls to \
      revoke it were ignored'), unless the sentence goes on to the end or names an earlier year. So is \
      a policy that the sentence exempts from an end ('revoked 78 orders, but not this one'), or whose \
      end it denies or calls reversed, or of which it says only that a part ended ('Section 5 of the \
      order was revoked'). A past step leaves a bill pending ('the House passed it') \
      unless a year is named.
      An ambiguous name that was linked automatically (a short name, a bill without its Congress) \
      is only a warning.
      Mark the link as historical, or as of the day you mean. For later ends, see StaleSince.
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
          if !citation.isUncertain { findings[first].severity = .error }
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
            severity: citation.isUncertain ? .warning : nil,
            help: help(citation, in: site),
            notes: site.note(status, of: citation.target),
            subject: site.catalog.entities[citation.target].id.description))
      }
    })

  private static func help(_ citation: Citation, in site: RuleContext) -> String {
    let id = site.catalog.entities[citation.target].id
    guard citation.takesMark else { return Citation.helpWithoutMark(id.slug, in: "policies") }
    return citation.isInText
      ? "if you mean it as history, mark it: (\(id.kind.name):\(id.slug) \"historical\")"
      : "if you mean it as history, mark it: '- \(citation.text): historical'"
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
      .of(catalog.entities[citation.target].track), on: status.date,
      isEnder: { ender != nil && $0 == ender }, names: names)
  }
}
