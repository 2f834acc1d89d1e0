import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("Names and references that link by themselves") struct AutolinkTests {
  private static let records = """
    -- Content/companies/acme.md --
    ---
    name: Acme Power
    aliases: [AcmePower]
    ---
    Acme Power is not Zenith.
    -- Content/companies/zenith.md --
    ---
    name: Zenith
    draft: true
    ---
    -- Content/policies/order.md --
    ---
    name: The 2023 order
    type: executive-order
    number: 14110
    ---
    -- Content/policies/old-bill.md --
    ---
    name: Old bill
    type: bill
    bill: hr3633-117
    ---
    -- Content/policies/new-bill.md --
    ---
    name: New bill
    type: bill
    bill: hr3633-119
    ---

    """

  private func body(_ text: String, settings: String = "") async throws -> (String, [Diagnostic]) {
    let site = try await BuiltSite(
      Self.records + """
        -- Content/briefings/power.md --
        ---
        title: Power
        date: 2025-06-01
        \(settings)
        ---
        \(text)
        """)
    let page = try site.page("briefings/power/index.html")
    let start = try #require(page.range(of: "<div class=\"text\">"))
    let end = try #require(page.range(of: "</div>", range: start.upperBound..<page.endIndex))
    return (String(page[start.upperBound..<end.lowerBound]), site.report.findings)
  }

  @Test func `the first mention of a name is linked and covered`() async throws {
    let (body, findings) = try await body("For Acme Power, and Acme Power again.")
    #expect(
      body.contains("For <a href=\"../../companies/acme/\">Acme Power</a>, and Acme Power again."))
    #expect(findings.isEmpty)
  }

  @Test func `what is held back is not linked and nothing is said of it`() async throws {
    let (body, findings) = try await body("Zenith is near.")
    #expect(body.contains("<p>Zenith is near.</p>") && findings.isEmpty)
  }

  @Test func `autolink is turned off by a briefing or by the site`() async throws {
    let (body, _) = try await body("Acme Power and E.O. 14110.", settings: "autolink: false")
    #expect(body.contains("<p>Acme Power and E.O. 14110.</p>"))
  }

  @Test func `an order is found by its number, and a bill by its number and the day`() async throws
  {
    let (body, findings) = try await body("Executive Order 14110 and H.R. 3633 stand.")
    #expect(body.contains("<a href=\"../../policies/order/\">Executive Order 14110</a>"))
    #expect(body.contains("<a href=\"../../policies/new-bill/\">H.R. 3633</a>"))
    #expect(findings.isEmpty)
  }

  @Test func `a reference to what has no page is a note`() async throws {
    let (_, findings) = try await body("See Executive Order 99999.")
    #expect(findings.map(\.rule.name) == ["UnknownCitation"])
    #expect(findings.map(\.severity) == [.info])
  }

  // MARK: Congresses and days

  private static let fit21 = """
    -- Content/policies/fit21.md --
    ---
    name: FIT21
    type: bill
    bill: hr4763-118
    history: [2023-07-20: introduced, 2024-05-22: passed-house]
    ---

    """

  private func site(
    _ text: String, of archive: String = fit21, date: String = "2025-06-01", settings: String = ""
  ) async throws -> BuiltSite {
    try await BuiltSite(
      archive + """
        -- Content/briefings/one.md --
        ---
        title: One
        date: \(date)
        \(settings)
        ---
        \(text)
        """)
  }

  private func page(_ site: BuiltSite) throws -> String {
    try site.page("briefings/one/index.html")
  }

  @Test(arguments: [
    "H.R. 4763 of the 118th Congress died there.", "H.R. 4763 (118th Congress) died there.",
    "H.R. 4763, 118th Cong. (2023), died there.", "In the 118th Congress, H.R. 4763 died.",
    "H.R. 4763 from the last Congress died there.",
  ])
  func `the Congress that the sentence names decides`(text: String) async throws {
    let site = try await site(text)
    #expect(site.report.findings.isEmpty)
    #expect(try page(site).contains("<a href=\"../../policies/fit21/\">H.R. 4763</a>"))
  }

  @Test func `without one it is that of the briefing's day, and no other`() async throws {
    let later = try await site("H.R. 4763 is pending.")
    #expect(try !page(later).contains("policies/fit21/\">H.R."))
    #expect(later.report.findings.map(\.rule.name) == ["UnknownCitation"])
    #expect(
      later.report.findings.first?.help
        == "if you mean another Congress, name it: H.R. 4763 (118th Congress)")
    let then = try await site("H.R. 4763 is pending.", date: "2024-06-01")
    #expect(try page(then).contains("<a href=\"../../policies/fit21/\">H.R. 4763</a>"))
    let other = try await site("H.R. 4763 of the 117th Congress died.")
    #expect(try !page(other).contains("policies/fit21/\">H.R."))
  }

  @Test func `nothing links by itself to what did not exist on the day`() async throws {
    let orders = """
      -- Content/policies/order.md --
      ---
      name: The order on diffusion
      type: executive-order
      number: 14179
      history: [2025-01-23: issued]
      ---
      -- Content/policies/bill.md --
      ---
      name: The later act
      type: bill
      bill: hr4763-119
      history: [2025-07-20: introduced]
      ---

      """
    let early = try await site(
      "H.R. 4763, Executive Order 14179 and The order on diffusion.", of: orders, date: "2023-12-01"
    )
    #expect(early.report.findings.map(\.rule.name) == ["UnknownCitation"])
    #expect(try early.isBuilt && !page(early).contains("policies/order/\">"))
    let late = try await site("Executive Order 14179.", of: orders)
    #expect(try page(late).contains("policies/order/\">Executive Order 14179</a>"))
  }

  @Test func `the mode of a link holds for what names the same record behind it`() async throws {
    let site = try await site(
      "[The 2023 order](policy:order \"historical\") is gone. Executive Order 14110 asked for reports.",
      of: """
        -- Content/policies/order.md --
        ---
        name: The AI order
        type: executive-order
        number: 14110
        history: [2023-10-30: issued, 2025-01-20: revoked]
        ---

        """)
    #expect(site.report.findings.isEmpty && site.isBuilt)
  }

  // MARK: Jurisdictions

  private static let german = """
    -- Content/site.yml --
    language: de
    -- Content/policies/bill.md --
    ---
    name: Ein Gesetz
    type: bill
    bill: s2402-119
    history: [2025-03-01: introduced]
    ---

    """

  @Test func `law of the United States is cited only where it is meant`() async throws {
    let german = try await site("Siehe BGBl I S. 2402 und S. 2402.", of: Self.german)
    #expect(try !page(german).contains("policies/bill/\">S."))
    #expect(german.report.findings.map(\.rule.name) == ["LanguageWithoutWording"])
    let own = try await site("See S. 2402.", of: Self.german, settings: "jurisdiction: US")
    #expect(try page(own).contains("policies/bill/\">S. 2402</a>"))
    let cites = try await site("See S. 2402.", of: Self.german, settings: "policies: [bill]")
    #expect(try page(cites).contains("policies/bill/\">S. 2402</a>"))
    let stated = try await site(
      "See S. 2402.",
      of: Self.german.replacing("language: de", with: "language: de\njurisdiction: [DE, US]"))
    #expect(try page(stated).contains("policies/bill/\">S. 2402</a>"))
    let english = try await site(
      "See S. 2402.",
      of: Self.german.replacing("language: de", with: "language: en-GB\njurisdiction: UK"))
    #expect(english.report.findings.map(\.rule.name) == ["InvalidSetting"])
    let british = try await site(
      "See S. 2402.",
      of: Self.german.replacing("language: de", with: "language: en-GB\njurisdiction: GB"))
    #expect(try !page(british).contains("policies/bill/\">S."))
  }

  @Test func `administrations are named only in what concerns the United States`() async throws {
    let german = try await site(
      "The Biden administration plans a rule.", of: Self.german, date: "2024-06-01",
      settings: "as_of: 2025-11-04")
    #expect(try !page(german).contains("Published under"))
    #expect(german.report.findings.map(\.rule.name) == ["LanguageWithoutWording"])
    let american = try await site(
      "The Biden administration plans a rule.", date: "2024-06-01", settings: "as_of: 2025-11-04")
    #expect(try page(american).contains("Published under the Biden administration"))
    #expect(american.report.findings.map(\.rule.name) == ["OutOfOffice"])
  }

  @Test func `six thousand Chinese characters take twelve minutes`() async throws {
    let site = try await site(String(repeating: "算力政策", count: 1500))
    #expect(try page(site).contains("12 minutes to read"))
  }

  // MARK: Names

  @Test func `stubs and common nouns are never linked by themselves`() async throws {
    let site = try await site(
      "Security could be bought; Privacy and privacy too. AI is here, and Acme.",
      of: """
        -- Content/site.yml --
        stubs: true
        -- Content/topics/privacy.md --
        ---
        name: Privacy
        aliases: [privacy, data protection law]
        ---
        -- Content/topics/ai.md --
        ---
        name: AI
        ---
        -- Content/companies/acme.md --
        ---
        name: Acme
        ---

        """, settings: "topics: [could, security]")
    let text = try page(site)
    #expect(text.contains("Security could be bought; Privacy and privacy too."))
    #expect(text.contains("topics/ai/\">AI</a>") && text.contains("companies/acme/\">Acme</a>"))
  }

  @Test(arguments: [
    ("Moody’s", "Moody's"), ("Moody's", "Moody’s"), ("\u{C9}lys\u{E9}e", "E\u{301}lyse\u{301}e"),
    ("E\u{301}lyse\u{301}e", "\u{C9}lys\u{E9}e"), ("SEC–CFTC forum", "SEC-CFTC Forum"),
    ("The “Board”", "The \"board\""), ("Straße AG", "STRASSE AG"), ("A  B", "a b"),
    ("A\u{A0}B", "A B"), ("Smith‑Jones", "smith-jones"), ("AT&T", "ＡＴ＆Ｔ"),
  ])
  func `a name is one however its marks are written`(name: String, reference: String) async throws {
    let site = try await site(
      "On [[\(reference)]].",
      of: """
        -- Content/companies/one.md --
        ---
        name: '\(name.replacing("'", with: "''"))'
        ---

        """)
    #expect(site.report.findings.isEmpty)
    #expect(try page(site).contains("companies/one/"))
  }

  @Test func `a record's own text is left as it is`() async throws {
    let site = try await BuiltSite(Self.records)
    #expect(try site.page("companies/acme/index.html").contains("<p>Acme Power is not Zenith.</p>"))
  }
}
