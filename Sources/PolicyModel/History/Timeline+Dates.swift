package import Diagnostics

extension Timeline {
  /// Reports two different days of effect, and delays and extensions that do not say until when.
  func checkDates(in path: String, reporting findings: inout [Diagnostic]) {
    checkEffect(in: path, reporting: &findings)
    // The end of a bill's session comes before the law's day.
    let isOfSession = events.contains {
      $0.event == "enacted" && track == .bill
        && $0.date.firstDay > expires?.lastDay ?? $0.date.lastDay
    }
    if let expires, let effective, expires.lastDay < effective.firstDay, !isOfSession,
      let last = events.last
    {
      findings.append(
        broken("it expires on \(expires), before it takes effect on \(effective)", last, path))
    }
    checkSession(in: path, reporting: &findings)
    if let expires, let first = events.first, expires.lastDay < first.date.firstDay {
      findings.append(
        broken("it expires on \(expires), before its history begins", first, path))
    }
    checkExtensions(in: path, reporting: &findings)
    for event in events {
      guard let term = track.event(event.event), event.until == nil, !event.isIndefinite else {
        continue
      }
      switch term.effect {
      case .delays:
        let isGiven = effective.map { $0.lastDay > event.date.lastDay } ?? false
        findings.append(
          Diagnostic(
            .delayWithoutDay, "'\(event.event)' does not say until when",
            at: SourcePlace(path: path, range: event.range),
            help: isGiven
              ? "write (until DATE); until then the day in 'effective' counts"
              : "write (until DATE) or (indefinitely)"))
      default: break
      }
    }
  }

  /// A state law whose last day is within a year of its enactment: most likely the end of the session in which it was a
  /// bill, which ended nothing.
  private func checkSession(in path: String, reporting findings: inout [Diagnostic]) {
    guard track == .bill, isOfState, let expires,
      let enacted = events.first(where: { $0.event == "enacted" }),
      expires.lastDay >= enacted.date.lastDay, expires.lastDay < enacted.date.lastDay + 366
    else { return }
    findings.append(
      Diagnostic(
        .sessionEndAsExpiry, "the law ends on \(expires), within a year of its enactment",
        at: SourcePlace(path: path, range: enacted.range),
        help: "remove 'expires' if that is the end of the legislature's session"))
  }

  /// The field and the line `effective` are one day, unless the field gives the last possible one.
  private func checkEffect(in path: String, reporting findings: inout [Diagnostic]) {
    var first: HistoryEvent?
    var isMoved = false
    for event in events {
      guard let term = track.event(event.event) else { continue }
      switch term.effect {
      case .delays, .blocks, .restores, .renews: isMoved = true
      // A treaty that ended may take effect a second time.
      case .ends, .lapses: if first != nil, !event.isPartial { isMoved = true }
      case .takesEffect where !event.isPartial:
        if let first, !isMoved, !first.date.agrees(with: event.date) {
          findings.append(
            broken(
              "it took effect on \(first.date) and again on \(event.date)", event, path,
              help: "mark the lines that concern a part with (partial)",
              notes: [note("'\(first.event)' is here", first, path)]))
        }
        if first == nil, !isMoved, let effective, !event.date.agrees(with: effective),
          effectiveRule == nil || event.date.lastDay > effective.lastDay
        {
          findings.append(
            broken(
              "'\(event.event)' of \(event.date) is not the day in 'effective', \(effective)",
              event, path, help: "correct one of them"))
        }
        first = first ?? event
        isMoved = false
      default: break
      }
    }
  }
}

extension PartialDate {
  /// Whether both can be one day.
  fileprivate func agrees(with other: PartialDate) -> Bool {
    firstDay <= other.lastDay && other.firstDay <= lastDay
  }
}

extension Rule {
  package static let sessionEndAsExpiry = Rule(
    "SessionEndAsExpiry", .warning,
    summary: "Reports a state law that ends within a year of its enactment by 'expires'.",
    explanation: """
      For a state bill, 'expires' is the last day of the legislature's session, after which the bill \
      has died. Once the bill is enacted, the same field is the last day of the law. If it still holds \
      the end of the session, the law would be shown as expired. A law that does end so soon can say \
      so with the rule switched off for its file.
      """,
    bad: """
      type: bill
      jurisdiction: US-TX
      expires: 2025-06-02
      history:
        - 2025-03-14: introduced
        - 2025-05-20: enacted
      """,
    good: """
      type: bill
      jurisdiction: US-TX
      history:
        - 2025-03-14: introduced
        - 2025-05-20: enacted
      """)
  package static let delayWithoutDay = Rule(
    "DelayWithoutDay", .warning,
    summary: "Reports a delay or an extension that does not say until when.",
    explanation: """
      A line 'delayed' moves the effective date. It names the new date, `(until 2025-08-01)`, or \
      says that there is none, `(indefinitely)`. Without either, the date in `effective` counts if \
      it is later than the delay; otherwise the date is unknown. An extension likewise names the \
      new last day: a line 'extended', 'continued' or 'reauthorized' that comes no later than the last \
      day, and gives no other, leaves the policy in force without a last day. Write `(indefinitely)` \
      if that is meant.
      """,
    bad: """
      effective: 2025-08-01
      history:
        - 2025-01-15: final
        - 2025-02-10: delayed
      """,
    good: """
      effective: 2025-03-01
      history:
        - 2025-01-15: final
        - 2025-02-10: delayed (until 2025-08-01)
      """)
}
