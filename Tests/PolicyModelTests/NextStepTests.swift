import PolicyModel
import TestSupport
import Testing
import Wording

@Suite("The next step") struct NextStepTests {
  private func step(_ timeline: Timeline, _ day: String) throws -> String? {
    let day = try Day(parsing: day)
    return try #require(timeline.status(at: day)).nextStep(in: timeline, on: day)?.text(
      in: .english)
  }

  @Test(
    "of a bill",
    arguments: [
      ("introduced", "pending in a House committee"), ("reported", "the House may take it up"),
      ("passed-house", "pending in the Senate"), ("passed-senate", "pending in the House"),
      ("resolving-differences", "the chambers must agree on one text"),
      ("passed-both", "the President has ten days to sign"),
      ("vetoed", "two thirds of each chamber can override the veto"),
      ("stalled", "awaiting another vote"), ("enacted", nil), ("failed", nil), ("agreed-to", nil),
    ] as [(String, String?)])
  func bill(event: String, expected: String?) throws {
    var bill = timeline(.bill, ["2025-03-01: \(event)"])
    (bill.congress, bill.measure) = (119, .houseBill)
    #expect(try step(bill, "2025-03-02") == expected)
  }

  @Test(
    "of a bill that waits for its signature",
    arguments: [
      ("US-CA", "presented", "pending before the governor"),
      ("US-TX", "passed-both", "pending before the governor"),
      ("GB", "presented", "awaiting royal assent"), ("CA", "presented", "awaiting royal assent"),
      ("FR", "presented", "awaiting signature"),
    ])
  func signature(jurisdiction: String, event: String, expected: String) throws {
    let bill = try Reading(
      .policy, "name: N\ntype: bill\njurisdiction: \(jurisdiction)\nhistory: [2025-05-01: \(event)]"
    ).entity()
    #expect(try step(#require(bill.timeline), "2025-06-01") == expected)
  }

  @Test(
    "what is blocked before its day of effect does not take effect on it",
    arguments: [
      ("2024-05-03: stayed by dol (until 2024-09-15)", "takes effect on 15 September 2024"),
      ("2024-05-03: stayed by dol (until 2024-07-01)", "takes effect on 15 July 2024"),
      ("2024-05-03: stayed by ca5", "has no effect until the stay is lifted"),
      ("2024-05-03: enjoined by txnd", "has no effect until the injunction is lifted"),
      ("2024-05-03: enjoined by txnd (partial)", "takes effect on 15 July 2024"),
    ])
  func blockedBefore(line: String, expected: String) throws {
    var rule = timeline(.rule, ["2024-04-01: final", line])
    rule.effective = try PartialDate(parsing: "2024-07-15")
    #expect(try step(rule, "2024-05-10") == expected)
    let day = try Day(parsing: "2024-05-10")
    let dates = rule.knownDates(on: day).filter { $0.type == "effective-date" }.map(\.date.iso)
    #expect(
      dates
        == (expected.contains("15 July")
          ? ["2024-07-15"] : expected.contains("September") ? ["2024-09-15"] : []))
  }

  @Test func `what expires before its block ends does not take effect again`() throws {
    var order = timeline(
      .executiveAction, ["2025-01-20: issued", "2025-02-10: enjoined by mdd (until 2025-12-31)"])
    order.expires = try PartialDate(parsing: "2025-06-30")
    #expect(try step(order, "2025-03-01") == "expires on 30 June 2025")
    #expect(
      order.knownDates(on: try Day(parsing: "2025-03-01")).map(\.kind) == [.expiry])
  }

  @Test func `of a bill that the other chamber passed as well`() throws {
    var bill = timeline(.bill, ["2025-03-01: passed-house", "2025-06-01: passed-senate"])
    bill.congress = 119
    #expect(try step(bill, "2025-05-01") == "pending in the Senate")
    #expect(try step(bill, "2025-06-01") == "the President has ten days to sign")
    let changed = timeline(
      .bill, ["2025-03-01: passed-house", "2025-06-01: passed-senate (amended)"])
    #expect(try step(changed, "2025-06-01") == "the chambers must agree on one text")
  }

  @Test func `of a bill that the other chamber's committee reported`() throws {
    let bill = timeline(.bill, ["2025-03-01: passed-house", "2025-06-01: reported"])
    #expect(try step(bill, "2025-06-01") == "the Senate may take it up")
  }

  @Test func `none of a bill that died`() throws {
    var bill = timeline(.bill, ["2023-03-01: passed-house"])
    bill.congress = 118
    #expect(try step(bill, "2025-06-01") == nil)
  }

  @Test func `of a law that waits for its day`() throws {
    var law = timeline(.bill, ["2025-07-18: enacted"])
    law.effective = try PartialDate(parsing: "2027-01-18")
    #expect(try step(law, "2026-01-01") == "takes effect on 18 January 2027")
    law.effectiveRule = "the earlier of two days"
    #expect(
      try step(law, "2026-01-01") == "takes effect by 18 January 2027: the earlier of two days")
    #expect(try step(law, "2027-01-18") == nil)
  }

  @Test func `of a block that ends by itself it says again only of what was in effect`() throws {
    let lines = ["2025-02-11: issued", "2025-05-09: enjoined in cand (until 2025-05-23)"]
    #expect(
      try step(timeline(.executiveAction, lines), "2025-05-10")
        == "takes effect again on 23 May 2025")
    let other = timeline(.executiveAction, lines + ["2025-05-22: enjoined in cand"])
    #expect(try step(other, "2025-05-22") == "has no effect until the injunction is lifted")
    let both = timeline(
      .executiveAction,
      ["2025-02-11: issued", "2025-05-09: stayed in cand", "2025-05-22: enjoined in cand"])
    #expect(
      try step(both, "2025-05-22") == "has no effect until the stay and the injunction are lifted")
  }

  @Test func `of what is in effect while comments are open`() throws {
    var rule = timeline(.rule, ["2025-03-01: final (interim-final)"])
    rule.effective = try PartialDate(parsing: "2025-03-01")
    rule.commentPeriods = [CommentPeriod(closes: try PartialDate(parsing: "2025-05-01"))]
    #expect(try step(rule, "2025-04-01") == "comments close on 1 May 2025")
    #expect(try step(rule, "2025-05-01") == "comments close on 1 May 2025")
    #expect(try step(rule, "2025-05-02") == nil)
    rule.expires = try PartialDate(parsing: "2025-04-15")
    #expect(try step(rule, "2025-04-01") == "expires on 15 April 2025")
  }

  @Test func `of a reinstatement for a time`() throws {
    let order = timeline(
      .executiveAction,
      [
        "2020-01-02: issued", "2020-03-01: enjoined in ddc",
        "2020-04-01: reinstated in ddc (until 2020-05-01)",
      ])
    #expect(try step(order, "2020-04-02") == "the reinstatement ends on 1 May 2020")
  }

  @Test func `of a proposed rule`() throws {
    var rule = timeline(.rule, ["2025-10-01: proposed"])
    #expect(try step(rule, "2025-10-02") == "the final version is up to the agency")
    rule.commentPeriods = [CommentPeriod(closes: try PartialDate(parsing: "2025-12-05"))]
    #expect(try step(rule, "2025-12-05") == "comments close on 5 December 2025")
    #expect(
      try step(rule, "2025-12-06") == "comments closed on 5 December 2025; awaiting agency action")
  }

  @Test func `of a final rule, delayed and stayed`() throws {
    var rule = timeline(.rule, ["2025-01-15: final"])
    #expect(try step(rule, "2025-02-01") == "no effective date is recorded")
    rule.effective = try PartialDate(parsing: "2025-06")
    #expect(try step(rule, "2025-02-01") == "takes effect in June 2025")
    rule.events += timeline(.rule, ["2025-02-01: delayed"]).events
    #expect(try step(rule, "2025-02-01") == "takes effect in June 2025")
    #expect(try step(rule, "2025-07-01") == nil)
    rule.effective = nil
    #expect(try step(rule, "2025-07-01") == "awaiting a new effective date")
    rule.effective = try PartialDate(parsing: "2025-06")
    rule.events += timeline(.rule, ["2025-08-01: stayed (partial)"]).events
    #expect(
      try step(rule, "2025-08-01")
        == "the part concerned has no effect until the stay is lifted")
    rule.events +=
      timeline(.rule, ["2025-08-02: stayed by ca5", "2025-08-03: stayed by ca9"]).events
    #expect(try step(rule, "2025-08-03") == "has no effect until both stays are lifted")
  }

  @Test func `none of what is in force or has ended`() throws {
    let order = timeline(.executiveAction, ["2023-10-30: issued", "2025-01-20: revoked (partial)"])
    #expect(try step(order, "2024-01-01") == nil)
    #expect(try step(order, "2025-01-20") == nil)
    #expect(try step(timeline(.guidance, ["2025: final"]), "2026-01-01") == nil)
  }

  @Test(
    "of the other types",
    arguments: [
      (PolicyType.treaty, "signed", "awaiting ratification"),
      (.case, "filed", "pending before the court"),
      (.case, "on-appeal", "pending before the court of appeals"),
      (.case, "cert-granted", "pending before the Supreme Court"),
      (.guidance, "draft", "a final version may follow"),
      (.executiveOrder, "enjoined", "has no effect until the injunction is lifted"),
      (.rule, "long-term", "nothing is planned within twelve months"),
    ])
  func other(type: PolicyType, event: String, expected: String) throws {
    #expect(try step(timeline(type.track, ["2025: \(event)"]), "2026-01-01") == expected)
  }

  @Test(
    "what a court of last instance decides is not appealed, what others decide may be",
    arguments: [
      ("us-supreme-court", nil), ("Supreme Court of the United States", nil), ("cjeu", nil),
      ("ca5", "may be appealed"), ("Supreme Court of Texas", "may be appealed"),
    ])
  func appeal(court: String, expected: String?) throws {
    #expect(try step(timeline(.courtCase, ["2025: decided in \(court)"]), "2026-01-01") == expected)
    var without = timeline(.courtCase, ["2025: decided"])
    without.court = Reference(court, at: 0..<0)
    #expect(try step(without, "2026-01-01") == expected)
  }

  @Test func `of a deal`() throws {
    var deal = timeline(.deal, ["2025-11-02: signed"])
    #expect(try step(deal, "2025-12-01") == nil)
    deal.awaiting = ["antitrust"]
    #expect(try step(deal, "2025-12-01") == "awaiting antitrust clearance")
    deal.awaiting = ["antitrust", "cfius", "court"]
    #expect(
      try step(deal, "2025-12-01")
        == "awaiting antitrust clearance, CFIUS review and court approval")
    deal.events += timeline(.deal, ["2026-01-01: blocked"]).events
    #expect(try step(deal, "2026-01-01") == "cannot go on unless the block is lifted")
    deal.events += timeline(.deal, ["2026-02-01: closed"]).events
    #expect(try step(deal, "2026-02-01") == nil)
  }

  @Test func `a record's own fields are what it follows from`() throws {
    let bill = try Reading(
      .policy, "name: N\ntype: bill\nbill: s1582-119\nhistory: [2025-05-01: introduced]"
    ).entity()
    #expect(try step(#require(bill.timeline), "2025-06-01") == "pending in a Senate committee")
    let rule = try Reading(
      .policy, "name: N\ntype: rule\ncomments_close: 2025-12-05\nhistory: [2025-10-01: proposed]"
    ).entity()
    #expect(try step(#require(rule.timeline), "2025-11-01") == "comments close on 5 December 2025")
    let deal = try Reading(
      .deal,
      "name: N\ntype: merger\nparties: {a: buyer}\nawaiting: ferc\nhistory: [2025-10-01: signed]"
    ).entity()
    #expect(try step(#require(deal.timeline), "2025-11-01") == "awaiting FERC approval")
  }
}

