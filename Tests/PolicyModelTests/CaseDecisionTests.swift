import Diagnostics
import PolicyModel
import Testing

/// What a decision on a decision leaves.
@Suite("Decisions on decisions") struct CaseDecisionTests {
  @Test(
    arguments: [
      // A dismissal that is affirmed ends the case; one that is reversed lets it go on.
      ("2021-08-31: dismissed|2022-10-21: affirmed by ca8", "ended"),
      ("2021-08-31: dismissed|2022-10-21: reversed by ca8", "pending"),
      // A motion that is decided ends no case.
      ("2023-09-26: injunction-denied|2024-06-03: reversed by ca11", "pending"),
      // A reversal that is reversed restores the first decision.
      (
        "2023-01-01: decided|2023-06-01: reversed by ca2|2024-06-01: reversed by scotus", "in-force"
      ),
      ("2023-01-01: decided|2023-06-01: reversed by ca2|2024-06-01: affirmed by scotus", "ended"),
      // A vacatur that is reversed restores it too, until that is reversed in turn.
      ("2021-09-17: decided|2021-12-16: vacated|2023-05-30: reversed by ca2", "in-force"),
      (
        "2021-09-17: decided|2021-12-16: vacated|2023-05-30: reversed by ca2|2023-08-10: cert-granted",
        "pending"
      ),
      (
        "2021-09-17: decided|2021-12-16: vacated|2023-05-30: reversed|2024-06-27: reversed by scotus",
        "ended"
      ),
      ("2021-09-17: decided|2021-12-16: vacated|2023-05-30: affirmed", "ended"),
      // To affirm the reversal of a dismissal lets the case go on; to reverse it dismisses the case.
      ("2013-12-02: dismissed|2017-01-12: reversed by ca9|2019-05-13: affirmed", "pending"),
      ("2013-12-02: dismissed|2017-01-12: vacated by ca9|2019-05-13: affirmed", "pending"),
      ("2013-12-02: dismissed|2017-01-12: reversed by ca9|2019-05-13: reversed", "ended"),
      // A rehearing sets the panel's decision aside: the full court decides on what was before the panel.
      (
        "2010-12-10: decided|2014-02-13: reversed|2015-03-26: rehearing-granted|2016-06-09: affirmed",
        "in-force"
      ),
      (
        "2012-11-29: dismissed|2018-07-24: reversed in ca9|2019-02-08: rehearing-granted|2021-03-24: affirmed in ca9",
        "ended"
      ),
      (
        "2018-10-04: decided|2019-08-09: reversed|2019-11-07: rehearing-granted|2021-04-06: affirmed (partial)",
        "partly"
      ),
      (
        "2022-01-21: decided|2022-04-07: vacated|2022-06-27: rehearing-granted|2023-03-23: affirmed",
        "in-force"
      ),
      ("2020: decided|2021: reversed|2022: rehearing-granted|2023: reversed", "ended"),
      ("2020: decided|2021: affirmed (partial)|2022: rehearing-granted|2023: affirmed", "in-force"),
      ("2020: dismissed|2021: affirmed|2022: rehearing-granted|2023: reversed", "pending"),
      // An affirmance that is vacated and sent back leaves the dismissal to be affirmed again.
      (
        "2019-01-10: dismissed|2020-01-10: affirmed|2021-06-10: vacated by scotus|2021-06-10: remanded|2022-03-10: affirmed",
        "ended"
      ),
      (
        "2019: dismissed|2020: reversed in ca9|2021-01: vacated by scotus|2021-02: remanded|2022: affirmed in ca9",
        "ended"
      ),
      (
        "2019: decided|2020: affirmed|2021-01: vacated by scotus|2021-02: remanded|2022: affirmed",
        "in-force"
      ),
      // An injunction is granted anew after the first was reversed.
      (
        "2021-09-17: injunction-granted|2021-12-16: reversed|2023-05-30: injunction-granted|2024-05-30: vacated",
        "pending"
      ),
      // An appeal that is dismissed leaves the judgment.
      ("2023-01-01: decided|2023-06-01: on-appeal|2024-06-01: dismissed", "in-force"),
      ("2023-01-01: decided|2023-06-01: cert-granted|2024-06-01: cert-dismissed", "in-force"),
      ("2023-01-01: dismissed|2023-06-01: on-appeal|2024-06-01: dismissed", "ended"),
      ("2023-06-01: on-appeal|2024-06-01: dismissed", "ended"),
      // A stay of the judgment, lifted.
      ("2025-07-17: decided|2025-07-21: stayed by cadc|2025-09-02: reinstated by cadc", "in-force"),
      ("2025-07-17: filed|2025-07-21: stayed|2025-09-02: reinstated", "pending"),
      ("1982-08-24: consent-decree", "in-force"),
      ("1982-08-24: consent-decree|1996-04-11: terminated", "ended"),
      ("2023-01-01: decided|2023-06-01: cert-granted|2023-10-01: argued", "pending"),
    ])
  func `the force is that of the decision which holds`(lines: String, force: String) throws {
    let history = lines.split(separator: "|").map { "  - \($0)" }.joined(separator: "\n")
    let reading = Reading(.policy, "name: N\ntype: case\nhistory:\n\(history)")
    #expect(reading.findings.isEmpty)
    let timeline = try #require(reading.entities.first?.timeline)
    #expect(timeline.status(at: try Day(parsing: "2025-11-30"))?.force.rawValue == force)
  }
}

