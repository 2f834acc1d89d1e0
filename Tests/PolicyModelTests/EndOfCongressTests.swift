import Diagnostics
import PolicyModel
import TestSupport
import Testing
import Wording

@Suite("Bills at the end of a Congress") struct EndOfCongressTests {
  @Test func `what both chambers passed is with the President`() throws {
    try checkForces(
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
    try checkForces(
      """
      type: bill
      bill: hr82-118
      history:
        - 2024-11-12: passed-house
        - 2024-12-21: passed-senate
      """, ["2025-01-15 pending", "2025-01-16 ended · Died with the 118th Congress"])
    try checkForces(
      """
      type: bill
      bill: hr82-118
      history:
        - 2024-11-12: passed-house
        - 2024-12-21: passed-senate (amended)
      """, ["2025-01-02 pending", "2025-01-03 ended"])
    try checkForces(
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
    try checkForces(
      "type: bill\nbill: hconres14-119\nhistory:\n  - 2025-02-25: passed-house\n  - 2025-04-10: agreed-to",
      ["2025-04-10 in-force · Agreed to", "2026-01-01 in-force", "2027-06-01 in-force"])
    try checkForces(
      "type: bill\nbill: hconres14-119\nhistory:\n  - 2025-02-25: passed-house\n  - 2025-04-10: passed-senate",
      ["2025-02-25 pending · Passed the House", "2025-04-10 in-force"])
    try checkForces(
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
    try checkForces(
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
    try checkForces(
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
    #expect(status.label(in: .english) == "Referred to committee")
    #expect(
      status.nextStep(in: timeline, on: day)?.text(in: .english) == "pending in a House committee")
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
