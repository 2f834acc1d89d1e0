import Foundation
import PolicyModel
import TestSupport
import Testing
import Wording

@Suite("Reinstated until a day") struct LiftingForATimeTests {
  @Test func `a block holds again from that day`() throws {
    try checkForces(
      """
      type: executive-order
      history:
        - 2020-01-02: issued
        - 2020-03-01: enjoined in ddc
        - 2020-04-01: reinstated by cadc (until 2020-05-01)
        - 2020-06-01: reinstated in ddc
      """,
      [
        "2020-03-31 blocked", "2020-04-01 in-force", "2020-04-30 in-force",
        "2020-05-01 blocked · Enjoined", "2020-05-31 blocked", "2020-06-01 in-force",
      ])
  }

  @Test(
    "it may be lifted again before that day",
    arguments: [
      (
        "2020-04-20: reinstated by ca5 (until 2020-06-01)", "2020-05-31 in-force",
        "2020-06-01 blocked"
      ),
      ("2020-04-20: reinstated by ca5", "2020-05-31 in-force", "2020-06-01 in-force"),
      ("2020-04-20: reinstated in txwd", "2020-05-31 in-force", "2020-06-01 in-force"),
      ("2020-04-20: repealed", "2020-04-20 ended", "2020-06-01 ended"),
    ])
  func again(line: String, then: String, later: String) throws {
    try checkForces(
      """
      type: statute
      history:
        - 2020-01-02: enacted
        - 2020-03-01: enjoined in txwd
        - 2020-04-01: reinstated by ca5 (until 2020-05-01)
        - \(line)
      """, ["2020-03-31 blocked", "2020-04-19 in-force", then, later])
  }

  @Test func `a second block of that court in the meantime ends with the first`() throws {
    try checkForces(
      """
      type: statute
      history:
        - 2020-01-02: enacted
        - 2020-03-01: enjoined in txwd
        - 2020-04-01: reinstated by ca5 (until 2020-05-01)
        - 2020-04-10: enjoined in txwd
        - 2020-04-20: reinstated in txwd
      """,
      ["2020-04-09 in-force", "2020-04-10 blocked", "2020-04-20 in-force", "2020-05-02 in-force"])
  }

  @Test func `a vacatur that is stayed twice is stayed`() throws {
    try checkForces(
      """
      type: rule
      effective: 2024-01-02
      history:
        - 2023-11-03: final
        - 2024-06-01: vacated in txnd
        - 2024-06-05: reinstated by ca5 (until 2024-06-19)
        - 2024-06-18: reinstated by ca5
      """, ["2024-06-04 ended", "2024-06-19 in-force", "2024-06-25 in-force · In effect"])
  }

  @Test func `what a court set aside is set aside again after it`() throws {
    try checkForces(
      """
      type: rule
      effective: 2020-02-01
      history:
        - 2020-01-02: final
        - 2020-03-01: vacated in ddc
        - 2020-04-01: reinstated by cadc (until 2020-05-01)
      """,
      [
        "2020-03-31 ended", "2020-04-01 in-force", "2020-05-01 in-force",
        "2020-05-02 ended · Vacated",
      ])
  }

  @Test func `of what was rescinded it is the last day in force`() throws {
    try checkForces(
      """
      type: guidance
      history:
        - 2020-01-02: issued
        - 2020-03-01: rescinded by ceq
        - 2020-04-01: reinstated by ceq (until 2020-12-31)
      """,
      [
        "2020-03-31 ended", "2020-04-01 in-force", "2020-12-31 in-force",
        "2021-01-01 ended · Expired",
      ])
  }
}

@Suite("Cases on appeal") struct CaseOnAppealTests {
  @Test(
    "what the higher court did",
    arguments: [
      ("affirmed", "in-force · Affirmed"), ("affirmed (partial)", "partly · Affirmed in part"),
      ("reversed", "ended · Reversed"), ("reversed (partial)", "partly · Reversed in part"),
      ("vacated", "ended · Vacated"), ("vacated (partial)", "partly · Vacated in part"),
      ("cert-denied", "pending · On appeal"), ("rehearing-granted", "pending · Rehearing granted"),
    ])
  func decided(event: String, status: String) throws {
    try checkForces(
      """
      type: case
      history:
        - 2019-01-02: filed in nysd
        - 2019-05-21: decided in nysd
        - 2020-02-01: on-appeal in ca2
        - 2020-08-11: \(event.replacing(" (", with: " in ca2 ("))
      """, ["2020-02-01 pending", "2020-08-11 \(status)", "2024-01-01 \(status)"])
  }

