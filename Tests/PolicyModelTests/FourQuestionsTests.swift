import Diagnostics
import PolicyModel
import TestSupport
import Testing

/// A record's lines and the forces that they give: `2024-01-01 pending`.
private func check(
  _ fields: String, _ expected: [String], kind: EntityKind = .policy,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let reading = Reading(kind, "name: N\n" + fields)
  #expect(
    reading.findings.filter { $0.severity == .error }.isEmpty,
    "\(reading.findings.map(\.message))", sourceLocation: sourceLocation)
  let timeline = try #require(
    reading.entities.first?.timeline, sourceLocation: sourceLocation)
  let history = StatusHistory(timeline)
  for line in expected {
    let parts = line.split(separator: " ", maxSplits: 1)
    let day = try Day(parsing: String(parts[0]))
    let status = try #require(timeline.status(at: day), sourceLocation: sourceLocation)
    let found =
      parts[1].contains("·") ? "\(status.force.rawValue) · \(status.label)" : status.force.rawValue
    #expect(found == parts[1], "on \(day)", sourceLocation: sourceLocation)
    #expect(
      history.status(at: day) == status, "as a history on \(day)", sourceLocation: sourceLocation)
  }
}

@Suite("Blocks") struct BlockTests {
  @Test func `a stay that is lifted leaves what there was before it`() throws {
    try check(
      """
      type: rule
      effective: 2024-03-01
      history:
        - 2024-01-18: final
        - 2024-02-01: stayed
        - 2024-06-01: reinstated
      """,
      [
        "2024-01-18 pending · Final, not yet effective",
        "2024-02-01 pending · Stayed, not yet in effect",
        "2024-03-01 blocked · Stayed", "2024-05-31 blocked", "2024-06-01 in-force · In effect",
        "2025-11-30 in-force",
      ])
  }

  @Test(
    "one that is lifted before the day of effect leaves it pending until then",
    arguments: ["stayed", "enjoined", "vacated", "delayed (indefinitely)", "suspended"])
  func early(event: String) throws {
    try check(
      """
      type: rule
      effective: 2024-03-01
      history:
        - 2024-01-18: final
        - 2024-02-01: \(event)
        - 2024-02-10: reinstated
      """, ["2024-02-10 pending", "2024-02-29 pending", "2024-03-01 in-force"])
  }

  @Test(
    "one that is lifted after the day of effect makes it take effect then",
    arguments: ["stayed", "enjoined", "vacated", "delayed (indefinitely)"])
  func late(event: String) throws {
    let reading = Reading(
      .policy,
      """
      name: N
      type: rule
      effective: 2024-03-01
      history:
        - 2024-01-18: final
        - 2024-02-01: \(event)
        - 2024-06-01: reinstated
      """)
    let timeline = try #require(try reading.entity().timeline)
    let status = try #require(timeline.status(at: try Day(parsing: "2025-11-30")))
    #expect(status.force == .inForce && status.since?.iso == "2024-06-01")
    #expect(timeline.status(at: try Day(parsing: "2024-05-31"))?.force != .inForce)
  }

  @Test func `a statute enjoined and reinstated before its day waits for it`() throws {
    try check(
      """
      type: statute
      effective: 2025-03-01
      history:
        - 2025-01-05: enacted
        - 2025-01-20: enjoined
        - 2025-02-10: reinstated
      """,
      [
        "2025-01-05 pending · Enacted, not yet in effect", "2025-02-10 pending",
        "2025-02-28 pending", "2025-03-01 in-force · In effect",
      ])
  }

  @Test(
    "reinstated in part it is partly in force",
    arguments: ["enjoined", "revoked", "vacated", "struck-down", "suspended"])
  func part(event: String) throws {
    try check(
      """
      type: executive-order
      history:
        - 2017-03-06: issued
        - 2017-03-15: \(event)
        - 2017-06-26: reinstated (partial)
        - 2017-12-04: reinstated
      """,
      [
        "2017-06-25 \(["enjoined", "suspended"].contains(event) ? "blocked" : "ended")",
        "2017-06-26 partly · Reinstated in part", "2017-12-03 partly", "2017-12-04 in-force",
      ])
  }

