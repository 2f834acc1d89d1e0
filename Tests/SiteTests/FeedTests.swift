import Diagnostics
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("The feed of a site") struct FeedTests {
  private func site(
    timezone: String = "America/New_York", _ more: String,
    _ change: (inout BuildOptions) -> Void = { _ in }
  ) async throws -> BuiltSite {
    try await BuiltSite(
      """
      -- Content/site.yml --
      title: Rivers
      base_url: https://a.example/
      timezone: \(timezone)
      \(more)
      """, change)
  }

  private func values(_ name: String, in feed: String) -> [String] {
    feed.split(separator: "<entry>").dropFirst().flatMap { entry in
      entry.split(separator: "<\(name)>").dropFirst().compactMap { part in
        part.split(separator: "<", omittingEmptySubsequences: false).first.map(String.init)
      }
    }
  }

  private func briefing(_ slug: String, _ date: String, _ more: String = "") -> String {
    """
    -- Content/briefings/\(slug).md --
    ---
    title: The \(slug)
    date: \(date)
    bottom_line: Who pays.
    \(more)
    ---

    """
  }

  @Test func `days are those of the site's zone, in winter and in summer`() async throws {
    let feed = try await site(
      briefing("summer", "2025-07-04") + briefing("winter", "2025-11-04")
    ).page("feed.xml")
    #expect(
      values("published", in: feed) == [
        "2025-11-04T00:00:00-05:00", "2025-07-04T00:00:00-04:00",
      ])
    #expect(feed.contains("<updated>2025-11-04T00:00:00-05:00</updated>\n<generator"))
  }

  @Test func `a briefing that is renamed keeps its id, whatever its addresses become`() async throws
  {
    let first = try await site(briefing("one", "2025-11-04")).page("feed.xml")
    let id = "tag:a.example,2025-11-04:briefings/one"
    #expect(values("id", in: first) == [id])
    for redirects in [
      "[/briefings/one/]", "[/briefings/one, /elsewhere/]", "[/briefings/one/index.html, /x.html]",
    ] {
      let site = try await site(briefing("two", "2025-11-04", "redirects: \(redirects)"))
      #expect(site.findings == [])
      #expect(values("id", in: try site.page("feed.xml")) == [id])
    }
    let file = try await site(briefing("two", "2025-11-04", "redirects: [/one.html]"))
    #expect(
      values("id", in: try file.page("feed.xml")) == ["tag:a.example,2025-11-04:one.html"])
  }

  @Test func `a correction changes when an entry was updated and nothing else`() async throws {
    let correction = "corrections: [{date: 2025-11-06, type: correction, what: The term.}]"
    let feed = try await site(briefing("one", "2025-03-04", correction)).page("feed.xml")
    #expect(values("published", in: feed) == ["2025-03-04T00:00:00-05:00"])
    #expect(values("updated", in: feed) == ["2025-11-06T00:00:00-05:00"])
    #expect(values("id", in: feed) == ["tag:a.example,2025-03-04:briefings/one"])
  }

  @Test func `the feed's day is the newest one of its entries, whatever their offsets`()
    async throws
  {
    let summer = briefing(
      "summer", "2025-07-04",
      "corrections: [{date: 2025-07-05, type: correction, what: The term.}]")
    let feed = try await site(timezone: "+02:00", summer + briefing("spring", "2025-03-01"))
      .page("feed.xml")
    #expect(feed.contains("<updated>2025-07-05T00:00:00+02:00</updated>\n<generator"))
  }

  @Test func `what is withdrawn or removed leaves the feed and makes room for others`() async throws
  {
    var archive = briefing("gone", "2025-11-20", "withdrawn: {date: 2025-11-21, reason: Wrong}")
    for number in 1...FeedFormat.length {
      archive += briefing("b\(number)", "2025-10-\(10 + number % 20)")
    }
    let feed = try await site(archive).page("feed.xml")
    #expect(!feed.contains("The gone"))
    #expect(values("title", in: feed).count == FeedFormat.length)
    let drafts = try await site(archive + briefing("plan", "2025-11-22", "draft: true")) {
      $0.showsDrafts = true
    }
    let shown = values("title", in: try drafts.page("feed.xml"))
    #expect(shown.count == FeedFormat.length && !shown.contains("The plan"))
  }

  @Test(
    "a file of the site's own takes the place of one of ours",
    arguments: [
      ("feed.xml", "the feed"), ("sitemap.xml", "the sitemap"),
      ("robots.txt", "the rules for robots"), ("404.html", "the page for wrong addresses"),
      ("style.css", "Templates/style.css"),
    ])
  func ownFile(path: String, ours: String) async throws {
    let site = try await site("-- Content/static/\(path) --\nmine")
    #expect(
      site.findings == [
        "ReplacedOutput Content/static/\(path):1:1 /\(path) is this file, so \(ours) is left out"
      ])
    #expect(try site.page(path) == "mine\n")
    let template = try await self.site("-- Templates/site/\(path) --\nmine")
    #expect(try template.page(path) == "mine\n")
    #expect(template.report.findings.map(\.rule.name) == ["ReplacedOutput"])
  }
}
