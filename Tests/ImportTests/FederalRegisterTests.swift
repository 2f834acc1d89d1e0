import Diagnostics
import Import
import PolicyModel
import TestSupport
import Testing

@Suite("Federal Register: orders") struct FederalRegisterTests {
  @Test func `an empty site gets records with the right status on every day`() {
    let plan = Site().plan(.federalRegister, Orders.all)
    #expect(plan.findings.isEmpty)
    let site = Site().adding(plan)
    #expect(site.errors.isEmpty)
    for (slug, day, stage) in [
      ("eo-14110", "2023-10-29", "not-yet"), ("eo-14110", "2023-10-30", "issued"),
      ("eo-14110", "2025-01-19", "issued"), ("eo-14110", "2025-01-20", "revoked"),
      ("eo-14141", "2025-01-13", "not-yet"), ("eo-14141", "2025-07-22", "issued"),
      ("eo-14141", "2025-07-23", "revoked"), ("eo-14148", "2025-01-20", "issued"),
      ("eo-14318", "2025-11-27", "issued"),
    ] {
      #expect(site.stage(slug, on: day) == stage, "\(slug) on \(day)")
    }
  }

  @Test func `a list and single documents give the same records`() {
    let list = #"{"count": 4, "results": [\#(Orders.all.joined(separator: ","))]}"#
    let one = Site().adding(Site().plan(.federalRegister, [list]))
    let all = Site().adding(Site().plan(.federalRegister, Orders.all))
    #expect(one.files.mapValues(\.bytes) == all.files.mapValues(\.bytes))
  }

