package import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Rule {
  package static let bottomLine = Rule(
    "BottomLine", .warning,
    summary: "A briefing has a bottom line of at most 60 words.",
    explanation: """
      Most readers read nothing else, and lists, feeds and search show it.
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
    .bottomLine, isAboutAbsence: true,
    reach: .page { page, site, findings in
      let entity = site.catalog.entities[page]
      guard entity.id.kind == .briefing, !site.catalog.isHeldBack[page] else { return }
      let place = site.place(entity.name.range, on: page)
      guard let summary = entity.summary, !summary.isEmpty else {
        findings.append(
          Diagnostic(
            .bottomLine, "'\(entity.name.value)' has no bottom line", at: place,
            help: "add bottom_line: …"))
        return
      }
      let words = summary.utf8.split { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }.count
      guard words > 60 else { return }
      findings.append(
        Diagnostic(
          .bottomLine, "'\(entity.name.value)' has a bottom line of \(words) words", at: place,
          help: "60 are enough"))
    })
}
