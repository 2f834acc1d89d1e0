import Diagnostics
import PolicyModel
import TestSupport
import Testing

/// The events of lines `DATE: EVENT`, each placed where it stands in the text.
func history(
  _ track: StatusTrack, _ lines: String..., findings: inout [Diagnostic]
) -> [HistoryEvent] {
  var offset = 0
  var events: [HistoryEvent] = []
  for line in lines {
    let range = offset..<offset + line.utf8.count
    offset = range.upperBound + 1
    if let event = HistoryEvent.read(
      line: Located(line, at: range), track: track, in: "x.md", reporting: &findings)
    {
      events.append(event)
    }
  }
  return events
}

func timeline(_ track: StatusTrack, _ lines: [String]) -> Timeline {
  var findings: [Diagnostic] = []
  var events: [HistoryEvent] = []
  for line in lines { events += history(track, line, findings: &findings) }
  #expect(findings.isEmpty, "\(findings.map(\.message))")
  return Timeline(track: track, events: events)
}

@Suite("History lines") struct HistoryLineTests {
  @Test(
    "what follows an event in words is offered as a mark",
    arguments: [
      ("rule", "delayed until 2025-06-01", "write (until 2025-06-01) after the event"),
      ("rule", "delayed indefinitely", "write (indefinitely) after the event"),
      ("rule", "vacated partially", "write (partial) after the event"),
      (
        "bill", "passed-house 294-134",
        "write the vote in the long form: {date: DATE, event: EVENT, vote: 294-134}"
      ), ("rule", "final yesterday", "after the event: by REF or in REF, then (partial)"),
    ])
  func marks(type: String, line: String, help: String) {
    let reading = Reading(.policy, "name: N\ntype: \(type)\nhistory:\n  - 2025-01-05: \(line)")
    #expect(
      reading.findings.contains { $0.help == help && $0.message.contains("says more than") },
      "\(reading.findings.map(\.message))")
  }

  @Test func `a line has a date, an event, an actor and an extent`() throws {
    let source = MarkedSource("  - ⟦2025-01-20: ⟦revoked⟧ by ⟦eo-14148⟧ (partial)⟧")
    let text = "revoked by eo-14148 (partial)"
    let line = source.marks[0]
    var findings: [Diagnostic] = []
    let event = try #require(
      HistoryEvent.read(
        date: Located("2025-01-20", at: line.lowerBound..<line.lowerBound + 10),
        text: Located(text, at: line.lowerBound + 12..<line.upperBound), track: .executiveAction,
        in: "x.md", reporting: &findings))
    #expect(findings.isEmpty)
    #expect(event.date.iso == "2025-01-20")
    #expect(event.event == "revoked")
    #expect(event.eventRange == source.marks[1])
    #expect(event.actor == Reference("eo-14148", at: source.marks[2]))
    #expect(event.isPartial && !event.isInActor)
    #expect(event.range == line)
  }

  @Test func `a quoted line has the same places`() throws {
    let source = MarkedSource(
      "- '2025-07-17: passed-house'\n- ⟦'2024-01-02: filed in ⟦N.D. Cal.⟧'⟧")
    var findings: [Diagnostic] = []
    let event = try #require(
      HistoryEvent.read(
        line: Located("2024-01-02: filed in N.D. Cal.", at: source.marks[0]), track: .courtCase,
        in: "x.md", reporting: &findings))
    #expect(event.actor == Reference("N.D. Cal.", at: source.marks[1]))
    #expect(event.isInActor)
  }

  @Test func `a name after by may hold the word in`() {
    var findings: [Diagnostic] = []
    let events = history(
      .executiveAction, "2025: amended by Leadership in AI Order (partial)", findings: &findings)
    #expect(events.first?.actor?.text == "Leadership in AI Order")
  }

  @Test func `marks say how, which and by what vote`() {
    var findings: [Diagnostic] = []
    let bill = history(
      .bill, "2025-07-17: passed-house (294-134)", "2025-07-18: enacted by donald-trump (signed)",
      findings: &findings)
    #expect(bill.map(\.vote) == ["294-134", nil])
    #expect(bill.map(\.how) == [nil, "signed"])
    let rule = history(.rule, "2025: final (interim-final)", findings: &findings)
    #expect(rule.first?.subtype == "interim-final")
    #expect(findings.isEmpty)
  }

  @Test(
    "with a word that is no event are reported with the near miss",
    arguments: [
      ("2025: revokd by eo-1", "revokd", "revoked"), ("2025: Issued", "Issued", "issued"),
      ("2025: passed", "passed", nil),
    ])
  func unknown(line: String, word: String, meant: String?) throws {
    var findings: [Diagnostic] = []
    #expect(history(.executiveAction, line, findings: &findings).isEmpty)
    let finding = try #require(findings.first)
    #expect(finding.rule == .unknownEvent)
    #expect(finding.message == "'\(word)' is not an event in the history of an executive action")
    #expect(finding.suggestion == meant)
    #expect(finding.place.range == 6..<6 + word.utf8.count)
  }

  @Test func `an event of two words gets its hyphen`() {
    var findings: [Diagnostic] = []
    _ = history(.treaty, "2025: in force", findings: &findings)
    #expect(findings.map(\.suggestion) == ["in-force"])
  }

  @Test func `a wrong date, a wrong mark and a surplus word are each reported`() {
    var findings: [Diagnostic] = []
    let events = history(
      .executiveAction, "2025-02-30: issued", "2025-03-01: issued (partail)",
      "2025-03-02: revoked yesterday", "issued", findings: &findings)
    #expect(events.map(\.event) == ["issued", "revoked"])
    #expect(
      findings.map(\.message) == [
        "'2025-02-30': February 2025 has 28 days", "'partail' is not a mark of an event",
        "'revoked yesterday' says more than 'revoked'", "'issued' has no date",
      ])
    #expect(findings[1].suggestion == "partial")
  }
}