  @Test func `a new record has its dates, its identifiers and the source of each line`() {
    let site = Site().adding(Site().plan(.federalRegister, [Orders.eo14141]))
    #expect(
      site.text("Content/policies/eo-14141.md") == """
        ---
        name: Executive Order 14141
        type: executive-order
        jurisdiction: US
        number: 14141
        fr: {doc: 2025-01395, cite: 90 FR 5469}
        title: Advancing United States Leadership in Artificial Intelligence Infrastructure
        history:
          - {date: 2025-01-14, event: issued, by: joe-biden, source: imported-federal-register-2025-01395}
          - {date: 2025-01-17, event: published, source: imported-federal-register-2025-01395}
          - {date: 2025-07-23, event: revoked, by: eo-14318, source: imported-federal-register-2025-01395}
        sources:
          imported-federal-register-2025-01395:
            title: Advancing United States Leadership in Artificial Intelligence Infrastructure
            publisher: Federal Register
            type: order
            date: 2025-01-17
            url: https://www.federalregister.gov/d/2025-01395
            accessed: 2025-11-27
        source: imported-federal-register-2025-01395
        ---

        """)
  }

  @Test func `whoever acts and has no record gets a small one, which is listed`() {
    let plan = Site().plan(.federalRegister, [Orders.eo14141])
    #expect(
      plan.added.map(\.file.path) == [
        "Content/people/joe-biden.md", "Content/policies/eo-14141.md",
        "Content/policies/eo-14318.md",
      ])
    #expect(
      plan.messages(.newRecord) == [
        "person/joe-biden: Joseph R. Biden Jr.", "policy/eo-14318: Executive Order 14318",
      ])
    let site = Site().adding(plan)
    // Its own document completes it later.
    let later = site.adding(site.plan(.federalRegister, [Orders.eo14318], accessed: "2025-11-28"))
    #expect(later.errors.isEmpty)
    #expect(later.stage("eo-14318", on: "2025-07-23") == "issued")
    #expect(later.stage("eo-14141", on: "2025-07-23") == "revoked")
  }

  @Test func `an order that revokes another one adds the line there`() {
    let site = Site(
      """
      -- Content/policies/infrastructure.md --
      ---
      name: Executive Order 14141
      type: executive-order
      number: 14141
      history:
        - 2025-01-14: issued
      ---

      """)
    let plan = site.plan(.federalRegister, [Orders.eo14318])
    let after = site.adding(plan)
    #expect(after.errors.isEmpty)
    #expect(after.stage("infrastructure", on: "2025-07-23") == "revoked")
    #expect(
      after.text("Content/policies/infrastructure.md").contains(
        """
          - 2025-01-14: issued
          - {date: 2025-07-23, event: revoked, by: eo-14318, source: imported-federal-register-2025-14212}
        """))
    #expect(after.plan(.federalRegister, [Orders.eo14318]).isEmpty)
  }

  @Test func `what an order did to others that the site does not have is listed`() {
    let plan = Site().plan(.federalRegister, [Orders.eo14148])
    #expect(
      plan.messages(.notOnSite) == [
        "Executive Order 14148: 'Revokes: EO 13985, January 20, 2021'",
        "Executive Order 14148: 'Revokes: EO 14110, October 30, 2023'",
      ])
  }

  @Test(arguments: [
    ("Revoked by: EO 14148, January 20, 2025", Force.ended),
    ("Superseded by: EO 14148, January 20, 2025", .ended),
    ("Revoked in part by: EO 14148, January 20, 2025", .partly),
    ("Revoked by: EO 14148, January 20, 2025 (in part)", .partly),
    ("Amended by: EO 14148, January 20, 2025", .inForce),
    ("Amended by: EO 14000, January 30, 2024; EO 14001, Feb. 2, 2024", .inForce),
  ]) func `a note becomes what it says`(note: String, force: Force) {
    let site = Site().adding(Site().plan(.federalRegister, [Orders.eo14110(notes: note)]))
    #expect(site.errors.isEmpty)
    #expect(site.status("eo-14110", on: "2025-01-20")?.force == force)
    let isPartial = note.contains("in part")
    #expect(site.text("Content/policies/eo-14110.md").contains("extent: partial") == isPartial)
  }

  @Test(arguments: [
    "See: EO 14028", "Revoked by: Pub. L. 119-27, July 18, 2025",
    "Continued by: Notice of May 8, 2025",
    "Revoked by: EO 14148", "Revoked by EO 14148, January 20, 2025",
    "Revoked by: EO 14148, January 32, 2025", "Sec. 4 revoked by: EO 14148, January 20, 2025",
  ]) func `a note that is not understood is listed and adds nothing`(note: String) {
    let plan = Site().plan(.federalRegister, [Orders.eo14110(notes: note)])
    let site = Site().adding(plan)
    #expect(site.stage("eo-14110", on: "2025-11-27") == "issued")
    #expect(plan.messages(.notImported).count == 1)
    #expect(plan.remarks.first { $0.sort == .notImported }?.places.first?.path == "saved/1.json")
  }

  @Test func `several notes on one line are each read under their own verb`() {
    let plan = Site().plan(
      .federalRegister,
      [
        Orders.eo14110(
          notes:
            "Revokes: EO 14141, January 14, 2025; See: EO 14028; Revoked by: EO 14148 of January 20,2025"
        )
      ])
    #expect(plan.messages(.notImported).map { $0.contains("'See: EO 14028'") } == [true])
    #expect(
      plan.messages(.notOnSite).contains { $0.contains("'Revokes: EO 14141, January 14, 2025'") })
    #expect(Site().adding(plan).stage("eo-14110", on: "2025-11-27") == "revoked")
  }

  @Test func `two documents that contradict each other add nothing and are reported`() {
    let other = Orders.document(
      number: "2025-14212", title: "Data Centers", order: 14318, signed: "2025-07-24",
      published: "2025-07-28", citation: "90 FR 35385", president: Orders.trump,
      notes: "Revokes: EO 14141, January 14, 2025")
    let plan = Site().plan(.federalRegister, [Orders.eo14141, other])
    #expect(
      plan.messages(.disagreement) == [
        "Executive Order 14141: 'revoked' is dated 2025-07-23 and 2025-07-24"
      ])
    #expect(plan.remarks.first { $0.sort == .disagreement }?.places.count == 2)
    #expect(Site().adding(plan).stage("eo-14141", on: "2025-11-27") == "issued")
  }

  @Test func `a president is found by an item of Wikidata or by the name`() {
    for field in ["name: Joe Biden\nwikidata: Q6279", "name: Joseph R. Biden Jr."] {
      let site = Site("-- Content/people/biden.md --\n---\n\(field)\n---\n")
      let plan = site.plan(.federalRegister, [Orders.eo14110(notes: nil)])
      #expect(plan.added.map(\.id?.slug) == ["eo-14110"])
      #expect(site.adding(plan).text("Content/policies/eo-14110.md").contains("by: biden,"))
    }
  }
}
