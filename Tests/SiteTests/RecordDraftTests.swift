import Diagnostics
import PolicyModel
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("New records") struct RecordDraftTests {
  @Test(
    "a new record lacks nothing but what only its author knows", arguments: EntityKind.allCases)
  func isReadable(kind: EntityKind) async throws {
    let name = "Größe: \"Acme\" & Co #1"
    let draft = RecordDraft(kind, named: name, today: try Day(parsing: "2025-11-04"))
    let site = try await BuiltSite("-- \(draft.path) --\n\(draft.text)")
    #expect(
      Set(site.report.findings.map(\.rule.name)).isSubset(of: ["MissingField"]), "\(site.findings)")
    if kind != .policy, kind != .deal { #expect(site.isBuilt, "\(site.findings)") }
    var findings: [Diagnostic] = []
    let entity = try #require(
      EntityFile(
        reading: SourceFile(path: draft.path, text: draft.text), kind: kind, slug: draft.slug,
        reporting: &findings
      ).entities.first)
    #expect(entity.name.value == name)
  }

  @Test(
    "its commented fields are right once they are let in",
    arguments: [EntityKind.company, .agency, .person, .topic, .page])
  func samples(kind: EntityKind) throws {
    let draft = RecordDraft(kind, named: "Acme", today: try Day(parsing: "2025-11-04"))
    let open = draft.text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix("# ") && line.dropFirst(2).prefix { $0 != " " }.hasSuffix(":")
        ? String(line.dropFirst(2)) : String(line)
    }
    var findings: [Diagnostic] = []
    _ =
      EntityFile(
        reading: SourceFile(path: draft.path, text: open.joined(separator: "\n")), kind: kind,
        slug: "acme",
        reporting: &findings
      ).entities
    #expect(findings.map(\.message) == [])
    #expect(open.joined() != draft.text.replacing("\n", with: ""))
  }

  @Test func `a name of other letters is asked for a slug`() throws {
    let today = try Day(parsing: "2025-11-04")
    let bare = RecordDraft(.company, named: "株式会社", today: today)
    #expect(bare.nameFault?.help?.contains("--slug") == true)
    let named = RecordDraft(.company, named: "株式会社", slug: "example-trading", today: today)
    #expect(named.nameFault == nil && named.path == "Content/companies/example-trading.md")
    #expect(named.text.contains("name: 株式会社"))
    let wrong = RecordDraft(.company, named: "株式会社", slug: "Example Trading", today: today)
    #expect(wrong.nameFault?.help == "did you mean 'example-trading'?")
    #expect(RecordDraft(.company, named: " ", today: today).nameFault != nil)
    #expect(RecordDraft(.company, named: "a\u{202E}b", today: today).nameFault != nil)
  }

  @Test func `a briefing's file begins with the day`() throws {
    let today = try Day(parsing: "2025-11-04")
    #expect(
      RecordDraft(.briefing, named: "Who Pays?", today: today).path
        == "Content/briefings/2025-11-04-who-pays.md")
    #expect(
      RecordDraft(.company, named: "Acme Power", today: today).path
        == "Content/companies/acme-power.md")
    #expect(RecordDraft(.person, named: "Ann", today: today).path == "Content/people/ann.md")
    #expect(RecordDraft(.company, named: "!?", today: today).slug == "")
  }

  @Test func `one that exists is found in whatever folder and under whatever date`() throws {
    let folder = try SiteFolder(
      "-- Content/companies/miners/acme.md --\n-- Content/briefings/2024-01-01-who-pays.md --\n")
    let today = try Day(parsing: "2025-11-04")
    #expect(
      RecordDraft(.company, named: "Acme", today: today).existing(in: folder.path)
        == "Content/companies/miners/acme.md")
    #expect(
      RecordDraft(.briefing, named: "Who pays", today: today).existing(in: folder.path)
        == "Content/briefings/2024-01-01-who-pays.md")
    #expect(RecordDraft(.agency, named: "Acme", today: today).existing(in: folder.path) == nil)
  }
}
