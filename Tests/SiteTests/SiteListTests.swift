import Diagnostics
import PolicyModel
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("The lists of judgments, corrections and sources") struct SiteListTests {
  private func briefing(
    _ slug: String, _ date: String = "2025-11-04", _ more: String = "", text: String = ""
  ) -> String {
    """
    -- Content/briefings/\(slug).md --
    ---
    title: The \(slug)
    date: \(date)
    bottom_line: Who pays.
    \(more)
    ---
    \(text)

    """
  }

  private func judgment(
    _ id: String, _ likelihood: String, _ result: String, on day: String = "2025-10-01"
  ) -> String {
    "{id: \(id), claim: The \(id) passes, likelihood: \(likelihood), confidence: low, resolve_by: 2025-12-31, outcome: {result: \(result), date: \(day)}}"
  }

  /// The texts of links to a page below a folder, in order.
  private func links(to start: String, in page: String) -> [String] {
    page.split(separator: "<a href=\"").dropFirst().compactMap { part in
      guard part.hasPrefix(start) else { return nil }
      return String(part.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" })
    }
  }

  @Test func `open judgments stand by their day, settled ones by the newest outcome`() async throws
  {
    let site = try await BuiltSite(
      briefing(
        "one", "2025-01-04",
        """
        judgments:
          - {id: late, claim: The late claim, likelihood: likely, confidence: high, resolve_by: 2027-01-01}
          - {id: never, claim: The undated claim, likelihood: likely}
          - {id: old, claim: The old claim, likelihood: unlikely, outcome: {result: no, date: 2025-08-01, note: It failed}}
        """)
        + briefing(
          "two", "2025-01-05",
          """
          judgments:
            - {id: soon, claim: The soon claim, likelihood: very-likely, resolve_by: 2025-11-10}
            - {id: new, claim: The new claim, likelihood: likely, outcome: {result: yes, date: 2025-11-20, source: gazette}}
          sources: {gazette: {title: The gazette, url: "https://example.org/gazette"}}
          """))
    #expect(site.isBuilt, "\(site.findings)")
    let page = try site.page("judgments/index.html")
    #expect(
      links(to: "../briefings/", in: page).filter { $0.contains("claim") } == [
        "The soon claim", "The late claim", "The undated claim", "The new claim", "The old claim",
      ])
    #expect(page.contains("href=\"../briefings/one/#judgment-late\""))
    #expect(try site.page("briefings/one/index.html").contains("id=\"judgment-late\""))
    #expect(page.contains("Open: 3") && page.contains("Settled: 2"))
    #expect(page.contains("unresolved"), "the day has passed")
    #expect(page.contains("<a href=\"https://example.org/gazette\">The gazette</a>"))
    #expect(page.contains("55–80 %") && page.contains("Confidence in this judgment is high"))
    #expect(!page.contains("Brier"), "two are too few for a score")
    #expect(try site.page("index.html").contains("<a href=\"./judgments/\">Judgments</a>"))
  }

  @Test func `the score is the mean squared error, beside that of the base rate`() async throws {
    // Middles: very likely 0.875, likely 0.675, unlikely 0.325, roughly even 0.5.
    let judgments = [
      judgment("a", "very-likely", "yes"), judgment("b", "likely", "no"),
      judgment("c", "unlikely", "no"), judgment("d", "likely", "yes"),
      judgment("e", "roughly-even", "yes", on: "2025-09-01"), judgment("f", "likely", "void"),
    ]
    let site = try await BuiltSite(
      briefing(
        "one", "2025-01-04",
        "judgments:\n" + judgments.map { "  - \($0)" }.joined(separator: "\n")
          + "\n  - {id: g, claim: The bare one, likelihood: likely, outcome: It came out so}"
          + "\n  - {id: h, claim: No word, outcome: {result: yes, date: 2025-10-02}}"))
    let page = try site.page("judgments/index.html")
    // 0.015625 + 0.455625 + 0.105625 + 0.105625 + 0.25 = 0.9325; by 5 0.1865.
    #expect(page.contains("<strong>0.187</strong> <small>= 0.9325 ÷ 5</small>"))
    // Three of five: 0.6 × 0.4 = 0.24.
    #expect(page.contains("60 % <small>= 3 ÷ 5</small>"))
    #expect(page.contains("0.240 <small>= 3 × 2 ÷ 5²</small>"))
    #expect(page.contains("did better than giving each the base rate"))
    // Likely: one of two; (1 − 0.675)² + 0.675².
    #expect(
      page.contains(
        "<th scope=\"row\">Likely <small>55–80 %</small></th><td>0.675</td><td>2</td><td>1</td><td>50 %</td><td>0.105625</td><td>0.455625</td><td>0.56125</td>"
      ))
    let worst = try #require(page.split(separator: "Furthest off").last).prefix(400)
    #expect(worst.contains("The b passes") && worst.contains("0.455625"), "named first")
    // Roughly even: one of one came true, half was said; no other gap is as wide.
    let gap = try #require(page.split(separator: "Widest gap").last).prefix(300)
    #expect(gap.contains("Roughly even chance") && gap.contains("1/1, 100 %"))
    #expect(
      page.split(separator: "· not scored").count - 1 == 3, "void, a bare text, no likelihood")
  }

  @Test func `four settled with yes or no are too few for a score`() async throws {
    let judgments = ["a", "b", "c", "d"].map { judgment($0, "likely", "yes") }
    let site = try await BuiltSite(
      briefing(
        "one", "2025-01-04",
        "judgments: [\((judgments + [judgment("e", "likely", "void")]).joined(separator: ", "))]"))
    #expect(try !site.page("judgments/index.html").contains("Brier score"))
  }

  @Test func `what is said of each alone is worse than the base rate where it is wrong`() {
    func score(_ list: [(String, Bool)]) -> ForecastScore? {
      ForecastScore(list.map { (likelihood: $0.0, cameTrue: $0.1) })
    }
    let wrong = score(Array(repeating: ("almost-certain", false), count: 5))
    #expect(wrong?.brier == 940_900 && wrong?.baseBrier == 0 && wrong?.comparison == .worse)
    let even = score([
      ("roughly-even", true), ("roughly-even", false), ("roughly-even", true),
      ("roughly-even", false), ("roughly-even", true), ("roughly-even", false),
    ])
    #expect(even?.brier == 250_000 && even?.baseBrier == 250_000 && even?.comparison == .equal)
    #expect(even?.worst == nil, "half was said and half came true")
    #expect(score([("likely", true)]) == nil)
  }

  @Test func `corrections stand by day, the newest first, and lead to those of their page`()
    async throws
  {
    let site = try await BuiltSite(
      briefing(
        "one", "2025-03-04",
        "corrections: [{date: 2025-05-01, type: clarification, what: What was meant.}, {date: 2025-11-01, type: correction, what: The term & the sum.}]"
      ) + """
        -- Content/companies/acme.md --
        ---
        name: Acme
        corrections: [{date: 2025-05-01, type: correction, what: Its seat.}]
        ---

        """)
    #expect(site.isBuilt, "\(site.findings)")
    let page = try site.page("corrections/index.html")
    #expect(page.contains("Corrections: 3"))
    let days = page.split(separator: "<h2 id=\"g-").dropFirst().map { $0.prefix(10) }
    #expect(days == ["2025-11-01", "2025-05-01"])
    #expect(
      links(to: "../", in: page).filter { ["The one", "Acme"].contains($0) } == [
        "The one", "The one", "Acme",
      ])
    #expect(page.contains("href=\"../briefings/one/#part-corrections\""))
    #expect(page.contains("The term &amp; the sum."))
    #expect(try site.page("companies/acme/index.html").contains("id=\"part-corrections\""))
  }

  @Test func `a source says who it is by and what rests on it`() async throws {
    let site = try await BuiltSite(
      """
      -- Content/sources.yml --
      law: {title: The act, type: statute, publisher: Congress, date: 2025-01-02, url: "https://example.org/act"}
      paper: {title: A story, type: news, accessed: 2025-11-02}
      other: {title: Something}
      -- Content/companies/acme.md --
      ---
      name: Acme
      source: law
      ---

      """ + briefing("one", text: "It is law.[](source:law) So it is.[](source:paper)")
        + briefing("two", "2025-11-05", text: "It is law.[](source:law)"))
    #expect(site.isBuilt, "\(site.findings)")
    let page = try site.page("sources/index.html")
    #expect(page.contains("Sources: 3") && page.contains("Primary sources: 1 (33.3 %)"))
    #expect(
      page.split(separator: "<li id=\"source-").dropFirst().map { $0.prefix { $0 != "\"" } } == [
        "law", "paper", "other",
      ], "primary ones first, those without a type last")
    #expect(
      page.contains(
        "Congress, <time datetime=\"2025-01-02\">2 January 2025</time></p>"))
    #expect(page.contains("read <time datetime=\"2025-11-02\">"))
    #expect(
      page.contains(
        "Cited on 3 pages: <a href=\"../briefings/two/#source-law\">The two</a>, <a href=\"../briefings/one/#source-law\">The one</a>, <a href=\"../companies/acme/#source-law\">Acme</a>"
      ))
    #expect(page.contains("Cited on 1 page:") && page.contains("Cited on no page"))
    #expect(try site.page("briefings/two/index.html").contains("id=\"source-law\""))
  }

  @Test func `the list of sources of a page leads back to the first note of each in its text`()
    async throws
  {
    let site = try await BuiltSite(
      briefing(
        "one", "2025-11-04",
        "source: b\nsources: {a: {title: The first}, b: {title: The second}, a-note: {title: The third}}",
        text: "It is so.[](source:a) And so.[](source:a)\n\n| x |\n|---|\n| It.[](source:a-note) |")
    )
    #expect(site.isBuilt, "\(site.findings)")
    let page = try site.page("briefings/one/index.html")
    for id in ["a", "a-note"] {
      #expect(page.split(separator: "id=\"source-\(id).note\"").count == 2, "once")
      #expect(page.contains("href=\"#source-\(id).note\" aria-label=\"Back to reference"))
    }
    #expect(!page.contains("source-b.note"), "the text has no note of it")
  }

  @Test func `what is held back, withdrawn or a draft is in no list, even where a build shows it`()
    async throws
  {
    let fields = """
      judgments: [{id: a, claim: The hidden claim, likelihood: likely}]
      corrections: [{date: 2025-11-05, type: correction, what: The hidden correction.}]
      """
    func source(_ id: String) -> String { "sources: {\(id): {title: The hidden source}}" }
    let hidden =
      briefing("draft", "2025-11-04", "draft: true\n\(fields)\n\(source("s1"))")
      + briefing(
        "ahead", "2025-12-24",
        "\(fields.replacing("2025-11-05", with: "2025-12-26"))\n\(source("s2"))")
      + briefing("private", "2025-11-04", "tlp: AMBER\n\(fields)\n\(source("s3"))")
      + briefing(
        "gone", "2025-11-04",
        "withdrawn: {date: 2025-11-20, reason: It was wrong}\n\(fields)\n\(source("s4"))")
    for showsDrafts in [false, true] {
      let site = try await BuiltSite(hidden) { $0.showsDrafts = showsDrafts }
      let output = try site.output()
      for list in ["judgments", "corrections", "sources"] {
        #expect(!output.files.contains("\(list)/index.html"), "\(list) \(showsDrafts)")
      }
      #expect(try !site.page("index.html").contains("/judgments/"))
      let shown = try await BuiltSite(
        hidden
          + briefing(
            "shown", "2025-11-04",
            "judgments: [{id: b, claim: The shown claim, likelihood: likely}]\ncorrections: [{date: 2025-11-05, type: correction, what: The shown one.}]\nsources: {s: {title: The shown source}}"
          )
      ) { $0.showsDrafts = showsDrafts }
      for list in ["judgments", "corrections", "sources"] {
        let page = try shown.page("\(list)/index.html")
        #expect(page.contains("The shown") && !page.contains("The hidden"), "\(list)")
        #expect(!page.contains("The gone") && !page.contains("The draft"))
      }
    }
  }

  @Test func `a long list spans several pages`() async throws {
    let many = (1...101).map { "s\($0): {title: Source \($0), type: news}" }
    let site = try await BuiltSite(
      "-- Content/sources.yml --\n" + many.joined(separator: "\n") + "\n"
        + briefing("one", text: "It is so.[](source:s99)"))
    #expect(site.isBuilt, "\(site.findings)")
    let first = try site.page("sources/index.html")
    #expect(first.contains("Sources: 101") && first.contains("href=\"../sources/page/2/\""))
    let second = try site.page("sources/page/2/index.html")
    #expect(second.contains("<li id=\"source-s99\">"), "the last by title")
    #expect(second.contains("href=\"../../../briefings/one/#source-s99\""))
    #expect(second.split(separator: "<li id=\"source-").count == 2)
  }
}

