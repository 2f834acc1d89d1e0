import Diagnostics
import PolicyModel
import TestSupport
import Testing

@Suite("Votes of the chambers") struct ConferenceTests {
  /// A bill whose conference report the House has agreed to, with the lines of its history that follow.
  private func afterConference(_ bill: String, _ lines: [String]) -> String {
    """
    type: bill
    bill: \(bill)
    history:
      - 2009-12-11: passed-house
      - 2010-05-20: passed-senate (amended)
      - 2010-06-10: resolving-differences
      - 2010-06-30: passed-house

    """ + lines.map { "  - \($0)\n" }.joined()
  }

  @Test func `each chamber votes anew on what their conference agreed to`() throws {
    try checkForces(
      afterConference("hr4173-111", ["2010-07-15: passed-senate", "2010-07-21: enacted"]),
      [
        "2010-06-29 pending · Resolving differences", "2010-06-30 pending · Passed the House",
        "2010-07-14 pending · Passed the House", "2010-07-15 pending · Passed both chambers",
        "2010-07-21 in-force · Became law",
      ])
  }

  @Test func `one vote settles the differences where the bill went on without another`() throws {
    try checkForces(
      afterConference("hr4174-111", ["2010-07-21: enacted"]),
      ["2010-06-29 pending · Resolving differences", "2010-06-30 pending · Passed both chambers"])
  }

  @Test func `a vote that failed is taken again`() throws {
    try checkForces(
      """
      type: bill
      bill: hr2-115
      public_law: 115-334
      history:
        - 2018-04-12: introduced
        - 2018-05-18: failed in house
        - 2018-06-21: passed-house
        - 2018-06-28: passed-senate (amended)
        - 2018-07-18: resolving-differences
        - 2018-12-11: passed-senate
        - 2018-12-12: passed-house
        - 2018-12-20: signed
      """,
      [
        "2018-05-18 ended · Failed", "2018-06-20 ended · Failed",
        "2018-06-21 pending · Passed the House", "2018-12-11 pending · Passed the Senate",
        "2018-12-12 pending · Passed both chambers", "2018-12-20 in-force · Became law",
      ])
    try checkForces(
      """
      type: bill
      bill: hres863-118
      history:
        - 2024-02-06: failed
        - 2024-02-13: agreed-to
      """,
      ["2024-02-06 ended · Failed", "2024-02-12 ended", "2024-02-13 in-force · Agreed to"])
  }

  @Test func `what died is not voted on again`() {
    let reading = Reading(
      .policy,
      """
      name: N
      type: bill
      bill: hr2-115
      history:
        - 2018-04-12: introduced
        - 2018-05-18: withdrawn
        - ⟦2018-06-21: passed-house⟧
      """)
    #expect(reading.findings.map(\.rule) == [.historyBroken])
    #expect(reading.findings.map(\.place.range) == reading.source.marks)
  }

  @Test func `an assembly is the other chamber of a state's senate`() throws {
    let bill = """
      type: bill
      jurisdiction: US-CA
      history:
        - 2024-02-07: introduced
      """
    try checkForces(
      bill + "\n  - 2024-05-21: passed-assembly\n  - 2024-08-28: passed-senate",
      [
        "2024-05-21 pending · Passed the Assembly", "2024-08-27 pending · Passed the Assembly",
        "2024-08-28 pending · Passed both chambers",
      ])
    try checkForces(
      bill + "\n  - 2024-05-21: passed-senate\n  - 2024-08-28: passed-assembly",
      ["2024-05-21 pending · Passed the Senate", "2024-08-28 pending · Passed both chambers"])
    try checkForces(
      bill + "\n  - 2024-05-21: passed-senate\n  - 2024-08-28: passed-assembly (amended)",
      ["2024-08-28 pending · Passed the Assembly"])
  }
}
