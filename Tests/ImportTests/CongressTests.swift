import Diagnostics
import EntityGraph
import Import
import PolicyModel
import TestSupport
import Testing

@Suite("Bills of Congress") struct CongressTests {
  @Test func `an empty site gets two bills with the right stage on every day`() {
    let plan = Site().plan(.congress, [Bills.hr3633, Bills.s1582])
    #expect(plan.findings.isEmpty)
    #expect(plan.messages(.disagreement).isEmpty)
    let site = Site().adding(plan)
    #expect(site.errors.isEmpty)
    for (slug, day, stage) in [
      ("hr3633-119", "2025-05-28", "not-yet"), ("hr3633-119", "2025-06-22", "introduced"),
      ("hr3633-119", "2025-06-23", "reported"), ("hr3633-119", "2025-07-17", "passed-house"),
      ("hr3633-119", "2027-01-02", "passed-house"), ("hr3633-119", "2027-01-03", "died"),
      ("s1582-119", "2025-05-01", "introduced"), ("s1582-119", "2025-06-17", "passed-senate"),
      ("s1582-119", "2025-07-18", "enacted"), ("s1582-119", "2027-02-01", "enacted"),
    ] {
      #expect(site.stage(slug, on: day) == stage, "\(slug) on \(day)")
    }
    let bill = site.text("Content/policies/hr3633-119.md")
    for line in [
      "  - {date: 2025-07-17, event: passed-house, vote: 294-134, source: imported-congress-hr3633-119}",
      "  - {sponsored-by: j-french-hill, as: sponsor, source: imported-congress-hr3633-119}",
      "  - {referred-to: house-financial-services-committee, source: imported-congress-hr3633-119}",
    ] {
      #expect(bill.contains(line))
    }
    #expect(site.text("Content/policies/s1582-119.md").contains("\npublic_law: 119-27\n"))
    #expect(site.plan(.congress, [Bills.hr3633, Bills.s1582], accessed: "2026-01-01").isEmpty)
  }

  @Test func `the API gives the same stages as the files of unitedstates`() {
    let bulk = Site().adding(Site().plan(.congress, [Bills.s1582]))
    let plan = Site().plan(.congress, [Bills.s1582Actions, Bills.s1582Bill])
    let api = Site().adding(plan)
    #expect(api.errors.isEmpty)
    #expect(api.text("Content/policies/s1582-119.md").contains("name: GENIUS Act\n"))
    for day in [
      "2025-04-30", "2025-05-01", "2025-06-17", "2025-07-16", "2025-07-17", "2025-07-18",
    ] {
      #expect(api.stage("s1582-119", on: day) == bulk.stage("s1582-119", on: day), "\(day)")
    }
    // The API's bill has no long title.
    #expect(api.plan(.congress, [Bills.s1582]).changed.map(\.edits.count) == [1])
  }

