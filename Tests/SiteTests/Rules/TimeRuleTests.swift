import Diagnostics
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

/// Law that most of these sites cite.
let law = """
  -- Content/policies/eo-14110.md --
  ---
  name: Executive Order 14110
  type: executive-order
  history:
    - 2023-10-30: issued
    - 2025-01-20: revoked by eo-14148
  ---
  -- Content/policies/eo-14148.md --
  ---
  name: Executive Order 14148
  type: executive-order
  history:
    - 2025-01-20: issued
  ---
  -- Content/policies/eo-14141.md --
  ---
  name: Executive Order 14141
  type: executive-order
  history:
    - 2025-01-14: issued
    - 2025-07-23: revoked by eo-14318
  ---
  -- Content/policies/eo-14318.md --
  ---
  name: Executive Order 14318
  type: executive-order
  history:
    - 2025-07-23: issued
  ---
  -- Content/policies/eo-14179.md --
  ---
  name: Executive Order 14179
  type: executive-order
  history:
    - 2025-01-23: issued
  ---
  -- Content/policies/fit21.md --
  ---
  name: FIT21
  type: bill
  bill: hr4763-118
  history:
    - 2023-07-20: introduced
    - 2024-05-22: passed-house
  ---
  -- Content/policies/clarity-act.md --
  ---
  name: CLARITY Act
  type: bill
  bill: hr3633-119
  history:
    - 2025-05-29: introduced
    - 2025-07-17: passed-house
  ---
  -- Content/policies/invented-memo.md --
  ---
  name: Invented memorandum
  type: guidance
  implements: eo-14110
  history:
    - 2024-03-28: issued
  ---

  """

