package import Diagnostics

extension Timeline {
  /// Reports a history that cannot have happened: dates out of order, something after the end, the
  /// beginning after the outcome. Each finding is at the later line and notes the earlier one.
  package func check(in path: String, reporting findings: inout [Diagnostic]) {
    var latest: HistoryEvent?
    var ended: HistoryEvent?
    var furthest: (phase: Int, event: HistoryEvent)?
    for event in events {
      defer {
        if latest.map({ event.date.lastDay >= $0.date.lastDay }) ?? true { latest = event }
      }
      let place = SourcePlace(path: path, range: event.range)
      if let latest, event.date.lastDay < latest.date.firstDay {
        findings.append(
          Diagnostic(
            .historyBroken, "'\(event.event)' of \(event.date) stands after \(latest.date)",
            at: place, help: "put the lines in the order of their dates",
            notes: [note("'\(latest.event)' of \(latest.date) is here", latest, path)]))
        continue
      }
      guard let term = track.event(event.event) else { continue }
      if term.effect == .restores {
        (ended, furthest) = (nil, nil)
        continue
      }
      if let ended {
        findings.append(
          Diagnostic(
            .historyBroken,
            "'\(event.event)' comes after '\(ended.event)', which ended \(track.subject)",
            at: place, help: "a line 'reinstated' goes between them",
            notes: [note("ended here on \(ended.date)", ended, path)]))
      } else if let phase = term.phase, let furthest, phase < furthest.phase {
        findings.append(
          Diagnostic(
            .historyBroken, "'\(event.event)' cannot come after '\(furthest.event.event)'",
            at: place, notes: [note("'\(furthest.event.event)' is here", furthest.event, path)]))
      }
      if term.isFinal, !event.isPartial { ended = ended ?? event }
      if let phase = term.phase, phase >= furthest?.phase ?? 0 { furthest = (phase, event) }
    }
  }

  private func note(_ message: String, _ event: HistoryEvent, _ path: String) -> Diagnostic.Note {
    Diagnostic.Note(message, at: SourcePlace(path: path, range: event.range))
  }
}

extension Rule {
  package static let historyBroken = Rule(
    "HistoryBroken", .error,
    summary: "The events of a history follow each other as they can have happened.",
    explanation: """
      Lines stand in the order of their dates, nothing but a reinstatement follows an end, and no \
      outcome comes before its beginning. What is revoked, enacted or passed is worked out from these \
      lines, so that one in the wrong place makes every page that cites the policy wrong.
      """,
    bad: """
      history:
        - 2025-01-20: revoked by eo-14148
        - 2025-03-01: amended
      """,
    good: """
      history:
        - 2024-03-01: amended
        - 2025-01-20: revoked by eo-14148
      """)
}