@Suite("What is taken up again, and what comes after a session") struct TakingUpTests {
  private func force(_ fields: String, _ day: String) throws -> String? {
    let reading = Reading(.policy, "name: N\n\(fields)")
    #expect(reading.findings.isEmpty)
    return reading.entities.first?.timeline?.status(at: try Day(parsing: day))?.force.rawValue
  }

  @Test func `a proposal that was withdrawn may be made again in the same record`() throws {
    let rule = """
      type: rule
      effective: 2020-04-27
      history:
        - 2015-07-06: proposed
        - 2018-05-18: withdrawn
        - 2018-09-14: proposed
        - 2020-02-26: final
      """
    #expect(try force(rule, "2018-09-13") == "ended")
    #expect(try force(rule, "2018-09-14") == "pending")
    #expect(try force(rule, "2020-04-27") == "in-force")
  }

  @Test func `what was final and is gone is not proposed again without a word`() {
    let reading = Reading(
      .policy,
      """
      name: N
      type: rule
      effective: 2018-01-01
      history:
        - 2017-05-18: final
        - 2018-05-18: rescinded
        - 2018-09-14: proposed
      """)
    #expect(reading.findings.map(\.rule.name).contains("HistoryBroken"))
  }

  @Test func `a state's bill that both chambers passed waits for the governor after the session`()
    throws
  {
    let bill = """
      type: bill
      jurisdiction: US-TX
      expires: 2025-06-02
      history:
        - 2025-02-20: introduced
        - 2025-05-25: passed-both
        - 2025-06-22: vetoed
      """
    #expect(try force(bill, "2025-06-21") == "pending")
    #expect(try force(bill, "2025-06-22") == "ended")
    let other = bill.replacing("passed-both", with: "passed-house")
      .replacing("\n  - 2025-06-22: vetoed", with: "")
    #expect(try force(other, "2025-06-02") == "pending")
    #expect(try force(other, "2025-06-03") == "ended")
  }

  @Test func `a veto may be overridden in a session held for it`() throws {
    let bill = """
      type: bill
      jurisdiction: US-VT
      expires: 2024-05-10
      history:
        - 2024-05-10: passed-both
        - 2024-06-13: vetoed
        - 2024-06-17: enacted (override)
      """
    #expect(try force(bill, "2024-06-12") == "pending")
    #expect(try force(bill, "2024-06-17") == "in-force")
    #expect(try force(bill, "2025-06-17") == "in-force")
  }

  @Test func `a renewal for a time that is over revives nothing`() throws {
    let credit = """
      type: statute
      expires: 2016-12-31
      history:
        - 2015-12-18: enacted
        - 2018-02-09: reauthorized (until 2017-12-31)
        - 2019-12-20: reauthorized (until 2022-12-31)
      """
    #expect(try force(credit, "2018-02-10") == "ended")
    #expect(try force(credit, "2019-12-20") == "in-force")
  }

  @Test func `entry into force counts where no other day of effect is known`() throws {
    let act = "type: statute\nhistory:\n  - 2022-12-14: adopted\n  - 2023-01-16: entered-into-force"
    #expect(try force(act, "2023-01-15") == "pending")
    #expect(try force(act, "2023-01-16") == "in-force")
    #expect(try force(act + "\n  - 2025-01-17: applies", "2025-01-16") == "pending")
    #expect(try force("effective: 2025-01-17\n" + act, "2025-01-17") == "in-force")
    let parts = act + "\n  - 2024-01-17: applies (partial)"
    #expect(try force(parts, "2024-01-16") == "pending")
    #expect(try force(parts, "2024-01-17") == "partly")
  }

  @Test func `what is applied provisionally is in force`() throws {
    let treaty = """
      type: treaty
      history:
        - 2020-12-30: signed
        - 2021-01-01: provisionally-applied
        - 2021-05-01: entered-into-force
      """
    #expect(try force(treaty, "2020-12-31") == "pending")
    #expect(try force(treaty, "2021-01-01") == "in-force")
    #expect(try force(treaty, "2021-05-01") == "in-force")
  }

  @Test(
    arguments: [
      ("type: statute\nexpires: 2019-01-01", "2020-01-01: enacted"),
      ("type: bill\nbill: hjres918-118", "2023-05-01: proposed-to-states\n  - 2023-06-01: vetoed"),
      ("type: bill\nbill: hr918-118", "2023-05-01: passed"),
    ])
  func `is impossible`(fields: String, lines: String) {
    let reading = Reading(.policy, "name: N\n\(fields)\nhistory:\n  - \(lines)")
    #expect(reading.findings.map(\.rule.name) == ["HistoryBroken"])
  }
}
