import Diagnostics
import TestSupport
import Testing

@testable import Build

@Suite("Rules on who is in office") struct OutOfOfficeTests {
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