/// A page or a file of the site's own is worth more than a list.
@Suite("A list at an address of the site's own") struct ReplacedListTests {
  private static let briefing = """
    -- Content/briefings/one.md --
    ---
    title: The one
    date: 2025-11-04
    bottom_line: Who pays.
    judgments: [{id: a, claim: The claim, likelihood: likely}]
    ---
    See [all](/judgments/).

    """

  @Test(arguments: [
    "-- Content/pages/judgments.md --\n---\ntitle: My own\n---\nMine.\n",
    "-- Content/static/judgments/index.html --\n<p>Mine.</p>\n",
    "-- Templates/site/judgments/index.html --\n<p>Mine.</p>\n",
  ])
  func `the site's own page or file takes the place of the list`(own: String) async throws {
    let site = try await BuiltSite(Self.briefing + own)
    #expect(site.report.findings.map(\.rule.name) == ["ReplacedOutput"], "\(site.findings)")
    #expect(site.report.findings.first?.severity == .info)
    #expect(site.isBuilt)
    let page = try site.page("judgments/index.html")
    #expect(page.contains("Mine.") && !page.contains("The claim"))
    #expect(try !site.page("404.html").contains("judgments/\">Judgments</a>"))
  }

  @Test(arguments: ["/judgments/", "/Judgments/"])
  func `an old address takes the place of the list`(address: String) async throws {
    let site = try await BuiltSite(
      Self.briefing.replacing("See [all](/judgments/).", with: "No more.").replacing(
        "bottom_line", with: "redirects: [\(address)]\nbottom_line"))
    #expect(site.report.findings.map(\.rule.name) == ["ReplacedOutput"], "\(site.findings)")
    #expect(site.isBuilt)
    #expect(try site.page("\(address.dropFirst())index.html").contains("This page has moved"))
  }