  @Test func `each block ends with its own lifting`() throws {
    try check(
      """
      type: rule
      history:
        - 2024-01-01: effective
        - 2024-02-01: enjoined in txnd
        - 2024-03-01: enjoined in txsd
        - 2024-04-01: reinstated in txnd
        - 2024-05-01: reinstated in txsd
      """, ["2024-04-01 blocked · Enjoined", "2024-04-30 blocked", "2024-05-01 in-force"])
    try check(
      """
      type: rule
      history:
        - 2024-01-01: effective
        - 2024-02-01: stayed by ca5
        - 2024-03-01: vacated by txnd
        - 2024-04-01: reinstated by txnd
        - 2024-05-01: reinstated by ca5
      """,
      ["2024-03-01 ended", "2024-04-01 blocked · Stayed", "2024-05-01 in-force"])
  }

  @Test func `a court of appeals lifts the one block that is open, or names where`() throws {
    try check(
      """
      type: executive-order
      history:
        - 2025-01-01: issued
        - 2025-02-01: enjoined in wawd
        - 2025-03-01: reinstated by ca9
      """, ["2025-02-28 blocked", "2025-03-01 in-force"])
    try check(
      """
      type: executive-order
      history:
        - 2025-01-01: issued
        - 2025-02-01: enjoined in wawd
        - 2025-02-02: enjoined in mdd
        - 2025-03-01: reinstated by ca9 in wawd
      """, ["2025-03-01 blocked"])
  }

  @Test func `a partial block before the day of effect shows on that day`() throws {
    try check(
      """
      type: rule
      effective: 2024-08-01
      history:
        - 2024-04-29: final
        - 2024-06-13: enjoined (partial)
      """,
      [
        "2024-07-01 pending · Final, not yet effective", "2024-08-01 partly · Enjoined in part",
      ])
  }

  @Test func `what is not made cannot be partly anything`() throws {
    try check(
      """
      type: rule
      history:
        - 2024-01-01: proposed
        - 2024-02-01: withdrawn (partial)
        - 2024-06-01: final
        - 2024-07-01: effective
      """,
      ["2024-02-01 pending · Proposed", "2024-06-01 pending", "2024-07-01 in-force"])
  }

  @Test func `a full block on a rule whose day is not known blocks it`() throws {
    try check(
      "type: rule\nhistory:\n  - 2024-01-01: final\n  - 2024-02-01: stayed",
      ["2024-02-01 blocked"])
  }

  @Test func `a block for a time ends by itself`() throws {
    try check(
      """
      type: executive-order
      history:
        - 2025-04-02: issued
        - 2025-04-10: suspended (until 2025-07-09)
      """, ["2025-04-10 blocked", "2025-07-08 blocked", "2025-07-09 in-force"])
  }
}

@Suite("Days of effect") struct DayOfEffectTests {
  @Test func `a delay moves the day to the one that it names`() throws {
    try check(
      """
      type: rule
      effective: 2025-03-01
      history:
        - 2025-01-15: final
        - 2025-02-10: delayed (until 2025-05-20)
        - 2025-05-15: delayed (until 2025-08-01)
      """,
      [
        "2025-03-01 pending · Delayed", "2025-05-20 pending", "2025-07-31 pending",
        "2025-08-01 in-force · In effect",
      ])
  }

  @Test func `without a day the field counts if it is later than the delay`() throws {
    try check(
      """
      type: rule
      effective: 2025-08-01
      history:
        - 2025-01-15: final
        - 2025-02-10: delayed
      """, ["2025-02-10 pending", "2025-07-31 pending", "2025-08-01 in-force"])
    try check(
      """
      type: rule
      effective: 2025-01-20
      history:
        - 2025-01-15: final
        - 2025-02-10: delayed
      """,
      ["2025-01-19 pending", "2025-01-20 in-force", "2025-02-10 blocked", "2026-01-01 blocked"])
  }

