import TestSupport
import Testing

@Suite("Names of records that are held back") struct HeldBackNameTests {
  private let archive = """
    -- Content/site.yml --
    title: Test
    base_url: https://example.org/
    data: true
    -- Content/agencies/hidden-office.md --
    ---
    name: Hidden Office
    draft: true
    ---
    -- Content/people/hidden-author.md --
    ---
    name: Hidden Author
    draft: true
    ---
    -- Content/companies/hidden-co.md --
    ---
    name: Hidden Co
    draft: true
    ---
    -- Content/companies/acme.md --
    ---
    name: Acme
    relations:
      - supplies: hidden-co
    ---
    -- Content/deals/deal.md --
    ---
    name: The Deal
    type: acquisition
    parties:
      acme: buyer
      hidden-co: target
    history:
      - 2025-03-01: announced
      - 2025-04-01: cleared by hidden-office
    relations:
      - reviewed-by: hidden-office
    next:
      - { date: 2026-01-01, what: Closing, about: hidden-co }
    ---
    -- Content/policies/rule.md --
    ---
    name: The Rule
    type: rule
    history:
      - 2025-02-01: proposed by hidden-office
      - 2025-05-01: final by hidden-office
      - 2025-06-01: effective
      - 2025-09-01: rescinded by agency/hidden-office
    ---
    -- Content/people/jo.md --
    ---
    name: Jo Doe
    positions:
      - { role: Clerk, org: hidden-office, since: 2020 }
    ---
    -- Content/briefings/2025-10-01-week.md --
    ---
    title: Week
    date: 2025-10-01
    authors: [hidden-author]
    policies: [{ rule: historical }]
    angles:
      - { issue: Who decides, who: hidden-office, policy: rule }
    ---
    [The rule](policy:rule "historical") was rescinded.
    """

  @Test func `their slugs are on no page`() async throws {
    let site = try await BuiltSite(archive, asOf: "2025-11-01")
    for slug in ["hidden-office", "hidden-author", "hidden-co"] {
      #expect(try site.output().files(holding: slug) == [], "\(slug)")
    }
    let page = try site.page("policies/rule/index.html")
    #expect(page.contains("Rescinded</span> on 1 September 2025."))
  }

  @Test func `a name that an author wrote out is shown, without a link`() async throws {
    let site = try await BuiltSite(
      archive.replacing("org: hidden-office", with: "org: Hidden Office"), asOf: "2025-11-01")
    #expect(try site.page("people/jo/index.html").contains("Hidden Office"))
    #expect(try site.output().files(holding: "hidden-office") == [])
  }
}
