import Diagnostics
import PolicyModel
import TestSupport
import Testing

@Suite("What real histories have shown") struct ShownTests {
  @Test func `the second vote to override makes a law`() throws {
    try checkForces(
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
    try checkForces(
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
    try checkForces(
      """
      type: treaty
      expires: 2026-01-21
      history:
        - 1948-06-21: in-force
        - 2020-07-06: notice-given by united-states
        - 2021-01-20: reinstated
        - 2025-01-22: notice-given by united-states
      """, ["2022-01-01 in-force", "2026-01-21 in-force", "2026-01-22 ended · Ended after notice"])
    try checkForces(
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
    try checkForces(
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
    try checkForces(
      "type: rule\nexpires: 2025-12-01\nhistory:\n  - 2025-10-27: proposed",
      ["2026-01-13 pending"])
    let reading = Reading(
      .policy,
      "name: N\ntype: rule\ncomments_close: 2025-12-12\nhistory:\n  - 2025-10-27: proposed\n  - 2025-11-05: extended (until 2026-01-12)"
    )
    #expect(reading.findings.map(\.message) == ["'extended' of what is not in force"])
  }

  @Test func `several courts may vacate one rule`() throws {
    try checkForces(
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
    try checkForces(
      "type: rule\nhistory:\n  - 2024-01-01: effective\n  - 2024-02-01: stayed (partial, until 2024-06-01)",
      ["2024-02-01 partly", "2024-06-01 in-force"])
  }

  @Test func `an amendment may be ratified long after its Congress`() throws {
    try checkForces(
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
    try checkForces(
      """
      type: bill
      bill: hr3631-117
      history:
        - 2021-06-20: passed-both
        - 2021-06-23: presented
      """, ["2021-07-10 pending · With the President", "2023-02-01 pending · With the President"])
  }

  @Test func `what lapsed may be repealed later, and what was vacated removed`() throws {
    try checkForces(
      """
      type: statute
      history:
        - 1979-09-29: enacted
        - 2001-08-20: lapsed
        - 2018-08-13: repealed
      """, ["2001-08-20 ended · Lapsed", "2018-08-13 ended · Lapsed"])
  }

  @Test func `a divestiture before the closing is a condition`() throws {
    try checkForces(
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
      (StatusTrack.executiveAction, "repealed", "revoked"),
      (.executiveAction, "blocked", "enjoined"), (.executiveAction, "lifted", "reinstated"),
      (.treaty, "denounced", "notice-given"), (.rule, "halted", "enjoined"),
      (.bill, "made-permanant", "made-permanent"), (.statute, "promulgatd", "promulgated"),
    ])
  func synonym(track: StatusTrack, word: String, meant: String) {
    var findings: [Diagnostic] = []
    #expect(history(track, "2025-01-01: \(word)", findings: &findings).isEmpty)
    #expect(findings.map(\.suggestion) == [meant])
  }

  @Test(
    "what means one event alone is read as that",
    arguments: [
      (StatusTrack.deal, "completed", "closed"), (.deal, "abandoned", "terminated"),
      (.deal, "enjoined", "blocked"), (.bill, "signed", "enacted"),
      (.bill, "royal-assent", "enacted"), (.executiveAction, "signed", "issued"),
      (.executiveAction, "renewed", "continued"), (.statute, "commenced", "effective"),
      (.rule, "lifted", "reinstated"), (.treaty, "entered-into-force", "in-force"),
      (.guidance, "replaced", "superseded"), (.courtCase, "refiled", "reinstated"),
    ])
  func otherWord(track: StatusTrack, word: String, meant: String) {
    var findings: [Diagnostic] = []
    #expect(
      history(track, "2025-01-01: \(word) (partial)", findings: &findings).map(\.event) == [meant])
    #expect(findings.isEmpty)
  }

  @Test func `a word for a final rule says of what sort it is`() {
    var findings: [Diagnostic] = []
    let events = history(.rule, "2025-01-01: interim-final by epa", findings: &findings)
    #expect(events.map(\.event) == ["final"] && events.map(\.subtype) == ["interim-final"])
  }

  @Test func `no other word is itself an event, and each means one of the table`() {
    for track in StatusTrack.allCases {
      for (event, words) in track.otherWords {
        #expect(track.event(event) != nil)
        for word in words { #expect(track.event(word) == nil, "\(word) of \(track.subject)") }
      }
    }
  }

  @Test(arguments: ["enjoined (partial) in txnd", "enjoined in txnd (partial)"])
  func `the mark may come before or after the court`(line: String) throws {
    var findings: [Diagnostic] = []
    let event = try #require(history(.rule, "2025-01-01: \(line)", findings: &findings).first)
    #expect(event.isPartial && event.place?.text == "txnd" && findings.isEmpty)
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