  @Test func `a delay after the day blocks what is in effect`() throws {
    try check(
      """
      type: rule
      effective: 2025-01-20
      history:
        - 2025-01-15: final
        - 2025-02-10: delayed (until 2025-06-01)
      """,
      [
        "2025-02-09 in-force", "2025-02-10 blocked · Delayed", "2025-05-31 blocked",
        "2025-06-01 in-force",
      ])
  }

  @Test func `an order that names a later day is signed and not yet in effect`() throws {
    try check(
      """
      type: executive-order
      effective: 2025-04-05
      history:
        - 2025-04-02: issued
        - 2025-04-07: published
      """,
      [
        "2025-04-03 pending · Signed, not yet in effect", "2025-04-04 pending",
        "2025-04-05 in-force · In force",
      ])
    try check(
      """
      type: proclamation
      history:
        - 2025-06-04: issued
        - 2025-06-09: effective
      """, ["2025-06-04 pending", "2025-06-08 pending", "2025-06-09 in-force"])
  }

  @Test func `an end that is known in advance comes the day after`() throws {
    try check(
      """
      type: statute
      expires: 2004-09-12
      history:
        - 1994-09-13: enacted
      """, ["2004-09-12 in-force", "2004-09-13 ended · Expired", "2020-01-01 ended"])
    try check(
      """
      type: statute
      expires: 2017-12-31
      history:
        - 2008-07-10: enacted
        - 2017-12-20: extended (until 2018-01-19)
        - 2018-01-22: reauthorized (until 2023-12-31)
      """,
      [
        "2018-01-19 in-force", "2018-01-20 ended · Expired", "2018-01-21 ended",
        "2018-01-22 in-force", "2023-12-31 in-force", "2024-01-01 ended",
      ])
  }

  @Test func `a reinstatement that reaches back changes nothing about the days before it`() throws {
    let reading = Reading(
      .policy,
      """
      name: N
      type: rule
      history:
        - 2020-01-01: effective
        - 2021-01-01: vacated
        - 2022-01-01: reinstated (as of 2021-01-01)
      """)
    let timeline = try #require(try reading.entity().timeline)
    #expect(timeline.status(at: try Day(parsing: "2021-06-01"))?.force == .ended)
    let periods = StatusHistory(timeline).periods
    #expect(periods.map(\.force) == [.inForce, .ended, .inForce])
    #expect(periods.map { $0.to.map(\.iso) } == ["2020-12-31", "2021-12-31", nil])
    #expect(periods.last?.change.asOf?.iso == "2021-01-01")
  }

  @Test func `a treaty stays in force until the notice has run`() throws {
    try check(
      """
      type: treaty
      expires: 2020-11-03
      history:
        - 2016-09-03: ratified
        - 2016-11-04: in-force
        - 2019-11-04: notice-given
      """,
      [
        "2016-11-03 pending · Ratified, not yet in effect", "2016-11-04 in-force",
        "2020-11-03 in-force", "2020-11-04 ended · Ended after notice",
      ])
  }
}

@Suite("Bills at the end of a Congress") struct EndOfCongressTests {
  @Test func `what both chambers passed is with the President`() throws {
    try check(
      """
      type: bill
      bill: hr82-118
      history:
        - 2023-01-09: introduced
        - 2024-11-12: passed-house
        - 2024-12-21: passed-senate
        - 2025-01-05: enacted
      """,
      [
        "2024-12-20 pending · Passed the House", "2024-12-21 pending · Passed both chambers",
        "2025-01-04 pending · Passed both chambers", "2025-01-05 in-force · Became law",
      ])
    try check(
      """
      type: bill
      bill: hr82-118
      history:
        - 2024-11-12: passed-house
        - 2024-12-21: passed-senate
      """, ["2025-01-15 pending", "2025-01-16 ended · Died with the 118th Congress"])
    try check(
      """
      type: bill
      bill: hr82-118
      history:
        - 2024-11-12: passed-house
        - 2024-12-21: passed-senate (amended)
      """, ["2025-01-02 pending", "2025-01-03 ended"])
    try check(
      """
      type: bill
      bill: hr82-118
      history:
        - 2024-11-12: passed-house
        - 2024-12-10: passed-senate (amended)
        - 2024-12-21: passed-house
      """, ["2024-12-10 pending · Passed the Senate", "2025-01-03 pending · Passed both chambers"])
  }

