package import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Rule {
  package static let bottomLine = Rule(
    "BottomLine", .warning,
    summary: "Reports a briefing without a bottom line, or with one of more than 60 words.",
    explanation: """
      Most readers read nothing else, and lists, feeds and search show it. Drafts and embargoed \
      briefings are left alone.
      """,
    bad: """
      title: What Acme bought
      date: 2025-11-04
      """,
    good: """
      title: What Acme bought
      date: 2025-11-04
      bottom_line: Acme leased computing capacity for five years; no federal rule covers it.
      """)
}

extension Check {
  static let bottomLine = Check(
    .bottomLine, requiresResolvedReferences: true,
    reach: .page(.own) { page, site, findings in
      guard site.catalog.kinds[page] == .briefing, !site.catalog.isHeldBack[page] else { return }
      let entity = site.catalog.entities[page]
      let place = site.place(entity.name.range, on: page)
      guard let summary = entity.summary, !summary.isEmpty else {
        findings.append(
          Diagnostic(
            .bottomLine, "'\(entity.name.value)' has no bottom line", at: place,
            help: "add bottom_line: …"))
        return
      }
      var words = 0
      var isInWord = false
      let bytes = summary.utf8.span
      for index in bytes.indices {
        let isLetter = bytes[index] > 0x20
        if isLetter, !isInWord { words += 1 }
        isInWord = isLetter
      }
      guard words > 60 else { return }
      findings.append(
        Diagnostic(
          .bottomLine, "the bottom line of '\(entity.name.value)' has \(words) words",
          at: entity.summaryRange.map { site.place($0, on: page) } ?? place,
          help: "60 are enough"))
    })
}
