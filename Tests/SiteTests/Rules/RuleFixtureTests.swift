import Diagnostics
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("Rules, one by one") struct RuleFixtureTests {
  @Test func `every rule that can be set has a site that breaks it and one that keeps it`() {
    let settable = Set(Rule.all.filter { !$0.isStructural }.map(\.name))
    let shown = RuleFixture.all.map(\.rule)
    #expect(Set(shown).count == shown.count)
    #expect(settable.subtracting(shown) == RuleFixture.others)
    #expect(Set(shown).subtracting(settable) == [])
  }

  @Test("is broken by the one and kept by the other", arguments: RuleFixture.all)
  func fixture(_ fixture: RuleFixture) async throws {
    let bad = try await found(fixture.rule, in: fixture.bad, on: fixture.day)
    #expect(bad > 0, "\(fixture.rule)")
    let good = try await found(fixture.rule, in: fixture.good, on: fixture.day)
    #expect(good == 0, "\(fixture.rule)")
  }

  private func found(_ rule: String, in archive: String, on day: String) async throws -> Int {
    let site = try await BuiltSite(archive, asOf: day) { $0.rules = [] }
    return site.report.findings.count { $0.rule.name == rule }
  }

  @Test func `a page that is gone since the last build is told of, until it leads somewhere`()
    async throws
  {
    let site = try await BuiltSite(
      """
      -- Content/companies/iris-energy.md --
      ---
      name: IREN
      ---
      -- Content/pages/about.md --
      ---
      title: About
      ---
      -- Content/companies/draft.md --
      ---
      name: Draft
      ---
      """)
    let folder = site.folder
    func findings() async throws -> [String] {
      let options = BuildOptions(folder: folder.path, jobs: 1)
      return await SiteBuild(options).check().findings
        .filter { $0.rule.name == "RemovedAddress" }
        .map { "\($0.message); \($0.help ?? "")" }
    }
    #expect(try await findings() == [])
    try folder.write("---\nname: IREN\n---\n", to: "Content/companies/iris-energi.md")
    try folder.remove("Content/companies/iris-energy.md")
    try folder.remove("Content/pages/about.md")
    try folder.edit("Content/companies/draft.md", "name: Draft", to: "name: Draft\ndraft: true")
    #expect(
      try await findings() == [
        "/companies/iris-energy/ was a page of the last build and is gone; add 'redirects: "
          + "[/companies/iris-energy/]' to Content/companies/iris-energi.md if it has moved there",
        "/about/ was a page of the last build and is gone; add 'redirects: [/about/]' to the page "
          + "that took its place, or keep it as withdrawn",
      ])
    try folder.write(
      "---\nname: IREN\nredirects: [/companies/iris-energy, /about]\n---\n",
      to: "Content/companies/iris-energi.md")
    #expect(try await findings() == [])
  }
}
