import Diagnostics
import PolicyModel
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("VisibilityPolicy") struct VisibilityPolicyTests {
  private func reason(
    _ fields: String, at moment: Int, kind: EntityKind = .briefing
  ) throws -> VisibilityPolicy.Reason? {
    let name = kind == .briefing ? "title: T\ndate: 2025-11-04" : "name: N"
    let source = MarkedSource("---\n\(name)\n\(fields)\n---\n", path: "Content/x.md")
    var findings: [Diagnostic] = []
    let entity = try #require(
      EntityFile(reading: source.file, kind: kind, slug: "x", reporting: &findings).entities.first)
    #expect(findings.isEmpty, "\(findings.map(\.message))")
    let clock = Clock(moment: moment, zone: .utc)
    return VisibilityPolicy(clock: clock, showsDrafts: false).reason(for: entity)
  }

  @Test func `what says nothing of itself is public`() throws {
    #expect(try reason("", at: moment("2025-11-04")) == nil)
    #expect(try reason("tlp: CLEAR\ndraft: false", at: moment("2025-11-04")) == nil)
  }

  @Test func `drafts and what is not for everyone are held back`() throws {
    #expect(try reason("draft: true", at: moment("2025-11-04")) == .draft)
    #expect(try reason("draft: true", at: moment("2025-11-04"), kind: .company) == .draft)
    #expect(try reason("tlp: AMBER", at: moment("2025-11-04")) == .restricted("AMBER"))
  }

  @Test func `a briefing dated ahead waits for its day`() throws {
    let day = try Day(parsing: "2025-11-04")
    #expect(try reason("", at: moment("2025-11-03", 23, 59, 59)) == .dated(day))
    #expect(try reason("", at: moment("2025-11-04")) == nil)
  }

  @Test(
    "an embargo ends to the minute in its zone",
    arguments: [
      ("2025-12-01T09:00Z", 9, 0), ("2025-12-01T09:30+02:00", 7, 30),
      ("2025-12-01T09:00-05:00", 14, 0), ("2025-12-01 09:00 America/New_York", 14, 0),
    ])
  func embargo(text: String, hour: Int, minute: Int) throws {
    let end = try moment("2025-12-01", hour, minute)
    #expect(try reason("embargo_until: \(text)", at: end) == nil)
    guard case .embargoed? = try reason("embargo_until: \(text)", at: end - 1) else {
      Issue.record("a second before its end the embargo does not hold")
      return
    }
  }

  static let site = """
    -- Content/site.yml --
    base_url: https://a.example/
    -- Content/companies/acme.md --
    ---
    name: Acme
    ---
    [[Secret Works]] is near.
    -- Content/companies/secret-works.md --
    ---
    name: Secret Works
    summary: Plainly-hidden-word one.
    draft: true
    ---
    Plainly-hidden-word two, on [[Acme]].
    -- Content/briefings/public.md --
    ---
    title: Public
    date: 2025-11-04
    companies: [acme]
    ---
    -- Content/briefings/soon.md --
    ---
    title: Plainly-hidden-word soon
    date: 2025-12-15
    companies: [acme]
    redirects: [/plainly-hidden-word/]
    sources:
      hidden-source: {title: Plainly-hidden-word, publisher: Ours, type: filing}
    ---
    Plainly-hidden-word, on [[Acme]].
    -- Content/briefings/later.md --
    ---
    title: Plainly-hidden-word later
    date: 2025-11-05
    embargo_until: 2025-12-10T09:00Z
    topics: [power]
    ---
    -- Content/topics/power.md --
    ---
    name: Power
    ---
    """

  @Test func `what is held back leaves no trace in any file`() async throws {
    let site = try await BuiltSite(Self.site)
    #expect(
      site.findings == [
        "HeldBackReference Content/companies/acme.md:4:3 'Secret Works' is held back, so its name is not linked"
      ])
    #expect(site.report.heldBack == 3)
    #expect(site.report.heldBackUntil?.iso == "2025-12-10")
    let output = try site.output()
    for word in ["lainly-hidden-word", "secret-works", "briefings/soon", "briefings/later"] {
      #expect(output.files(holding: word) == [], "\(word)")
    }
    #expect(
      output.files.filter {
        $0.contains("secret") || $0.contains("soon") || $0.contains("later")
          || $0.contains("hidden")
      } == [])
    #expect(try site.page("companies/acme/index.html").contains("Secret Works is near."))
  }

  @Test func `drafts are shown and marked where they are asked for, but not advertised`()
    async throws
  {
    let site = try await BuiltSite(Self.site) { $0.showsDrafts = true }
    #expect(site.findings == [])
    #expect(site.report.heldBack == 0)
    let draft = try site.page("companies/secret-works/index.html")
    #expect(draft.contains("This is a draft.") && draft.contains("noindex"))
    #expect(try site.page("briefings/soon/index.html").contains("15 December 2025"))
    #expect(try site.page("briefings/later/index.html").contains("Under embargo."))
    for file in ["sitemap.xml", "feed.xml"] {
      let text = try site.page(file)
      #expect(!text.contains("secret-works") && !text.contains("soon") && !text.contains("later"))
      #expect(text.contains("briefings/public/"))
    }
  }

  @Test(
    "a deal written in place is held back with its briefing",
    arguments: [
      "date: 2025-11-04\ndraft: true", "date: 2025-11-04\ntlp: RED",
      "date: 2025-11-04\nembargo_until: 2025-12-10T09:00Z",
    ])
  func dealInPlace(fields: String) async throws {
    let site = try await BuiltSite(
      """
      -- Content/companies/acme.md --
      ---
      name: Acme
      ---
      -- Content/briefings/soon.md --
      ---
      title: Soon
      \(fields)
      deals:
        - name: Hidden merger
          parties: {acme: buyer}
      ---
      """)
    #expect(site.findings == [])
    #expect(site.isBuilt)
    #expect(try site.output().files(holding: "Hidden merger") == [])
    #expect(!site.folder.has("Output/deals/hidden-merger/index.html"))
  }

  @Test func `a source that only a page held back defines is an error`() async throws {
    let site = try await BuiltSite(
      """
      -- Content/briefings/soon.md --
      ---
      title: Soon
      date: 2025-12-15
      sources:
        the-note: {title: A note, publisher: Ours, type: filing}
      ---
      -- Content/briefings/public.md --
      ---
      title: Public
      date: 2025-11-04
      ---
      So it is [](source:⟦the-note⟧).
      """)
    #expect(
      site.report.findings.map(\.message) == ["'the-note' is a source of a page that is held back"])
    #expect(site.report.findings.map(\.place) == site.marks)
  }

  @Test func `a withdrawn page stays and is marked, and is listed only among the changes`()
    async throws
  {
    let site = try await BuiltSite(
      """
      -- Content/site.yml --
      base_url: https://a.example/
      -- Content/briefings/gone.md --
      ---
      title: Gone
      date: 2025-11-04
      withdrawn: {date: 2025-11-20, reason: Its main source was retracted}
      ---
      """)
    #expect(site.findings == [])
    let page = try site.page("briefings/gone/index.html")
    #expect(page.contains("Its main source was retracted.") && page.contains("noindex"))
    #expect(
      try site.output().files(holding: "briefings/gone/").filter {
        $0 != "briefings/gone/index.html" && $0 != "build.json"
      } == ["changes/feed.json", "changes/feed.xml", "changes/index.html", "index.html"])
    let home = try site.page("index.html")
    #expect(home.split(separator: "briefings/gone/").count == 2)
    #expect(home.contains("part-changes"), "it is named there, as withdrawn")
    #expect(try !site.page("changes/index.html").contains("New briefing"))
  }
}
