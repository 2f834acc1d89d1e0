import Diagnostics
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("Forms of addresses") struct AddressFormTests {
  private func site(
    _ text: String, settings: String = "", more: String = ""
  ) async throws -> BuiltSite {
    try await BuiltSite(
      """
      -- Content/site.yml --
      title: Week
      \(settings)
      -- Content/briefings/week.md --
      ---
      title: The week
      date: 2025-11-04
      ---
      ## Power

      begin \(text) end
      -- Content/static/docs/index.html --
      <h2 id="x">X</h2>
      -- Content/companies/draft.md --
      ---
      name: Draft
      draft: true
      redirects: [/x/]
      ---
      \(more)
      """)
  }

  @Test(
    "the index of a folder of static files is an address in all its forms, and so is this page with a query",
    arguments: [
      ("[a](/docs/)", "../../docs/"), ("[a](/docs)", "../../docs/"),
      ("[a](/docs/index.html)", "../../docs/index.html"), ("[a](/docs/?q=1)", "../../docs/?q=1"),
      ("[a](/docs?q=1#x)", "../../docs/?q=1#x"), ("[a](/docs/#x)", "../../docs/#x"),
      ("[a](?q=1)", "../../briefings/week/?q=1"),
      ("[a](?q=1#power)", "../../briefings/week/?q=1#power"),
      ("[a](?q=1#top)", "../../briefings/week/?q=1#top"),
    ])
  func forms(link: String, href: String) async throws {
    let site = try await site(link)
    #expect(site.findings == [])
    #expect(
      try site.page("briefings/week/index.html").contains("begin <a href=\"\(href)\">a</a> end"))
  }

  @Test func `anchors of both are checked, and near misses name the folder`() async throws {
    let site = try await site("[a](/docs/#⟦y⟧) [b](?q=1#⟦x⟧) [c](⟦/doc/⟧) ![d](⟦?q=1⟧)")
    #expect(site.report.findings.map(\.place) == site.marks)
    #expect(
      site.report.findings.map(\.rule.name) == [
        "UnknownAnchor", "UnknownAnchor", "UnknownFile", "UnknownFile",
      ])
    #expect(site.report.findings[2].suggestion == "/docs/")
  }

  @Test func `an old address of a page that is held back is as its own`() async throws {
    let site = try await site("[a](⟦/x/⟧) [b](⟦/companies/draft/⟧) [c](⟦/x?q=1⟧)")
    #expect(site.report.findings.map(\.place) == site.marks)
    #expect(Set(site.report.findings.map(\.rule.name)) == ["HeldBackReference"])
    #expect(try site.page("briefings/week/index.html").contains("begin a b c end"))
  }

  @Test(
    "the navigation takes the forms that a text takes",
    arguments: [
      ("docs/", "docs/"), ("docs", "docs"), ("/docs/?q=1", "docs/?q=1"), ("./", ""),
      ("'#top'", "#top"),
      ("'./#Top'", "#Top"), ("./briefings/week/", "briefings/week/"), ("'/#top'", "#top"),
    ])
  func navigation(address: String, href: String) async throws {
    let site = try await site("Text.", settings: "navigation:\n  - Where: \(address)")
    #expect(site.findings == [])
    let page = try site.page("briefings/week/index.html")
    #expect(page.contains("href=\"../../\(href)\""))
  }

  @Test(
    "a redirect of another scheme is no path",
    arguments: [
      ("mailto:a@b.c", nil), ("javascript:alert(1)", nil), ("data:text/plain,a", nil),
      ("tel:+1", nil), ("JavaScript:alert(1)", nil), ("https:/a.example/", nil),
      ("wiki:Old_name/", "where it is a path, write '/wiki:Old_name/'"),
    ] as [(String, String?)])
  func schemes(text: String, help: String?) async throws {
    let findings = try await redirect(text)
    #expect(findings.map(\.rule.name) == ["InvalidAddress"])
    #expect(findings.first?.message.hasSuffix("and is not a path of this site") == true)
    #expect(findings.first?.help == help)
  }

  @Test(
    "a redirect in the place of a file with a meaning is an error that says so",
    arguments: [
      ("/CNAME", "a setting of the web host"), ("/cname/x/", "a setting of the web host"),
      ("/_redirects", "a setting of the web host"), ("/robots.txt", "the rules for robots"),
      ("/build.json/", "the manifest of the build"), ("/favicon.ico", "the icon of the site"),
      ("/feed.xml", "the feed"), ("/sitemap.xml", "the sitemap"),
    ])
  func reserved(text: String, use: String) async throws {
    let findings = try await redirect(text)
    #expect(findings.map(\.message) == ["'\(text)' is kept for \(use), and no page"])
    #expect(findings.map(\.rule.name) == ["InvalidAddress"])
  }

  @Test(
    "no hint leads to an address that is refused",
    arguments: [
      ("/%2e%2e/x/", nil), ("/a/%2fb/", nil), ("/%2Egit/", nil), ("/a%3Fb/", nil), ("/?a=1", nil),
      ("/#a", nil), (#"/\..\a/"#, nil), ("/caf%C3%A9/", "write 'café'"), ("/a?b", "leave it out"),
      (#"/a\b/"#, "write a slash"), ("/.nojekyll", nil),
    ] as [(String, String?)])
  func hints(text: String, help: String?) async throws {
    let findings = try await redirect(text)
    #expect(findings.map(\.rule.name) == ["InvalidAddress"])
    #expect(findings.first?.help == help)
  }

  @Test func `a colon in a path is no scheme`() async throws {
    #expect(try await redirect("/wiki:Old_name/").isEmpty)
    #expect(try await redirect("/a/b:c/").isEmpty)
    #expect(try await redirect("/cname-old/").isEmpty)
    #expect(try await redirect("/a/CNAME/").isEmpty)
  }

  @Test(
    "a redirect with a character that addresses cannot have is an error",
    arguments: [
      ("/old space/", "has a space, which addresses cannot have"),
      ("/old\u{A0}space/", "has a space, which addresses cannot have"),
      ("/a/old space.html", "has a space, which addresses cannot have"),
      ("/<old>/", "has '<', which addresses cannot have"),
      ("/old|x/", "has '|', which addresses cannot have"),
      ("/old\"x/", "has '\"', which addresses cannot have"),
      ("/{old}/", "has '{', which addresses cannot have"),
    ])
  func unwritten(text: String, reason: String) async throws {
    let findings = try await redirect(text)
    #expect(findings.map(\.message) == ["'\(text)' \(reason)"])
    #expect(findings.map(\.rule.name) == ["InvalidAddress"])
  }

  @Test(
    "a redirect without a leading slash is an error that suggests it",
    arguments: [
      "old/", "old", "companies/old/", "old.html", "a/b:c/",
    ])
  func withoutSlash(text: String) async throws {
    let findings = try await redirect(text)
    #expect(findings.map(\.rule.name) == ["InvalidAddress"])
    #expect(findings.first?.suggestion == "/" + text)
    #expect(try await redirect("/" + text).isEmpty)
  }

  @Test(
    "a navigation link with an invalid host is an error",
    arguments: [
      ("https://", "it has no host"), ("http:///about/", "it has no host"),
      ("HTTPS://", "it has no host"), ("https://?q", "it has no host"),
      ("https://:443/", "it has no host"), ("https://me@/", "it has no host"),
      ("https://a b.example/", "'a b.example' is not a host"),
      ("https://a..example/", "'a..example' is not a host"), ("'mailto:'", "it has no recipient"),
    ])
  func hostless(address: String, reason: String) async throws {
    let site = try await site("Text.", settings: "navigation:\n  - Where: \(address)")
    let finding = try #require(site.report.findings.first)
    #expect(finding.place.path == "Content/site.yml")
    #expect(finding.message.hasSuffix("is not an address: \(reason)"))
    #expect(!site.isBuilt)
  }

  @Test(
    "a navigation link may lead to any other site",
    arguments: [
      "https://a.example", "http://localhost:8080/x?y#z", "https://[::1]/",
      "https://münchen.example/", "'mailto:a@b.example'", "https://me@a.example/",
    ])
  func elsewhere(address: String) async throws {
    let site = try await site("Text.", settings: "navigation:\n  - Where: \(address)")
    #expect(site.findings == [])
  }

  private func redirect(_ text: String) async throws -> [Diagnostic] {
    try await BuiltSite(
      """
      -- Content/companies/acme.md --
      ---
      name: Acme
      redirects: ['\(text)']
      ---
      """
    ).report.findings
  }

  @Test func `a static file stands before a template of the site`() async throws {
    let site = try await BuiltSite(
      """
      -- Content/static/a.txt --
      static
      -- Templates/site/a.txt --
      template
      """)
    #expect(site.report.findings.map(\.rule.name) == ["ReplacedOutput"])
    #expect(try site.output().text("a.txt") == "static\n")
  }

  @Test func `an anchor of a stub is missed at the stub`() async throws {
    let site = try await site("[x](person:nobody#⟦bio⟧)", settings: "stubs: true")
    let finding = try #require(site.report.findings.first { $0.rule.name == "UnknownAnchor" })
    #expect(finding.message == "'bio' is not a heading of the stub person/nobody")
    #expect([finding.place] == site.marks)
  }
}
