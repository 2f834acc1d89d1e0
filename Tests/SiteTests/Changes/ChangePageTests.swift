import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("The list of changes") struct ChangePageTests {
  private static let order = """
    -- Content/policies/eo-1.md --
    ---
    name: Order 1
    type: executive-order
    source: text
    sources: {text: {title: The order, type: order, date: 2023-10-30, url: "https://example.org/1"}}
    history:
      - {2023-10-30: issued}
      - {2024-03-28: amended by eo-2}
      - {date: 2025-01-20, event: revoked, by: eo-3, source: gazette}
    ---
    -- Content/policies/eo-2.md --
    ---
    name: Order 2
    type: executive-order
    history: [{2024-03: issued}]
    ---
    -- Content/policies/eo-3.md --
    ---
    name: Order 3
    type: executive-order
    history: [{2025-01-20: issued}]
    ---
    -- Content/sources.yml --
    gazette: {title: The gazette, publisher: Printers, accessed: 2025-02-01}

    """

  private func briefing(_ slug: String, _ date: String, _ more: String = "", text: String = "")
    -> String
  {
    CalendarSite.briefing(slug, date, more) + text + "\n"
  }

  @Test func `a status change has its previous status, actor, source and briefings`()
    async throws
  {
    let site = try await BuiltSite(
      Self.order + briefing("one", "2024-05-01", text: "[Order 1](policy:eo-1 \"historical\").")
        + briefing("two", "2025-03-01", text: "[Order 1](policy:eo-1 \"historical\")."))
    #expect(site.isBuilt, "\(site.findings)")
    let changes = try site.changes()
    #expect(
      changes == [
        "1 Mar 2025: New briefing. The two",
        "1 Feb 2025: Source accessed. The gazette Printers | See: Order 1",
        "20 Jan 2025: Order 1 revoked by Order 3 | Previously: In force Source: The gazette | Briefings: The two The one",
        "20 Jan 2025: Order 3 issued In force", "1 May 2024: New briefing. The one",
        "Mar 2024: Order 2 issued In force",
        "28 Mar 2024: Order 1 amended by Order 2 | Briefings: The two The one",
        "30 Oct 2023: Order 1 issued In force | Source: The order | Briefings: The two The one",
      ])
    let page = try site.page("changes/index.html")
    #expect(page.contains("<h2 id=\"g-2024-03\"><time datetime=\"2024-03\">Mar 2024</time></h2>"))
    #expect(page.contains("href=\"../policies/eo-1/#part-history\""))
    for page in ["index.html", "policies/eo-1/index.html"] {
      #expect(try site.page(page).contains("changes/\">What changed</a>"), "at the foot of \(page)")
    }
    #expect(try site.page("index.html").contains("<a href=\"./changes/\">All changes</a>"))
  }

  @Test func `the home page has the newest changes, the corrections of a day as one`() async throws
  {
    func corrected(_ days: String...) -> String {
      let corrections = days.map { "{date: \($0), type: correction, what: A date.}" }
      return "corrections: [" + corrections.joined(separator: ", ") + "]"
    }
    let site = try await BuiltSite(
      Self.order + briefing("one", "2024-05-01", corrected("2025-11-20", "2025-11-30"))
        + briefing("two", "2025-03-01", corrected("2025-11-30")))
    #expect(site.isBuilt, "\(site.findings)")
    let home = try site.page("index.html")
    let start = try #require(home.firstRange(of: "id=\"part-changes\"")).upperBound
    let items = home[start...].split(separator: "</ol>")[0].split(separator: "<li>").dropFirst()
      .map { $0.replacing(/<[^>]*>/, with: "").split(separator: "\n").joined(separator: " ") }
    #expect(
      items.prefix(3) == [
        "30 Nov 2025 2 corrections", "20 Nov 2025 The one corrected",
        "20 Jan 2025 Order 1 revoked by Order 3",
      ])
    #expect(home.contains("<a href=\"./corrections/\">2 corrections</a>"))
  }

  @Test func `expiries and effective dates are changes, once their day has come`() async throws {
    let rule = """
      -- Content/policies/fee.md --
      ---
      name: The fee
      type: statute
      effective: 2025-02-01
      expires: 2025-11-29
      history: [{2025-01-10: enacted}]
      ---

      """
    #expect(
      try await BuiltSite(rule, asOf: "2025-11-29").changes() == [
        "1 Feb 2025: The fee took effect In effect | Previously: Enacted, not yet in effect",
        "10 Jan 2025: The fee enacted Enacted, not yet in effect",
      ])
    #expect(
      try await BuiltSite(rule, asOf: "2025-11-30").changes().first
        == "29 Nov 2025: The fee expired | Previously: In effect")
  }

  @Test
  func `corrections and withdrawals are changes, and a withdrawn briefing is not listed as new`()
    async throws
  {
    let site = try await BuiltSite(
      briefing(
        "one", "2025-03-04",
        "corrections: [{date: 2025-11-01, type: correction, what: The sum.}]")
        + briefing("gone", "2025-03-05", "withdrawn: {date: 2025-04-01, reason: It was wrong.}"))
    #expect(
      try site.changes() == [
        "1 Nov 2025: Correction. The one | The sum.",
        "1 Apr 2025: Withdrawn. The gone | It was wrong.",
        "4 Mar 2025: New briefing. The one",
      ])
    let page = try site.page("changes/index.html")
    #expect(page.contains("href=\"../briefings/one/#part-corrections\""))
  }

  @Test func `a source is listed on the day of access, unless it arrived with its page`()
    async throws
  {
    let site = try await BuiltSite(
      """
      -- Content/sources.yml --
      undated: {title: Without a day}
      shared: {title: Shared, accessed: 2025-11-20}
      later: {title: Not yet, accessed: 2025-12-02}

      """
        + briefing(
          "one", "2025-11-04",
          """
          sources:
            before: {title: Came with it, accessed: 2025-11-03}
            same: {title: On its day, accessed: 2025-11-04}
            after: {title: Came later, accessed: 2025-11-05}
          """, text: "It is so.[](source:shared)")
        + briefing(
          "plan", "2025-11-01", "draft: true\nsources: {secret: {title: X, accessed: 2025-11-09}}"))
    #expect(
      try site.changes() == [
        "20 Nov 2025: Source accessed. Shared | See: The one",
        "5 Nov 2025: Source accessed. Came later | See: The one",
        "4 Nov 2025: New briefing. The one",
      ])
  }

  @Test func `held-back records have no changes, even if a build shows them`() async throws {
    let hidden =
      briefing(
        "plan", "2025-11-01",
        "draft: true\ndeals: [{name: Merger, parties: {acme: buyer}, history: [2025-10-01: announced]}]"
      )
      + "-- Content/companies/acme.md --\n---\nname: Acme\n---\n" + briefing("late", "2026-01-01")
      + briefing("red", "2025-11-02", "tlp: RED")
      + CalendarSite.rule("plan", "draft: true")
    for showsDrafts in [false, true] {
      let site = try await BuiltSite(hidden + briefing("one", "2025-11-04")) {
        $0.showsDrafts = showsDrafts
      }
      #expect(try site.changes() == ["4 Nov 2025: New briefing. The one"])
    }
    let none = try await BuiltSite(hidden)
    #expect(none.isBuilt)
    #expect(try none.changePages() == [])
    #expect(!(try none.page("index.html").contains("changes/")))
  }

  @Test func `a site with many changes lists the newest on one page and all by year`()
    async throws
  {
    var archive = ""
    for number in 0..<ChangeLog.pageSize {
      archive += briefing("b\(number)", "2024-\(number % 2 == 0 ? "05" : "06")-01")
    }
    let one = try await BuiltSite(archive)
    #expect(try one.changePages() == ["changes/index.html"])
    archive += briefing("new", "2025-01-01")
    let more = try await BuiltSite(archive)
    #expect(
      try more.changePages() == [
        "changes/2024/index.html", "changes/2025/index.html", "changes/index.html",
      ])
    #expect(try more.changes().count == ChangeLog.pageSize)
    #expect(try more.changes().first?.contains("The new") == true)
    #expect(try more.changes("changes/2024/index.html").count == ChangeLog.pageSize)
    #expect(try more.changes("changes/2025/index.html").count == 1)
    #expect(try more.page("changes/2024/index.html").contains("<h1>Changes in 2024</h1>"))
    archive += briefing("more", "2024-07-01")
    #expect(
      try await BuiltSite(archive).changePages().contains("changes/2024/page/2/index.html"))
  }

  @Test func `the site's own page replaces the list, and 'outputs' can disable it`() async throws {
    let own = try await BuiltSite(
      briefing("one", "2025-11-04") + "-- Content/pages/changes.md --\n---\ntitle: Mine\n---\nx\n")
    #expect(
      own.findings == [
        "ReplacedOutput Content/pages/changes.md:1:1 /changes/ is this page, so the list of changes is left out"
      ])
    #expect(try own.page("changes/index.html").contains("<h1>Mine</h1>"))
    let without = try await BuiltSite(
      "-- Content/site.yml --\noutputs: {changes: false}\n" + briefing("one", "2025-11-04"))
    #expect(without.findings == [])
    #expect(try without.changePages() == [])
  }
}

