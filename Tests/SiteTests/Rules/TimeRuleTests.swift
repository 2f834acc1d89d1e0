import Diagnostics
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("Rules on time") struct TimeRuleTests {
  @Test func `what had ended is cited as history, in the front matter and in the text`()
    async throws
  {
    let stale = try await BuiltSite(
      briefing(
        """
        as_of: 2025-11-04
        policies:
          - ⟦eo-14110⟧
          - ⟦invented-memo⟧
          - eo-14141: historical
        """,
        """
        The bill [FIT21](policy:⟦fit21⟧) is pending. The ⟦Biden administration⟧ intends to act.
        """), asOf: "2025-11-04")
    #expect(
      stale.findings == [
        "StaleCitation Content/briefings/one.md:7:5 'eo-14110' had ended by 2025-11-04: "
          + "revoked by Executive Order 14148 on 2025-01-20",
        "BasisGone Content/briefings/one.md:8:5 'invented-memo' implements Executive Order 14110, "
          + "which has ended: revoked by Executive Order 14148 on 2025-01-20",
        "StaleCitation Content/briefings/one.md:11:25 'fit21' had ended by 2025-11-04: "
          + "died with the 118th Congress on 2025-01-03",
        "OutOfOffice Content/briefings/one.md:11:48 'Biden administration' left office on 2025-01-20, "
          + "and the facts are those of 2025-11-04",
      ])
    #expect(stale.report.findings.map(\.place) == stale.marks)
    #expect(!stale.isBuilt)
  }

  static let right = briefing(
    """
    as_of: 2025-11-04
    policies:
      - eo-14110: historical
      - eo-14179
    """,
    "The [CLARITY Act](policy:⟦clarity-act⟧) is pending; the Biden administration issued the first."
  )

  @Test func `a briefing that is right has no finding`() async throws {
    let site = try await BuiltSite(Self.right, asOf: "2025-11-04")
    #expect(site.findings == [])
    #expect(site.isBuilt)
  }

  @Test func `what changes afterwards is a remark, and stands on the page`() async throws {
    let site = try await BuiltSite(Self.right, asOf: "2027-02-01")
    #expect(
      site.findings == [
        "StaleSince Content/briefings/one.md:10:26 'clarity-act' has changed since 2025-11-04: "
          + "died with the 119th Congress on 2027-01-03"
      ])
    #expect(site.report.findings.map(\.place) == site.marks)
    #expect(site.isBuilt)
    let page = try site.page("briefings/one/index.html")
    #expect(
      page.contains(
        "CLARITY Act</a> (<span class=\"chip ended\">died with the 119th Congress</span>)"))
    #expect(page.contains("Since this briefing") || page.contains("id=\"part-since\""))
  }

  @Test(
    "what was amended, extended or is to be left is reported although the status stays",
    arguments: [
      (
        "statute", "2025-06-06: amended by eo-14179",
        "amended by Executive Order 14179 on 2025-06-06"
      ),
      ("statute", "2025-06-06: extended (until 2027-01-01)", "extended on 2025-06-06"),
      (
        "treaty", "2025-06-06: notice-given (until 2027-01-01)",
        "notice of withdrawal given on 2025-06-06"
      ),
    ])
  func remarks(type: String, line: String, what: String) async throws {
    let record = """
      -- Content/policies/x.md --
      ---
      name: The X
      type: \(type)
      expires: 2026-12-31
      history:
        - 2020-01-01: \(type == "treaty" ? "in-force" : "enacted")
        - \(line)
      ---

      """
    let site = try await BuiltSite(
      record + briefing("as_of: 2025-03-01\npolicies: [⟦x⟧]", date: "2025-03-01"),
      asOf: "2025-11-30")
    #expect(site.report.findings.map(\.rule.name) == ["StaleSince"])
    #expect(
      site.report.findings.map(\.message) == ["'x' has changed since 2025-03-01: \(what)"])
    #expect(try site.page("briefings/one/index.html").contains("id=\"part-since\""))
    let reviewed = try await BuiltSite(
      record + briefing("as_of: 2025-06-06\npolicies: [x]", date: "2025-03-01"), asOf: "2025-11-30")
    #expect(reviewed.findings == [])
  }

  @Test func `a policy cited in the text alone is followed as well`() async throws {
    let site = try await BuiltSite(
      briefing("as_of: 2024-06-01", "The [order](policy:⟦eo-14110⟧) stands.", date: "2024-06-01"))
    #expect(site.report.findings.map(\.rule.name) == ["StaleSince"])
    #expect(site.report.findings.map(\.place) == site.marks)
    #expect(try site.page("briefings/one/index.html").contains("id=\"part-since\""))
  }

  @Test func `a second link to what had ended is noted with the first`() async throws {
    let site = try await BuiltSite(
      briefing("policies: [⟦eo-14110⟧]", "The [order](policy:eo-14110) and [[eo-14110]] again."))
    #expect(site.report.findings.map(\.rule.name) == ["StaleCitation"])
    #expect(site.report.findings.first?.notes.count == 3)
  }

  @Test func `as of a day on which it stood nothing is said, as of a later one it is`() async throws
  {
    let then = try await BuiltSite(briefing("policies: [{eo-14110: as of 2024-06-01}]"))
    #expect(then.findings == [])
    let later = try await BuiltSite(briefing("policies: [{⟦eo-14110⟧: as of 2025-06-01}]"))
    #expect(later.report.findings.map(\.rule.name) == ["StaleCitation"])
    #expect(later.report.findings.map(\.place) == later.marks)
  }

  @Test func `what begins after the facts is an anachronism, whatever its mark`() async throws {
    for mark in ["", ": historical"] {
      let site = try await BuiltSite(
        briefing("as_of: 2025-01-10\npolicies:\n  - ⟦eo-14179⟧\(mark)", date: "2025-01-10"))
      let first = try #require(site.report.findings.first { $0.rule.name == "Anachronism" })
      #expect(first.place == site.marks.first)
      #expect(first.severity == .error)
      #expect(
        first.message
          == "'eo-14179' begins after 2025-01-10: its history starts with 'issued' on 2025-01-23")
    }
    let later = try await BuiltSite(briefing("as_of: 2025-01-23\npolicies: [eo-14179]"))
    #expect(later.findings == [])
  }

  @Test func `a beginning in the month of the facts is a remark`() async throws {
    let site = try await BuiltSite(
      briefing("as_of: 2025-11-04\ndeals: [contract]") + """

        -- Content/deals/contract.md --
        ---
        name: The contract
        type: merger
        parties: {acme: buyer}
        history: [2025-11: announced]
        ---
        -- Content/companies/acme.md --
        ---
        name: Acme
        ---
        """)
    #expect(site.report.findings.map(\.rule.name) == ["Anachronism"])
    #expect(site.report.findings.map(\.severity) == [.info])
  }

  @Test func `a mark on what stands is needless`() async throws {
    let site = try await BuiltSite(briefing("policies:\n  - ⟦eo-14179⟧: historical"))
    #expect(site.report.findings.map(\.rule.name) == ["NeedlessHistoricalMark"])
    #expect(site.report.findings.map(\.place) == site.marks)
    #expect(site.isBuilt)
  }
}
