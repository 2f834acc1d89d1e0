package import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Rule {
  package static let unsourcedEvent = Rule(
    "UnsourcedEvent", .warning,
    summary: "Reports a record with a line of its history that has no source.",
    explanation: """
      Each line of a history shows readers where it was read: its own `source`, otherwise the \
      `source` of the record. With neither, nobody can check the status that follows from it. A \
      record is reported once, at the first such line.
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
    reach: .page(.own) { page, site, findings in
      let entity = site.catalog.entities[page]
      guard entity.mainSource == nil, !site.catalog.isStub[page],
        let first = entity.history.first(where: { $0.source == nil })
      else { return }
      let (count, all) = (entity.history.count { $0.source == nil }, entity.history.count)
      let lines =
        switch (count, all) {
        case (1, 1): "the line of the history of \(entity.name.value) has"
        case (1, _): "a line of the history of \(entity.name.value) has"
        case (all, _): "the \(all) lines of the history of \(entity.name.value) have"
        default: "\(count) of the \(all) lines of the history of \(entity.name.value) have"
        }
      findings.append(
        Diagnostic(
          .unsourcedEvent, "\(lines) no source", at: site.place(first.range, on: page),
          help: "add 'source: ID' to the record, or to the line as {date: …, event: …, source: ID}"
        ))
    })
}
