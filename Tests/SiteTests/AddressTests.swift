import Diagnostics
import EntityGraph
import PolicyModel
import TestSupport
import Testing

@testable import Site

@Suite("Addresses") struct AddressTests {
  @Test(
    "the way up to the root is as long as the address is deep",
    arguments: [
      ("", "./"), ("about/", "../"), ("companies/acme/", "../../"), ("a/b/c/", "../../../"),
    ])
  func wayUp(path: String, root: String) {
    #expect(PageAddress(path).root == root)
    #expect(PageAddress(path).file == path + "index.html")
  }

  @Test func `a record stands in its kind's folder, a free page at the root`() {
    #expect(PageAddress(of: EntityID(.company, "acme")).path == "companies/acme/")
    #expect(PageAddress(of: EntityID(.person, "ann")).path == "people/ann/")
    #expect(PageAddress(of: EntityID(.page, "about")).path == "about/")
    #expect(PageAddress(of: EntityID(.page, "index")) == .home)
  }

  @Test(
    "an address is read with and without its slashes",
    arguments: [
      "companies/old/", "/companies/old/", "companies/old", "/companies/old", "//companies/old",
    ])
  func spellings(text: String) {
    #expect(PageAddress(parsing: text)?.path == "companies/old/")
  }

  @Test(
    "what is not below the root is no address",
    arguments: ["", "/", "../old/", "a/../b", "a//b", "./a", "a/./b", "a\u{7}b"])
  func noAddresses(text: String) {
    #expect(PageAddress(parsing: text) == nil)
  }

  @Test func `the first page of a list is the list itself`() {
    let list = PageAddress("briefings/")
    #expect(list.page(1) == list)
    #expect(list.page(2).path == "briefings/page/2/")
  }

  @Test func `a redirect has its page, and two pages at one address are an error`() async throws {
    let site = try await BuiltSite(
      """
      -- Content/companies/acme.md --
      ---
      name: Acme
      redirects: [/companies/old-acme/, ⟦/companies/zenith/⟧, ⟦../out/⟧, ⟦topics⟧]
      ---
      -- Content/companies/zenith.md --
      ---
      name: Zenith
      redirects: [⟦companies/old-acme⟧]
      ---
      -- Content/pages/deals.md --
      ---
      title: ⟦Deals⟧
      ---
      """)
    #expect(
      site.report.findings.map(\.message) == [
        "/companies/zenith/ is also the address of Content/companies/zenith.md",
        "'../out/' is not an address of this site",
        "/topics/ is also the address of the list of topics",
        "/companies/old-acme/ is also the address of Content/companies/acme.md",
        "/deals/ is also the address of the list of deals",
      ])
    #expect(site.report.findings.map(\.place) == site.marks)
    #expect(!site.isBuilt)
  }

  @Test func `an old address leads to the new one from where it stands`() async throws {
    let site = try await BuiltSite(
      """
      -- Content/site.yml --
      base_url: https://a.example/
      -- Content/companies/acme.md --
      ---
      name: Acme
      redirects: [/old/names/acme/]
      ---
      """)
    #expect(site.findings == [])
    let page = try site.page("old/names/acme/index.html")
    #expect(page.contains("url=../../../companies/acme/\""))
    #expect(page.contains("https://a.example/companies/acme/"))
  }

  @Test func `a static file in the place of a page is an error that names it`() async throws {
    let site = try await BuiltSite(
      """
      -- Content/static/companies/acme/index.html --
      mine
      -- Content/companies/acme.md --
      ---
      name: Acme
      ---
      """)
    #expect(site.report.findings.map(\.rule.name) == ["DuplicateAddress"])
    #expect(site.report.findings.first?.place.path == "Content/static/companies/acme/index.html")
    #expect(!site.isBuilt && !site.folder.has("Output"))
  }
}
