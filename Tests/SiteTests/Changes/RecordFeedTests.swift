import Diagnostics
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("Feeds of records, topics and trackers") struct RecordFeedTests {
  private static let site =
    CalendarSite.briefing(
      "one", "2025-11-04",
      "corrections: [{date: 2025-11-10, type: correction, what: The sum.}]\npolicies: [order]\ntopics: [water]\nauthors: [Ann]"
    ) + CalendarSite.briefing("two", "2025-11-05", "companies: [acme]")
      + """
      -- Content/policies/order.md --
      ---
      name: The order
      type: executive-order
      topics: [fish]
      corrections: [{date: 2025-11-12, type: clarification, what: Its date.}]
      history: [{2025-01-20: issued}, {2025-09-01: amended by act}, {2025-11-11: revoked by act}]
      ---
      -- Content/policies/act.md --
      ---
      name: The act
      type: statute
      history: [{2026-01-01: enacted}]
      ---
      -- Content/companies/acme.md --
      ---
      name: Acme
      ---
      -- Content/companies/idle.md --
      ---
      name: Idle
      ---
      -- Content/topics/water.md --
      ---
      name: Water
      ---
      -- Content/topics/fish.md --
      ---
      name: Fish
      ---
      -- Content/topics/none.md --
      ---
      name: None
      ---

      """

  private static let trackers = """
    trackers:
      laws: {kind: policy, title: Laws}
      idle: {kind: policy, where: {topic: none}}
    """

  private func built(
    _ archive: String = site, settings: String = trackers, base: String? = "https://a.example/"
  ) async throws -> BuiltSite {
    try await CalendarSite.built(archive, settings: settings, base: base)
  }

  @Test func `only records with something to report have an Atom and a JSON feed`()
    async throws
  {
    let site = try await built()
    #expect(site.isBuilt, "\(site.findings)")
    let feeds = try site.output().files.filter { $0.hasSuffix("feed.json") }
    #expect(
      feeds == [
        "changes/feed.json", "companies/acme/feed.json", "feed.json", "policies/order/feed.json",
        "topics/fish/feed.json", "topics/water/feed.json", "trackers/laws/feed.json",
      ])
    #expect(
      try site.output().files.filter { $0.hasSuffix("feed.xml") }
        == feeds.map { $0.replacing(".json", with: ".xml") })
    for feed in feeds where feed.contains("/") {
      let page = try site.page(feed.replacing("feed.json", with: "index.html"))
      #expect(page.contains("<a href=\"../") && page.contains("\(feed)\" type="), "\(feed)")
      #expect(page.contains(">JSON feed</a>") && page.contains(">Atom feed</a>"))
      let links = page.split(separator: "<link rel=\"alternate\" type=\"application/").dropFirst()
      #expect(
        links.map { $0.prefix { $0 != "\"" } } == [
          "atom+xml", "feed+json", "atom+xml", "feed+json",
        ])
    }
    for page in ["companies/idle", "topics/none", "trackers/idle", "policies/act", "briefings/one"]
    {
      #expect(!(try site.page("\(page)/index.html").contains("JSON feed")), "\(page)")
    }
  }

  @Test func `a record's feed has the briefings on it, its changes and its corrections`()
    async throws
  {
    let site = try await built()
    let order = [
      "Clarification: The order", "The order revoked by The act", "The one",
      "The order amended by The act", "The order issued",
    ]
    #expect(try site.titles("policies/order/feed.xml") == order)
    #expect(try site.titles("companies/acme/feed.xml") == ["The two"])
    #expect(try site.titles("topics/water/feed.xml") == ["Correction: The one", "The one"])
    #expect(
      try site.titles("topics/fish/feed.xml") == order.filter { $0 != "The one" },
      "what belongs to it, and no briefing that names it")
    #expect(try site.titles("trackers/laws/feed.xml") == order)
    #expect(
      try site.titles("changes/feed.xml") == [
        "Clarification: The order", "The order revoked by The act", "Correction: The one",
        "The two", "The one", "The order amended by The act", "The order issued",
      ])
    let feed = try site.page("policies/order/feed.xml")
    #expect(feed.contains("<title>The order · Rivers</title>"))
    #expect(feed.contains("<summary>Revoked (previously: In force).</summary>"))
    #expect(
      feed.contains("href=\"https://a.example/policies/order/#part-history\"")
        && feed.contains("<updated>2025-11-12T00:00:00-05:00</updated>\n<generator"))
  }

  @Test func `an entry keeps its id when its page moves or an earlier entry is added`()
    async throws
  {
    let ids = [
      "tag:a.example,2025-11-12:policies/order#correction",
      "tag:a.example,2025-11-11:policies/order#revoked",
      "tag:a.example,2025-11-04:briefings/one",
      "tag:a.example,2025-09-01:policies/order#amended",
      "tag:a.example,2025-01-20:policies/order#issued",
    ]
    #expect(try await built().values("id", ofFeed: "policies/order/feed.xml") == ids)
    let moved = Self.site.replacing("policies/order.md", with: "policies/eo-1.md")
      .replacing("name: The order", with: "name: EO 1\nredirects: [/policies/order/]")
      .replacing("policies: [order]", with: "policies: [eo-1]")
      .replacing("{2025-09-01", with: "{2025-02-01: amended by act}, {2025-09-01")
    let site = try await built(moved)
    let found = try site.values("id", ofFeed: "policies/eo-1/feed.xml")
    #expect(found.filter(ids.contains) == ids && found.count == 6)
    #expect(
      try site.page("policies/eo-1/feed.xml").contains("<id>https://a.example/policies/order/</id>")
    )
  }

  @Test func `two changes of the same type on one day have different ids`() async throws {
    let twice =
      "corrections: [{date: 2025-11-10, type: correction, what: A.}, {date: 2025-11-10, type: correction, what: B.}]"
    let site = try await built(CalendarSite.briefing("one", "2025-11-04", twice), settings: "")
    #expect(
      try site.values("id", ofFeed: "changes/feed.xml") == [
        "tag:a.example,2025-11-10:briefings/one#correction",
        "tag:a.example,2025-11-10:briefings/one#correction-2",
        "tag:a.example,2025-11-04:briefings/one",
      ])
  }

  @Test func `a JSON feed has the fields that JSON Feed 1.1 requires`() async throws {
    #expect(
      try await built().page("topics/water/feed.json") == """
        {
          "version": "https://jsonfeed.org/version/1.1",
          "title": "Water · Rivers",
          "home_page_url": "https://a.example/topics/water/",
          "feed_url": "https://a.example/topics/water/feed.json",
          "language": "en",
          "authors": [
            {
              "name": "Rivers"
            }
          ],
          "items": [
            {
              "id": "tag:a.example,2025-11-10:briefings/one#correction",
              "url": "https://a.example/briefings/one/#part-corrections",
              "title": "Correction: The one",
              "content_text": "The sum.",
              "date_published": "2025-11-10T00:00:00-05:00",
              "date_modified": "2025-11-10T00:00:00-05:00"
            },
            {
              "id": "tag:a.example,2025-11-04:briefings/one",
              "url": "https://a.example/briefings/one/",
              "title": "The one",
              "content_text": "Who pays.",
              "date_published": "2025-11-04T00:00:00-05:00",
              "date_modified": "2025-11-10T00:00:00-05:00",
              "authors": [
                {
                  "name": "Ann"
                }
              ],
              "tags": ["Water"]
            }
          ]
        }

        """)
  }

  @Test func `a feed has the newest 50 changes, that of a record 10, without sources`() async throws
  {
    var archive =
      "-- Content/companies/acme.md --\n---\nname: Acme\n---\n-- Content/sources.yml --\n"
    for number in 0..<60 { archive += "s\(number): {title: S, accessed: 2025-11-20}\n" }
    for number in 10..<70 {
      let date = "2025-0\(number / 18 + 1)-\(number % 18 + 10)"
      archive += CalendarSite.briefing("b\(number)", date, "companies: [acme]")
    }
    let site = try await built(archive, settings: "")
    for path in ["changes/feed.xml", "feed.xml"] {
      let titles = try site.titles(path)
      #expect(titles.count == FeedFormat.length, "\(path)")
      #expect(titles.first == "The b69" && titles.last == "The b20", "\(path)")
    }
    let titles = try site.titles("companies/acme/feed.xml")
    #expect(titles.count == FeedFormat.recordLength)
    #expect(titles.first == "The b69" && titles.last == "The b60")
  }

  @Test func `'outputs' disables the feeds of records, or all feeds`() async throws {
    func feeds(_ settings: String, base: String? = "https://a.example/") async throws -> [String] {
      let site = try await built(settings: settings, base: base)
      #expect(site.isBuilt, "\(site.findings)")
      for page in try site.output().files where page.hasSuffix(".html") {
        let text = try site.page(page)
        #expect(!text.contains("<a href=\"../../feed.xml") || text.contains("type=\"application/"))
      }
      return try site.output().files.filter { $0.hasSuffix("feed.xml") }
    }
    #expect(
      try await feeds("outputs: {record_feeds: false}") == ["changes/feed.xml", "feed.xml"])
    #expect(try await feeds("outputs: {feeds: false}") == [])
    #expect(try await feeds("", base: nil) == [])
    #expect(
      try await feeds("outputs: {changes: false, record_feeds: false}") == ["feed.xml"])
  }

  @Test func `a file of the site replaces a feed`() async throws {
    let own = try await built(Self.site + "-- Content/static/policies/order/feed.xml --\nmine\n")
    #expect(
      own.findings.contains(
        "ReplacedOutput Content/static/policies/order/feed.xml:1:1 /policies/order/feed.xml is this file, so the feed of policies/order is left out"
      ))
    #expect(try own.page("policies/order/feed.xml") == "mine\n")
  }

  @Test
  func `output with more files than some hosts allow is reported with the outputs to disable`()
    async throws
  {
    let site = try await built()
    let plan = try #require(site.report.site as? PreparedSite).plan
    let count = plan.files.count
    #expect(plan.sizeFindings(upTo: count).isEmpty && plan.sizeFindings().isEmpty)
    let finding = try #require(plan.sizeFindings(upTo: count - 1).first)
    #expect(finding.severity == .info)
    #expect(
      finding.message == "the output has \(count) files; some hosts allow at most \(count - 1)")
    #expect(finding.help == "under 'outputs' in site.yml, 'record_feeds: false' removes 10")
  }
}

extension BuiltSite {
  /// The texts of an element of a feed's entries.
  func values(_ name: String, ofFeed path: String) throws -> [String] {
    try page(path).split(separator: "<entry>").dropFirst().compactMap { entry in
      entry.split(separator: "<\(name)>").dropFirst().first
        .map { $0.prefix { $0 != "<" } }.map(String.init)
    }
  }

  fileprivate func titles(_ path: String) throws -> [String] { try values("title", ofFeed: path) }
}
