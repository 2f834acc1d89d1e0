import Diagnostics
import PolicyModel
import TestSupport
import Testing

/// Words and orders of real histories that are refused, and what is offered for them.
@Suite("Events that are refused") struct RefusedEventTests {
  @Test(
    "a word of another kind is offered the word of this one",
    arguments: [
      // Avangrid–PNM, HPE–Juniper, Hydro One–Avista.
      (.deal, "type: acquisition", "2021-12-08: ⟦rejected⟧ by nmprc", "blocked"),
      (.deal, "type: acquisition", "2025-06-27: ⟦settled⟧", "cleared"),
      (.deal, "type: acquisition", "2018-12-05: ⟦denied⟧ by wutc", "blocked"),
      // Executive Order 14195, the Scottish gender bill, the Istanbul Convention.
      (.policy, "type: executive-order", "2025-05-29: ⟦lifted⟧ by cafc", "reinstated"),
      (
        .policy, "type: bill\njurisdiction: GB", "2023-01-17: ⟦blocked⟧ by scotland-office",
        "enjoined"
      ),
      (.policy, "type: treaty", "2021-03-22: ⟦denounced⟧", "notice-given"),
      // FTC v. Meta, the climate rules of the SEC.
      (.policy, "type: case", "2025-04-14: ⟦trial⟧", nil),
      (.policy, "type: rule", "2022-10-18: ⟦reopened⟧", nil),
    ] as [(EntityKind, String, String, String?)])
  func word(kind: EntityKind, fields: String, line: String, suggestion: String?) throws {
    let parties = kind == .deal ? "\nparties: {avangrid: buyer, pnm: target}" : ""
    let reading = Reading(kind, "name: N\n\(fields)\(parties)\nhistory:\n  - \(line)")
    let finding = try #require(reading.findings.first)
    #expect(reading.findings.count == 1)
    #expect(finding.rule == .unknownEvent && finding.suggestion == suggestion)
    #expect(finding.place.range == reading.source.marked)
  }

  @Test func `a membership that ended is reinstated, not acceded to`() {
    // UNESCO, and the agreement of the United States and China on science.
    let unesco = Reading(
      .policy,
      """
      name: N
      type: treaty
      history:
        - 2003-10-01: in-force
        - 2017-10-12: notice-given (until 2018-12-30)
        - ⟦2023-07-10: acceded⟧
      """)
    #expect(unesco.findings.map(\.rule) == [.historyBroken])
    #expect(
      unesco.findings.map(\.message) == ["'acceded' comes after the last day in force, 2018-12-30"])
    #expect(unesco.findings.map(\.place.range) == unesco.source.marks)
    let science = Reading(
      .policy,
      """
      name: N
      type: treaty
      expires: 2023-08-27
      history:
        - 1979-01-31: in-force
        - 2023-08-24: extended (until 2024-02-27)
        - 2024-02-27: extended (until 2024-08-27)
        - ⟦2024-12-13: renewed (until 2029-08-26)⟧
      """)
    let expected = "'extended' comes after the last day in force, 2024-08-27"
    #expect(science.findings.map(\.message) == [expected])
    #expect(science.findings.map(\.place.range) == science.source.marks)
  }

  @Test func `a day of effect is a date`() {
    let reading = Reading(
      .policy,
      """
      name: N
      type: statute
      jurisdiction: GB
      effective: ⟦unknown⟧
      history:
        - 1928-08-03: royal-assent
      """)
    #expect(reading.findings.map(\.message) == ["'unknown': it is not a date"])
    #expect(reading.findings.map(\.place.range) == reading.source.marks)
  }
}
