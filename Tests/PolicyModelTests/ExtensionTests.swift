import Diagnostics
import PolicyModel
import TestSupport
import Testing

@Suite("Extensions that do not say until when") struct ExtensionTests {
  @Test(
    "before the last day and on it, the new last day is unknown",
    arguments: ["extended", "continued", "reauthorized", "renewed"],
    ["2024-06-01", "2024-12-20", "2024-12-31"])
  func unknown(word: String, day: String) throws {
    let fields = Self.law("\(day): \(word)")
    try checkForces(
      fields, ["2024-05-31 in-force", "2024-12-31 in-force", "2025-01-01 in-force"])
    let read = word == "renewed" ? "reauthorized" : word
    #expect(Self.warnings(fields) == ["'\(read)' does not say until when"])
  }

  @Test(
    "a day, or the mark that there is none, is enough",
    arguments: [
      ("2024-12-20: extended (until 2025-06-30)", "ended"),
      ("2024-12-20: continued (until 2025-06-30)", "ended"),
      ("2024-12-20: reauthorized (until 2025-06-30)", "ended"),
      ("2024-12-20: reauthorized (indefinitely)", "in-force"),
      ("2024-12-20: made-permanent", "in-force"),
      ("2024-12-20: extended (indefinitely)", "in-force"),
      // What lapsed is taken up again.
      ("2025-03-01: reauthorized", "in-force"),
    ])
  func known(line: String, force: String) throws {
    try checkForces(Self.law(line), ["2024-12-31 in-force", "2025-07-01 \(force)"])
    #expect(Self.warnings(Self.law(line)) == [])
  }

  @Test func `a day that another extension gave counts like the field`() throws {
    let fields = """
      type: statute
      history:
        - 2001-10-26: enacted
        - 2005-12-30: extended (until 2006-03-10)
        - 2006-03-09: extended
      """
    try checkForces(fields, ["2006-03-10 in-force", "2006-03-11 in-force"])
    #expect(Self.warnings(fields) == ["'extended' does not say until when"])
  }

  @Test(
    "for each kind that may expire",
    arguments: ["rule", "executive-order", "proclamation", "memorandum", "guidance"])
  func kinds(type: String) throws {
    let made = type == "rule" ? "effective" : "issued"
    let fields = """
      type: \(type)
      expires: 2024-12-31
      history:
        - 2023-10-10: \(made)
        - 2024-12-20: extended
      """
    try checkForces(fields, ["2024-12-31 in-force", "2025-02-01 in-force"])
    #expect(Self.warnings(fields) == ["'extended' does not say until when"])
  }

  @Test func `what never had a last day needs none`() {
    #expect(
      Self.warnings("type: executive-order\nhistory: [2003-12-22: issued, 2004-12-20: continued]")
        == [])
  }

  private static func law(_ line: String) -> String {
    "type: statute\nexpires: 2024-12-31\nhistory:\n  - 2023-10-10: enacted\n  - \(line)"
  }

  private static func warnings(_ fields: String) -> [String] {
    Reading(.policy, "name: N\n" + fields).findings.filter { $0.rule.name == "DelayWithoutDay" }
      .map(\.message)
  }
}

@Suite("A stay after a judgment that set the thing aside") struct StayOfJudgmentTests {
  @Test(
    "a court of appeals stays the judgment, which is a reinstatement",
    arguments: ["ca5", "scotus", "ninth-circuit", "cadc"])
  func appeal(court: String) {
    let findings = Self.findings("vacated by txnd", "stayed by \(court)")
    #expect(findings.map(\.rule.name) == ["HistoryBroken"])
    #expect(
      findings.first?.help == "write 'reinstated by \(court)' if the court stayed that judgment")
    #expect(Self.findings("vacated by txnd", "reinstated by \(court)").isEmpty)
  }

  @Test(
    "another court of first instance, and a stay before the judgment, are left alone",
    arguments: [
      ("vacated by txnd", "stayed by nd-cal"), ("vacated by txnd", "enjoined by dmd"),
      ("stayed by ca5", "vacated by ca5"),
    ])
  func other(first: String, second: String) {
    #expect(Self.findings(first, second).isEmpty)
  }

  private static func findings(_ first: String, _ second: String) -> [Diagnostic] {
    Reading(
      .policy,
      "name: N\ntype: rule\neffective: 2024-01-01\nhistory:\n  - 2023-10-10: final\n"
        + "  - 2024-02-01: \(first)\n  - 2024-03-01: \(second)"
    ).findings.filter { $0.severity == .error }
  }
}
