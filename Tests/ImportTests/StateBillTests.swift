import Diagnostics
import Import
import PolicyModel
import TestSupport
import Testing

@Suite("Bills of states") struct StateBillTests {
  private static let id = "ocd-bill/12bd05ac-05c3-4baa-b315-10d7c3b20815"
  private static let house = "ocd-organization/00000000-0000-0000-0000-000000000001"
  private static let senate = "ocd-organization/00000000-0000-0000-0000-000000000002"

  private let site = Site(
    "-- Content/policies/grid-bill.md --\n---\nname: Grid bill\ntype: bill\njurisdiction: US-NH\nocd_id: \(id)\n---\n"
  )

  private let bills = """
    id,identifier,title,classification,subject,session_identifier,jurisdiction,organization_classification
    \(id),HB 7,"relative to the grid, and more.",['bill'],[],2025,New Hampshire,lower
    ocd-bill/00000000-0000-0000-0000-000000000009,HB 8,other,['bill'],[],2025,New Hampshire,lower

    """
  private let organizations = """
    id,name,parent_id,jurisdiction_id,classification
    \(house),House,,ocd-jurisdiction/country:us/state:nh/government,lower
    \(senate),Senate,,ocd-jurisdiction/country:us/state:nh/government,upper

    """

  private func actions(_ rows: [(body: String, words: String, date: String, classes: String)])
    -> String
  {
    "id,bill_id,organization_id,description,date,classification,order\n"
      + rows.enumerated().map { number, row in
        "a\(number),\(Self.id),\(row.body),\"\(row.words)\",\(row.date),\"\(row.classes)\",\(number)\n"
      }.joined()
  }

  private var course: String {
    actions([
      (
        Self.house, "Introduced and referred to Science", "2025-01-08",
        "['introduction', 'referral-committee']"
      ),
      (Self.house, "Hearing: 01/20/2025", "2025-01-10", "[]"),
      (
        Self.house, "Committee Report: Ought to Pass", "2025-02-01",
        "['committee-passage-favorable']"
      ),
      (Self.house, "Third reading passed", "2025-02-10", "['passage']"),
      (Self.senate, "Introduced 02/12/2025", "2025-02-12", "['introduction']"),
      (Self.senate, "Inexpedient to Legislate, RC 0Y-24N, MF", "2025-03-01", "['failure']"),
      (Self.senate, "Read third time and passed", "2025-03-10", "['passage']"),
      (Self.senate, "Enrolled Adopted, VV, (In recess 03/20/2025)", "2025-04-01", "['enrolled']"),
      (
        Self.house, "Signed by Governor Doe 06/14/2025; Chapter 52", "2025-06-20",
        "['executive-signature']"
      ),
    ])
  }

