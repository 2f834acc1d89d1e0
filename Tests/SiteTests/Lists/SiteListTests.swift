import Diagnostics
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("The lists of corrections and sources, and pages in no list") struct SiteListTests {
  @Test func `corrections are sorted by day, newest first, and link to their page`()
    async throws
  {
    let site = try await BuiltSite(
      ListedSite.briefing(
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
      ListedSite.links(to: "../", in: page).filter { ["The one", "Acme"].contains($0) } == [
        "The one", "The one", "Acme",
      ])
    #expect(page.contains("href=\"../briefings/one/#part-corrections\""))
    #expect(page.contains("The term &amp; the sum."))
    #expect(try site.page("companies/acme/index.html").contains("id=\"part-corrections\""))
  }

  @Test func `a source has its publisher and the pages that cite it`() async throws {
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

      """ + ListedSite.briefing("one", text: "It is law.[](source:law) So it is.[](source:paper)")
        + ListedSite.briefing("two", "2025-11-05", text: "It is law.[](source:law)"))
    #expect(site.isBuilt, "\(site.findings)")
    let page = try site.page("sources/index.html")
    #expect(page.contains("Sources: 3") && page.contains("Primary sources: 1 (33.3%)"))
    #expect(
      page.split(separator: "<li id=\"source-").dropFirst().map { $0.prefix { $0 != "\"" } } == [
        "law", "paper", "other",
      ], "primary ones first, those without a type last")
    #expect(
      page.contains(
        "Congress, <time datetime=\"2025-01-02\">2 January 2025</time></span></p>"))
    #expect(page.contains("read <time datetime=\"2025-11-02\">"))
    #expect(
      page.contains(
        "Cited on 3 pages: <a href=\"../briefings/two/#source-law\">The two</a>, <a href=\"../briefings/one/#source-law\">The one</a>, <a href=\"../companies/acme/#source-law\">Acme</a>"
      ))
    #expect(page.contains("Cited on 1 page:") && page.contains("Cited on no page"))
    #expect(try site.page("briefings/two/index.html").contains("id=\"source-law\""))
  }

  @Test func `a page's list of sources links back to the first note of each`()
    async throws
  {
    let site = try await BuiltSite(
      ListedSite.briefing(
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

  @Test func `held-back, withdrawn and draft pages are in no list, even if a build shows them`()
    async throws
  {
    let fields = """
      judgments: [{id: a, claim: The hidden claim, likelihood: likely}]
      corrections: [{date: 2025-11-05, type: correction, what: The hidden correction.}]
      """
    func source(_ id: String) -> String { "sources: {\(id): {title: The hidden source}}" }
    let hidden =
      ListedSite.briefing("draft", "2025-11-04", "draft: true\n\(fields)\n\(source("s1"))")
      + ListedSite.briefing(
        "ahead", "2025-12-24",
        "\(fields.replacing("2025-11-05", with: "2025-12-26"))\n\(source("s2"))")
      + ListedSite.briefing("private", "2025-11-04", "tlp: AMBER\n\(fields)\n\(source("s3"))")
      + ListedSite.briefing(
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
          + ListedSite.briefing(
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
        + ListedSite.briefing("one", text: "It is so.[](source:s99)"))
    #expect(site.isBuilt, "\(site.findings)")
    let first = try site.page("sources/index.html")
    #expect(first.contains("Sources: 101") && first.contains("href=\"../sources/page/2/\""))
    let second = try site.page("sources/page/2/index.html")
    #expect(second.contains("<li id=\"source-s99\">"), "the last by title")
    #expect(second.contains("href=\"../../../briefings/one/#source-s99\""))
    #expect(second.split(separator: "<li id=\"source-").count == 2)
  }

  @Test func `each list says as of which day it is`() async throws {
    let site = try await BuiltSite(
      ListedSite.briefing(
        "one", "2025-01-04",
        """
        judgments: [{id: a, claim: It passes, likelihood: likely}]
        corrections: [{date: 2025-02-01, type: correction, what: The date.}]
        sources: {gazette: {title: The gazette, url: "https://example.org/gazette"}}
        """), asOf: "2026-11-01")
    for list in ["judgments", "corrections", "sources"] {
      #expect(
        try site.page("\(list)/index.html").contains(
          "As of <time datetime=\"2026-11-01\">1 November 2026</time>"), "\(list)")
    }
  }

  @Test(
    "'outputs' leaves out a list, with its link",
    arguments: ["judgments", "corrections", "sources"])
  func leftOut(list: String) async throws {
    let records = ListedSite.briefing(
      "one", "2025-01-04",
      """
      judgments: [{id: a, claim: It passes, likelihood: likely}]
      corrections: [{date: 2025-02-01, type: correction, what: The date.}]
      sources: {gazette: {title: The gazette, url: "https://example.org/gazette"}}
      """)
    let all = ["judgments", "corrections", "sources"]
    let site = try await BuiltSite(
      "-- Content/site.yml --\ntitle: A\noutputs: {\(list): false}\n" + records)
    #expect(site.isBuilt, "\(site.findings)")
    let home = try site.page("index.html")
    let files = Set(try site.output().files)
    for other in all {
      #expect(files.contains("\(other)/index.html") == (other != list))
      #expect(home.contains("./\(other)/") == (other != list))
    }
  }
}
