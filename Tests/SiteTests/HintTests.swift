import Diagnostics
import EntityGraph
import Markdown
import PolicyModel
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("Hints that can be followed") struct HintTests {
  private static func briefing(_ fields: String, _ text: String = "", name: String = "a") -> String
  {
    "-- Content/briefings/\(name).md --\n---\ntitle: T\ndate: 2025-03-04\n\(fields)\n---\n\(text)\n"
  }

  private static let world = """
    -- Content/agencies/sec.md --
    ---
    name: Securities Board
    abbr: SEC
    ---
    -- Content/companies/acme.md --
    ---
    name: Acme
    ---

    """

  @Test(
    "a reference in another tool's form has the form to write",
    arguments: [
      ("companies: [⟦“acme”⟧]", "acme"), ("companies: ['⟦[[Acme]]⟧']", "Acme"),
      ("companies: ['⟦[[acme|the firm]]⟧']", "acme"),
      ("companies: [⟦companies/acme.md⟧]", "company/acme"),
      ("companies: [⟦acme.md⟧]", "acme"), ("companies: ['⟦company:acme⟧']", "company/acme"),
    ])
  func otherForms(field: String, meant: String) async throws {
    let site = try await BuiltSite(Self.briefing(field) + Self.world)
    let finding = try #require(site.report.findings.first)
    #expect(finding.rule == .unknownReference && finding.suggestion == meant)
    #expect(finding.place == site.marks.first && finding.help == nil)
    let source = MarkedSource(field)
    let fixed = field.replacing("⟦\(source.file.text(in: source.marked))⟧", with: meant)
    #expect(try await BuiltSite(Self.briefing(fixed) + Self.world).findings == [])
  }

  @Test func `a name cut at its comma is to be quoted, and a name of other letters gets a slug`()
    async throws
  {
    let site = try await BuiltSite(
      Self.briefing("companies: [Acme, ⟦Inc.⟧, ⟦株式会社⟧]") + Self.world)
    #expect(site.report.findings.map(\.place) == site.marks)
    #expect(site.report.findings[0].help?.contains("in quotation marks") == true)
    #expect(
      site.report.findings[1].help?.contains("briefgen new company \"株式会社\" --slug NAME") == true)
  }

  @Test func `a page is not the near miss of its own reference`() async throws {
    let site = try await BuiltSite(
      Self.briefing("superseded_by: water-2", name: "water-1"))
    #expect(site.report.findings.map(\.rule) == [.unknownReference])
    #expect(site.report.findings.first?.suggestion == nil)
  }

  @Test func `near misses are grouped with the name that each is near to`() async throws {
    let names = ["sec1", "sec2", "sec3", "sec4", "sec5"]
    let site = try await BuiltSite(
      names.map { Self.briefing("regulators: [\($0)]", name: "b-\($0)") }.joined() + Self.world)
    let groups = FindingGroup.groups(of: site.report.findings)
    #expect(groups.count == 1)
    let message = try #require(groups.first?.summary { $0.path }.message)
    #expect(message.hasPrefix("'sec1' ('sec'?), 'sec2' ('sec'?)"), "\(message)")
    #expect(message.hasSuffix("are not agencies of this site, but near to some, in 5 files"))
  }

  @Test(
    "a reference with its kind makes a stub",
    arguments: ["people: [person/nobody]", "angles: [{who: person/nobody, issue: X}]"])
  func stubs(field: String) async throws {
    let site = try await BuiltSite(
      "-- Content/site.yml --\nstubs: true\n" + Self.briefing(field) + Self.world)
    #expect(site.findings == [] && site.report.stubs == 1)
    #expect(try site.page("people/nobody/index.html").contains("Nobody"))
  }

  @Test func `a kind that the field does not take makes no stub`() async throws {
    let site = try await BuiltSite(
      "-- Content/site.yml --\nstubs: true\n" + Self.briefing("people: [topic/nobody]"))
    #expect(site.report.findings.map(\.rule) == [.unknownReference] && site.report.stubs == 0)
  }

  @Test func `an anchor of the navigation in a file of the site is checked`() async throws {
    let site = try await BuiltSite(
      """
      -- Content/site.yml --
      navigation:
        - Right: /doc.html#yes
        - Wrong: /doc.html#⟦nope⟧
        - Folder: /docs/#⟦gone⟧
        - Top: /docs/#top
      -- Content/static/doc.html --
      <h1 id="yes">A</h1>
      -- Content/static/docs/index.html --
      <h1 id="here">B</h1>

      """)
    #expect(site.report.findings.map(\.rule) == [.unknownAnchor, .unknownAnchor])
    #expect(site.report.findings.map(\.place) == site.marks)
  }

  @Test func `a key whose meaning is given already is to be removed`() async throws {
    let site = try await BuiltSite(Self.briefing("⟦created⟧: 2025-03-01") + Self.world)
    let finding = try #require(site.report.findings.first)
    #expect(finding.place == site.marks.first && finding.suggestion == nil)
    #expect(finding.help?.hasPrefix("'date' is given already; remove this key") == true)
  }

  @Test(
    "a setting has what to write",
    arguments: [
      ("timezone: Europe/Berln", "Europe/Berlin"), ("timezone: Berlin", "Europe/Berlin"),
      ("timezone: GMT+1", "+01:00"), ("timezone: Eastern", "America/New_York"),
      ("language: English", "en"), ("language: de_DE", "de-DE"), ("stubs: yes", "true"),
      ("clock: 1 December 2025", "2025-12-01"),
    ])
  func settings(line: String, meant: String) {
    var findings: [Diagnostic] = []
    _ = SiteConfiguration(
      reading: SourceFile(path: "Content/site.yml", text: line), knowing: Rule.byName,
      reporting: &findings)
    #expect(findings.map(\.rule) == [.invalidSetting] && findings.first?.suggestion == meant)
    let key = line.prefix { $0 != ":" }
    findings = []
    _ = SiteConfiguration(
      reading: SourceFile(path: "Content/site.yml", text: "\(key): \(meant)"),
      knowing: Rule.byName, reporting: &findings)
    #expect(findings.allSatisfy { $0.severity == .info }, "\(findings)")
  }

  @Test func `the clock may be a time of a day`() async throws {
    func isBuilt(_ clock: String) async throws -> Bool {
      let site = try await BuiltSite(
        "-- Content/site.yml --\ntimezone: +02:00\nclock: \(clock)\n"
          + Self.briefing("embargo_until: 2025-12-01T09:00Z")
      ) { $0.asOf = nil }
      #expect(site.findings == [])
      return site.report.heldBack == 0
    }
    #expect(try await !isBuilt("2025-12-01"))
    #expect(try await !isBuilt("2025-12-01T10:59"))
    #expect(try await isBuilt("2025-12-01T11:00"))
    #expect(try await isBuilt("2025-12-01T09:00:00Z"))
    #expect(try await !isBuilt("2025-12-01T09:00:00+01:00"))
  }

  @Test(
    "characters that turn the text are found, hidden as they are",
    arguments: [
      ("summary: A ⟦\u{202E}⟧txt", ""), ("summary: \"A ⟦\\u202e⟧txt\"", ""), ("", "a ⟦\u{2066}⟧b"),
      ("", "`x⟦\u{202D}⟧`"), ("", "a ⟦&#8238;⟧ b"), ("", "a ⟦&#x202E;⟧ b"),
      ("", String(repeating: "é", count: 3000) + "⟦\u{202A}⟧"),
    ])
  func direction(field: String, text: String) async throws {
    let site = try await BuiltSite(
      "-- Content/companies/a.md --\n---\nname: A\n\(field)\n---\n\(text)\n")
    #expect(site.report.findings.map(\.rule.name) == ["DirectionControl"])
    #expect(site.report.findings.map(\.place) == site.marks)
  }

  @Test func `marks and joiners of scripts are left alone`() async throws {
    let site = try await BuiltSite(
      "-- Content/companies/a.md --\n---\nname: A\n---\n"
        + "שלום\u{200F} x\u{200E} می\u{200C}خواهم 👩\u{200D}💻 &#233; &#x41; “q” — … &# x\n")
    #expect(site.findings == [])
  }

  @Test("a closing line of other dashes is named", arguments: ["----", "—", " ---", "––"])
  func nearlyClosed(line: String) async throws {
    let site = try await BuiltSite(
      "-- Content/companies/a.md --\n---\nname: A\naliases:\n  - x\n⟦\(line)⟧\nText: more.\n")
    let finding = try #require(site.report.findings.first)
    #expect(finding.rule.name == "UnclosedFrontMatter" && finding.suggestion == "---")
    #expect(finding.place == site.marks.first)
  }
}
