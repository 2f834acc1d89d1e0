package import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Rule {
  package static let wrongCongress = Rule(
    "WrongCongress", .error,
    summary: "What happened to a bill happened in the Congress of its number.",
    explanation: """
      hr3633-119 is a bill of the 119th Congress and can be introduced, reported and passed only while \
      that sits. A bill that was introduced again has another number and a file of its own, joined by \
      reintroduces.
      """,
    bad: """
      bill: hr4763-119
      history:
        - 2023-07-20: introduced     # the 118th Congress
      """,
    good: """
      bill: hr4763-118
      history:
        - 2023-07-20: introduced
      """)
}

extension Check {
  static let wrongCongress = Check(
    .wrongCongress,
    reach: .page { page, site, findings in
      let entity = site.catalog.entities[page]
      guard let congress = entity.policy?.congress else { return }
      let wrong = entity.history.first { event in
        steps.contains(event.event)
          && (event.date.lastDay < Congress.firstDay(of: congress)
            || event.date.firstDay > Congress.lastDay(of: congress))
      }
      guard let wrong else { return }
      let then = Congress.number(on: wrong.date.firstDay)
      findings.append(
        Diagnostic(
          .wrongCongress,
          "'\(wrong.event)' of \(wrong.date) was in the \(Congress.ordinal(then)) Congress, and the "
            + "bill is of the \(Congress.ordinal(congress))",
          at: site.place(wrong.range, on: page)))
    })

  private static let steps: Set<String> = [
    "introduced", "referred", "reported", "passed-house", "passed-senate", "passed-both",
    "resolving-differences", "agreed-to",
  ]
}
