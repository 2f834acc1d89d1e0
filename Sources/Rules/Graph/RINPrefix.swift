package import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Rule {
  package static let rinPrefix = Rule(
    "RINPrefix", .warning,
    summary: "Reports a Regulation Identifier Number that does not begin with its agency's digits.",
    explanation: """
      The first four digits of a RIN name the agency. If an agency that issues the policy has a \
      `rin_prefix` and none matches, the number probably belongs to another rule.
      """,
    bad: """
      # Content/policies/disclosure-rule.md, issued by sec (rin_prefix: 3235)
      rin: 3038-AF12
      """,
    good: """
      rin: 3235-AN01
      """)
}

extension Check {
  static let rinPrefix = Check(
    .rinPrefix,
    reach: .page(.neighbours) { page, site, findings in
      guard site.catalog.kinds[page] == .policy else { return }
      let entity = site.catalog.entities[page]
      guard let rin = entity.identifiers.first(where: { $0.scheme == "rin" })
      else { return }
      var prefixes: [String] = []
      for edge in site.graph.incoming(of: page) where edge.relation == .issues {
        let issuer = site.catalog.entities[Int(edge.from)]
        prefixes += issuer.identifiers.filter { $0.scheme == "rin_prefix" }.map(\.value)
      }
      guard let wanted = prefixes.first, !prefixes.contains(String(rin.value.prefix(4))) else {
        return
      }
      findings.append(
        Diagnostic(
          .rinPrefix, "'\(rin.value)' does not begin with \(wanted), the digits of its agency",
          at: site.place(rin.range, on: page)))
    })
}
