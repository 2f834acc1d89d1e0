import Diagnostics
import PolicyModel
import TestSupport
import Testing

@Suite("Cases and what they challenge") struct CaseTests {
  /// A case against a policy of a type, with the history of each.
  private func site(
    _ effect: String, _ decisions: String, type: String = "rule",
    _ history: String = "2025-01-18: final"
  ) throws -> RecordSet {
    try RecordSet(
      """
      -- Content/agencies/ca5.md --
      ---
      name: Fifth Circuit
      ---
      -- Content/policies/chamber-v-sec.md --
      ---
      name: Chamber v. SEC
      type: case
      court: ca5
      challenges: [⟦x⟧]
      effect: \(effect)
      history: [2025-02-01: filed\(decisions)]
      ---
      -- Content/policies/other-v-sec.md --
      ---
      name: Other v. SEC
      type: case
      history: [2025-02-01: filed]
      ---
      -- Content/policies/x.md --
      ---
      name: X
      type: \(type)
      history: [\(history)]
      ---
      """)
  }

  @Test(
    "the line that a decision asks for is offered",
    arguments: [
      ("vacated", ", 2025-07-08: decided", "rule", "- 2025-07-08: vacated by chamber-v-sec"),
      (
        "vacated", ", 2025-07-08: decided, 2025-09: affirmed", "rule",
        "- 2025-09: vacated by chamber-v-sec"
      ),
      (
        "vacated", ", 2025-07-08: decided", "executive-order",
        "- 2025-07-08: vacated by chamber-v-sec"
      ),
      ("vacated", ", 2025-07-08: decided", "statute", "- 2025-07-08: struck-down by chamber-v-sec"),
      ("vacated", ", 2025-07-08: decided", "guidance", "- 2025-07-08: vacated by chamber-v-sec"),
      (
        "blocked", ", 2025-03-08: injunction-granted", "rule",
        "- 2025-03-08: enjoined by chamber-v-sec"
      ),
      (
        "partly-blocked", ", 2025-03-08: injunction-granted", "executive-order",
        "- 2025-03-08: enjoined by chamber-v-sec (partial)"
      ),
      (
        "vacated", ", 2025-03-08: injunction-granted", "rule",
        "- 2025-03-08: vacated by chamber-v-sec"
      ),
    ])
  func offered(effect: String, decisions: String, type: String, line: String) throws {
    let opening =
      switch type {
      case "rule": "2025-01-18: final"
      case "statute": "2025-01-18: enacted"
      default: "2025-01-18: issued"
      }
    let site = try site(effect, decisions, type: type, opening)
    let finding = try #require(site.findings.first)
    #expect(site.findings.count == 1)
    #expect(finding.rule.name == "EffectWithoutLine" && finding.severity == .error)
    #expect(finding.message.hasPrefix("'X' has no line in its history that says it was "))
    #expect(finding.help == "write it in Content/policies/x.md: \(line)")
    #expect(finding.place == site.place())
    // With the line, nothing is left to say.
    let mended = try self.site(effect, decisions, type: type, "\(opening), \(line.dropFirst(2))")
    #expect(mended.findings.map(\.short) == [])
  }

  @Test(
    "a line of the case, of its court or of nobody answers it",
    arguments: [
      "2025-07-08: vacated by chamber-v-sec", "2025-07-08: vacated in ca5",
      "2025-07-08: vacated in 'the Fifth Circuit'".replacing("'", with: ""), "2025-07-20: vacated",
      "2025-07-20: struck-down", "2025-07-08: vacated by chamber-v-sec (partial)",
      // It was gone already.
      "2025-06-01: withdrawn by other-v-sec", "2025-06-01: vacated by other-v-sec",
    ])
  func answered(line: String) throws {
    let site = try site("vacated", ", 2025-07-08: decided", "2025-01-18: final, \(line)")
    #expect(site.findings.map(\.short) == [])
  }

  @Test func `what another case did later does not answer it`() throws {
    let site = try site(
      "vacated", ", 2025-07-08: decided",
      "2025-01-18: final, 2025-09-01: vacated by other-v-sec")
    #expect(site.findings.count == 1)
    let block = try self.site(
      "blocked", ", 2025-07-08: injunction-granted",
      "2025-01-18: final, 2025-06-01: enjoined by other-v-sec")
    // It had no effect by then.
    #expect(block.findings.map(\.short) == [])
  }

  @Test(
    "what the agency did later on its own does not answer it",
    arguments: ["withdrawn", "rescinded", "superseded"])
  func withdrawnLater(event: String) throws {
    let site = try site(
      "vacated", ", 2025-03-20: decided", "2024-04-01: final, 2025-09-05: \(event)")
    #expect(site.findings.map(\.rule.name) == ["EffectWithoutLine"])
    let before = try self.site(
      "vacated", ", 2025-12-20: decided", "2024-04-01: final, 2025-09-05: \(event)")
    #expect(before.findings.map(\.short) == [])
  }

  @Test(
    "a case that decided nothing asks for nothing",
    arguments: [
      ("vacated", ""), ("vacated", ", 2025-03-08: stayed"), ("vacated", ", 2025-03-08: dismissed"),
      ("none", ", 2025-07-08: decided"), ("blocked", ", 2025-03-08: injunction-denied"),
      ("vacated", ", 2025-07-08: decided, 2025-09-01: reversed"),
    ])
  func silent(effect: String, decisions: String) throws {
    #expect(try site(effect, decisions).findings.map(\.short) == [])
  }

  @Test func `a reversal asks for the line that lifts what the case did`() throws {
    let decisions = ", 2025-03-08: injunction-granted, 2025-09-01: reversed"
    let blocked = try site(
      "blocked", decisions, "2025-01-18: final, 2025-03-08: enjoined by chamber-v-sec")
    let finding = try #require(blocked.findings.first)
    #expect(
      finding.short
        == "EffectWithoutLine: 'X' has no line in its history that says it was reinstated by chamber-v-sec"
    )
    #expect(
      finding.help
        == "write it in Content/policies/x.md: - 2025-09-01: reinstated by chamber-v-sec")
    let lifted = try site(
      "blocked", decisions,
      "2025-01-18: final, 2025-03-08: enjoined by chamber-v-sec, "
        + "2025-09-01: reinstated by chamber-v-sec")
    #expect(lifted.findings.map(\.short) == [])
  }

  @Test func `the effect may stand on the one relation, and the relation at the policy`() throws {
    let site = try RecordSet(
      """
      -- Content/policies/a-v-b.md --
      ---
      name: A v. B
      type: case
      relations:
        - {challenges: x, effect: blocked}
        - {challenges: y, effect: none}
      history: [2025-07-08: decided]
      ---
      -- Content/policies/c-v-d.md --
      ---
      name: C v. D
      type: case
      effect: vacated
      history: [2025-07-08: decided]
      ---
      -- Content/policies/x.md --
      ---
      name: X
      type: rule
      history: [2025-01-18: final]
      ---
      -- Content/policies/y.md --
      ---
      name: Y
      type: rule
      challenged-by: c-v-d
      history: [2025-01-18: final]
      ---
      """)
    #expect(
      site.findings.map(\.help) == [
        "write it in Content/policies/x.md: - 2025-07-08: enjoined by a-v-b",
        "write it in Content/policies/y.md: - 2025-07-08: vacated by c-v-d",
      ])
    #expect(
      site.findings.map(\.place.path) == ["Content/policies/a-v-b.md", "Content/policies/y.md"])
  }
}
