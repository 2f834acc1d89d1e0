import Diagnostics
import PolicyModel
import TestSupport
import Testing

/// A line `reinstated by REF` whose REF imposed nothing: a higher court, most often.
@Suite("What a higher court undoes") struct HigherCourtTests {
  @Test(
    arguments: [
      // The Cross-State rule: the vacatur is undone, and the stay of the same court is left.
      ("stayed by cadc|vacated by cadc|reinstated by scotus", "blocked", "stayed"),
      (
        "stayed by cadc|vacated by cadc|reinstated by scotus|reinstated by cadc", "in-force",
        "effective"
      ),
      // Georgia's LIFE Act: a preliminary injunction is part of the judgment of that court.
      ("enjoined by nd-ga|vacated by nd-ga|reinstated by ca11", "in-force", "effective"),
      ("enjoined by nd-ga|vacated by nd-ga|reinstated", "in-force", "effective"),
      ("enjoined by nd-ga|enjoined by md-ala|vacated by nd-ga|reinstated", "blocked", "enjoined"),
      // The third-country asylum rule: two injunctions of one court.
      ("enjoined by nd-cal|enjoined by nd-cal|reinstated by scotus", "in-force", "effective"),
      ("enjoined by nd-cal|enjoined by nd-cal|reinstated", "in-force", "effective"),
      (
        "enjoined by nd-cal|reinstated by ca9 (partial)|enjoined by nd-cal|reinstated by scotus",
        "in-force", "effective"
      ),
    ])
  func `what one court imposed is undone`(lines: String, force: String, stage: String) throws {
    let reading = Self.rule(lines)
    #expect(reading.findings.map(\.message) == [])
    let status = try #require(
      reading.entities.first?.timeline?.status(at: try Day(parsing: "2025-11-30")))
    #expect(status.force.rawValue == force && status.stage == stage)
  }

  @Test(
    arguments: [
      // Beside the agency's own stay or delay, which the court of appeals leaves.
      (
        "delayed (until 2031-06-01) by blm|vacated in nd-cal|reinstated by ca9", "blocked",
        "delayed"
      ),
      ("stayed by epa|vacated by txnd|reinstated by ca5", "blocked", "stayed"),
      ("stayed|enjoined in d-wyo|reinstated by ca10", "blocked", "stayed"),
      (
        "suspended by blm|enjoined by ndcal|enjoined by ndcal|reinstated by scotus", "blocked",
        "suspended"
      ),
      (
        "stayed by epa|vacated by ed-tex|reinstated by ca5|reinstated by epa", "in-force",
        "effective"
      ),
      ("stayed by epa|stayed by cadc|reinstated by supreme court", "blocked", "stayed"),
    ])
  func `what an agency stayed itself stays`(lines: String, force: String, stage: String) throws {
    try `what one court imposed is undone`(lines: lines, force: force, stage: stage)
  }

  @Test(
    arguments: [
      ("ca5", true), ("ca11", true), ("cadc", true), ("scotus", true), ("us-scotus", true),
      ("nd-tex", false),
      ("n-d-cal", false), ("District of Columbia Circuit", true),
      ("District Court for Utah", false), ("ndtx", false), ("dmd", false), ("Ninth Circuit", true),
      ("ddc", false),
      ("Court of Appeals for the Fifth Circuit", true), ("d-mass", false), ("sdny", false),
      ("ca12", false),
      ("epa", false), ("dol", false), ("ed", false), ("dia", false), ("cand", false),
      ("usda", false),
      ("congress", false), ("donald-trump", false), ("india", false), ("ca", false), ("sec", false),
      ("dhs", false),
      ("doe", false), ("doi", false), ("cdc", false), ("fda", false), ("deq-or", false),
      ("md-governor", false),
    ])
  func `a court is known by its name or code`(name: String, isCourt: Bool) {
    // Only a court undoes what a court imposed beside an agency's stay.
    let reading = Self.rule("stayed by agency-x|vacated in txnd|reinstated by \(name)")
    #expect(reading.findings.isEmpty == isCourt, "\(reading.findings.map(\.message))")
  }

  @Test(arguments: [
    "nd-tex", "n-d-cal", "txnd", "ndtx", "dmd", "ddc", "d-mass", "sdny", "cand", "cadc",
  ])
  func `a court's stay is told from an agency's by its code`(court: String) throws {
    try `what one court imposed is undone`(
      lines: "stayed by epa|stayed by \(court)|reinstated by scotus|reinstated by epa",
      force: "in-force",
      stage: "effective")
  }

  @Test func `a new draft of final guidance is told to be a record of its own`() throws {
    let reading = Reading(
      .policy, "name: N\ntype: guidance\nhistory:\n  - 2023-01-01: final\n  - 2024-01-01: draft")
    let finding = try #require(reading.findings.first)
    #expect(finding.message == "'draft' cannot come after 'final'")
    #expect(
      finding.help
        == "give the new proposal its own record, with 'amends' or 'supersedes' naming this one"
    )
  }

  @Test(
    arguments: [
      ("enjoined by d-wyo|superseded|reinstated by nd-cal", "superseded"),
      ("enjoined by d-wyo|vacated by ddc|reinstated by scotus", "vacated"),
      ("enjoined by d-wyo|enjoined by ddc|reinstated by scotus", nil),
      ("stayed by epa|enjoined by d-wyo|vacated by ddc (partial)|reinstated by ca9", nil),
      // A block beside an end in part: either may be meant.
      ("stayed by cadc|vacated by cadc (partial)|reinstated by scotus", nil),
    ])
  func `what several imposed is not guessed`(lines: String, ended: String?) throws {
    let reading = Self.rule(lines)
    let finding = try #require(reading.findings.first)
    #expect(reading.findings.count == 1 && finding.rule == .historyBroken)
    #expect(finding.message.hasSuffix("imposed nothing that is open"))
    #expect(finding.notes.count == lines.split(separator: "|").count - 1)
    #expect(
      finding.help == "name who imposed it, as that line does: in REF or by REF"
        + (ended.map { "; a line without an actor undoes '\($0)'" } ?? ""))
  }

  /// A rule in effect since 2011, and lines for the first days of the years from 2012 on.
  private static func rule(_ lines: String) -> Reading {
    let history = lines.split(separator: "|").enumerated().map { "  - \(2012 + $0)-01-01: \($1)" }
    return Reading(
      .policy,
      "name: N\ntype: rule\neffective: 2011-10-07\nhistory:\n  - 2011-08-08: final\n"
        + history.joined(separator: "\n"))
  }
}