  @Test func `a resolution that is agreed to is in force and is no law`() throws {
    try check(
      "type: bill\nbill: hconres14-119\nhistory:\n  - 2025-02-25: passed-house\n  - 2025-04-10: agreed-to",
      ["2025-04-10 in-force · Agreed to", "2026-01-01 in-force", "2027-06-01 in-force"])
    try check(
      "type: bill\nbill: hconres14-119\nhistory:\n  - 2025-02-25: passed-house\n  - 2025-04-10: passed-senate",
      ["2025-02-25 pending · Passed the House", "2025-04-10 in-force"])
    try check(
      "type: bill\nbill: hjres208-92\nhistory:\n  - 1971-10-12: passed-house\n  - 1972-03-22: proposed-to-states",
      ["1972-03-22 pending · Before the states", "1975-01-01 pending"])
  }

  @Test(
    "what does not go to the President cannot become law",
    arguments: [
      ("hconres14-119", "passed-both"), ("sconres7-119", "enacted"), ("sres5-119", "vetoed"),
      ("hres5-119", "passed-house"), ("sres5-119", "passed-senate"), ("hres5-119", "enacted"),
    ])
  func resolution(bill: String, event: String) throws {
    let reading = Reading(
      .policy, "name: N\ntype: bill\nbill: \(bill)\nhistory:\n  - 2025-03-01: ⟦\(event)⟧")
    let finding = try #require(reading.findings.first)
    #expect(reading.findings.count == 1)
    #expect(finding.rule == .historyBroken && finding.suggestion == "agreed-to")
    #expect(finding.place.range == reading.source.marked)
  }

  @Test(
    "what cannot have happened to a bill is an error with the reason",
    arguments: [
      (
        "2025-07-17: passed-both\n  - 2025-07-19: enacted (ten-day)",
        "'enacted (ten-day)' before the President's ten days ended on 2025-07-29"
      ),
      (
        "2025-07-17: passed-both\n  - 2025-07-19: enacted (override)",
        "'enacted (override)' without a veto"
      ),
      (
        "2025-07-17: passed-both\n  - 2025-07-19: vetoed\n  - 2025-07-20: enacted (signed)",
        "'enacted (signed)' after a veto"
      ),
      (
        "2025-07-17: passed-house\n  - 2025-07-19: withdrawn (partial)",
        "a bill cannot be 'withdrawn' in part"
      ),
      ("2025-07-17: passed-house\n  - 2025-07-19: enjoined", "'enjoined' before it became law"),
      (
        "2025-07-17: passed-both\n  - 2025-07-19: override-failed",
        "'override-failed' without a veto"
      ),
    ])
  func impossible(lines: String, message: String) throws {
    let reading = Reading(
      .policy, "name: N\ntype: bill\nbill: hr1-119\nhistory:\n  - \(lines)")
    #expect(reading.findings.map(\.message) == [message])
    #expect(reading.findings.map(\.rule) == [.historyBroken])
  }

