package import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Rule {
  package static let unsourcedEvent = Rule(
    "UnsourcedEvent", .warning,
    summary: "Reports a record whose history has a line without a source.",
    explanation: """
      Each line of a history shows its source to readers: its own `source`, otherwise the `source` \
      of the record, otherwise the `source` of the policy or deal behind the event, such as the order \
      that revoked another. The source of a record is skipped if it was published before the date of the \
      line, except for effective dates and the end of a term, which can be known in advance. Without \
      a source, nobody can check the resulting status. Each record is reported once, at the first \
      such line.
      """,
    bad: """
      history:
        - 2023-10-30: issued
        - {date: 2025-01-20, event: revoked, by: eo-14148, source: eo-14148-register}
      """,
    good: """
      history:
        - 2023-10-30: issued
        - {date: 2025-01-20, event: revoked, by: eo-14148, source: eo-14148-register}
      source: eo-14110-register
      """)
}

extension Check {
  static let unsourcedEvent = Check(
    .unsourcedEvent,
    reach: .page([.sources, .subjects]) { page, site, findings in
      let entity = site.catalog.entities[page]
      guard !site.catalog.isStub[page] else { return }
      let unsourced = entity.history.filter { event in
        site.catalog.source(of: event, in: page) { site.source($0.text)?.date?.value } == nil
      }
      guard let first = unsourced.first else { return }
      let lines =
        switch (unsourced.count, entity.history.count) {
        case (1, 1): "the line in the history of \(entity.name.value) has"
        case (1, _): "a line in the history of \(entity.name.value) has"
        case (let count, let all) where count == all:
          "the \(all) lines in the history of \(entity.name.value) have"
        case (let count, let all):
          "\(count) of the \(all) lines in the history of \(entity.name.value) have"
        }
      let line = "{date: …, event: …, source: ID}"
      findings.append(
        Diagnostic(
          .unsourcedEvent, "\(lines) no source", at: site.place(first.range, on: page),
          help: entity.mainSource.map {
            "the record's source '\($0.text)' was published before this; write the line as \(line)"
          } ?? "add 'source: ID' to the record, or write the line as \(line)",
          group: .init(
            "have lines of history without a source", subject: entity.name.value, anyAdvice: true)))
    })
}
