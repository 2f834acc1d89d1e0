import Diagnostics
import PolicyModel
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("Links to what has no page") struct UnknownLinkTests {
  private static func archive(_ settings: String, _ text: String, _ fields: String = "") -> String {
    """
    -- Content/site.yml --
    \(settings)
    -- Content/companies/acme.md --
    ---
    name: Acme
    ---
    -- Content/briefings/one.md --
    ---
    title: One
    date: 2025-11-04
    \(fields)
    ---
    \(text)
    """
  }

  @Test(
    "a link that names a kind makes a stub",
    arguments: [
      ("[x](person:jane-roe)", "people/jane-roe"),
      ("[](company:nobody-power)", "companies/nobody-power"),
      ("[x][a]\n\n[a]: topic:large-loads", "topics/large-loads"),
      ("[x](<agency:big-board>)", "agencies/big-board"),
      ("[x](deal:great-purchase)", "deals/great-purchase"),
      ("- [x](policy:eo-1)", "policies/eo-1"),
    ])
  func typed(text: String, address: String) async throws {
    let site = try await BuiltSite(Self.archive("stubs: true", text))
    #expect(site.findings == [] && site.isBuilt)
    #expect(site.report.stubs == 1)
    #expect(try site.page("\(address)/index.html").contains("A stub."))
    #expect(try site.page("briefings/one/index.html").contains("../../\(address)/\""))
    let without = try await BuiltSite(Self.archive("title: A", text))
    #expect(without.report.findings.map(\.rule.name) == ["UnknownReference"])
  }

  @Test(
    "a wiki link that names a kind or its folder makes one too",
    arguments: [
      ("[[person/nobody]]", "people/nobody", "Nobody", "briefgen new person Nobody"),
      ("[[people/nobody]]", "people/nobody", "Nobody", "briefgen new person Nobody"),
      ("[[people/nobody|N]]", "people/nobody", "N", "briefgen new person Nobody"),
      (
        "[[companies/foo-bar.md]]", "companies/foo-bar", "Foo bar",
        "briefgen new company \"Foo bar\""
      ),
      ("[[Content/people/no-one#x]]", "people/no-one", "No one", "briefgen new person \"No one\""),
      ("[[../people/nobody]]", "people/nobody", "Nobody", "briefgen new person Nobody"),
    ])
  func wiki(text: String, address: String, name: String, command: String) async throws {
    let site = try await BuiltSite(Self.archive("stubs: true", "See \(text)."))
    #expect(site.report.stubs == 1)
    if !text.contains("#") {
      #expect(site.findings == [] && site.isBuilt)
      #expect(try site.page("\(address)/index.html").contains("A stub."))
      let page = try site.page("briefings/one/index.html")
      #expect(page.contains("../../\(address)/\"") && page.contains(">\(name)</a>"))
    }
    let without = try await BuiltSite(Self.archive("title: A", text))
    #expect(without.report.findings.map(\.rule.name) == ["UnknownReference"])
    #expect(without.report.findings.first?.help?.contains(command) == true)
    let asText = try await BuiltSite(Self.archive("stubs: true\nunknown_links: text", text))
    #expect(asText.report.stubs == 1)
  }

  @Test(
    "what is no such link, or near to a name, makes none",
    arguments: [
      "`[x](person:jane-roe)`", "    [x](person:jane-roe)", "person:jane-roe",
      "\\[x](person:jane-roe)",
    ])
  func noLinks(text: String) async throws {
    let site = try await BuiltSite(Self.archive("stubs: true", text))
    #expect(site.report.stubs == 0)
    #expect(site.findings == [])
  }

  @Test(
    "a misspelling and a name without a kind stay errors",
    arguments: ["[x](company:acne)", "[[Nixon Shock]]", "[x](briefing:two)", "[x](page:two)"])
  func stillErrors(text: String) async throws {
    let site = try await BuiltSite(Self.archive("stubs: true", text))
    #expect(site.report.findings.map(\.rule.name) == ["UnknownReference"])
  }

  @Test func `a stub that only a draft refers to is held back with it`() async throws {
    let text = "[x](person:plainly-hidden-word)"
    let site = try await BuiltSite(
      Self.archive("stubs: true", text, "draft: true\ntopics: [plainly-hidden-topic]"))
    #expect(site.findings == [] && site.isBuilt && site.report.stubs == 0)
    #expect(try site.output().files.filter { $0.contains("plainly") } == [])
    #expect(try site.output().files(holding: "lainly") == [])
    let drafts = try await BuiltSite(Self.archive("stubs: true", text, "draft: true")) {
      $0.showsDrafts = true
    }
    #expect(try drafts.output().files.contains("people/plainly-hidden-word/index.html"))
  }

  @Test func `an unknown wiki link may stand as text, with one warning for all`() async throws {
    let text = "After the ⟦[[Nixon Shock]]⟧ and the ⟦[[gold-window|gold window]]⟧, [[Acme]] grew."
    let site = try await BuiltSite(Self.archive("unknown_links: text", text))
    #expect(site.isBuilt)
    #expect(site.report.findings.map(\.rule.name) == ["UnknownLink", "UnknownLink"])
    #expect(site.report.findings.allSatisfy { $0.severity == .warning })
    #expect(FindingGroup.groups(of: site.report.findings).count == 1)
    let page = try site.page("briefings/one/index.html")
    #expect(page.contains("After the Nixon Shock and the gold window, <a"))
    for settings in ["title: A", "unknown_links: error"] {
      let strict = try await BuiltSite(Self.archive(settings, text))
      #expect(!strict.isBuilt)
      #expect(strict.report.findings.map(\.rule.name) == ["UnknownReference", "UnknownReference"])
    }
  }

  @Test(
    "other links stay errors all the same",
    arguments: [
      "[x](person:jane-roe)", "[x](../companies/none.md)", "[x](/companies/none/)",
      "[](source:none)",
    ])
  func otherLinks(text: String) async throws {
    let site = try await BuiltSite(Self.archive("unknown_links: text", text))
    #expect(!site.isBuilt && site.report.findings.count == 1)
  }

  @Test func `names that mean two things stay errors`() async throws {
    let site = try await BuiltSite(
      Self.archive("unknown_links: text", "[[Acme]]")
        + "\n-- Content/topics/acme.md --\n---\nname: Acme\n---\n")
    #expect(site.report.findings.map(\.rule.name) == ["AmbiguousReference"])
  }
}
