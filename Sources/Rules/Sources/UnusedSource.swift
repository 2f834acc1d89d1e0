package import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Rule {
  package static let unusedSource = Rule(
    "UnusedSource", .info,
    summary: "A source that is defined is used by a page.",
    explanation: """
      A source is used by a note in a text, [](source:iren-8k), by source: of a file, or by an entry of \
      a history, a calendar or a relation, in any file of the site.
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
    reach: .site { site, findings in
      var used: Set<String> = []
      for page in site.pages { used.formUnion(page.usedSources.keys) }
      var seen: Set<String> = []
      func look(_ sources: [Source], in path: String) {
        for source in sources
        where !used.contains(source.id.value) && seen.insert(source.id.value).inserted {
          findings.append(
            Diagnostic(
              .unusedSource, "'\(source.id.value)' is a source that no page uses",
              at: SourcePlace(path: path, range: source.id.range)))
        }
      }
      for entity in site.catalog.entities { look(entity.sources, in: entity.path) }
      look(site.sharedSources.sources, in: site.sharedSources.path)
    })
}
