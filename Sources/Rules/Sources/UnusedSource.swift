package import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Rule {
  package static let unusedSource = Rule(
    "UnusedSource", .info,
    summary: "Reports a source that is defined and never used.",
    explanation: """
      A source is used by a note in the text, `[](source:iren-8k)`, by `source:` of a file, or by \
      an entry of a history, a calendar or a relation, in any file of the site. What `import` defined is \
      not reported, since fields cannot name their source.
      """,
    bad: """
      sources:
        acme-wire: {title: Acme signs, publisher: Example Wire}
      ---
      Acme signed the contract.
      """,
    good: """
      sources:
        acme-wire: {title: Acme signs, publisher: Example Wire}
      ---
      Acme signed the contract [](source:acme-wire).
      """)
}

extension Check {
  static let unusedSource = Check(
    .unusedSource, requiresResolvedReferences: true,
    reach: .page(.usedSources) { page, site, findings in
      // A deal written in place shares its briefing's file and sources; what is found twice is shown once.
      let entity = site.catalog.entities[page]
      for source in entity.sources where !source.isImported && !site.isUsed(source.id.value) {
        findings.append(.unused(source, in: entity.path))
      }
    })

  /// The same of the sources that pages share.
  static let unusedSharedSource = Check(
    requiresResolvedReferences: true,
    reach: .site([.usedSources, .sharedSources]) { site, findings in
      for source in site.sharedSources.sources where !site.isUsed(source.id.value) {
        findings.append(.unused(source, in: site.sharedSources.path))
      }
    })
}

extension Diagnostic {
  fileprivate static func unused(_ source: Source, in path: String) -> Diagnostic {
    Diagnostic(
      .unusedSource, "'\(source.id.value)' is a source that no page uses",
      at: SourcePlace(path: path, range: source.id.range))
  }
}
