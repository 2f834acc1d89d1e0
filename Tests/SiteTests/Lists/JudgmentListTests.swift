import Diagnostics
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("The list of judgments and its score") struct JudgmentListTests {
  private func judgment(
    _ id: String, _ likelihood: String, _ result: String, on day: String = "2025-10-01"
  ) -> String {
    "{id: \(id), claim: The \(id) passes, likelihood: \(likelihood), confidence: low, resolve_by: 2025-12-31, outcome: {result: \(result), date: \(day)}}"
  }

  @Test func `open judgments are sorted by date, settled ones by newest outcome`() async throws {
    let site = try await BuiltSite(
      ListedSite.briefing(
        "one", "2025-01-04",
        """
        judgments:
          - {id: late, claim: The late claim, likelihood: likely, confidence: high, resolve_by: 2027-01-01}
          - {id: never, claim: The undated claim, likelihood: likely}
          - {id: old, claim: The old claim, likelihood: unlikely, outcome: {result: no, date: 2025-08-01, note: It failed}}
        """)
        + ListedSite.briefing(
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
      ListedSite.links(to: "../briefings/", in: page).filter { $0.contains("claim") } == [
        "The soon claim", "The late claim", "The undated claim", "The new claim", "The old claim",
      ])
    #expect(page.contains("href=\"../briefings/one/#judgment-late\""))
    #expect(try site.page("briefings/one/index.html").contains("id=\"judgment-late\""))
    #expect(page.contains("Overdue, outcome not recorded: 1"))
    #expect(page.contains("Open: 2") && page.contains("Settled: 2"))
    let overdue = try #require(page.firstRange(of: "id=\"part-overdue\""))
    let open = try #require(page.firstRange(of: "id=\"part-open\""))
    let soon = page.firstRange(of: "The soon claim")
    let late = page.firstRange(of: "The late claim")
    #expect(overdue.upperBound < (try #require(soon)).lowerBound)
    #expect((try #require(soon)).upperBound < open.lowerBound)
    #expect(open.upperBound < (try #require(late)).lowerBound)
    #expect(page.contains("<a href=\"https://example.org/gazette\">The gazette</a>"))
    #expect(page.contains("55–80%") && page.contains("Confidence in this judgment is high"))
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
      ListedSite.briefing(
        "one", "2025-01-04",
        "judgments:\n" + judgments.map { "  - \($0)" }.joined(separator: "\n")
          + "\n  - {id: g, claim: The bare one, likelihood: likely, outcome: It came out so}"
          + "\n  - {id: h, claim: No word, outcome: {result: yes, date: 2025-10-02}}"))
    let page = try site.page("judgments/index.html")
    // 0.015625 + 0.455625 + 0.105625 + 0.105625 + 0.25 = 0.9325; by 5 0.1865.
    #expect(page.contains("<strong>0.187</strong> <small>= 0.9325 ÷ 5</small>"))
    // Three of five: 0.6 × 0.4 = 0.24.
    #expect(page.contains("60% <small>= 3 ÷ 5</small>"))
    #expect(page.contains("0.240 <small>= 3 × 2 ÷ 5²</small>"))
    #expect(page.contains("did better than giving each the base rate"))
    // Likely: one of two; (1 − 0.675)² + 0.675².
    #expect(
      page.contains(
        "<th scope=\"row\">Likely <small>55–80%</small></th><td>0.675</td><td>2</td><td>1</td><td>50%</td><td>0.105625</td><td>0.455625</td><td>0.56125</td>"
      ))
    let worst = try #require(page.split(separator: "Biggest miss").last).prefix(400)
    #expect(worst.contains("The b passes") && worst.contains("0.455625"), "named first")
    // Roughly even: one of one came true, half was said; no other gap is as wide.
    let gap = try #require(page.split(separator: "Widest gap").last).prefix(300)
    #expect(gap.contains("Roughly even chance") && gap.contains("1/1, 100%"))
    #expect(
      page.split(separator: "<span>not scored</span>").count - 1 == 3,
      "void, a bare text, no likelihood")
  }

  @Test func `four settled with yes or no are too few for a score`() async throws {
    let judgments = ["a", "b", "c", "d"].map { judgment($0, "likely", "yes") }
    let site = try await BuiltSite(
      ListedSite.briefing(
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
}
