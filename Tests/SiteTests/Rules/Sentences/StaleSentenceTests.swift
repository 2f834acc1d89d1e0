import Diagnostics
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("Sentences on what has ended") struct StaleSentenceTests {
  private static let world = lawToCite.replacing(
    "name: Executive Order 14110\n", with: "name: Executive Order 14110\nnumber: 14110\n"
  ).replacing("name: Executive Order 14148\n", with: "name: Executive Order 14148\nnumber: 14148\n")
    .replacing(
      "name: Executive Order 14179\n", with: "name: Executive Order 14179\nnumber: 14179\n")

  @Test func `a sentence that tells of the end needs no mark`() async throws {
    try await SentenceTable(rule: "StaleCitation", world: Self.world).check(
      found: """
        Executive Order 14110 requires developers to report.
        Executive Order 14110 still binds the agencies.
        Executive Order 14110 governs training runs.
        E.O. 14110 directs the agencies to report.
        Under Executive Order 14110, developers report their runs.
        Executive Order 14110 is the basis for the rule.
        Executive Order 14110, which was revoked in January, still requires reports.
        Executive Order 14110 was revoked in January but remains in force for contracts.
        Executive Order 14110 has not been revoked.
        Executive Order 14110 was never rescinded.
        Executive Order 14110 would be revoked by the bill.
        Congress may repeal Executive Order 14110.
        If Executive Order 14110 is rescinded, the reports end.
        The bill to revoke Executive Order 14110 is new.
        Executive Order 14110 is in force.
        The rule cites Executive Order 14110.
        Executive Order 14110, revoked by Executive Order 14148, binds the agencies.
        FIT21 passed the House in 2024 and is before the Senate.
        FIT21 died with the 118th Congress; FIT21 is before the Senate.
        Executive Order 14110 was revoked in January, and the order still binds the agencies.
        Executive Order 14110 expired in January, and yet it governs the agencies.
        Developers must comply with Executive Order 14110.
        Executive Order 14110 sets reporting thresholds.
        Executive Order 14110 calls for red-team tests.
        Companies report to Commerce under Executive Order 14110.
        Executive Order 14110 remains the main federal text on AI.
        Executive Order 14110 remains in effect.
        Executive Order 14110 could be repealed.
        Critics want Executive Order 14110 revoked.
        Executive Order 14110, which Trump vowed to repeal, directs agencies to act.
        Executive Order 14110 has not been repealed.
        Nobody has revoked Executive Order 14110.
        H.R. 4763 of the 118th Congress is before the Senate.
        Executive Order 14110 is still good law.
        Executive Order 14110 mandates reports.
        The reports that Executive Order 14110 requires are due.
        Executive Order 14110 provides the definition.
        Agencies are bound by Executive Order 14110.
        Executive Order 14110 may yet be rescinded.
        FIT21 is pending in the Senate.
        Executive Order 14110 continues to apply.
        Executive Order 14110 is in effect until a court rules.
        Under Executive Order 14110, which binds agencies, reports are due.
        Trump has threatened to revoke Executive Order 14110.
        A bill would repeal Executive Order 14110.
        Executive Order 14179 gave way to Executive Order 14110.
        Executive Order 14110 created a council, which meets monthly and enforces the order.
        Executive Order 14110 was drafted in haste but binds every agency.
        The House passed FIT21.
        FIT21 cleared the House with Democratic support.
        A court upheld Executive Order 14110.
        """,
      silent: """
        Executive Order 14110 was revoked in January.
        Executive Order 14110 was rescinded on 20 January 2025.
        Executive Order 14110 has been revoked.
        Executive Order 14110, revoked in January, required reports.
        Executive Order 14110, since rescinded, required reports.
        Executive Order 14110 (revoked) required reports.
        The now-rescinded Executive Order 14110 required reports.
        The revoked Executive Order 14110 required reports.
        President Trump revoked Executive Order 14110 on his first day.
        Executive Order 14148 revoked Executive Order 14110.
        Executive Order 14148 revokes Executive Order 14110.
        Executive Order 14110 gave way to Executive Order 14148.
        In rescinding Executive Order 14110, the President ended the reports.
        The revocation of Executive Order 14110 ended the reports.
        Executive Order 14110 is no longer in force.
        Executive Order 14110 had required developers to report.
        Agencies had relied on Executive Order 14110.
        Executive Order 14110 had been in force for 15 months.
        Executive Orders 14110 and 14141 were revoked in 2025.
        Executive Order 14110 was replaced by Executive Order 14179.
        Executive Order 14110 was superseded in January.
        Executive Order 14110 was overturned by the next President.
        Executive Order 14110 was revoked; Executive Order 14179 governs now.
        Executive Order 14110 was revoked by Executive Order 14148, which directs the agencies to review it.
        Executive Order 14148 revoked Executive Order 14110 and directs the agencies to review what it began.
        FIT21 died with the 118th Congress.
        FIT21 passed the House in May 2024 and died in the Senate.
        FIT21, which died in the Senate, would have split oversight.
        Revoked in January 2025, Executive Order 14110 is history.
        | Order | Now |\\n|---|---|\\n| Executive Order 14110 | Revoked 20 January 2025 |
        Executive Order 14110, issued by President Biden, was revoked on Jan. 20, 2025.
        Trump rescinded Executive Order 14110 hours after taking office.
        Executive Order 14110 has since been revoked.
        Executive Order 14110, now revoked, set reporting thresholds.
        Executive Order 14110 (rescinded January 2025) set thresholds.
        Executive Order 14110 was in force until it was revoked in January.
        Until it was rescinded, Executive Order 14110 required reports.
        The repeal of Executive Order 14110 left a gap.
        With Executive Order 14110 revoked, agencies stopped.
        Executive Order 14110 no longer applies.
        Executive Order 14110 had directed agencies to act.
        Executive Order 14148 rescinded 78 orders, among them Executive Order 14110.
        President Trump revoked Executive Order 14110 and replaced it with Executive Order 14179.
        Executive Order 14141 was revoked by Executive Order 14318 in July.
        H.R. 4763 of the 118th Congress expired with that Congress.
        FIT21 died at the end of the 118th Congress.
        FIT21 lapsed in January.
        Executive Order 14110 was struck down.
        Executive Order 14110 is now defunct.
        Executive Order 14110 ceased to have effect in January.
        Both Executive Order 14110 and Executive Order 14141 have been revoked.
        Executive Order 14110 is gone, revoked on the first day.
        Executive Order 14110, which the President revoked in January, asked for reports.
        Executive Order 14110 (revoked by Executive Order 14148) asked for reports.
        Executive Order 14148 ended Executive Order 14110.
        Executive Order 14110's repeal left a gap.
        The rescinded Executive Order 14110 asked for reports.
        After Executive Order 14110 was revoked, the agencies stopped.
        When Executive Order 14110 was rescinded, the agencies stopped.
        Executive Order 14110 was withdrawn in January.
        Executive Order 14110 was undone in January.
        Executive Order 14110 lasted until January, when it was revoked.
        Before it was revoked, Executive Order 14110 asked for reports.
        The President scrapped Executive Order 14110 in January.
        By then the agencies had reported under Executive Order 14110.
        FIT21 was never taken up by the Senate and died in January.
        FIT21 did not survive the 118th Congress and expired.
        Trump has repealed Executive Order 14110.
        Executive Order 14110 is dead.
        Executive Order 14110 was signed in 2023 and revoked in 2025.
        Executive Order 14110 was rescinded, and with it the reports.
        Executive Order 14110 has been rescinded by the President.
        Executive Order 14110 did not survive: it was revoked on the first day.
        Executive Order 14110 — revoked in January — asked for reports.
        The President’s order revoking Executive Order 14110 is short.
        FIT21 died when the 118th Congress ended.
        Executive Order 14110 revoked an older order.
        Executive Order 14110 replaced three memoranda.
        Executive Order 14110 was amended in 2024.
        """)
  }

  @Test func `a link of its own is told of by its sentence as well`() async throws {
    let told = try await BuiltSite(
      briefing("", "The [2023 order](policy:eo-14110) was revoked in January."))
    #expect(told.report.findings.isEmpty)
    let untold = try await BuiltSite(briefing("", "The [2023 order](policy:eo-14110) is long."))
    #expect(untold.report.findings.map(\.rule.name) == ["StaleCitation"])
  }

  @Test func `a short name that may mean something else makes a warning`() async throws {
    let world = Self.world.replacing(
      "name: FIT21\n", with: "name: Financial Innovation Act\naliases: [FIA]\n")
    func severities(_ text: String) async throws -> [String] {
      let site = try await BuiltSite(
        world
          + "-- Content/briefings/one.md --\n---\ntitle: One\nbottom_line: A\ndate: 2025-11-04\n---\n"
          + text)
      return site.report.findings.map { "\($0.rule.name) \($0.severity)" }
    }
    #expect(try await severities("FIA is pending.") == ["StaleCitation warning"])
    #expect(try await severities("Financial Innovation Act is pending.") == ["StaleCitation error"])
    #expect(
      try await severities("H.R. 4763 of the 118th Congress is pending.") == ["StaleCitation error"]
    )
  }
}
