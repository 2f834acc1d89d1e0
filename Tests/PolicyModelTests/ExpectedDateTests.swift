import Diagnostics
import PolicyModel
import TestSupport
import Testing

@Suite("What is expected") struct ExpectedDateTests {
  private func next(_ item: String) throws -> Upcoming {
    try #require(try Reading(.policy, "name: N\ntype: rule\nnext: [\(item)]").entity().next.first)
  }

  @Test(
    "an item has an id of its own, else that of its words",
    arguments: [
      ("{date: 2026-03, what: First tranche due}", "first-tranche-due"),
      ("{date: 2026-03, what: 'Vote: the Senate’s 2nd, at last'}", "vote-the-senates-2nd-at-last"),
      ("{date: 2026-03, what: First tranche due, id: tranche-1}", "tranche-1"),
      ("{id: tranche-1, date: 2026-03, what: 第一}", "tranche-1"),
    ])
  func id(item: String, id: String) throws { #expect(try next(item).id.value == id) }

  @Test func `an item keeps its former dates and the day of its end`() throws {
    let item = try next("{date: 2026-05-04, was: [2026-03, 2026-04-01], what: A vote}")
    #expect(item.was.map(\.iso) == ["2026-03", "2026-04-01"])
    #expect(item.cancelled == nil && item.time == nil)
    let one = try next("{date: unknown, was: 2026-03-02, what: A vote, cancelled: 2026-02-20}")
    #expect(one.was.map(\.iso) == ["2026-03-02"] && one.date == nil)
    #expect(one.cancelled?.value.iso == "2026-02-20")
  }

  @Test(
    "an hour has its zone",
    arguments: [
      ("2026-03-12T10:00-05:00", 600, Publication.Zone.fixed(-300)),
      ("2026-03-12 14:30 America/New_York", 870, .named("America/New_York")),
      ("2026-03-12T00:00Z", 0, .fixed(0)),
    ])
  func time(text: String, minute: Int, zone: Publication.Zone) throws {
    let item = try next("{date: '\(text)', what: A hearing}")
    #expect(item.date?.iso == "2026-03-12")
    #expect(item.time?.value == TimeOfDay(minute: minute, zone: zone))
    #expect(try next("{date: \(text), what: A hearing}").time?.value.minute == minute)
  }

  @Test(arguments: [
    Misfield(
      .briefing, "next: [{date: 2026-03, what: A}, {date: 2026-04, what: ⟦A⟧}]", .duplicateID,
      "'a' is the id of two items of 'next'",
      help: "add id: to one of them, or write one item with its former date under was:"),
    Misfield(
      .company, "next: [{date: 2026-03, what: A, id: x}, {date: 2026-04, what: B, id: ⟦x⟧}]",
      .duplicateID, "'x' is the id of two items of 'next'",
      help: "add id: to one of them, or write one item with its former date under was:"),
    Misfield(
      .company, "next: [{date: 2026-03, what: The vote}, {date: 2026-04, what: B, id: ⟦the-vote⟧}]",
      .duplicateID, "'the-vote' is the id of two items of 'next'",
      help: "add id: to one of them, or write one item with its former date under was:"),
    Misfield(
      .deal, "next: [{date: 2026-03, what: A, id: ⟦The vote⟧}]", .invalidID,
      "'The vote' is not an id", suggestion: "the-vote"),
    Misfield(
      .deal, "next: [{date: 2026-03, what: ⟦第一⟧}]", .invalidID,
      "'第一' has no letter or digit for an id",
      help: "add id: with small letters, digits and hyphens"),
    Misfield(
      .deal, "next: [{date: ⟦2026-03-12T10:00⟧, what: A}]", .timeWithoutZone,
      "'2026-03-12T10:00' has no time zone",
      help: "write it as 2025-12-01T09:00+01:00 or 2025-12-01 09:00 America/New_York"),
    Misfield(
      .deal, "next: [{date: 2026-03-12 10:00 ⟦EST⟧, what: A}]", .timeWithoutZone,
      "'EST' is not a time zone", help: "write -05:00"),
    Misfield(
      .deal, "next: [{date: 2026-03, what: A, was: [2026-01, ⟦soon⟧]}]", .invalidDate,
      "'soon': it is not a date",
      help: "write it as 2026-03-15, 2026-03, 2026-Q1, 2026-H1 or 2026"),
    Misfield(
      .deal, "next: [{date: 2026-03, what: A, cancelled: ⟦true⟧}]", .invalidDate,
      "'true': it is not a date",
      help: "write it as 2026-03-15, 2026-03, 2026-Q1, 2026-H1 or 2026"),
    Misfield(
      .briefing, "judgments: [{id: a, claim: C, outcome: {result: ⟦Yes⟧}}]", .unknownValue,
      "'Yes' is not a result of a judgment", suggestion: "yes"),
    Misfield(
      .briefing, "judgments: [{id: a, claim: C, outcome: {result: ⟦true⟧}}]", .unknownValue,
      "'true' is not a result of a judgment", suggestion: "yes"),
    Misfield(
      .briefing, "judgments: [{id: a, claim: C, outcome: {result: ⟦partly⟧}}]", .unknownValue,
      "'partly' is not a result of a judgment", help: "one of yes, no, void"),
    Misfield(
      .briefing, "judgments: [{id: a, claim: C, outcome: {⟦note⟧: It did}}]", .missingField,
      "an outcome needs 'result'", help: "add result: no"),
  ])
  func `what is wrong with it is found where it stands`(field: Misfield) throws {
    try field.check()
  }

  @Test func `the first of two with one id is noted`() throws {
    let reading = Reading(
      .company, "name: N\nnext: [{date: 2026-03, what: ⟦A⟧}, {date: 2026-04, what: ⟦a!⟧}]")
    let finding = try #require(reading.findings.first)
    #expect(finding.place.range == reading.source.marks[1])
    #expect(finding.notes.compactMap(\.place?.range) == [reading.source.marks[0]])
  }

  @Test func `the outcome of a judgment is scored, or a text by itself`() throws {
    func outcome(_ text: String) throws -> Judgment.Outcome {
      let fields = "title: T\ndate: 2025-11-04\njudgments: [{id: a, claim: C, outcome: \(text)}]"
      let briefing = try #require(try Reading(.briefing, fields).entity().briefing)
      return try #require(briefing.judgments.first?.outcome)
    }
    let scored = try outcome("{result: no, date: 2026-06, note: It did not, source: edgar}")
    #expect(scored.result == .no && scored.date?.value.iso == "2026-06")
    #expect(scored.note == "It did not" && scored.source?.text == "edgar")
    for result in Judgment.Result.allCases {
      #expect(try outcome("{result: \(result.rawValue)}").result == result)
    }
    let text = try outcome("It did not")
    #expect(text.result == nil && text.note == "It did not")
    #expect(
      Judgment.Result.allCases.map(\.rawValue) == Vocabulary.judgmentResult.words)
  }
}
