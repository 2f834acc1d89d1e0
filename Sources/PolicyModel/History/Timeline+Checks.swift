package import Diagnostics

extension Timeline {
  /// Reports a history that cannot have happened: dates out of order, something after the end, the
  /// beginning after the outcome, a reinstatement that names nothing. Each finding is at the later line
  /// and notes the earlier one.
  package func check(in path: String, reporting findings: inout [Diagnostic]) {
    var standing = Standing(self)
    var latest: HistoryEvent?
    var furthest: (phase: Int, event: HistoryEvent)?
    for (index, day) in daysOfEvents.enumerated() {
      let event = events[index]
      defer {
        if latest.map({ event.date.lastDay >= $0.date.lastDay }) ?? true { latest = event }
      }
      guard let term = track.event(event.event) else { continue }
      if let latest, event.date.lastDay < latest.date.firstDay {
        findings.append(
          broken(
            "'\(event.event)' of \(event.date) comes after a line of \(latest.date)", event, path,
            help: "put the lines in the order of their dates",
            notes: [note("'\(latest.event)' of \(latest.date) is here", latest, path)]))
        continue
      }
      checkMarks(of: event, term, in: path, reporting: &findings)
      if term.effect == .extends, event.until != nil, expires == nil, !standing.isMade {
        findings.append(
          broken(
            "'\(event.event)' of what is not in force", event, path,
            help: track == .rule
              ? "write the new last day for comments in comments_close"
              : "remove (until DATE)"))
      }
      if track == .treaty, event.event == "rejected", standing.isMade {
        findings.append(
          broken(
            "'rejected' of what has been ratified", event, path,
            help: "write withdrawn-from or terminated if you mean that"))
        continue
      }
      let hadEnded = standing.fullEnd(on: day) != nil
      if let irregularity = standing.apply(index, on: day) {
        findings.append(report(irregularity, event, in: path))
        continue
      }
      if hadEnded, standing.fullEnd(on: day) == nil { furthest = nil }
      if term.effect == .restores || term.effect == .renews {
        furthest = nil
      } else if let phase = term.phase {
        if let furthest, phase < furthest.phase {
          findings.append(
            broken(
              "'\(event.event)' cannot come after '\(furthest.event.event)'", event, path,
              help: standing.isMade && term.effect == .stage(.pending)
                ? track.newProposalHelp : nil,
              notes: [note("'\(furthest.event.event)' is here", furthest.event, path)]))
        }
        if phase >= furthest?.phase ?? 0 { furthest = (phase, event) }
      }
    }
    checkDates(in: path, reporting: &findings)
    if track == .bill { checkBill(in: path, reporting: &findings) }
  }

  private func report(
    _ irregularity: Standing.Irregularity, _ event: HistoryEvent, in path: String
  ) -> Diagnostic {
    switch irregularity {
    case .afterEnd(let end):
      let ended = events[end.event]
      let renewal = track.event("reauthorized") != nil && end.isLapse
      return broken(
        "'\(event.event)' comes after '\(ended.event)', which ended \(track.subject)", event, path,
        help: staysJudgment(event)
          ?? "add a line 'reinstated'\(renewal ? " or 'reauthorized'" : "") between them",
        notes: [note("ended here on \(ended.date)", ended, path)])
    case .afterExpiry(let expiry):
      return broken(
        "'\(event.event)' comes after the last day in force, \(expiry)", event, path,
        help: track.event("reauthorized") == nil
          ? "write 'reinstated', or correct 'expires'"
          : "write 'reauthorized' or 'reinstated', or correct 'expires'")
    case .nothingToUndo:
      return broken(
        "'\(event.event)' has nothing to undo", event, path,
        help: "add the line that ended or blocked it before")
    case .nothingImposed(let who, let open, let ended):
      return broken(
        "'\(who.text)' imposed nothing that is open", event, path,
        help: "name who imposed it, as that line does: in REF or by REF"
          + (ended.map { "; a line without an actor undoes '\(events[$0.event].event)'" } ?? ""),
        notes: open.map { note("still open", events[$0.event], path) })
    case .severalOpen(let open):
      return broken(
        "'\(event.event)' does not say which of \(open.count) it undoes", event, path,
        help: "add in REF or by REF, as the line that imposed it has",
        notes: open.map { note("still open", events[$0.event], path) })
    }
  }

