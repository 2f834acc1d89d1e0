import Diagnostics
import Rules
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("Dates on pages") struct DateStylePageTests {
  /// A site with a date wherever a page shows one.
  private static func archive(_ language: String) -> String {
    """
    -- Content/site.yml --
    title: Dates
    language: \(language)
    -- Content/policies/order.md --
    ---
    name: Order 1
    type: executive-order
    history:
      - 2025-01-20: issued by white-house
      - 2025-03-02: revoked by order-2
    reviewed: 2025-11-03
    ---
    -- Content/policies/order-2.md --
    ---
    name: Order 2
    type: executive-order
    history:
      - 2025-03-02: issued
    ---
    -- Content/policies/rule.md --
    ---
    name: Rule
    type: rule
    effective: 2026-01-05
    comments_close: 2025-10-06
    history:
      - 2025-11-07: final
    next:
      - {date: 2025-12-08, what: A hearing}
      - {date: 2026-Q1, what: A report}
    ---
    -- Content/agencies/white-house.md --
    ---
    name: White House
    relations:
      - {related-to: harbor, since: 2021-04-09, until: 2023-05-10}
    ---
    -- Content/companies/harbor.md --
    ---
    name: Harbor
    ---
    -- Content/people/jane-doe.md --
    ---
    name: Jane Doe
    positions:
      - {role: Chair, org: white-house, since: 2021-04-11, until: 2023-05-12}
    ---
    -- Content/pages/about.md --
    ---
    title: About
    date: 2025-06-13
    ---
    Words.
    -- Content/briefings/one.md --
    ---
    title: One
    bottom_line: It depends.
    date: 2024-11-14
    as_of: 2024-11-15
    review_in: 90 days
    policies: [{order: as of 2025-01-20}, rule]
    corrections: [{date: 2024-11-16, type: correction, what: A word.}]
    judgments: [{id: a, claim: It holds, likelihood: likely, resolve_by: 2026-02-17}]
    withdrawn: {date: 2025-08-18, reason: Old}
    sources:
      report: {title: A report, date: 2024-09-19, accessed: 2024-10-21, type: filing}
    ---
    So it is [](source:report).
    -- Templates/site/dates.txt --
    {{ site.clock | date: "long" }}; {{ site.clock | date: "short" }}; {{ "2025-11-22" | date: "long" }}; {{ site.clock | date: "%d %B" }}
    """
  }

  private static var dayFirst: Regex<Substring> {
    #/\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/#
  }
  private static var monthFirst: Regex<Substring> {
    #/(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{1,2}, \d{4}/#
  }

  private func pages(_ language: String) async throws -> [String: String] {
    let site = try await BuiltSite(Self.archive(language)) {
      for name in ["Anachronism", "StaleCitation"] {
        if let rule = Rule.byName[name] { $0.rules.append((rule, .off)) }
      }
    }
    #expect(site.isBuilt, "\(site.findings)")
    var pages: [String: String] = [:]
    for path in [
      "index.html", "briefings/one/index.html", "policies/order/index.html",
      "policies/rule/index.html", "agencies/white-house/index.html", "people/jane-doe/index.html",
      "about/index.html", "dates.txt",
    ] {
      pages[path] = try site.page(path)
    }
    return pages
  }

  @Test func `a site in American English has the month first on every page`() async throws {
    for (path, page) in try await pages("en-US") where path != "dates.txt" {
      #expect(page.matches(of: Self.dayFirst).map { String($0.output) } == [], "\(path)")
      #expect(!page.matches(of: Self.monthFirst).isEmpty, "\(path)")
    }
  }

  @Test func `other English has the day first on every page`() async throws {
    for (path, page) in try await pages("en-GB") {
      #expect(page.matches(of: Self.monthFirst).map { String($0.output) } == [], "\(path)")
    }
  }

  @Test func `a comma closes the year where the sentence goes on`() async throws {
    let american = try await pages("en-US")
    let order2 = "<a href=\"../../policies/order-2/\">Order 2</a>."
    #expect(american["policies/order/index.html"]!.contains("on March 2, 2025, by \(order2)"))
    #expect(american["people/jane-doe/index.html"]!.contains("April 11, 2021 – May 12, 2023"))
    #expect(
      american["dates.txt"] == "November 30, 2025; Nov 30, 2025; November 22, 2025; 30 November\n")
    let british = try await pages("en")
    #expect(british["policies/order/index.html"]!.contains("on 2 March 2025 by \(order2)"))
    #expect(
      british["dates.txt"] == "30 November 2025; 30 Nov 2025; 22 November 2025; 30 November\n")
  }

  @Test func `a language without words is a remark, and its site is in English`() async throws {
    let site = try await BuiltSite(
      "-- Content/site.yml --\ntitle: Fluss\nlanguage: ⟦de⟧\n-- Content/pages/a.md --\n---\ntitle: A\n---\n"
    )
    #expect(
      site.findings == [
        "LanguageWithoutWording Content/site.yml:2:11 'de' has no words of briefgen's own yet"
      ])
    #expect(site.report.findings.map(\.place) == site.marks)
    #expect(site.isBuilt)
    #expect(try site.page("index.html").contains("<html lang=\"de\""))
    #expect(try site.page("index.html").contains("30 November 2025"))
  }
}
