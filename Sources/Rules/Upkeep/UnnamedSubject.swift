package import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Rule {
  package static let unnamedSubject = Rule(
    "UnnamedSubject", .info,
    summary: "Reports a company or person that a briefing lists and its text never names.",
    explanation: """
      The page of a listed company or person shows the sentence that names it. If there is none, \
      the list is longer than the text, or the text uses a name that the record does not know: add \
      an alias. Parties of a deal are left alone, as are policies, agencies and briefings without \
      text.
      `briefgen graph unlinked` lists the reverse: names in the text that are not links.
      """,
    bad: """
      companies: [acme, globex]
      ---
      [[Acme]] leased a hall.
      """,
    good: """
      companies: [acme]
      ---
      [[Acme]] leased a hall.
      """)
}

extension Check {
  static let unnamedSubject = Check(
    .unnamedSubject, requiresResolvedReferences: true,
    reach: .page(.own) { page, site, findings in
      guard site.catalog.kinds[page] == .briefing,
        let briefing = site.catalog.entities[page].briefing
      else { return }
      // Few enough to be walked through.
      var named = site.coverage.subjects(of: page).filter(\.isNamed).map(\.subject)
      guard !named.isEmpty else { return }
      let parties = briefing.deals.compactMap { site.catalog.find($0.target, among: .deal) }
        .flatMap { site.catalog.entities[$0].deal?.parties ?? [] }
      for party in parties {
        if let number = site.catalog.find(party.who) { named.append(Int32(number)) }
      }
      for relation in briefing.companies + briefing.people {
        guard let target = site.catalog.find(relation.target, among: relation.allowedKinds),
          !site.catalog.isHeldBack[target], !named.contains(Int32(target))
        else { continue }
        findings.append(
          Diagnostic(
            .unnamedSubject,
            "'\(relation.target.text)' is listed, and the text names it nowhere",
            at: site.place(relation.target.range, on: page)))
      }
    })
}
