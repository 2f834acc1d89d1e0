import Diagnostics
import PolicyModel
import TestSupport
import Testing
import Wording

/// A record's lines and the forces that they give: `2024-01-01 pending`.
func checkForces(
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
      parts[1].contains("·")
      ? "\(status.force.rawValue) · \(status.label(in: .english))" : status.force.rawValue
    #expect(found == parts[1], "on \(day)", sourceLocation: sourceLocation)
    #expect(
      history.status(at: day) == status, "as a history on \(day)", sourceLocation: sourceLocation)
  }
}

@Suite("Blocks") struct BlockTests {
  @Test func `a stay that is lifted leaves what there was before it`() throws {
    try checkForces(
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
    "a stay that is lifted leaves a day of effect that was moved",
    arguments: ["2024-06-01", "2024-09-01"])
  func delayBesideStay(day: String) throws {
    try checkForces(
      """
      type: rule
      effective: 2024-03-01
      history:
        - 2024-01-18: final
        - 2024-02-10: delayed (until \(day))
        - 2024-05-01: stayed
        - 2024-05-15: reinstated
      """, ["2024-05-20 pending", "2024-05-31 pending", "\(day) in-force"])
  }

  @Test func `an injunction merges into a partial judgment of the same court`() throws {
    try checkForces(
      """
      type: statute
      history:
        - 2019-09-01: enacted
        - 2019-10-01: enjoined in txwd
        - 2020-03-02: struck-down in txwd (partial)
      """, ["2020-03-01 blocked", "2020-03-02 partly"])
  }

  @Test func `a state's governor may sign after the session, votes recorded or not`() throws {
    try checkForces(
      """
      type: bill
      jurisdiction: US-TX
      expires: 2025-06-02
      history:
        - 2025-01-14: introduced
        - 2025-06-20: enacted
      """, ["2025-06-02 pending", "2025-06-20 in-force"])
  }

  @Test(
    "one that is lifted before the day of effect leaves it pending until then",
    arguments: ["stayed", "enjoined", "vacated", "delayed (indefinitely)", "suspended"])
  func early(event: String) throws {
    try checkForces(
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
    try checkForces(
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
    try checkForces(
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
    try checkForces(
      """
      type: rule
      history:
        - 2024-01-01: effective
        - 2024-02-01: enjoined in txnd
        - 2024-03-01: enjoined in txsd
        - 2024-04-01: reinstated in txnd
        - 2024-05-01: reinstated in txsd
      """, ["2024-04-01 blocked · Enjoined", "2024-04-30 blocked", "2024-05-01 in-force"])
    try checkForces(
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
    try checkForces(
      """
      type: executive-order
      history:
        - 2025-01-01: issued
        - 2025-02-01: enjoined in wawd
        - 2025-03-01: reinstated by ca9
      """, ["2025-02-28 blocked", "2025-03-01 in-force"])
    try checkForces(
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
    try checkForces(
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
    try checkForces(
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
    try checkForces(
      "type: rule\nhistory:\n  - 2024-01-01: final\n  - 2024-02-01: stayed",
      ["2024-02-01 blocked"])
  }

  @Test func `a block for a time ends by itself`() throws {
    try checkForces(
      """
      type: executive-order
      history:
        - 2025-04-02: issued
        - 2025-04-10: suspended (until 2025-07-09)
      """, ["2025-04-10 blocked", "2025-07-08 blocked", "2025-07-09 in-force"])
  }
}
