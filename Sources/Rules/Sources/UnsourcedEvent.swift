package import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Rule {
  package static let unsourcedEvent = Rule(
    "UnsourcedEvent", .warning,
    summary: "Reports a record with a line of its history that has no source.",
    explanation: """
      Each line of a history shows readers where it was read: its own `source`, otherwise the \
      `source` of the record, otherwise that of the record that did it, such as the order that \
      revoked another. A source that was published before the day of a line does not count for it. \
      Without any, nobody can check the status that follows. A record is reported once, at the first \
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
        case (1, 1): "the line of the history of \(entity.name.value) has"
        case (1, _): "a line of the history of \(entity.name.value) has"
        case (let count, let all) where count == all:
          "the \(all) lines of the history of \(entity.name.value) have"
        case (let count, let all):
          "\(count) of the \(all) lines of the history of \(entity.name.value) have"
        }
      let line = "{date: …, event: …, source: ID}"
      findings.append(
        Diagnostic(
          .unsourcedEvent, "\(lines) no source", at: site.place(first.range, on: page),
          help: entity.mainSource.map { "'\($0.text)' is older; write the line as \(line)" }
            ?? "add 'source: ID' to the record, or write the line as \(line)"))
    })
}
