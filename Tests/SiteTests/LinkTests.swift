import Diagnostics
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("Links of a text") struct LinkTests {
  /// A briefing with a text, beside what it may refer to.
  private func site(_ text: String, more: String = "") async throws -> BuiltSite {
    try await BuiltSite(
      """
      -- Content/site.yml --
      base_url: https://a.example/
      -- Content/briefings/2025-11-04-week.md --
      ---
      title: The week
      date: 2025-11-04
      ---
      \(text)
      -- Content/briefings/2025-11-03-other.md --
      ---
      title: The other
      date: 2025-11-03
      ---
      ## What is agreed

      Text.
      -- Content/companies/acme.md --
      ---
      name: Acme Power
      aliases: [Acme]
      ---
      ## Sites

      Text.
      -- Content/policies/rule.md --
      ---
      name: The rule
      type: rule
      ---
      -- Content/pages/about.md --
      ---
      title: About
      ---
      [home](/) and [[Acme]] ![A map](map.svg)
      -- Content/pages/map.svg --
      <svg>plan</svg>
      -- Content/pages/gone.md --
      ---
      title: Gone
      redirects: [/old.html]
      ---
      -- Content/briefings/map 1.svg --
      <svg>picture</svg>
      -- Content/static/files/terms.pdf --
      terms
      -- Content/static/files/a?b.txt --
      odd
      -- Content/static/files/form.html --
      <h2 class=a id='part-b'>B</h2>
      \(more)
      """)
  }

  private func link(_ text: String) async throws -> String {
    let site = try await site(text)
    #expect(site.findings == [])
    let page = try site.page("briefings/week/index.html")
    let start = try #require(page.firstRange(of: "begin "))
    let end = try #require(page.firstRange(of: " end"))
    return String(page[start.upperBound..<end.lowerBound])
  }

  @Test(
    "a link leads from the page to what it names",
    arguments: [
      ("[[Acme]]", "<a href=\"../../companies/acme/\">Acme</a>"),
      ("[[acme|the buyer]]", "<a href=\"../../companies/acme/\">the buyer</a>"),
      ("[[acme#sites]]", "<a href=\"../../companies/acme/#sites\">Acme Power</a>"),
      ("[](company:acme)", "<a href=\"../../companies/acme/\">Acme Power</a>"),
      ("[it](policy:rule)", "<a href=\"../../policies/rule/\">it</a>"),
      ("[it](../companies/acme.md)", "<a href=\"../../companies/acme/\">it</a>"),
      (
        "[it](2025-11-03-other.md#what-is-agreed)",
        "<a href=\"../../briefings/other/#what-is-agreed\">it</a>"
      ),
      ("[it](../policies/rule.md)", "<a href=\"../../policies/rule/\">it</a>"),
      ("[it](/companies/acme/)", "<a href=\"../../companies/acme/\">it</a>"),
      ("[it](/)", "<a href=\"../../\">it</a>"),
      ("[it](/index.html)", "<a href=\"../../\">it</a>"),
      ("[it](/companies/acme)", "<a href=\"../../companies/acme/\">it</a>"),
      ("[it](/companies/acme/index.html)", "<a href=\"../../companies/acme/\">it</a>"),
      (
        "[it](/companies/acme/?q=1&r=%26#sites)",
        "<a href=\"../../companies/acme/?q=1&amp;r=%26#sites\">it</a>"
      ),
      ("[it](../companies/acme.md?q=1)", "<a href=\"../../companies/acme/?q=1\">it</a>"),
      ("[it](/companies/acme/#part-main)", "<a href=\"../../companies/acme/#part-main\">it</a>"),
      ("[it](/companies/#part-main)", "<a href=\"../../companies/#part-main\">it</a>"),
      ("[it](/feed.xml)", "<a href=\"../../feed.xml\">it</a>"),
      ("[it](/sitemap.xml)", "<a href=\"../../sitemap.xml\">it</a>"),
      ("[it](/robots.txt)", "<a href=\"../../robots.txt\">it</a>"),
      ("[it](/style.css?v=2)", "<a href=\"../../style.css?v=2\">it</a>"),
      ("[it](/404.html)", "<a href=\"../../404.html\">it</a>"),
      ("[it](/build.json)", "<a href=\"../../build.json\">it</a>"),
      ("[it](/files/terms.pdf#page=3)", "<a href=\"../../files/terms.pdf#page=3\">it</a>"),
      ("[it](/files/form.html#part-b)", "<a href=\"../../files/form.html#part-b\">it</a>"),
      ("[it](/old.html)", "<a href=\"../../old.html\">it</a>"),
      ("[it](/about/map.svg)", "<a href=\"../../about/map.svg\">it</a>"),
      ("[it](/files/a%3Fb.txt)", "<a href=\"../../files/a%3Fb.txt\">it</a>"),
      ("[it](/files/terms.pdf)", "<a href=\"../../files/terms.pdf\">it</a>"),
      ("[it](../static/files/terms.pdf)", "<a href=\"../../files/terms.pdf\">it</a>"),
      ("[it](https://x.example/a?b=c&d)", "<a href=\"https://x.example/a?b=c&amp;d\">it</a>"),
      ("![it](<map 1.svg>)", "<img src=\"map%201.svg\" alt=\"it\" />"),
    ])
  func leads(text: String, html: String) async throws {
    #expect(try await link("begin \(text) end") == html)
  }

  @Test func `a page at the root links from there`() async throws {
    let site = try await site("Text.")
    let page = try site.page("about/index.html")
    #expect(page.contains("<a href=\"../\">home</a> and <a href=\"../companies/acme/\">Acme</a>"))
  }

  @Test func `a file that a page shows is copied beside it, others are not`() async throws {
    let shown = try await site("![map](<map 1.svg>)").output()
    #expect(shown.text("briefings/week/map 1.svg") == "<svg>picture</svg>\n")
    let unused = try await site("None.").output()
    #expect(unused.files(holding: "<svg>picture") == [])
    #expect(unused.text("files/terms.pdf") == "terms\n")
  }

  @Test func `every wrong link is reported at its place with the near miss`() async throws {
    let site = try await site(
      """
      [[⟦Acm⟧]] and [x](company:⟦acmee⟧) and [x](⟦../companies/acne.md⟧) and [x](⟦/companies/acmé/⟧)
      and [x](2025-11-03-other.md#⟦what-is-agred⟧) and [x](#⟦nowhere⟧) and [x](⟦polcy⟧:rule).
      """)
    #expect(!site.isBuilt)
    #expect(site.report.findings.map(\.place) == site.marks)
    #expect(
      site.report.findings.map(\.suggestion) == [
        "acme", "acme", "../companies/acme.md", "/companies/acme/", "what-is-agreed", nil, "policy",
      ])
  }

  @Test func `an anchor of an address is checked as one of a file is`() async throws {
    let site = try await site(
      """
      [x](/companies/acme/#⟦site⟧) and [x](/companies/acme/?q=1#⟦nowhere⟧) and [x](/companies/#⟦nope⟧)
      and [x](/files/form.html#⟦c⟧) and [x](/#⟦nope⟧) and [x](⟦/briefings/map.svg⟧) and [x](⟦/Feed.xml⟧).
      """)
    #expect(site.report.findings.map(\.place) == site.marks)
    #expect(
      site.report.findings.map(\.rule.name) == [
        "UnknownAnchor", "UnknownAnchor", "UnknownAnchor", "UnknownAnchor", "UnknownAnchor",
        "UnknownFile", "UnknownFile",
      ])
    #expect(
      site.report.findings.map(\.suggestion) == ["sites", nil, nil, nil, nil, nil, "/feed.xml"])
  }

  @Test func `without an address of the site there is no feed to link to`() async throws {
    let site = try await BuiltSite(
      """
      -- Content/pages/about.md --
      ---
      title: About
      ---
      [it](⟦/feed.xml⟧)
      """)
    #expect(site.report.findings.map(\.place) == site.marks)
    #expect(site.report.findings.first?.help == "with base_url in site.yml there is one")
  }

  @Test func `a source makes a note, and one that nobody defined is reported`() async throws {
    let site = try await BuiltSite(
      """
      -- Content/sources.yml --
      shared-8k:
        title: Form 8-K
        publisher: SEC
        type: filing
      -- Content/briefings/week.md --
      ---
      title: The week
      date: 2025-11-04
      sources:
        own-note:
          title: A note
          publisher: Ours
          type: filing
      ---
      Shared [](source:shared-8k), own [](source:own-note), wrong [](source:⟦shared-8x⟧).
      -- Content/companies/acme.md --
      ---
      name: Acme
      source: ⟦own-not⟧
      sources:
        ⟦shared-8k⟧:
          title: Form 8-K again
          publisher: SEC
          type: filing
      ---
      """)
    #expect(
      site.report.findings.map(\.rule.name) == [
        "UnknownSource", "UnknownSource", "DuplicateSource",
      ])
    #expect(site.report.findings.map(\.place) == site.marks)
    #expect(site.report.findings.map(\.suggestion) == ["shared-8k", "own-note", nil])
    #expect(site.report.findings.last?.notes.first?.place?.path == "Content/sources.yml")
  }

  @Test func `links in the forms of Obsidian lead to the record whose file they name`() async throws
  {
    let site = try await BuiltSite(
      """
      -- Content/briefings/2025-11-04-week.md --
      ---
      title: The week
      date: 2025-11-04
      bottom_line: It depends.
      ---
      # The week

      [[agencies/sec]], [[sec.md|x]], [[../agencies/sec]], [[agencies/sec#Its Powers|y]], [[/agencies/sec.md]],
      [[2025-11-04-week]] and [[#Here]].

      ## Here

      > [!info] On it
      > a
      -- Content/agencies/sec.md --
      ---
      name: Securities and Exchange Commission
      ---
      ## Its powers
      """)
    #expect(
      Set(site.report.findings.map(\.rule.name)).isSubset(of: ["RepeatedTitle", "SelfReference"]))
    let page = try site.page("briefings/week/index.html")
    #expect(page.contains(">Securities and Exchange Commission</a>"))
    #expect(page.contains("agencies/sec/\">x</a>"))
    #expect(page.contains("agencies/sec/#its-powers\">y</a>"))
    #expect(page.contains("<a href=\"#here\">"))
    #expect(!page.contains("agencies/sec</a>") && !page.contains("[["))
    #expect(page.ranges(of: "<h1").count == 1)
    #expect(!page.contains("The week</h2>"))
  }

  @Test func `markup that could run is shown as text or left out`() async throws {
    let site = try await BuiltSite(
      """
      -- Content/briefings/week.md --
      ---
      title: "<script>alert('title')</script>"
      date: 2025-11-04
      bottom_line: "<img src=x onerror=alert('line')>"
      ---
      <script>alert('block')</script>

      Text <b onclick="alert('inline')">bold</b>.
      -- Content/companies/acme.md --
      ---
      name: "Acme \\"<svg onload=alert('name')>"
      ---
      """)
    #expect(Set(site.report.findings.map(\.rule.name)) == ["RawHTML", "StrippedAttribute"])
    for path in try site.output().files where path.hasSuffix(".html") {
      // The page of search has one script, which is ours.
      let page = try site.page(path)
        .replacing("<script src=\"../search.js\" defer></script>", with: "")
      #expect(
        !page.contains("<script") && !page.contains("<img") && !page.contains("<svg"), "\(path)")
      #expect(!page.contains("<b onclick"), "\(path)")
    }
  }
}
