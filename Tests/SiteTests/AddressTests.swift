import Diagnostics
import EntityGraph
import PolicyModel
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

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

  @Test(
    "an old address that was a file stays one",
    arguments: [
      ("/old.html", "old.html", "./"), ("a/b.htm", "a/b.htm", "../"), ("/a.html/", "a.html", "./"),
    ])
  func files(text: String, file: String, root: String) {
    #expect(PageAddress(parsing: text)?.file == file)
    #expect(PageAddress(parsing: text)?.root == root)
    #expect(PageAddress(parsing: "/a/index.html")?.path == "a/")
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
      redirects: [/companies/old-acme/, ⟦/companies/zenith/⟧, ⟦../out/⟧, ⟦/topics⟧]
      ---
      -- Content/companies/zenith.md --
      ---
      name: Zenith
      redirects: [⟦/companies/old-acme⟧]
      ---
      -- Content/pages/deals.md --
      ---
      title: ⟦Deals⟧
      ---
      """)
    #expect(
      site.report.findings.map(\.message) == [
        "/companies/zenith/ is also the address of Content/companies/zenith.md",
        "'../out/' leaves the site",
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

  @Test(
    "an old address that no file can answer is an error with the reason",
    arguments: [
      ("/a?b=1", "has a query, which no file can answer"),
      ("/a#b", "has a fragment, which never reaches the web host"),
      ("/%2e%2e/x/", "is percent-encoded"), ("/caf%C3%A9/", "is percent-encoded"),
      ("/.git/x/", "has a name that begins with a full stop, which web hosts do not serve"),
      (
        "/x/.htaccess",
        "has a name that begins with a full stop, which web hosts do not serve"
      ),
      ("/a/../b/", "leaves the site"), ("../b", "leaves the site"), ("/./b", "leaves the site"),
      ("/a//b/", "has two slashes in a row"), ("//a.example/b", "has two slashes in a row"),
      ("https://a.example/b/", "has a host"), ("/", "is the home page"),
      ("/index.html", "is the home page"), (#"/a\b"#, "has a backslash"),
      ("/a /b", "has a name that begins with a space or ends with a space or a full stop"),
      ("/a\u{200B}b/", "has a character that cannot be seen"),
      ("/" + String(repeating: "a", count: 300), "has a name of more than 255 bytes"),
      (String(repeating: "/a", count: 600), "is longer than 1024 bytes"),
    ])
  func strangeAddresses(text: String, reason: String) async throws {
    let site = try await BuiltSite(
      """
      -- Content/companies/acme.md --
      ---
      name: Acme
      redirects: ['⟦\(text)⟧']
      ---
      """)
    #expect(site.report.findings.first?.message.hasSuffix(" " + reason) == true)
    #expect(site.report.findings.map(\.rule.name) == ["InvalidAddress"])
    #expect(site.report.findings.map(\.place) == site.marks)
    #expect(!site.folder.has("Output"))
  }

  @Test func `old addresses are written as they were, both forms of one once`() async throws {
    let site = try await BuiltSite(
      """
      -- Content/companies/acme.md --
      ---
      name: Acme
      redirects: [/old, /old/, /old/index.html, /older.html, /a/b.htm, /v1.2/, /Été/]
      ---
      """)
    #expect(site.findings == [])
    let files = try site.output().files
    for file in ["old/index.html", "older.html", "a/b.htm", "v1.2/index.html", "Été/index.html"] {
      #expect(files.contains(file), "\(file)")
    }
    #expect(try site.page("older.html").contains("url=./companies/acme/\""))
    #expect(try site.page("a/b.htm").contains("url=../companies/acme/\""))
  }

  @Test(
    "an old address that is taken is an error where it is written",
    arguments: [
      ("/companies/zulu/", "/companies/zulu/ is the address of this page itself"),
      ("/404.html", "/404.html is also the address of the page for wrong addresses"),
      ("/feed.xml", "/feed.xml/ lies in /feed.xml, which is a file of the feed"),
      (
        "/files/terms.html",
        "/files/terms.html is also the address of Content/static/files/terms.html"
      ),
      (
        "/files/Terms.html",
        "/files/Terms.html and /files/terms.html of Content/static/files/terms.html differ only in capitals"
      ),
      ("/shop/", "/shop/ is also the address of Content/static/shop/index.html"),
      (
        "/files/terms.html/x/",
        "/files/terms.html/x/ lies in /files/terms.html, which is a file of Content/static/files/terms.html"
      ),
      ("/dir.html", "/dir.html is also a folder of the output"),
      (
        "/Companies/Zenith/",
        "/Companies/Zenith/ and /companies/zenith/ of Content/companies/zenith.md differ only in capitals"
      ),
      ("/companies/", "/companies/ is also the address of the list of companies"),
      ("/OLD/", "/OLD/ and /old/index.html of Content/companies/zenith.md differ only in capitals"),
      ("/e\u{301}/", "/e\u{301}/ is also the address of Content/companies/zenith.md"),
      (
        "/briefings/page/2/",
        "/briefings/page/2/ is also the address of page 2 of the list of briefings"
      ),
    ])
  func takenAddresses(text: String, message: String) async throws {
    let briefings = (0..<51).map {
      "-- Content/briefings/b\($0).md --\n---\ntitle: B \($0)\ndate: 2025-01-01\n---\n"
    }.joined()
    let site = try await BuiltSite(
      """
      -- Content/site.yml --
      base_url: https://a.example/
      -- Content/static/files/terms.html --
      -- Content/static/shop/index.html --
      -- Content/static/dir.html/a.txt --
      -- Content/companies/acme.md --
      ---
      name: Acme
      ---
      -- Content/companies/zenith.md --
      ---
      name: Zenith
      redirects: [/old/, /\u{E9}/]
      ---
      -- Content/companies/zulu.md --
      ---
      name: Zulu
      redirects: ['⟦\(text)⟧']
      ---
      \(briefings)
      """)
    #expect(site.report.findings.map(\.rule.name) == ["DuplicateAddress"])
    #expect(site.report.findings.map(\.message) == [message])
    #expect(site.report.findings.map(\.place) == site.marks)
  }
}