  @Test func `a pocket veto is no enactment without signature`() throws {
    let reading = Reading(
      .policy,
      "name: N\ntype: bill\nbill: hr1-118\nhistory:\n  - 2024-12-21: passed-both\n  - 2025-01-08: enacted (ten-day)"
    )
    #expect(
      reading.findings.map(\.message) == ["'enacted (ten-day)' after the 118th Congress had ended"])
  }

  @Test func `before 1935 Congresses ended in March`() throws {
    try check(
      """
      type: bill
      bill: hr9971-69
      history:
        - 1926-03-15: passed-house
        - 1927-02-18: passed-both
        - 1927-02-23: enacted
      """, ["1927-02-22 pending", "1927-02-23 in-force"])
    #expect(Congress.number(on: try Day(parsing: "1927-03-03")) == 69)
    #expect(Congress.number(on: try Day(parsing: "1927-03-04")) == 70)
    #expect(Congress.number(on: try Day(parsing: "1933-03-04")) == 73)
    #expect(Congress.number(on: try Day(parsing: "1935-01-02")) == 73)
    #expect(Congress.number(on: try Day(parsing: "1935-01-03")) == 74)
  }

  @Test func `an override that failed, and one that one chamber passed`() throws {
    try check(
      """
      type: bill
      bill: hr1-119
      history:
        - 2025-07-17: passed-both
        - 2025-07-20: vetoed
        - 2025-07-25: override-passed-house
        - 2025-08-01: override-failed
      """,
      [
        "2025-07-25 pending · Vetoed, override passed in the House",
        "2025-08-01 ended · Veto sustained",
      ])
  }

  @Test func `a bill that goes back to a committee is there`() throws {
    let reading = Reading(
      .policy,
      "name: N\ntype: bill\nbill: hr1-119\nhistory:\n  - 2025-03-01: introduced\n  - 2025-04-01: reported\n  - 2025-05-01: referred"
    )
    let timeline = try #require(try reading.entity().timeline)
    let day = try Day(parsing: "2025-05-02")
    let status = try #require(timeline.status(at: day))
    #expect(status.label == "Referred to committee")
    #expect(
      status.nextStep(in: timeline, on: day)?.text(in: .dayMonthYear) == "a House committee has it")
  }
}

@Suite("What real histories have shown") struct ShownTests {
  @Test func `the second vote to override makes a law`() throws {
    try check(
      """
      type: bill
      bill: s2040-114
      history:
        - 2016-05-17: passed-senate
        - 2016-09-09: passed-house
        - 2016-09-23: vetoed
        - 2016-09-28: override-passed-senate
        - 2016-09-28: override-passed-house
      """,
      ["2016-09-27 pending · Vetoed", "2016-09-28 in-force · Became law", "2017-02-01 in-force"])
  }

  @Test func `a notice can be taken back`() throws {
    try check(
      """
      type: treaty
      expires: 2021-07-05
      history:
        - 1948-06-21: in-force
        - 2020-07-06: notice-given
        - 2021-01-20: reinstated
      """, ["2020-12-01 in-force", "2021-07-05 in-force", "2022-01-01 in-force"])
  }

  @Test func `a later notice ends it on its day`() throws {
    try check(
      """
      type: treaty
      expires: 2026-01-21
      history:
        - 1948-06-21: in-force
        - 2020-07-06: notice-given by united-states
        - 2021-01-20: reinstated
        - 2025-01-22: notice-given by united-states
      """, ["2022-01-01 in-force", "2026-01-21 in-force", "2026-01-22 ended · Ended after notice"])
    try check(
      """
      type: treaty
      expires: 2030-01-26
      history:
        - 2011-02-05: in-force
        - 2020-07-06: notice-given (until 2021-07-05)
        - 2021-01-20: reinstated
      """, ["2021-08-01 in-force", "2030-01-27 ended"])
  }

  @Test func `lifting a block does not revive what has expired`() throws {
    try check(
      """
      type: executive-order
      expires: 2025-05-01
      history:
        - 2025-01-20: issued
        - 2025-04-01: enjoined in dcd
        - 2025-06-01: reinstated in dcd
      """, ["2025-04-15 blocked", "2025-07-01 ended · Expired"])
  }

  @Test func `what is only proposed does not expire`() throws {
    try check(
      "type: rule\nexpires: 2025-12-01\nhistory:\n  - 2025-10-27: proposed",
      ["2026-01-13 pending"])
    let reading = Reading(
      .policy,
      "name: N\ntype: rule\ncomments_close: 2025-12-12\nhistory:\n  - 2025-10-27: proposed\n  - 2025-11-05: extended (until 2026-01-12)"
    )
    #expect(reading.findings.map(\.message) == ["'extended' of what is not in force"])
  }

  @Test func `several courts may vacate one rule`() throws {
    try check(
      """
      type: rule
      history:
        - 2024-07-01: effective
        - 2024-11-15: vacated by txed
        - 2024-12-30: vacated by txnd
        - 2025-03-01: reinstated by txed
      """, ["2024-12-31 ended", "2025-03-01 ended", "2025-06-01 ended"])
  }

