package import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Rule {
  package static let similarNames = Rule(
    "SimilarNames", .warning,
    summary: "Reports companies whose names differ only in form.",
    explanation: """
      'Acme Inc.' and 'ACME Ltd' are most likely one company with two files, each with half of \
      what is known. The rule compares names and aliases, ignoring case, punctuation and words \
      such as Inc, Ltd and plc. Merge the two files and list the old address under `redirects`.
      """,
    bad: """
      # Content/companies/acme.md
      name: Acme
      # Content/companies/acme-inc.md
      name: Acme, Inc.
      """,
    good: """
      # Content/companies/acme.md
      name: Acme
      aliases: ['Acme, Inc.']
      redirects: [/companies/acme-inc/]
      """)
}

extension Check {
  static let similarNames = Check(
    .similarNames,
    reach: .site(.subjects) { site, findings in
      var first: [String: Int] = [:]
      for number in site.catalog.numbers(of: .company) {
        let entity = site.catalog.entities[number]
        let names = [entity.name] + entity.aliases
        for key in Set(names.map { bare($0.value) }).sorted() where !key.isEmpty {
          guard let other = first[key], other != number else {
            first[key] = number
            continue
          }
          // Names that are the same to the letter are a collision, reported as such.
          let others = [site.catalog.entities[other].name] + site.catalog.entities[other].aliases
          let isCollision = names.contains { name in
            others.contains { site.catalog.isSameName($0.value, name.value) }
          }
          guard !isCollision else { continue }
          findings.append(
            Diagnostic(
              .similarNames,
              "'\(entity.name.value)' is much like \(site.catalog.entities[other].name.value)",
              at: site.place(entity.name.range, on: number),
              help: "if they are the same, merge them with redirects",
              notes: [
                Diagnostic.Note("it is here", at: site.catalog.nameplace(of: other))
              ]))
          break
        }
      }
    })

  private static func bare(_ name: String) -> String {
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let kept = words.filter { !forms.contains($0) }
    return kept.joined(separator: " ")
  }

  private static let forms: Set<String> = [
    "inc", "incorporated", "corp", "corporation", "co", "company", "ltd", "limited", "llc", "plc",
    "lp", "llp", "ag", "gmbh", "sa", "nv", "se", "the", "holdings",
  ]
}
