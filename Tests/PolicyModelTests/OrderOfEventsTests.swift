import Diagnostics
import PolicyModel
import TestSupport
import Testing

@Suite("What cannot follow in the history of a law") struct OrderOfEventsTests {
  @Test(
    "a law does not die as a bill does",
    arguments: [
      "died", "withdrawn", "pocket-vetoed", "failed", "incorporated", "rejected", "vetoed",
    ])
  func afterLaw(event: String) throws {
    let reading = Reading(
      .policy,
      """
      name: N
      type: bill
      bill: hr10-119
      history:
        - 2025-01-03: introduced
        - ⟦2025-02-01: enacted⟧
        - ⟦2025-03-01: \(event)⟧
      """)
    let finding = try #require(reading.findings.first)
    #expect(reading.findings.map(\.message) == ["'\(event)' after it became law"])
    #expect(finding.rule == .historyBroken)
    #expect(finding.place.range == reading.source.marks[1])
    #expect(finding.notes.map(\.place?.range) == [reading.source.marks[0]])
    #expect(finding.help == "write repealed, struck-down or expired if you mean that")
  }

  @Test(
    "nor does a resolution that was agreed to", arguments: ["died", "failed", "withdrawn"])
  func afterAgreement(event: String) {
    let reading = Reading(
      .policy,
      "name: N\ntype: bill\nbill: hres10-119\nhistory:\n  - 2025-02-01: agreed-to\n  - 2025-03-01: \(event)"
    )
    #expect(reading.findings.map(\.message) == ["'\(event)' after it was agreed to"])
  }

  @Test(
    "a bill that no chamber has passed has no force to begin or to end",
    arguments: [
      ("hr10-119", "effective"), ("hr10-119", "ratified"), ("hr10-119", "struck-down"),
      ("hr10-119", "repealed"), ("hres10-119", "effective"), ("hjres10-119", "ratified"),
    ])
  func beforeLaw(bill: String, event: String) throws {
    let reading = Reading(
      .policy,
      """
      name: N
      type: bill
      bill: \(bill)
      history:
        - 2025-02-01: introduced
        - ⟦2025-03-01: \(event)⟧
      """)
    let became = bill.hasPrefix("hres") ? "was agreed to" : "became law"
    #expect(reading.findings.map(\.message).contains("'\(event)' before it \(became)"))
    #expect(reading.findings.allSatisfy { $0.rule == .historyBroken })
    #expect(reading.findings.first?.place.range == reading.source.marked)
  }

  @Test(
    "what did happen is no such order",
    arguments: [
      "bill: hr10-119\nhistory:\n  - 2025-01-03: introduced\n  - 2025-02-01: enacted\n  - 2025-03-01: repealed",
      "bill: hr10-119\nhistory:\n  - 2025-02-01: enacted\n  - 2025-02-01: effective\n  - 2025-03-01: struck-down",
      "bill: hjres208-92\nhistory:\n  - 1972-03-22: proposed-to-states\n  - 1979-01-01: ratified",
      "bill: hjres208-92\nhistory:\n  - 1971-10-12: passed-house\n  - 1972-03-22: passed-senate\n  - 1979-01-01: ratified",
      "bill: hr10-119\nhistory:\n  - 2025-02-01: repealed",
      "bill: hres10-119\nhistory:\n  - 2025-02-01: failed\n  - 2025-02-08: agreed-to",
      // A vote is taken again on the same day.
      "bill: hres10-119\nhistory:\n  - 2025-02-01: failed\n  - 2025-02-01: agreed-to",
      // A referendum undoes a law of a state.
      "jurisdiction: US-CA\nhistory:\n  - 2018-08-28: signed\n  - 2020-11-03: rejected",
      "jurisdiction: US-CA\nhistory:\n  - 2018-08-28: presented\n  - 2019-01-01: effective",
    ])
  func possible(fields: String) {
    #expect(Reading(.policy, "name: N\ntype: bill\n" + fields).findings.map(\.message) == [])
  }

  @Test func `a law that was made over a veto does not die either`() {
    let reading = Reading(
      .policy,
      """
      name: N
      type: bill
      bill: hr10-119
      history:
        - 2025-01-05: passed-house
        - 2025-01-15: passed-senate
        - 2025-02-01: vetoed
        - 2025-02-10: override-passed-house
        - 2025-02-12: override-passed-senate
        - 2025-03-01: died
      """)
    #expect(reading.findings.map(\.message) == ["'died' after it became law"])
  }

  @Test func `an override without a veto is one finding, also behind a law`() {
    let reading = Reading(
      .policy,
      "name: N\ntype: bill\nbill: hr10-119\nhistory:\n  - 2025-02-01: enacted\n  - 2025-03-01: override-failed"
    )
    #expect(reading.findings.map(\.message) == ["'override-failed' without a veto"])
  }

  @Test func `a treaty in force is not rejected`() throws {
    let reading = Reading(
      .policy,
      """
      name: N
      type: treaty
      history:
        - 2015-01-01: in-force
        - ⟦2020-01-01: rejected⟧
      """)
    let finding = try #require(reading.findings.first)
    #expect(reading.findings.map(\.message) == ["'rejected' of what has been ratified"])
    #expect(finding.rule == .historyBroken && finding.place.range == reading.source.marked)
    #expect(finding.help == "write withdrawn-from or terminated if you mean that")
    try checkForces(
      "type: treaty\nhistory:\n  - 2015-01-01: signed\n  - 2020-01-01: rejected",
      ["2019-12-31 pending", "2020-01-01 ended · Rejected"])
  }
}
