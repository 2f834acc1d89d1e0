import Files
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import SiteModel

@Suite("The deals that touch an agency") struct AgencyDealTests {
  @Test func `each way is named: a relation, a policy, a party, a briefing`() async throws {
    let site = try await BuiltSite(TabledSite.archive)
    let page = try site.page("agencies/coast-guard/index.html")
    #expect(
      page.contains("<h2 id=\"part-touching\">Deals that touch this agency <small>3</small></h2>"))
    let through = page.split(separator: "<td data-label=\"Through\">").dropFirst().map {
      String($0.prefix { $0 != "\n" })
    }
    #expect(through.count == 3)
    #expect(
      through[0].hasPrefix("<div>Reviewed by USCG</div>"), "the newest deal first: \(through)")
    #expect(
      through[1].contains(
        "policies/harbor-rule/\">Harbor Rule</a> <small>Administered by USCG</small>"))
    #expect(
      through[2].contains(
        "briefings/first/\">Who pays for the pier</a> <small>who may moor</small>"))
    let other = try site.page("agencies/ftc/index.html")
    #expect(
      other.contains(
        "companies/acme/\">Acme Shipping</a> <small>Regulated by Federal Trade Commission</small>"))
    #expect(
      other.contains("data-sort=\"USD 2500000\">$2.5 million <small>total contract value</small>"))
    #expect(!(try site.page("agencies/quiet/index.html").contains("part-touching")))
  }

  @Test func `the file of an agency says through what`() async throws {
    let text = try await BuiltSite(TabledSite.archive).output().text(
      "agencies/coast-guard/deals.csv")
    let lines = text.split(separator: "\r\n")
    #expect(lines.first?.hasSuffix(",Address,Through") == true)
    #expect(lines.last?.hasSuffix(",Who pays for the pier: who may moor") == true)
  }

  @Test func `a briefing that names an agency changes its page and its file at once`()
    async throws
  {
    let folder = try SiteFolder(
      // Without feeds, which would add files to the plan as well.
      TabledSite.archive.replacing("2025-05-01-first", with: "first").replacing(
        "base_url: https://harbor.example\n", with: "outputs: {record_feeds: false}\n"))
    var options = BuildOptions(folder: folder.path, jobs: 2)
    options.isSiteFolder = true
    let held = SiteSession(options)
    _ = await held.refresh()
    #expect(await Self.files(of: held)["agencies/quiet/deals.csv"] == nil)
    try folder.edit("Content/briefings/first.md", "regulators: [", to: "regulators: [quiet, ")
    let refresh = await held.refresh(changed: ["Content/briefings/first.md"])
    #expect(refresh.isCurrent, "\(refresh.report.findings)")
    let after = await Self.files(of: held)
    #expect(after["agencies/quiet/deals.csv"]?.contains("Pier lease") == true)
    let anew = SiteSession(options)
    _ = await anew.refresh()
    #expect(await Self.files(of: anew) == after)
  }

  private static func files(of session: SiteSession) async -> [String: String] {
    var files: [String: String] = [:]
    for path in await session.paths where path.hasPrefix("agencies/") || path.hasSuffix(".csv") {
      guard case .bytes(let bytes) = await session.file(at: path) else { continue }
      files[path] = String(decoding: bytes, as: UTF8.self)
    }
    return files
  }
}