  @Test(arguments: [
    ("On motion to suspend the rules and pass the bill, as amended Agreed to by voice vote.", true),
    ("On passage Passed by the Yeas and Nays: 308 - 122.", false),
  ]) func `a second chamber that changes the bill has not passed the same text`(
    text: String, isAmended: Bool
  ) {
    let actions = Bills.s1582Actions.replacing(
      "Passed/agreed to in House: On passage Passed by the Yeas and Nays: 308 - 122.",
      with: "Passed/agreed to in House: \(text)")
    let site = Site().adding(Site().plan(.congress, [actions]))
    #expect(site.errors.isEmpty)
    #expect(
      site.text("Content/policies/s1582-119.md").contains("amended: true") == isAmended)
  }

  @Test func `more entries than a record can have are left out together`() {
    let action =
      #"{"acted_at": "2025-02-03", "status": "REPORTED", "text": "Reported.", "type": "x"}"#
    let many = Array(repeating: action, count: 700).joined(separator: ",")
    let plan = Site().plan(
      .congress,
      [
        #"{"bill_id": "hr1-119", "bill_type": "hr", "number": "1", "congress": "119", "actions": [\#(many)]}"#
      ])
    #expect(
      plan.messages(.notImported) == [
        "H.R. 1: 700 entries of one kind, more than a record can hold"
      ])
    #expect(!Site().adding(plan).text("Content/policies/hr1-119.md").contains("history"))
  }

  @Test func `actions that are no stage are all listed`() {
    let plan = Site().plan(.congress, [Bills.hr3633])
    #expect(
      plan.messages(.notImported) == [
        "hr3633-119: action without a stage: '2025-06-10 Ordered to be Reported (Amended) by the Yeas and Nays: 47 - 6.'",
        "hr3633-119: related bill, not a companion: 'hr4763-118, related'",
      ])
  }

  @Test func `people and committees are found by their identifiers`() {
    let site = Site(
      """
      -- Content/people/french-hill.md --
      ---
      name: French Hill
      bioguide: H001072
      ---
      -- Content/agencies/house-ag.md --
      ---
      name: Agriculture
      thomas_id: HSAG
      ---

      """)
    let plan = site.plan(.congress, [Bills.hr3633])
    #expect(
      plan.messages(.newRecord) == [
        "agency/house-financial-services-committee: House Financial Services Committee"
      ])
    let bill = site.adding(plan).text("Content/policies/hr3633-119.md")
    #expect(bill.contains("sponsored-by: french-hill"))
    #expect(bill.contains("event: reported, by: house-ag,"))
  }

  @Test func `a person of the same family name is not doubled`() {
    let site = Site("-- Content/people/french-hill.md --\n---\nname: French Hill\n---\n")
    let plan = site.plan(.congress, [Bills.hr3633])
    #expect(!plan.added.contains { $0.id?.kind == .person })
    #expect(
      plan.messages(.byHand) == [
        "J. French Hill may be person/french-hill; if so, add the identifier there"
      ])
    #expect(plan.remarks.first { $0.sort == .byHand }?.lines == ["bioguide: H001072"])
  }

  @Test func `cosponsors are connected where the site has them, and listed otherwise`() {
    let site = Site(
      "-- Content/people/cynthia-lummis.md --\n---\nname: Cynthia Lummis\nbioguide: L000571\n---\n")
    let after = site.adding(site.plan(.congress, [Bills.s1582]))
    #expect(
      after.text("Content/policies/s1582-119.md").contains(
        "sponsored-by: cynthia-lummis, as: cosponsor"))
    #expect(
      Site().plan(.congress, [Bills.s1582]).messages(.notOnSite) == [
        "policy/s1582-119: cosponsor Cynthia M. Lummis"
      ])
  }

  @Test func `a law that is kept as a statute has no stages of a bill`() {
    let site = Site(
      """
      -- Content/policies/genius-act.md --
      ---
      name: GENIUS Act
      type: statute
      bill: s1582-119
      history:
        - 2025-07-18: enacted
      ---

      """)
    let plan = site.plan(.congress, [Bills.s1582])
    #expect(
      plan.messages(.notImported).contains(
        "policy/genius-act is a statute, whose history has no introduced (2025-05-01), passed-senate (2025-06-17), passed-house (2025-07-17)"
      ))
    let after = site.adding(plan)
    #expect(after.errors.isEmpty)
    #expect(after.catalog.entities.first { $0.id.slug == "genius-act" }?.history.count == 1)
  }

  @Test(arguments: [
    (["PASS_OVER:HOUSE", "PASS_BACK:SENATE", "PASSED:BILL"], "passed-both"),
    (["PASS_OVER:HOUSE", "PASSED:BILL", "ENACTED:SIGNED"], "enacted"),
    (["PASS_OVER:HOUSE", "PASSED:BILL", "PROV_KILL:VETO"], "vetoed"),
    (["FAIL:ORIGINATING:HOUSE"], "failed"),
    (["PROV_KILL:SUSPENSIONFAILED"], "stalled"),
  ]) func `a status code on an action becomes the stage of the bill`(codes: [String], stage: String)
  {
    let days = ["2025-02-03", "2025-02-04", "2025-02-05"]
    let places = ["h", "s", "h"]
    let actions = codes.indices.map { index in
      let place = codes.count == 3 && codes[1] == "PASSED:BILL" && index == 1 ? "s" : places[index]
      return
        #"{"acted_at": "\#(days[index])", "status": "\#(codes[index])", "text": "An action.", "type": "vote", "where": "\#(place)"}"#
    }
    let bill =
      #"{"bill_id": "hr1-119", "bill_type": "hr", "number": "1", "congress": "119", "introduced_at": "2025-02-01", "status": "\#(codes.last ?? "")", "actions": [\#(actions.joined(separator: ","))]}"#
    let plan = Site().plan(.congress, [bill])
    let site = Site().adding(plan)
    #expect(site.errors.isEmpty)
    #expect(plan.messages(.disagreement).isEmpty)
    #expect(site.stage("hr1-119", on: "2025-02-05") == stage)
  }

  @Test func `a status that the history does not give is reported`() {
    let bill =
      #"{"bill_id": "hr1-119", "bill_type": "hr", "number": "1", "congress": "119", "introduced_at": "2025-02-01", "status": "PASS_OVER:HOUSE", "actions": []}"#
    #expect(
      Site().plan(.congress, [bill]).messages(.disagreement) == [
        "policy/hr1-119: the register has the status 'PASS_OVER:HOUSE', the history gives 'introduced' on 2025-11-27"
      ])
  }

  @Test func `a bill with the same text in the other chamber is its companion`() {
    let site = Site(
      "-- Content/policies/twin.md --\n---\nname: Twin\ntype: bill\nbill: s2-119\n---\n")
    let related =
      #"{"relatedBills": [{"congress": 119, "number": 2, "type": "S", "title": "Twin", "relationshipDetails": [{"identifiedBy": "CRS", "type": "Identical bill"}]}, {"congress": 119, "number": 3, "type": "S", "title": "Other", "relationshipDetails": {"item": {"identifiedBy": "CRS", "type": "Related bill"}}}], "request": {"billNumber": "1", "billType": "hr", "congress": "119"}}"#
    let plan = site.plan(.congress, [related])
    #expect(site.adding(plan).text("Content/policies/hr1-119.md").contains("companion-of: twin"))
    #expect(plan.messages(.notImported).count == 1)
  }
}
