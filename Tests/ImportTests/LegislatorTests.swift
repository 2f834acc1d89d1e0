import Diagnostics
import Import
import PolicyModel
import TestSupport
import Testing

/// People in the shape of unitedstates/congress-legislators.
enum Members {
  static let file = """
    - id:
        bioguide: H001072
        fec:
        - H4AR02141
      name:
        first: J.
        middle: French
        last: Hill
        official_full: J. French Hill
      bio:
        birthday: '1956-12-05'
        gender: M
      terms:
      - type: rep
        start: '2021-01-03'
        end: '2023-01-03'
        state: AR
        district: 2
        party: Republican
      - type: rep
        start: '2023-01-03'
        end: '2025-01-03'
        state: AR
        district: 2
        party: Republican
      - type: rep
        start: '2025-01-03'
        end: '2027-01-03'
        state: AR
        district: 2
        party: Republican
    - id:
        bioguide: X000001
      name: {first: Pat, last: Example}
      terms:
      - {type: sen, start: '2025-01-03', end: '2031-01-03', state: TX, party: Democrat}
    """
}

@Suite("Members of Congress") struct LegislatorTests {
  private let path = "Content/people/french-hill.md"

  private func site(_ fields: String) -> Site {
    Site("-- \(path) --\n---\nname: French Hill\nbioguide: H001072\n\(fields)---\n")
  }

  @Test func `a person whom the site knows gets the time in office`() {
    let site = site("")
    let plan = site.plan(.legislators, [Members.file])
    #expect(plan.findings.isEmpty)
    let after = site.adding(plan)
    #expect(after.errors.isEmpty)
    #expect(
      after.text(path).contains(
        """
        positions:
          - {role: Representative for Arkansas, org: U.S. House of Representatives, since: 2021-01-03, until: 2027-01-03}

        """))
    #expect(
      after.text(path).contains("party: Republican  # imported-legislators-h001072, 2025-11-27"))
    #expect(after.plan(.legislators, [Members.file], accessed: "2026-01-01").isEmpty)
  }

  @Test func `people whom the site does not know are counted`() {
    let plan = site("").plan(.legislators, [Members.file])
    #expect(plan.added.isEmpty)
    #expect(
      plan.messages(.notOnSite) == [
        "1 person of these files; a file with 'bioguide' makes one known"
      ])
  }

  @Test(arguments: [
    "  - role: Representative for Arkansas\n",
    "  - {role: Representative for Arkansas, since: 2015-01-03}\n",
    "  - {role: Representative for Arkansas, since: 2015, until: 2027-01}\n",
  ]) func `an office that the record has is not added again`(position: String) {
    let site = site("party: Republican\npositions:\n\(position)")
    let plan = site.plan(.legislators, [Members.file])
    #expect(plan.isEmpty)
    #expect(plan.messages(.disagreement).isEmpty)
  }

  @Test func `a further term is added behind those that the record has`() {
    let site = site(
      "positions:\n  - {role: Representative for Arkansas, since: 2015-01-06, until: 2025-01-03}\n")
    let after = site.adding(site.plan(.legislators, [Members.file]))
    #expect(after.errors.isEmpty)
    #expect(
      after.text(path).contains(
        "org: U.S. House of Representatives, since: 2025-01-03, until: 2027-01-03}"))
    #expect(after.plan(.legislators, [Members.file]).isEmpty)
  }

  @Test func `an office that ended at another time is reported`() {
    let site = site(
      "positions:\n  - {role: Representative for Arkansas, since: 2021-01-03, until: 2024-06-01}\n")
    let plan = site.plan(.legislators, [Members.file])
    #expect(
      plan.messages(.disagreement) == [
        "person/french-hill: the data has 'Representative for Arkansas' from 2021-01-03 to 2027-01-03, the record has it until 2024-06-01"
      ])
  }
}