@Suite("Broken histories") struct BrokenHistoryTests {
  private func check(_ track: StatusTrack, _ lines: String...) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var offset = 0
    var events: [HistoryEvent] = []
    for line in lines {
      let range = offset..<offset + line.utf8.count
      offset = range.upperBound + 1
      events += [
        HistoryEvent.read(
          line: Located(line, at: range), track: track, in: "x.md", reporting: &findings)
      ].compactMap { $0 }
    }
    Timeline(track: track, events: events).check(in: "x.md", reporting: &findings)
    return findings
  }

  @Test func `dates out of order are an error with a note at the earlier line`() throws {
    let findings = check(.executiveAction, "2025-01-20: issued", "2023-10-30: published")
    let finding = try #require(findings.first)
    #expect(findings.count == 1)
    #expect(finding.rule == .historyBroken)
    #expect(finding.severity == .error)
    #expect(finding.place.range == 19..<40)
    #expect(finding.notes.first?.place?.range == 0..<18)
  }

  @Test func `nothing follows a full end but a reinstatement`() {
    let broken = check(
      .executiveAction, "2020: issued", "2021-01-20: revoked by eo-2", "2022-01-01: amended by eo-3"
    )
    #expect(
      broken.map(\.message) == [
        "'amended' comes after 'revoked', which ended an executive action"
      ])
    #expect(
      check(
        .executiveAction, "2020: issued", "2021-01-20: revoked", "2022-01-01: reinstated",
        "2023-01-01: amended"
      ).isEmpty)
    #expect(
      check(.executiveAction, "2020: issued", "2021: revoked (partial)", "2022: amended").isEmpty)
  }

  @Test func `the beginning does not follow the outcome`() {
    let findings = check(.bill, "2025-01-05: passed-senate", "2025-02-01: introduced")
    #expect(findings.map(\.message) == ["'introduced' cannot come after 'passed-senate'"])
    #expect(check(.bill, "2025: enacted", "2026: passed-house").count == 1)
  }

  @Test func `one day keeps file order, and a month holds its days`() {
    #expect(check(.deal, "2025-11-02: signed", "2025-11-02: announced").isEmpty)
    #expect(check(.deal, "2025-11-03: announced", "2025-11: signed").isEmpty)
    #expect(check(.deal, "2025-11: signed", "2025-11-03: announced").isEmpty)
    #expect(check(.deal, "2025-11-03: announced", "2025-10: signed").count == 1)
  }

  @Test func `a bill passes one chamber before the other's committee reports it`() {
    #expect(
      check(
        .bill, "2025-05-29: introduced", "2025-06-10: reported", "2025-07-17: passed-house",
        "2026-01-15: reported", "2026-03-01: stalled", "2026-04-01: passed-senate",
        "2026-05-01: passed-both", "2026-05-10: vetoed", "2026-05-20: enacted (override)"
      ).isEmpty)
  }
}