  @Test func `the step after an override is none, and a lifting in two steps counts from the last`()
    throws
  {
    let bill = try #require(
      try Reading(
        .policy,
        "name: N\ntype: bill\nbill: s2040-114\nhistory:\n  - 2016-09-23: vetoed\n  - 2016-09-28: override-passed-senate\n  - 2016-09-28: override-passed-house"
      ).entity().timeline)
    let day = try Day(parsing: "2016-10-01")
    #expect(bill.status(at: day)?.nextStep(in: bill, on: day) == nil)
    let order = timeline(
      .executiveAction,
      [
        "2020-01-01: issued", "2021-01-01: revoked", "2021-03-05: reinstated (partial)",
        "2021-05-05: reinstated",
      ])
    #expect(order.status(at: try Day(parsing: "2021-06-01"))?.since?.iso == "2021-05-05")
  }

  @Test(
    "words behind 'in' that are no court are reported",
    arguments: [
      "vacated in part in txnd", "vacated in txnd in part", "enjoined in part in dcd",
      "enjoined in dcd until 2024-06-01", "stayed in txnd, txsd", "enjoined in dcd and wawd",
      "stayed by ca5 in txnd until 2024-06-01",
    ])
  func noCourt(line: String) {
    let reading = Reading(
      .policy, "name: N\ntype: rule\nhistory:\n  - 2024-01-01: effective\n  - 2024-02-01: \(line)")
    #expect(reading.findings.map(\.rule) == [.invalidHistory])
  }

  @Test func `two marks may share their parentheses`() throws {
    try check(
      "type: rule\nhistory:\n  - 2024-01-01: effective\n  - 2024-02-01: stayed (partial, until 2024-06-01)",
      ["2024-02-01 partly", "2024-06-01 in-force"])
  }

  @Test func `an amendment may be ratified long after its Congress`() throws {
    try check(
      """
      type: bill
      bill: sjres29-87
      history:
        - 1962-03-27: passed-senate
        - 1962-08-27: proposed-to-states
        - 1964-01-23: ratified
      """, ["1963-06-01 pending", "1964-01-23 in-force · Ratified by the states"])
  }

  @Test func `a bill whose ten days ran out while Congress sat has not died`() throws {
    try check(
      """
      type: bill
      bill: hr3631-117
      history:
        - 2021-06-20: passed-both
        - 2021-06-23: presented
      """, ["2021-07-10 pending · With the President", "2023-02-01 pending · With the President"])
  }

  @Test func `what lapsed may be repealed later, and what was vacated removed`() throws {
    try check(
      """
      type: statute
      history:
        - 1979-09-29: enacted
        - 2001-08-20: lapsed
        - 2018-08-13: repealed
      """, ["2001-08-20 ended · Lapsed", "2018-08-13 ended · Lapsed"])
  }

  @Test func `a divestiture before the closing is a condition`() throws {
    try check(
      """
      type: merger
      parties: {a: buyer}
      history:
        - 2024-01-01: announced
        - 2024-06-01: divested
        - 2024-07-01: closed
        - 2025-01-01: divested
      """, ["2024-06-02 pending", "2024-07-01 in-force", "2025-01-01 ended"], kind: .deal)
  }

  @Test(
    "what cannot be is reported",
    arguments: [
      ("bill: hr1-119", "2025-07-17: agreed-to"),
      ("bill: hr1-119", "2025-07-17: proposed-to-states"),
      ("bill: hr1-119", "2025-07-17: presented\n  - 2025-10-18: enacted"),
      ("bill: hr1-119", "2025-07-17: presented\n  - 2025-07-18: passed-house"),
      ("effective: 2025-06-01\nexpires: 2025-01-01", "2024-12-01: enacted"),
    ])
  func impossible(fields: String, lines: String) {
    let reading = Reading(
      .policy, "name: N\ntype: bill\n\(fields)\nhistory:\n  - \(lines)")
    #expect(reading.findings.map(\.rule) == [.historyBroken])
  }
}

