import PolicyModel
import TestSupport
import Testing
import Wording

@Suite("Status") struct StatusTests {
  private func status(_ timeline: Timeline, _ day: String) throws -> Status {
    try #require(timeline.status(at: Day(parsing: day)))
  }

  @Test func `an executive order is revoked by a line`() throws {
    let order = timeline(
      .executiveAction,
      [
        "2023-10-30: issued by joe-biden", "2023-11-01: published",
        "2025-01-20: revoked by eo-14148",
      ])
    #expect(try status(order, "2023-10-29") == .notYet)
    let alive = try status(order, "2025-01-19")
    #expect(alive.force == .inForce && alive.since?.iso == "2023-10-30")
    let ended = try status(order, "2025-01-20")
    #expect(ended.stage == "revoked" && ended.label(in: .english) == "Revoked" && ended.isEnded)
    #expect(ended.since?.iso == "2025-01-20" && ended.by?.text == "eo-14148")
    #expect(ended.event == 2)
  }

  @Test func `a draft that nobody has introduced is pending, and needs no number`() throws {
    let bill = timeline(.bill, ["2025-11-10: draft", "2026-02-01: introduced"])
    let draft = try status(bill, "2025-11-30")
    #expect(draft.label(in: .english) == "Draft bill" && draft.force == .pending)
    #expect(
      draft.nextStep(in: bill, on: try Day(parsing: "2025-11-30")) == .introduction)
    #expect(try status(bill, "2026-02-01").stage == "introduced")
  }

  @Test func `a bill that was vetoed is told as vetoed when its Congress is over`() throws {
    var bill = timeline(.bill, ["2024-05-16: passed-both", "2024-05-31: vetoed by joe-biden"])
    bill.congress = 118
    let after = try status(bill, "2025-03-01")
    #expect(after.label(in: .english) == "Vetoed" && after.force == .ended)
    #expect(after.since?.iso == "2024-05-31" && after.by?.text == "joe-biden")
    #expect(try status(bill, "2024-12-01").force == .pending)
  }

  @Test func `revoked in part it is partly in force`() throws {
    let order = timeline(.executiveAction, ["2020: issued", "2025-01-20: revoked (partial)"])
    let status = try status(order, "2025-02-01")
    #expect(
      status.force == .partly && status.label(in: .english) == "Revoked in part" && status.isPartial
    )
  }

  @Test func `suspended and reinstated it is what it was`() throws {
    let order = timeline(
      .executiveAction,
      ["2020-01-01: issued", "2021-01-01: enjoined by doe-v-usa", "2022-01-01: reinstated"])
    #expect(try status(order, "2021-06-01").force == .blocked)
    #expect(try status(order, "2022-06-01").force == .inForce)
    #expect(try status(order, "2022-06-01").label(in: .english) == "In force")
    #expect(try status(order, "2022-06-01").since?.iso == "2022-01-01")
  }

  @Test(
    "of each stage of a bill",
    arguments: [
      ("introduced", Force.pending), ("reported", .pending), ("passed-house", .pending),
      ("passed-senate", .pending), ("resolving-differences", .pending), ("passed-both", .pending),
      ("enacted", .inForce), ("agreed-to", .inForce), ("stalled", .pending), ("vetoed", .pending),
      ("failed", .ended), ("incorporated", .ended),
    ])
  func bill(event: String, force: Force) throws {
    let status = try status(timeline(.bill, ["2025-03-01: \(event)"]), "2025-03-02")
    #expect(status.stage == event && status.force == force)
  }

  @Test func `a bill dies with its Congress unless it was enacted`() throws {
    var bill = timeline(.bill, ["2023-07-20: introduced", "2024-05-22: passed-house"])
    bill.congress = 118
    #expect(try status(bill, "2025-01-02").stage == "passed-house")
    let died = try status(bill, "2025-01-03")
    #expect(died.stage == "died" && died.isEnded)
    #expect(
      died.label(in: .english) == "Died with the 118th Congress" && died.since?.iso == "2025-01-03")
    bill.events += timeline(.bill, ["2024-12-20: enacted"]).events
    #expect(try status(bill, "2025-06-01").force == .inForce)
  }

  @Test(
    "of each stage of a rule",
    arguments: [
      ("prerule", Force.pending), ("proposed", .pending), ("final", .pending),
      ("effective", .inForce), ("delayed", .blocked), ("stayed", .blocked), ("withdrawn", .ended),
      ("rescinded", .ended), ("vacated", .ended), ("disapproved", .ended), ("long-term", .pending),
    ])
  func rule(event: String, force: Force) throws {
    let status = try status(timeline(.rule, ["2025-03-01: \(event)"]), "2025-03-02")
    #expect(status.stage == event && status.force == force)
  }

  @Test func `a final rule takes effect on its day`() throws {
    var rule = timeline(.rule, ["2025-01-15: final"])
    rule.effective = try PartialDate(parsing: "2025-03")
    #expect(try status(rule, "2025-03-30").force == .pending)
    let effective = try status(rule, "2025-03-31")
    #expect(effective.force == .inForce && effective.since?.iso == "2025-03")
    rule.events += timeline(.rule, ["2025-02-01: delayed (indefinitely)"]).events
    #expect(try status(rule, "2025-04-01").force == .pending)
    #expect(try status(rule, "2025-04-01").label(in: .english) == "Delayed")
  }

  @Test func `a law with a later effective date is not in effect before it`() throws {
    var law = timeline(.bill, ["2025-07-18: enacted"])
    law.effective = try PartialDate(parsing: "2027-01-18")
    #expect(try status(law, "2026-01-01").force == .pending)
    #expect(try status(law, "2027-01-18").force == .inForce)
  }

  @Test(
    "of the other types",
    arguments: [
      (PolicyType.guidance, "draft", Force.pending), (.guidance, "final", .inForce),
      (.guidance, "rescinded", .ended), (.statute, "enacted", .inForce),
      (.statute, "partly-repealed", .partly), (.statute, "repealed", .ended),
      (.statute, "struck-down", .ended), (.treaty, "signed", .pending),
      (.treaty, "in-force", .inForce), (.treaty, "withdrawn-from", .ended),
      (.case, "filed", .pending), (.case, "decided", .inForce), (.case, "settled", .ended),
      (.case, "on-appeal", .pending), (.plan, "issued", .inForce), (.standard, "withdrawn", .ended),
      (.proclamation, "issued", .inForce), (.memorandum, "terminated", .ended),
      (.executiveOrder, "published", .inForce), (.executiveOrder, "amended", .inForce),
    ])
  func other(type: PolicyType, event: String, force: Force) throws {
    let status = try status(timeline(type.track, ["2025: \(event)"]), "2026-01-01")
    #expect(status.force == force)
  }

  @Test(
    "of a deal",
    arguments: [
      ("rumored", Force.pending), ("announced", .pending), ("signed", .pending),
      ("pending", .pending), ("closed", .inForce), ("in-effect", .inForce), ("terminated", .ended),
      ("withdrawn", .ended), ("blocked", .blocked), ("expired", .ended),
    ])
  func deal(event: String, force: Force) throws {
    let status = try status(timeline(.deal, ["2025-03-01: \(event)"]), "2025-03-01")
    #expect(status.stage == event && status.force == force)
  }

  @Test func `partial dates count from their last day`() throws {
    let order = timeline(.executiveAction, ["2020: issued", "2025-Q1: revoked"])
    #expect(try status(order, "2020-12-30") == .notYet)
    #expect(try status(order, "2025-03-30").force == .inForce)
    #expect(try status(order, "2025-03-31").isEnded)
  }

  @Test func `events of one day count in file order`() throws {
    let deal = timeline(.deal, ["2025-11-03: announced", "2025-11-03: signed"])
    #expect(try status(deal, "2025-11-03").stage == "signed")
    let other = timeline(.deal, ["2025-11-03: closed", "2025-11-03: terminated"])
    #expect(try status(other, "2025-11-03").stage == "terminated")
  }

  @Test func `a deal that was signed stays so when it is announced`() throws {
    let deal = timeline(.deal, ["2025-11-02: signed", "2025-11-03: announced"])
    let status = try status(deal, "2025-11-04")
    #expect(status.stage == "signed" && status.since?.iso == "2025-11-02")
  }

  @Test func `without a history there is no status`() throws {
    #expect(Timeline(track: .deal, events: []).status(at: try Day(parsing: "2025-01-01")) == nil)
  }

  @Test func `the whole history answers as each day does`() throws {
    var bill = timeline(
      .bill, ["2023-07: introduced", "2024-05-22: passed-house", "2024-06-01: amended by x"])
    bill.congress = 118
    let whole = StatusHistory(bill)
    var day = try Day(parsing: "2023-06-01")
    while day < (try Day(parsing: "2025-03-01")) {
      #expect(whole.status(at: day) == bill.status(at: day), "\(day)")
      day = day + 1
    }
    let after = whole.changes(after: try Day(parsing: "2024-05-22"), through: day)
    #expect(after.map(\.status.stage) == ["died"])
  }

  @Test(
    "Congresses change on 3 January of odd years",
    arguments: [
      ("2025-01-02", 118), ("2025-01-03", 119), ("2026-12-31", 119), ("2027-01-02", 119),
      ("2027-01-03", 120), ("1789-03-04", 1),
    ])
  func congress(day: String, number: Int) throws {
    #expect(Congress.number(on: try Day(parsing: day)) == number)
  }

  @Test func `a bill's identifier names its Congress`() {
    #expect(Congress.number(ofBill: "hr3633-119") == 119)
    #expect(Congress.number(ofBill: "sjres12-118") == 118)
    #expect(Congress.number(ofBill: "hr-119") == nil)
    #expect(Congress.number(ofBill: "ab12-119") == nil)
    #expect(Congress.ordinal(111) == "111th" && Congress.ordinal(102) == "102nd")
  }
}