  @Test func `a menu and a text may lead to a list, and not to one with nothing in it`()
    async throws
  {
    let menu = "-- Content/site.yml --\nnavigation: [Claims: judgments/]\n"
    let site = try await BuiltSite(menu + Self.briefing)
    #expect(site.findings == [])
    let empty = try await BuiltSite(
      menu + "-- Content/companies/acme.md --\n---\nname: Acme\n---\n")
    #expect(empty.report.findings.map(\.rule.name) == ["UnknownFile"])
  }

  @Test func `a list that has lost the last of its items is no lost address`() async throws {
    let site = try await BuiltSite(Self.briefing.replacing("See [all](/judgments/).", with: ""))
    #expect(site.isBuilt)
    let text = try site.folder.text("Content/briefings/one.md")
    try site.folder.write(
      text.replacing("judgments: [{id: a, claim: The claim, likelihood: likely}]\n", with: ""),
      to: "Content/briefings/one.md")
    var options = BuildOptions(folder: site.folder.path, jobs: 2)
    options.asOf = try Moment(parsing: "2025-11-30")
    let report = await SiteBuild(options).build()
    #expect(!report.findings.map(\.rule.name).contains("RemovedAddress"))
    #expect(try !site.output().files.contains("judgments/index.html"))
  }
}