@Suite("Events under another name") struct SynonymTests {
  @Test(
    "the event of this sort of thing is offered",
    arguments: [
      (StatusTrack.rule, "revoked", "rescinded"), (.guidance, "revoked", "rescinded"),
      (.executiveAction, "repealed", "revoked"), (.executiveAction, "blocked", "enjoined"),
      (.executiveAction, "lifted", "reinstated"), (.executiveAction, "renewed", "continued"),
      (.treaty, "denounced", "withdrawn-from"), (.treaty, "acceded", "ratified"),
      (.bill, "signed", "enacted"), (.executiveAction, "signed", "issued"),
      (.deal, "enjoined", "blocked"),
    ])
  func synonym(track: StatusTrack, word: String, meant: String) {
    var findings: [Diagnostic] = []
    #expect(history(track, "2025-01-01: \(word)", findings: &findings).isEmpty)
    #expect(findings.map(\.suggestion) == [meant])
  }
}

@Suite("Reinstatements that do not say what they undo") struct AmbiguityTests {
  private func messages(_ lines: String) -> [String] {
    Reading(.policy, "name: N\ntype: rule\nhistory:\n\(lines)").findings.map(\.message)
  }

  @Test func `with several blocks open it must name one`() {
    #expect(
      messages(
        """
          - 2024-01-01: effective
          - 2024-02-01: enjoined in txnd
          - 2024-03-01: enjoined in txsd
          - 2024-04-01: reinstated
        """) == ["'reinstated' does not say which of 2 it undoes"])
  }

  @Test func `who imposed nothing lifts nothing where several are open`() {
    #expect(
      messages(
        """
          - 2024-01-01: effective
          - 2024-02-01: enjoined in txnd
          - 2024-03-01: enjoined in txsd
          - 2024-04-01: reinstated by ca5
        """) == ["'ca5' imposed nothing that is open"])
  }

  @Test func `a court where nothing was imposed is an error`() {
    #expect(
      messages(
        """
          - 2024-01-01: effective
          - 2024-02-01: enjoined in txnd
          - 2024-04-01: reinstated by ca5 in txsd
        """) == ["'txsd' imposed nothing that is open"])
  }

  @Test func `nothing is reinstated that was not gone`() {
    #expect(
      messages("  - 2024-01-01: effective\n  - 2024-04-01: reinstated") == [
        "'reinstated' has nothing to undo"
      ])
  }
}

@Suite("Comment periods") struct CommentPeriodTests {
  @Test func `the next step is the earliest that is open`() throws {
    let reading = Reading(
      .policy,
      """
      name: N
      type: rule
      comments_close:
        - {date: 2025-12-05, what: Reply comments}
        - {date: 2025-11-21, what: Initial comments}
      history:
        - 2025-10-27: proposed
      """)
    let entity = try reading.entity()
    #expect(entity.policy?.commentsClose?.iso == "2025-12-05")
    let timeline = try #require(entity.timeline)
    for (day, text) in [
      ("2025-11-20", "initial comments close on 21 November 2025"),
      ("2025-11-22", "reply comments close on 5 December 2025"),
      ("2025-12-06", "reply comments closed on 5 December 2025; the agency weighs them"),
    ] {
      let day = try Day(parsing: day)
      #expect(
        timeline.status(at: day)?.nextStep(in: timeline, on: day)?.text(in: .dayMonthYear) == text)
    }
  }
}

@Suite("Public laws") struct PublicLawTests {
  @Test func `have the Congress of their bill`() throws {
    let reading = Reading(
      .policy,
      "name: N\ntype: bill\nbill: hr82-118\npublic_law: ⟦119-1⟧\nhistory: [2025-01-05: enacted]")
    let finding = try #require(reading.findings.first)
    #expect(finding.rule == .invalidIdentifier && finding.place.range == reading.source.marked)
    #expect(
      finding.message == "'119-1' is a law of the 119th Congress, and the bill is of the 118th")
    #expect(
      Reading(
        .policy,
        "name: N\ntype: bill\nbill: hr82-118\npublic_law: 118-273\nhistory: [2025-01-05: enacted]"
      ).findings.isEmpty)
  }
}