extension BuiltSite {
  /// The changes on a page in short: `4 Nov 2025: New briefing. The one`
  func changes(_ path: String = "changes/index.html") throws -> [String] {
    let main = try page(path).split(separator: "<main").last.map(String.init) ?? ""
    return main.parts(from: "<section", to: "</section>").flatMap { section -> [String] in
      let date = section.parts(from: "<time", to: "</time>").first ?? ""
      return section.parts(from: "<li", to: "</li>").map { item in
        let lines = item.parts(from: "<p", to: "</p>").map(\.inWords)
        return "\(date.inWords): \(lines.joined(separator: " | "))"
      }
    }
  }

  fileprivate func changePages() throws -> [String] {
    try output().files.filter { $0.hasPrefix("changes/") }
  }
}

extension String {
  /// The text between a start marker and the next end marker.
  fileprivate func parts(from start: String, to end: String) -> [String] {
    components(before: start).dropFirst().map { $0.components(before: end).first ?? "" }
  }

  private func components(before separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }

  /// The text without its tags, including the rest of a tag in which it begins.
  fileprivate var inWords: String {
    var isInTag = true
    let text = filter { character in
      if character == "<" { isInTag = true }
      defer { if character == ">" { isInTag = false } }
      return !isInTag
    }
    return text.split(separator: " ").joined(separator: " ")
  }
}