@Suite("Proposals that come to nothing") struct WithdrawnProposalTests {
  @Test(
    arguments: [
      ("type: statute\njurisdiction: EU", "proposed|withdrawn by ec", "ended", "withdrawn"),
      ("type: bill\njurisdiction: EU", "proposed|rejected|withdrawn by ec", "ended", "rejected"),
      // The session of a state's legislature is over.
      ("type: bill\njurisdiction: US-CT\nexpires: 2015-05-08", "introduced", "ended", "died"),
      // A dismissed writ leaves the injunction.
      (
        "type: case", "filed|injunction-granted|cert-granted|cert-dismissed", "pending",
        "injunction-granted"
      ),
      ("type: case", "filed|injunction-granted|cert-dismissed", "pending", "injunction-granted"),
      ("type: executive-order", "issued|rescinded by donald-trump", "ended", "rescinded"),
    ])
  func `have ended`(fields: String, lines: String, force: String, stage: String) throws {
    let reading = Self.policy(fields, lines)
    #expect(reading.findings.map(\.message) == [])
    let status = try #require(
      reading.entities.first?.timeline?.status(at: try Day(parsing: "2025-11-30")))
    #expect(status.force.rawValue == force && status.stage == stage)
  }

  @Test func `a bill dies on the last day of the session, and is dead on the next`() throws {
    let bill = Self.policy("type: bill\njurisdiction: US-CT\nexpires: 2015-05-08", "introduced")
    let timeline = try #require(bill.entities.first?.timeline)
    #expect(timeline.status(at: try Day(parsing: "2015-05-08"))?.force == .pending)
    let after = try #require(timeline.status(at: try Day(parsing: "2015-05-09")))
    #expect(after.force == .ended && after.date?.iso == "2015-05-08")
  }

  @Test func `a law is not withdrawn`() {
    let reading = Self.policy("type: statute", "enacted|withdrawn")
    #expect(reading.findings.map(\.message) == ["'withdrawn' cannot come after 'enacted'"])
  }

  private static func policy(_ fields: String, _ lines: String) -> Reading {
    let history = lines.split(separator: "|").enumerated().map { "  - \(2014 + $0)-01-01: \($1)" }
    return Reading(
      .policy, "name: N\n\(fields)\nhistory:\n" + history.joined(separator: "\n"))
  }
}

@Suite("The session of a state law") struct StateSessionTests {
  @Test(
    arguments: [
      ("US-TX", "2025-06-02", true), ("US-TX", "2026-05-19", true), ("US-TX", "2027-09-01", false),
      ("US-TX", "2025-05-19", false), ("GB", "2025-06-02", false),
    ])
  func `a last day soon after enactment is asked about`(
    jurisdiction: String, expires: String, isReported: Bool
  ) {
    let reading = Reading(
      .policy,
      "name: N\ntype: bill\njurisdiction: \(jurisdiction)\nexpires: \(expires)\nhistory:\n"
        + "  - 2025-03-14: introduced\n  - 2025-05-20: enacted")
    #expect(reading.findings.contains { $0.rule == .sessionEndAsExpiry } == isReported)
  }
}
