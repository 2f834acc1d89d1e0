import Diagnostics
import EntityGraph
import PolicyModel
import TestSupport
import Testing

@Suite("Collisions") struct CollisionTests {
  private func findings(_ site: RecordSet) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    site.catalog.checkCollisions(reporting: &findings)
    return findings
  }

  @Test func `two records of a kind that are called the same are reported at the second`() throws {
    let site = try RecordSet(
      """
      -- Content/companies/acme.md --
      ---
      name: ⟦Acme Power⟧
      ---
      -- Content/companies/zenith.md --
      ---
      name: Zenith
      aliases: [Z, ⟦ACME power⟧]
      ---
      """)
    let finding = try #require(findings(site).first)
    #expect(findings(site).count == 1)
    #expect(finding.short == "NameCollision: 'ACME power' is also company/acme")
    #expect(finding.place == site.place(1))
    #expect(finding.notes.map(\.place) == [site.place(0)])
  }

  @Test func `names may be shared across kinds, and titles among briefings`() throws {
    let site = try RecordSet(
      """
      -- Content/companies/river.md --
      ---
      name: River
      aliases: [River, the river]
      ---
      -- Content/topics/river.md --
      ---
      name: River
      ---
      -- Content/briefings/one.md --
      ---
      title: The week
      date: 2025-11-04
      ---
      -- Content/briefings/two.md --
      ---
      title: The week
      date: 2025-11-11
      ---
      """)
    #expect(findings(site).map(\.short) == [])
  }

  @Test func `an identifier belongs to one record`() throws {
    let site = try RecordSet(
      """
      -- Content/companies/acme.md --
      ---
      name: Acme
      cik: 0001878848
      ---
      -- Content/companies/zenith.md --
      ---
      name: Zenith
      cik: ⟦0001878848⟧
      ---
      """)
    #expect(
      findings(site).map(\.short) == [
        "DuplicateIdentifier: '0001878848' is the cik of company/acme as well"
      ])
    #expect(findings(site).first?.place == site.place())
  }

  @Test func `a docket may hold several policies`() throws {
    let site = try RecordSet(
      """
      -- Content/policies/notice.md --
      ---
      name: Notice
      type: rule
      docket: RM26-4-000
      ---
      -- Content/policies/order.md --
      ---
      name: Order
      type: rule
      docket: RM26-4-000
      ---
      """)
    #expect(findings(site).map(\.short) == [])
  }
}
