import Diagnostics
import PolicyModel
import TestSupport
import Testing

@Suite("What the chambers passed") struct LawOfChambersTests {
  private func findings(_ fields: String) -> [Diagnostic] {
    Reading(.policy, "name: N\n" + fields).findings
  }

  @Test(
    "what only one chamber has passed does not come to the President",
    arguments: ["enacted", "vetoed", "presented", "pocket-vetoed"])
  func oneChamber(event: String) throws {
    let found = findings(
      "type: bill\nbill: hr505-118\nhistory:\n  - 2023-03-01: passed-house\n  - 2023-04-01: \(event)"
    )
    #expect(found.map(\.message) == ["'\(event)' when only the House had passed it"])
    #expect(found.map(\.help) == ["add the line 'passed-senate'"])
    let other = findings(
      "type: bill\nbill: s505-118\nhistory:\n  - 2023-03-01: passed-senate\n  - 2023-04-01: \(event)"
    )
    #expect(other.map(\.message) == ["'\(event)' when only the Senate had passed it"])
  }

  @Test(
    "a short history, a conference and both passages are enough",
    arguments: [
      "2023-02-01: introduced",
      "2023-03-01: passed-house\n  - 2023-03-02: resolving-differences",
      "2023-03-01: passed-house\n  - 2023-03-02: passed-senate (amended)",
      "2023-03-01: passed-senate\n  - 2023-03-20: passed-both",
    ])
  func bothChambers(lines: String) {
    #expect(
      findings("type: bill\nbill: hr505-118\nhistory:\n  - \(lines)\n  - 2023-04-01: enacted")
        .map(\.message) == [])
  }

  @Test(
    "only a law has a public law's number",
    arguments: [
      ("type: bill\nbill: hr9-118", "2023-02-01: passed-house", "the history does not say"),
      ("type: bill\nbill: hconres9-118", "2023-12-01: agreed-to", "a concurrent resolution is not"),
      ("type: executive-order", "2023-02-01: issued", "an executive action is not"),
      ("type: rule", "2023-02-01: final", "a rule is not"),
    ])
  func publicLaw(type: String, line: String, reason: String) throws {
    let reading = Reading(
      .policy, "name: N\n\(type)\npublic_law: ⟦118-44⟧\nhistory:\n  - \(line)")
    let finding = try #require(reading.findings.first)
    #expect(reading.findings.count == 1 && finding.rule == .invalidIdentifier)
    #expect(finding.message.contains(reason) && finding.message.contains("public law"))
    #expect(finding.place.range == reading.source.marked)
  }

  @Test(
    "a law has it, by signature or by the second vote to override",
    arguments: [
      ("type: bill\nbill: hr9-118", "2023-02-01: enacted"),
      ("type: statute", "2023-02-01: enacted"),
      (
        "type: bill\nbill: hr9-118",
        "2023-02-01: vetoed\n  - 2023-02-02: override-passed-house\n  - 2023-02-02: override-passed-senate"
      ),
    ])
  func law(type: String, lines: String) {
    #expect(findings("\(type)\npublic_law: 118-44\nhistory:\n  - \(lines)").map(\.message) == [])
  }

  @Test func `one chamber's override ends with the Congress`() throws {
    try checkForces(
      """
      type: bill
      bill: hr500-110
      history:
        - 2007-03-01: passed-house
        - 2007-04-01: passed-senate
        - 2007-04-10: vetoed
        - 2007-05-01: override-passed-house
      """, ["2009-01-02 pending", "2009-01-03 ended · Died with the 110th Congress"])
  }

  @Test func `a law by the last vote is called a law before its day`() throws {
    try checkForces(
      """
      type: bill
      bill: s12-102
      effective: 1992-12-04
      history:
        - 1992-10-03: vetoed
        - 1992-10-05: override-passed-senate
        - 1992-10-05: override-passed-house
      """, ["1992-10-05 pending · Became law, not yet in effect", "1992-12-04 in-force"])
  }

  @Test func `what the second chamber agrees to is called agreed to`() throws {
    try checkForces(
      "type: bill\nbill: hconres14-119\nhistory:\n  - 2025-02-25: passed-house\n  - 2025-04-10: passed-senate",
      ["2025-04-10 in-force · Agreed to"])
  }

  @Test func `a governor may sign after the session, whose end is not that of the law`() throws {
    let bill = """
      type: bill
      jurisdiction: US-TX
      expires: 2025-06-02
      effective: 2025-09-01
      history:
        - 2025-02-01: introduced
        - 2025-05-20: passed-both
      """
    try checkForces(
      bill + "\n  - 2025-06-20: enacted",
      [
        "2025-06-01 pending", "2025-06-20 pending · Became law, not yet in effect",
        "2025-09-01 in-force", "2026-01-01 in-force",
      ])
    try checkForces(
      bill.replacing("effective: 2025-09-01\n", with: "") + "\n  - 2025-06-20: vetoed",
      ["2025-06-20 ended · Vetoed"])
  }
}
