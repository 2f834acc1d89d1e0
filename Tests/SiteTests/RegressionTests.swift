import Diagnostics
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

/// What was once wrong and has been fixed.
@Suite("Regressions") struct RegressionTests {
  @Test func `an embargo in a zone that nobody knows is an error`() async throws {
    let site = try await BuiltSite(
      """
      -- Content/briefings/soon.md --
      ---
      title: Soon
      date: 2025-11-04
      embargo_until: 2025-11-30 09:00 ⟦America/New_Yrok⟧
      ---
      """)
    #expect(site.report.findings.map(\.place) == site.marks)
    #expect(!site.isBuilt)
  }

  @Test func `a deal without a text can be linked by its file`() async throws {
    let site = try await BuiltSite(
      """
      -- Content/companies/acme.md --
      ---
      name: Acme
      ---
      See [the contract](../deals/contract.md).
      -- Content/deals/contract.md --
      ---
      name: The contract
      type: merger
      parties: {acme: buyer}
      ---
      """)
    #expect(site.findings == [])
  }

  @Test func `a deal written in place is dated with its briefing`() async throws {
    let site = try await BuiltSite(
      """
      -- Content/companies/acme.md --
      ---
      name: Acme
      ---
      -- Content/briefings/soon.md --
      ---
      title: Soon
      date: 2025-12-15
      deals:
        - name: Hidden merger
          parties: {acme: buyer}
      ---
      """)
    #expect(site.isBuilt)
    #expect(try site.output().files(holding: "Hidden merger") == [])
  }

  @Test func `a draft may cite its own sources`() async throws {
    let site = try await BuiltSite(
      """
      -- Content/briefings/soon.md --
      ---
      title: Soon
      date: 2025-11-04
      draft: true
      sources:
        own-note: {title: A note, publisher: Ours, type: filing}
      ---
      So it is [](source:own-note).
      """)
    #expect(site.findings == [])
    #expect(site.isBuilt)
  }

  @Test func `a picture of a draft is not copied`() async throws {
    let site = try await BuiltSite(
      """
      -- Content/briefings/soon.md --
      ---
      title: Soon
      date: 2025-11-04
      draft: true
      ---
      ![Chart](chart.svg)
      -- Content/briefings/chart.svg --
      Plainly hidden.
      """)
    #expect(site.isBuilt)
    #expect(try site.output().files(holding: "Plainly hidden") == [])
  }

  @Test func `a file in the place of a folder of pages is an error of the site`() async throws {
    let site = try await BuiltSite(
      """
      -- Content/static/companies --
      mine
      -- Content/companies/acme.md --
      ---
      name: Acme
      ---
      """)
    #expect(site.report.findings.map(\.rule.name) == ["DuplicateAddress"])
    #expect(site.report.findings.first?.place.path == "Content/static/companies")
  }

  @Test func `an output folder within Content is refused`() async throws {
    let site = try await BuiltSite("-- Content/companies/acme.md --\n---\nname: Acme\n---\n") {
      $0.output = "Content/public"
    }
    #expect(!site.isBuilt)
    #expect(!site.folder.has("Content/public"))
  }

  @Test func `the names of what is held back are not told where their slugs are written`()
    async throws
  {
    let site = try await BuiltSite(
      """
      -- Content/policies/order.md --
      ---
      name: Order
      type: executive-order
      history:
        - 2025-01-01: issued
        - 2025-05-01: revoked by next-order
      ---
      -- Content/policies/next-order.md --
      ---
      name: Plainly-hidden-word order
      type: executive-order
      draft: true
      ---
      -- Content/briefings/new.md --
      ---
      title: Plainly-hidden-word briefing
      date: 2025-11-04
      draft: true
      ---
      -- Content/people/ann.md --
      ---
      name: Plainly-hidden-word Ann
      draft: true
      ---
      -- Content/briefings/old.md --
      ---
      title: Old
      date: 2025-10-04
      authors: [ann]
      superseded_by: new
      next: [{date: 2026-01-01, what: A thing, about: next-order}]
      ---
      """)
    #expect(site.isBuilt)
    #expect(try site.output().files(holding: "lainly-hidden-word") == [])
  }

  @Test func `a mistake in the order of a history is told once`() async throws {
    let site = try await BuiltSite(
      """
      -- Content/policies/order.md --
      ---
      name: Order
      type: executive-order
      history:
        - 2025-01-20: revoked
        - ⟦2023-10-30: issued⟧
      ---
      """)
    #expect(site.report.findings.map(\.place) == site.marks)
  }

  @Test func `a link to a held back page by its address is a warning like every other`()
    async throws
  {
    let site = try await BuiltSite(
      """
      -- Content/companies/acme.md --
      ---
      name: Acme
      ---
      [it](/companies/soon/)
      -- Content/companies/soon.md --
      ---
      name: Soon
      draft: true
      ---
      """)
    #expect(site.report.findings.map(\.rule.name) == ["HeldBackReference"])
  }

  @Test func `the navigation may lead elsewhere`() async throws {
    let site = try await BuiltSite(
      """
      -- Content/site.yml --
      navigation:
        - Elsewhere: https://x.example/
      """)
    #expect(try site.page("index.html").contains("href=\"https://x.example/\""))
  }

  @Test func `an anchor in the navigation is checked`() async throws {
    let site = try await BuiltSite(
      """
      -- Content/site.yml --
      navigation:
        - Heading: pages-a/#what-we-do
        - Wrong: pages-a/#⟦what-we-did⟧
        - Quoted: "/pages-a/#⟦nope⟧"
        - Companies: companies/#⟦nope⟧
        - Home: "#⟦nope⟧"
        - Group: companies/#g-public
        - Sources: companies/acme/#part-sources
        - File: report.pdf#page=3
      -- Content/static/report.pdf --
      %PDF
      -- Content/companies/acme.md --
      ---
      name: Acme
      ---
      -- Content/pages/pages-a.md --
      ---
      title: A
      ---
      ## What we do
      """)
    #expect(site.report.findings.map(\.rule.name) == Array(repeating: "UnknownAnchor", count: 4))
    #expect(site.report.findings.map(\.place) == site.marks)
    #expect(site.report.findings.first?.suggestion == "what-we-do")
  }

  @Test func `an entry of the navigation that leads nowhere is told`() async throws {
    let site = try await BuiltSite(
      """
      -- Content/site.yml --
      navigation:
        - Companies: ⟦compnies/⟧
      """)
    #expect(site.report.findings.map(\.place) == site.marks)
  }

  @Test(
    "a text whose name ends otherwise than in .md is not passed over in silence",
    arguments: ["other.MD", "other.markdown"])
  func otherEndings(name: String) async throws {
    let site = try await BuiltSite("-- Content/companies/\(name) --\n---\nname: Acme\n---\n")
    #expect(site.report.findings.map(\.place.path) == ["Content/companies/\(name)"])
  }
}
