import Diagnostics
import Import
import PolicyModel
import TestSupport
import Testing

/// Documents of agencies. The rule is made up.
enum Rulemaking {
  static func document(
    _ type: String, _ action: String, number: String, published: String, effective: String? = nil,
    closes: String? = nil, rin: String = #""3235-AN01""#
  ) -> String {
    func text(_ value: String?) -> String { value.map { "\"\($0)\"" } ?? "null" }
    return """
      {"action": "\(action)", "agencies": [
         {"raw_name": "TREASURY DEPARTMENT", "name": "Treasury Department", "id": 497, "parent_id": null, "slug": "treasury-department"},
         {"raw_name": "Internal Revenue Service", "name": "Internal Revenue Service", "id": 254, "parent_id": 497, "slug": "internal-revenue-service"}],
       "cfr_references": [{"chapter": null, "part": 1, "title": 26}], "citation": "90 FR 1\(number.suffix(3))",
       "comments_close_on": \(text(closes)), "correction_of": null, "dates": "Effective as printed.", "docket_ids": ["REG-1-25"],
       "document_number": "\(number)", "effective_on": \(text(effective)), "executive_order_number": null,
       "publication_date": "\(published)", "regulation_id_numbers": [\(rin)],
       "title": "Gross Proceeds Reporting by Brokers", "type": "\(type)"}
      """
  }

  static let proposed = document(
    "Proposed Rule", "Notice of proposed rulemaking.", number: "2024-00101",
    published: "2024-03-01",
    closes: "2024-05-01")
  static let final = document(
    "Rule", "Final rule.", number: "2025-00201", published: "2025-02-03", effective: "2025-04-04")
}

@Suite("Federal Register: rules") struct RulemakingTests {
  private let slug = "gross-proceeds-reporting-by-brokers"

  @Test func `a proposal and the final rule are one record`() {
    let plan = Site().plan(.federalRegister, [Rulemaking.final, Rulemaking.proposed])
    let site = Site().adding(plan)
    #expect(site.errors.isEmpty)
    for (day, stage) in [
      ("2024-02-29", "not-yet"), ("2024-03-01", "proposed"), ("2025-02-02", "proposed"),
      ("2025-02-03", "final"), ("2025-04-03", "final"), ("2025-04-04", "effective"),
    ] {
      #expect(site.stage(slug, on: day) == stage, "\(day)")
    }
    let text = site.text("Content/policies/\(slug).md")
    #expect(text.contains("fr: {doc: [2025-00201, 2024-00101], cite: [90 FR 1201, 90 FR 1101]}"))
    for line in [
      "rin: 3235-AN01", "docket: REG-1-25", "cfr: 26 CFR 1", "effective: 2025-04-04",
      "comments_close: 2024-05-01",
    ] {
      #expect(text.contains("\n\(line)\n"))
    }
    // The part that acts, not the department over it.
    #expect(
      plan.messages(.newRecord) == ["agency/internal-revenue-service: Internal Revenue Service"])
    #expect(text.contains("event: final, by: internal-revenue-service"))
  }

  @Test func `a final rule is found by its RIN`() {
    let site = Site().adding(Site().plan(.federalRegister, [Rulemaking.proposed]))
    let plan = site.plan(.federalRegister, [Rulemaking.final], accessed: "2025-12-01")
    let after = site.adding(plan)
    #expect(plan.added.isEmpty)
    #expect(after.errors.isEmpty)
    #expect(after.stage(slug, on: "2025-04-04") == "effective")
    #expect(
      plan.messages(.byHand).sorted() == [
        "policy/\(slug): add to 'fr.cite': 90 FR 1201",
        "policy/\(slug): add to 'fr.doc': 2025-00201",
      ])
  }

  @Test(arguments: [
    ("Rule", "Interim final rule; request for comments.", "final"),
    ("Rule", "Direct final rule.", "final"), ("Rule", "Final rule; request for comments.", "final"),
    ("Proposed Rule", "Advance notice of proposed rulemaking.", "prerule"),
    ("Notice", "Request for information.", "prerule"),
  ]) func `the action at the head says what a document is`(
    type: String, action: String, stage: String
  ) {
    let site = Site().adding(
      Site().plan(
        .federalRegister,
        [
          Rulemaking.document(
            type, action, number: "2025-00301", published: "2025-02-03",
            effective: stage == "final" ? "2025-06-01" : nil)
        ]))
    #expect(site.errors.isEmpty)
    #expect(site.stage(slug, on: "2025-02-03") == stage)
  }

  @Test(arguments: [
    ("Rule", "Final rule; technical amendments."), ("Rule", "Temporary final rule."),
    ("Rule", "Final rule; stay."),
    ("Proposed Rule", "Proposed rule; extension of comment period."),
    ("Notice", "Notice of meeting."),
    ("Rule", "Final rule; delay of effective date."),
    ("Rule", "Final rule; partial delay of effective date."),
    ("Rule", "Final rule; correction and delay of effective date."),
    ("Rule", "Final rule; delay of compliance date."),
    ("Proposed Rule", "Proposed rule; partial withdrawal."),
    ("Proposed Rule", "Proposed rule; withdrawal and reproposal."),
  ]) func `an action that is not understood gives no status and is listed`(
    type: String, action: String
  ) {
    let plan = Site().plan(
      .federalRegister,
      [
        Rulemaking.document(type, action, number: "2025-00301", published: "2025-02-03")
      ])
    let site = Site().adding(plan)
    #expect(site.stage(slug, on: "2025-11-27") == nil)
    #expect(plan.messages(.notImported).contains { $0.contains(action) })
  }

  @Test func `a proposal is withdrawn`() {
    let withdrawal = Rulemaking.document(
      "Proposed Rule", "Withdrawal of proposed rule.", number: "2025-00303", published: "2025-05-01"
    )
    let site = Site().adding(Site().plan(.federalRegister, [Rulemaking.proposed, withdrawal]))
    #expect(site.errors.isEmpty)
    #expect(site.stage(slug, on: "2025-05-01") == "withdrawn")
  }

  @Test func `a delay says until when`() {
    let delay = Rulemaking.document(
      "Rule", "Final rule; delay of effective date.", number: "2025-00302", published: "2025-03-20",
      effective: "2025-07-01")
    let site = Site().adding(Site().plan(.federalRegister, [Rulemaking.final, delay]))
    #expect(site.errors.isEmpty)
    #expect(site.stage(slug, on: "2025-04-04") == "delayed")
    #expect(site.stage(slug, on: "2025-07-01") == "effective")
  }
}