  @Test func `what was vacated may be remanded and decided again`() throws {
    try checkForces(
      """
      type: case
      history:
        - 2019-05-21: decided in nysd
        - 2020-02-01: on-appeal in ca2
        - 2020-08-11: vacated in ca2
        - 2020-08-11: remanded in ca2
        - 2021-08-11: decided in nysd
      """, ["2020-08-11 pending · Remanded", "2021-08-11 in-force · Decided"])
  }

  @Test func `what is dismissed in part before a decision goes on`() throws {
    try checkForces(
      "type: case\nhistory:\n  - 2019-05-21: filed\n  - 2020-02-01: dismissed (partial)",
      ["2020-02-01 pending · Filed"])
  }

  @Test(
    "the next step names the court that has it",
    arguments: [
      ("", "pending before the court of appeals"),
      (" in ca5", "pending before the court of appeals"),
      (" in cadc", "pending before the court of appeals"),
      (" in scotus", "pending before the Supreme Court"),
      (" in agency/supreme-court", "pending before the Supreme Court"),
      (" in us-supreme-court", "pending before the Supreme Court"),
      (" in texas-supreme-court", "pending before the court"),
    ])
  func appeal(court: String, step: String) throws {
    let timeline = timeline(
      .courtCase, ["2024-05-21: decided", "2024-06-01: on-appeal\(court)"])
    let day = try Day(parsing: "2024-07-01")
    let status = try #require(timeline.status(at: day))
    #expect(status.nextStep(in: timeline, on: day)?.text(in: .english) == step)
  }
}

@Suite("Remands and reconsiderations") struct RemandTests {
  @Test func `a remand without vacatur leaves a rule as it was`() throws {
    try checkForces(
      """
      type: rule
      effective: 2024-01-02
      history:
        - 2023-11-03: final
        - 2025-08-25: remanded in ca5
        - 2025-09-25: reconsidered
      """, ["2023-12-01 pending", "2025-08-24 in-force", "2025-10-01 in-force · In effect"])
  }

  @Test func `what was vacated may be remanded and stays ended`() throws {
    try checkForces(
      "type: guidance\nhistory:\n  - 2008-01-01: issued\n  - 2009-01-01: vacated in cadc\n  - 2009-01-01: remanded in cadc",
      ["2008-06-01 in-force", "2009-01-01 ended · Vacated", "2010-01-01 ended"])
  }

  @Test(
    "Congress may disapprove what has ended, and it stays ended since the first day",
    arguments: ["rescinded", "vacated in txnd", "withdrawn", "superseded"])
  func disapprovedLater(event: String) throws {
    let label = event.split(separator: " ")[0].capitalized
    try checkForces(
      """
      type: rule
      effective: 2025-01-01
      history:
        - 2024-09-25: final
        - 2025-05-15: \(event)
        - 2025-06-20: disapproved by sjres13-119
      """, ["2025-05-14 in-force", "2025-05-15 ended · \(label)", "2025-07-01 ended · \(label)"])
  }

  @Test func `Congress may disapprove guidance and a deal may be suspended`() throws {
    try checkForces(
      "type: guidance\nhistory:\n  - 2013-03-21: issued\n  - 2018-05-21: disapproved by sjres57-115",
      ["2018-05-20 in-force", "2018-05-21 ended · Disapproved by Congress"])
    try checkForces(
      "type: merger\nparties: {a: buyer}\nhistory:\n  - 2013-03-21: signed\n  - 2014-05-21: suspended\n  - 2015-01-01: reinstated",
      ["2014-05-20 pending", "2014-05-21 blocked · Suspended", "2015-01-01 pending · Signed"],
      kind: .deal)
  }
}
