import Diagnostics
import PolicyModel
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("Lists replaced by the site's own files") struct ReplacedListTests {
  private static let briefing = """
    -- Content/briefings/one.md --
    ---
    title: The one
    date: 2025-11-04
    bottom_line: Who pays.
    judgments: [{id: a, claim: The claim, likelihood: likely}]
    ---
    See [all](/judgments/).

    """

  @Test(arguments: [
    "-- Content/pages/judgments.md --\n---\ntitle: My own\n---\nMine.\n",
    "-- Content/static/judgments/index.html --\n<p>Mine.</p>\n",
    "-- Templates/site/judgments/index.html --\n<p>Mine.</p>\n",
  ])
  func `the site's own page or file replaces the list`(own: String) async throws {
    let site = try await BuiltSite(Self.briefing + own)
    #expect(site.report.findings.map(\.rule.name) == ["ReplacedOutput"], "\(site.findings)")
    #expect(site.report.findings.first?.severity == .info)
    #expect(site.isBuilt)
    let page = try site.page("judgments/index.html")
    #expect(page.contains("Mine.") && !page.contains("The claim"))
    #expect(try !site.page("404.html").contains("judgments/\">Judgments</a>"))
  }

  @Test(arguments: ["/judgments/", "/Judgments/"])
  func `an old address replaces the list`(address: String) async throws {
    let site = try await BuiltSite(
      Self.briefing.replacing("See [all](/judgments/).", with: "No more.").replacing(
        "bottom_line", with: "redirects: [\(address)]\nbottom_line"))
    #expect(site.report.findings.map(\.rule.name) == ["ReplacedOutput"], "\(site.findings)")
    #expect(site.isBuilt)
    #expect(try site.page("\(address.dropFirst())index.html").contains("This page has moved"))
  }

  @Test func `a menu and a text may link to a list unless it is empty`()
    async throws
  {
    let menu = "-- Content/site.yml --\nnavigation: [Claims: judgments/]\n"
    let site = try await BuiltSite(menu + Self.briefing)
    #expect(site.findings == [])
    let empty = try await BuiltSite(
      menu + "-- Content/companies/acme.md --\n---\nname: Acme\n---\n")
    #expect(empty.report.findings.map(\.rule.name) == ["UnknownFile"])
  }

  @Test func `a list that becomes empty is not reported as a removed address`() async throws {
    let site = try await BuiltSite(Self.briefing.replacing("See [all](/judgments/).", with: ""))
    #expect(site.isBuilt)
    let text = try site.folder.text("Content/briefings/one.md")
    try site.folder.write(
      text.replacing("judgments: [{id: a, claim: The claim, likelihood: likely}]\n", with: ""),
      to: "Content/briefings/one.md")
    var options = BuildOptions(folder: site.folder.path, jobs: 2)
    options.asOf = try Moment(parsing: "2025-11-30")
    let report = await SiteBuild(options).build()
    #expect(!report.findings.map(\.rule.name).contains("RemovedAddress"))
    #expect(try !site.output().files.contains("judgments/index.html"))
  }
}