  /// A mark that the event cannot have.
  private func checkMarks(
    of event: HistoryEvent, _ term: EventTerm, in path: String,
    reporting findings: inout [Diagnostic]
  ) {
    if event.isPartial, !term.allowsPart {
      findings.append(
        broken(
          "\(measure?.noun ?? track.subject) cannot be '\(event.event)' in part", event, path,
          help: "remove (partial)"))
    }
    if event.until != nil, !term.allowsUntil {
      findings.append(
        broken(
          "'\(event.event)' cannot have 'until'", event, path,
          help: "use it for a delay, a block, an extension or a reinstatement"))
    }
    if event.isIndefinite, ![.delays, .blocks, .extends, .renews].contains(term.effect) {
      findings.append(
        broken("'\(event.event)' cannot be 'indefinitely'", event, path, help: "remove the mark"))
    }
    if event.asOf != nil, term.effect != .restores, term.effect != .renews {
      findings.append(
        broken(
          "'\(event.event)' cannot have 'as of'", event, path,
          help: "use it for a reinstatement that reaches back"))
    }
    checkActors(of: event, in: path, reporting: &findings)
    if let asOf = event.asOf, let first = events.first, asOf.lastDay < first.date.firstDay {
      findings.append(
        broken(
          "'\(event.event)' cannot reach back to \(asOf), before the history begins", event, path))
    }
    if let asOf = event.asOf, asOf.firstDay > event.date.lastDay {
      findings.append(
        broken(
          "'\(event.event)' of \(event.date) cannot reach back to \(asOf), which is later", event,
          path))
    }
    if let until = event.until, until.lastDay <= event.date.firstDay, term.effect != .renews {
      findings.append(
        broken(
          "'\(event.event)' of \(event.date) ends on \(until), before it begins", event, path))
    }
  }

  /// Words behind `by` and `in` that are no name: `in part`, `until DATE`, several courts.
  private func checkActors(
    of event: HistoryEvent, in path: String, reporting findings: inout [Diagnostic]
  ) {
    for actor in [event.by, event.place].compactMap(\.self) {
      let words = actor.text.lowercased().split(separator: " ")
      let isPart =
        words == ["part"]
        || zip(words, words.dropFirst()).contains { $0 == ("in", "part") || $0 == ("part", "of") }
        || words.starts(with: ["part", "in"]) || words.starts(with: ["part", "by"])
      let several = actor.text.split { $0 == " " || $0 == "," }.filter { $0 != "and" }
      let isList = words.contains("and") || actor.text.contains(",")
      let help: String? =
        if isPart {
          "write (partial) after the line"
        } else if words.contains("until") || words.contains("indefinitely") {
          "write (until DATE) or (indefinitely) after the line"
        } else if isList, several.count > 1,
          several.allSatisfy({ HistoryEvent.isOneWord($0) })
        {
          "write a line for each"
        } else {
          nil
        }
      guard let help else { continue }
      findings.append(
        Diagnostic(
          .invalidHistory, "'\(actor.text)' is not one court, body or act",
          at: SourcePlace(path: path, range: actor.range), help: help))
    }
  }

  func broken(
    _ message: String, _ event: HistoryEvent, _ path: String, help: String? = nil,
    notes: [Diagnostic.Note] = []
  ) -> Diagnostic {
    Diagnostic(
      .historyBroken, message, at: SourcePlace(path: path, range: event.range), help: help,
      notes: notes)
  }

  func note(_ message: String, _ event: HistoryEvent, _ path: String) -> Diagnostic.Note {
    Diagnostic.Note(message, at: SourcePlace(path: path, range: event.range))
  }
}

extension StatusTrack {
  /// How to record a proposal to change what has been made; `nil` if the line is more likely a mistake.
  fileprivate var newProposalHelp: String? {
    switch self {
    case .rule, .guidance, .plan:
      "give the new proposal its own record, with 'amends' or 'supersedes' naming this one"
    default: nil
    }
  }
}

extension Rule {
  package static let historyBroken = Rule(
    "HistoryBroken", .error,
    summary: "Reports events of a history that cannot follow each other as written.",
    explanation: """
      Statuses are computed from these lines, so one wrong line makes every page that cites the \
      policy wrong. Lines are in the order of their dates. After an end, only a reinstatement may \
      follow, or a reauthorization if the policy lapsed. No outcome comes before its beginning. \
      Where several blocks are open, a reinstatement says which one it lifts.
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