@Suite("Reinstatement") struct ReinstatementTests {
  private func forces(_ track: StatusTrack, _ lines: [String]) -> [Force] {
    let timeline = timeline(track, lines)
    return timeline.events.compactMap { timeline.status(at: $0.date.lastDay)?.force }
  }

  @Test func `undoes a partial revocation`() {
    #expect(
      forces(
        .executiveAction,
        ["2020-01-01: issued", "2021-01-01: revoked (partial)", "2022-01-01: reinstated"])
        == [.inForce, .partly, .inForce])
  }

  @Test func `of what was blocked leaves revoked what was revoked`() {
    #expect(
      forces(
        .executiveAction,
        [
          "2020-01-01: issued", "2021-01-01: revoked (partial)", "2022-01-01: enjoined",
          "2023-01-01: reinstated", "2024-01-01: reinstated",
        ]) == [.inForce, .partly, .blocked, .partly, .inForce])
  }

  @Test func `after a full end it is whole`() {
    #expect(
      forces(.rule, ["2020-01-01: effective", "2021-01-01: rescinded", "2022-01-01: reinstated"])
        == [.inForce, .ended, .inForce])
  }

  @Test func `of a deal that was blocked`() {
    #expect(
      forces(.deal, ["2020-01-01: signed", "2021-01-01: blocked", "2022-01-01: reinstated"])
        == [.pending, .blocked, .pending])
  }
}

@Suite("Administrations") struct AdministrationTests {
  @Test(
    arguments: [
      ("1993-01-19", nil), ("1993-01-20", 42), ("2001-01-19", 42), ("2009-01-20", 44),
      ("2020-11-04", 45), ("2021-01-20", 46), ("2025-01-19", 46), ("2025-01-20", 47),
      ("2025-11-04", 47), ("2029-01-21", nil),
    ] as [(String, Int?)])
  func `the one of a day`(day: String, number: Int?) throws {
    #expect(Administration.on(try Day(parsing: day))?.number == number)
  }

  @Test func `a surname may stand for two`() {
    #expect(Administration.named("Trump").map(\.number) == [45, 47])
    #expect(Administration.named("Biden").map(\.number) == [46])
  }

  @Test func `each begins on the day the one before ends`() {
    for (one, next) in zip(Administration.all, Administration.all.dropFirst()) {
      #expect(one.end == next.start && next.number == one.number + 1)
      #expect(one.covers(next.start) && !one.covers(next.start + 1))
    }
  }
}