/// A briefing of one's own on that law; marks stand where findings are expected.
func briefing(_ front: String, _ text: String = "", date: String = "2025-11-04") -> String {
  """
  \(law)-- Content/briefings/one.md --
  ---
  title: One
  bottom_line: It depends.
  date: \(date)
  \(front)
  ---
  \(text)
  """
}

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
        "CLARITY Act</a> <span class=\"chip ended\">Died with the 119th Congress</span>"))
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

  @Test func `a review, a deadline and a judgment come due after their day`() async throws {
    let archive = briefing(
      """
      review_in: 90 days
      judgments:
        - id: ⟦passes⟧
          claim: It passes
          likelihood: unlikely
          resolve_by: 2026-06
      next:
        - ⟦date: 2026-06-30
          what: A hearing⟧
      """)
    #expect(try await BuiltSite(archive, asOf: "2026-02-02").findings == [])
    let review = try await BuiltSite(archive, asOf: "2026-02-03")
    #expect(review.report.findings.map(\.rule.name) == ["ReviewOverdue"])
    #expect(try await BuiltSite(archive, asOf: "2026-06-30").report.findings.count == 1)
    let late = try await BuiltSite(archive, asOf: "2026-07-01")
    #expect(
      late.report.findings.map(\.rule.name) == ["ReviewOverdue", "JudgmentDue", "DeadlinePassed"])
    #expect(late.report.findings[1].place == late.marks[0])
  }

  @Test func `an outcome settles a judgment and a deadline`() async throws {
    let site = try await BuiltSite(
      briefing(
        """
        judgments:
          - {id: passes, claim: It passes, likelihood: unlikely, resolve_by: 2026-06, outcome: {result: no}}
        next:
          - {date: 2026-06-30, what: A hearing, outcome: Put off}
        """), asOf: "2027-01-01")
    #expect(site.findings == [])
  }

  @Test func `an outcome is written once, on the record that the date is about`() async throws {
    let record = """

      -- Content/policies/large-loads.md --
      ---
      name: Large loads
      type: rule
      history: [2025-10-23: proposed]
      comments_close: 2025-11-21
      next:
        - {date: 2025-11-14, what: Comments due, type: comment-deadline, outcome: Put off}
        - {date: unknown, what: A final rule}
      ---
      """
    func site(_ date: String) async throws -> BuiltSite {
      try await BuiltSite(
        briefing("next: [{date: \(date), what: Comments, about: large-loads}]") + record,
        asOf: "2025-11-30")
    }
    let same = try await site("2025-11-14")
    #expect(same.findings == [])
    #expect(try same.page("briefings/one/index.html").contains("Outcome: Put off"))
    let close = try await site("2025-11-21, type: comment-deadline")
    #expect(close.findings == [])
    #expect(try close.page("briefings/one/index.html").contains("Outcome: Comments closed"))
    let other = try await site("2025-11-15")
    #expect(other.report.findings.map(\.rule.name) == ["DeadlinePassed"])
  }

  @Test func `what nobody has set a date for comes last and is never late`() async throws {
    let site = try await BuiltSite(
      briefing(
        """
        next:
          - {date: unknown, what: A second rule}
          - {date: 2026-03, what: The first rule}
        """), asOf: "2025-12-01")
    #expect(site.findings == [])
    let page = try site.page("briefings/one/index.html")
    let first = try #require(page.firstRange(of: "The first rule"))
    let second = try #require(page.firstRange(of: "A second rule"))
    #expect(first.lowerBound < second.lowerBound && page.contains("No date set"))
    #expect(!(try site.page("index.html")).contains("A second rule"))
  }

  @Test func `a page says under which administration it was published`() async throws {
    let site = try await BuiltSite(briefing("", date: "2024-06-01"))
    let page = try site.page("briefings/one/index.html")
    #expect(page.contains("Published under the Biden administration."))
    #expect(page.contains("since 20 January 2025"))
    let same = try await BuiltSite(briefing("", date: "2025-02-01"))
    #expect(!(try same.page("briefings/one/index.html")).contains("Published under"))
  }

  @Test(arguments: [
    ("The Biden administration still plans a rule.", true),
    ("On chips President Biden has a plan.", true),
    ("The **Biden\nadministration** will act.", true),
    ("The Biden administration planned a rule.", false),
    ("The Biden administration's plan is old.", false),
    ("The Trump administration intends to act.", false),
    ("> The Biden administration intends to act.", false),
    ("`The Biden administration intends`", false),
  ])
  func `who is out of office does nothing any more`(text: String, isFound: Bool) async throws {
    let site = try await BuiltSite(briefing("", text))
    let names = site.report.findings.map(\.rule.name)
    // Code quotes; it claims nothing.
    #expect(names == (isFound ? ["OutOfOffice"] : []))
  }

  @Test(arguments: [
    ("SEC Chair [Gary Gensler](person:gary-gensler) wants more.", true),
    ("SEC Chair Gary Gensler still wants more.", true),
    ("[Chairman Gensler](person:gary-gensler) will act.", true),
    ("SEC Chair [Gary Gensler](person:gary-gensler) wanted more.", false),
    ("Former SEC Chair [Gary Gensler](person:gary-gensler) wants more.", false),
    ("Then-Chair [Gary Gensler](person:gary-gensler) wants more.", false),
    ("Commissioner [Gary Gensler](person:gary-gensler) wants more.", false),
    ("[Gary Gensler](person:gary-gensler) wants more.", false),
    ("SEC Chair [Paul Atkins](person:paul-atkins) wants less.", false),
  ])
  func `who has left a post does nothing in it any more`(text: String, isFound: Bool) async throws {
    let people = """

      -- Content/people/gary-gensler.md --
      ---
      name: Gary Gensler
      positions: [{role: Chair, since: 2021-04-17, until: 2025-01-20}]
      ---
      -- Content/people/paul-atkins.md --
      ---
      name: Paul Atkins
      positions: [{role: Chairman, since: 2025-04-21}]
      ---
      """
    let site = try await BuiltSite(briefing("", text) + people)
    #expect(
      site.report.findings.map(\.message)
        == (isFound
          ? [
            "'\(text.contains("[Chairman") ? "Chairman Gensler" : "Chair Gary Gensler")' was Chair "
              + "until 2025-01-20, and the facts are those of 2025-11-04"
          ] : []))
  }

  @Test func `the front matter is read for it as well`() async throws {
    let site = try await BuiltSite(
      briefing("angles:\n  - issue: The ⟦Biden administration⟧ opposes it"))
    #expect(site.report.findings.map(\.rule.name) == ["OutOfOffice"])
    #expect(site.report.findings.map(\.place) == site.marks)
  }
}