  @Test func `the files of a session give the bills that the site knows their history`() {
    let plan = site.plan(
      .openStates,
      [
        bills, organizations, course,
        "bill_id,name,entity_type,primary\n\(Self.id),Jane Roe,person,True\n",
      ])
    #expect(plan.findings.isEmpty, "\(plan.findings)")
    let text = site.adding(plan).text("Content/policies/grid-bill.md")
    for line in [
      "title: relative to the grid, and more.  # imported-open-states-nh-2025-hb7, 2025-11-27",
      "  - {date: 2025-01-08, event: introduced, source: imported-open-states-nh-2025-hb7}",
      "  - {date: 2025-02-01, event: reported, source: imported-open-states-nh-2025-hb7}",
      "  - {date: 2025-02-10, event: passed-house, source: imported-open-states-nh-2025-hb7}",
      "  - {date: 2025-03-10, event: passed-senate, source: imported-open-states-nh-2025-hb7}",
      // The day in the words, not that of the journal.
      "  - {date: 2025-06-14, event: enacted, how: signed, source: imported-open-states-nh-2025-hb7}",
      "    url: https://openstates.org/nh/bills/2025/HB7/",
    ] { #expect(text.contains(line + "\n"), "\(line) in \(text)") }
    #expect(!text.contains("failed") && !text.contains("passed-both"))
    #expect(site.adding(plan).errors.isEmpty)
    #expect(site.adding(plan).stage("grid-bill", on: "2025-03-05") == "passed-house")
    #expect(site.adding(plan).stage("grid-bill", on: "2025-07-01") == "enacted")
    #expect(
      plan.messages(.notImported) == [
        "nh-2025-hb7: action without a certain stage: '2025-01-10 Hearing: 01/20/2025'",
        "nh-2025-hb7: introduced in the second chamber: '2025-02-12 Introduced 02/12/2025'",
        "nh-2025-hb7: action without a certain stage (failure): '2025-03-01 Inexpedient to Legislate, RC 0Y-24N, MF'",
        "nh-2025-hb7: action without a certain stage (enrolled): '2025-04-01 Enrolled Adopted, VV, (In recess 03/20/2025)'",
        "nh-2025-hb7: a sponsor, by name only: 'Jane Roe'",
      ])
    #expect(
      plan.messages(.notOnSite) == [
        "1 bills of these files; a record with the 'ocd_id' of a bill makes it known"
      ])
    #expect(site.adding(plan).plan(.openStates, [bills, organizations, course]).isEmpty)
  }

  @Test(arguments: [
    ("Introduced 01/03/2025 and referred to Education", "['introduction', 'referral-committee']"),
    ("To Be Introduced and Referred to Judiciary", "['introduction']"),
    (
      "Ought to Pass: MA, VV; Refer to Finance Rule 4-5",
      "['committee-passage-favorable', 'passage']"
    ),
    ("Passed by indefinitely in Courts of Justice", "['passage']"),
    ("Passed by for the day", "['passage']"), ("Amendment passed house", "['passage']"),
    ("Lay HB7 on Table: MF RC 167-170", "['deferral']"),
    ("Substituted by SB 4", "['substitution']"),
    ("Motion to override veto failed", "['veto-override-passage']"),
    ("Motion to reconsider: Third reading passed", "['passage']"),
    ("Approved by Governor: line item veto", "['executive-signature']"),
    ("Withdrawn from committee", "['withdrawal']"),
    ("Signed by Speaker", "['executive-signature']"),
  ]) func `an action is listed whose words and class do not both say one thing`(
    words: String, classes: String
  ) {
    let plan = site.plan(
      .openStates, [bills, organizations, actions([(Self.house, words, "2024-12-01", classes)])])
    let text = site.adding(plan).text("Content/policies/grid-bill.md")
    for stage in ["introduced", "passed", "enacted", "failed", "withdrawn", "override", "stalled"] {
      #expect(!text.contains("event: \(stage)"), "\(text)")
    }
    #expect(plan.messages(.notImported).contains { $0.contains(words) })
  }

  @Test func `a history that would end before the bill does is not added`() {
    let passed = [
      (Self.house, "Introduced", "2025-01-08", "['introduction']"),
      (Self.house, "Third reading passed", "2025-03-01", "['passage']"),
    ]
    for (words, classes) in [
      ("Signed by Governor Doe 07/12/2025; Chapter 5; eff. 01/01/2026", "['executive-signature']"),
      ("Refer to Interim Study: MA", "['failure']"),
      ("Died on Table, Session ended 10/10/2025", "[]"),
    ] {
      let plan = site.plan(
        .openStates,
        [bills, organizations, actions(passed + [(Self.house, words, "2025-07-22", classes)])])
      #expect(site.adding(plan).stage("grid-bill", on: "2025-11-01") == nil)
      let remark = plan.remarks.first { $0.sort == .byHand }
      #expect(remark?.message.contains("its last step is not certain") == true)
      #expect(
        remark?.lines == [
          "history:", "  - {date: 2025-01-08, event: introduced}",
          "  - {date: 2025-03-01, event: passed-house}",
        ])
    }
    let sections = site.plan(
      .openStates,
      [
        bills, organizations,
        actions(
          passed + [
            (Self.house, "Signed by Governor Doe", "2025-07-22", "['executive-signature']"),
            (Self.house, "I. Section 1 Effective 07/01/2026", "2025-07-22", "[]"),
          ]),
      ])
    #expect(site.adding(sections).stage("grid-bill", on: "2025-11-01") == nil)
  }

  @Test func `the day of a signature is that in the words, also if it is the day of effect`() {
    let plan = site.plan(
      .openStates,
      [
        bills, organizations,
        actions([
          (
            Self.house, "Signed by Governor Doe 07/12/2025; Chapter 205; eff. 07/12/2025",
            "2025-07-22", "['executive-signature']"
          )
        ]),
      ])
    #expect(
      site.adding(plan).text("Content/policies/grid-bill.md").contains(
        "{date: 2025-07-12, event: enacted, how: signed,"))
    #expect(
      plan.messages(.byHand) == [
        "nh-2025-hb7: the data does not say when it takes effect; add the day if it is not 2025-07-12"
      ])
  }

  @Test func `an end that something follows was none`() {
    let rows = [
      (Self.house, "Introduced", "2025-01-08", "['introduction']"),
      (Self.house, "Indefinitely postponed", "2025-02-08", "['failure']"),
    ]
    let dead = site.plan(.openStates, [bills, organizations, actions(rows)])
    #expect(site.adding(dead).stage("grid-bill", on: "2025-11-01") == "failed")
    let alive = site.plan(
      .openStates,
      [
        bills, organizations,
        actions(rows + [(Self.house, "Third reading passed", "2025-03-01", "['passage']")]),
      ])
    #expect(site.adding(alive).stage("grid-bill", on: "2025-11-01") == "passed-house")
    #expect(alive.messages(.notImported).contains { $0.contains("'failed', but the bill went on") })
  }

  @Test func `a bill of the API becomes a record`() {
    let bill = """
      {"id": "\(Self.id)", "session": "2025-2026", "identifier": "AB 5", "title": "Wires.",
       "jurisdiction": {"id": "ocd-jurisdiction/country:us/state:ca/government", "name": "California", "classification": "state"},
       "from_organization": {"id": "o", "name": "Assembly", "classification": "lower"}, "classification": ["bill"],
       "openstates_url": "https://openstates.org/ca/bills/20252026/AB5/", "sponsorships": [{"name": "Roe", "primary": true}],
       "sources": [{"url": "https://legislature.example/ab5"}, {"url": "http://legislature.example/ab5"}],
       "actions": [
         {"date": "2025-01-08T00:00:00+00:00", "description": "Read first time. To print.", "classification": ["introduction", "reading-1"],
          "organization": {"name": "Assembly", "classification": "lower"}},
         {"date": "2025-05-08", "description": "Read third time. Passed. Bill passed.", "classification": ["passage"],
          "organization": {"name": "Assembly", "classification": "lower"}},
         {"date": "2025-09-30", "description": "Approved by the Governor.", "classification": ["executive-signature"],
          "organization": {"name": "Assembly", "classification": "lower"}},
         {"date": "2025-09-30", "description": "Chaptered by Secretary of State - Chapter 1, Statutes of 2025.", "classification": ["became-law"],
          "organization": {"name": "Assembly", "classification": "lower"}}]}
      """
    let plan = Site().plan(
      .openStates, ["{\"results\": [\(bill)], \"pagination\": {\"page\": 1, \"max_page\": 2}}"])
    #expect(plan.findings.isEmpty, "\(plan.findings)")
    let site = Site().adding(plan)
    let text = site.text("Content/policies/ca-2025-2026-ab5.md")
    #expect(
      text.hasPrefix(
        "---\nname: California AB 5 (2025-2026)\ntype: bill\njurisdiction: US-CA\nocd_id: \(Self.id)\n"
      ))
    #expect(site.errors.isEmpty)
    #expect(site.stage("ca-2025-2026-ab5", on: "2025-06-01") == "passed-assembly")
    #expect(site.stage("ca-2025-2026-ab5", on: "2025-11-01") == "enacted")
    #expect(
      plan.messages(.notImported)
        == [
          "ca-2025-2026-ab5: this a second time: '2025-09-30 Chaptered by Secretary of State - Chapter 1, Statutes of 2025.'",
          "ca-2025-2026-ab5: a sponsor, by name only: 'Roe'",
          "ca-2025-2026-ab5: another page about it: 'http://legislature.example/ab5'",
          "the list has other pages: 'page 1 of 2'",
        ])
    #expect(site.plan(.openStates, [bill]).isEmpty)
  }

  @Test(arguments: [
    ("a,b\n1,2\n", "this is not a file of Open States"),
    ("id,identifier,title,session_identifier\n\"1,2,3\n", "this quotation mark is not closed"),
    (
      "id,identifier,title,session_identifier\n1,2,3\n",
      "this row has 3 fields, and the first row has 4"
    ),
    ("{\"identifier\": \"HB 1\"}", "the bill has no 'id', 'identifier' or 'session'"),
    ("{}", "this is neither a bill nor a list of Open States' API"),
  ]) func `a file of another shape is reported`(text: String, message: String) {
    let plan = site.plan(.openStates, [text, bills])
    #expect(plan.findings.map(\.message) == [message])
    #expect(plan.isEmpty)
  }
}
