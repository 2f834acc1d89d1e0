package import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Rule {
  package static let secondarySources = Rule(
    "SecondarySources", .warning,
    summary: "Reports a policy or deal whose status rests only on secondary sources.",
    explanation: """
      News reports often get the number of an order or the value of a contract wrong. Statutes, \
      bills, regulations, orders, dockets, opinions, guidance, filings, transcripts and press \
      releases count as primary.
      The rule reports a record if `source` and the sources of its history all have a known type \
      and none is primary. It is silent if a type is missing or there is no source at all.
      """,
    bad: """
      history:
        - {date: 2025-11-02, event: signed, source: example-news}
      sources:
        example-news: {title: Acme signs, type: news}
      """,
    good: """
      history:
        - {date: 2025-11-02, event: signed, source: acme-8k}
      sources:
        acme-8k: {title: Form 8-K, type: filing}
      """)
}

extension Check {
  static let secondarySources = Check(
    .secondarySources,
    reach: .page(.sources) { page, site, findings in
      guard [.policy, .deal].contains(site.catalog.kinds[page]) else { return }
      let entity = site.catalog.entities[page]
      guard !entity.history.isEmpty else { return }
      let references = [entity.mainSource].compactMap { $0 } + entity.history.compactMap(\.source)
      guard let first = references.first else { return }
      for reference in references {
        guard let type = site.source(reference.text)?.type else { return }
        if Vocabulary.isPrimarySource(type) { return }
      }
      findings.append(
        Diagnostic(
          .secondarySources,
          "'\(first.text)' is not a primary source, and the status of \(entity.name.value) has none",
          at: site.place(first.range, on: page),
          help: "add a statute, regulation, filing, transcript or press release"))
    })
}
