import Diagnostics
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import SiteModel

@Suite("Matrices") struct MatrixTests {
  @Test func `each cell counts its reasons and leads to them`() async throws {
    let site = try await BuiltSite(ConnectedSite.archive)
    let isBuilt = site.isBuilt
    #expect(isBuilt, "\(site.findings)")
    let page = try site.page("trackers/exposure/index.html")
    #expect(page.contains("<td data-label=\"USCG\"><a href=\"#c-pier.coast-guard\">1</a></td>"))
    #expect(page.contains("<section id=\"c-pier.coast-guard\">"))
    #expect(page.contains("<li>Reviewed by USCG <small>1 Mar 2025</small>"))
    #expect(
      page.contains("briefings/first/\">Who pays for the pier</a> <small>who may moor</small>"))
    #expect(!page.lowercased().contains("zebra"))
    let list = try site.page("trackers/index.html")
    #expect(list.contains("trackers/exposure/\">Deals and agencies</a>"))
  }

  @Test func `the file has a line for each reason`() async throws {
    let text = try await BuiltSite(ConnectedSite.archive).output().text(
      "trackers/exposure/index.csv")
    #expect(
      text.split(separator: "\r\n") == [
        "Deal,Agency,Through,Date,Detail",
        "Dock purchase,Quiet Office,Who pays for the pier,,who may moor",
        "Pier lease,United States Coast Guard,Reviewed by USCG,2025-03-01,1 Mar 2025",
      ])
  }

  @Test func `deals and policies meet in the briefings on both`() async throws {
    let site = try await BuiltSite(
      ConnectedSite.archive.replacing("columns: agencies", with: "columns: policies"))
    let page = try site.page("trackers/exposure/index.html")
    #expect(page.contains("<a href=\"#c-dock.harbor-act\">1</a>"))
    #expect(!page.contains("c-pier."))
  }

  @Test(arguments: [
    ("rows: deals", "rows: deal", "'deal' cannot be the rows of a matrix", "deals"),
    (
      "columns: agencies", "columns: agencys", "'agencys' cannot be the columns of a matrix",
      "agencies"
    ),
    ("rows: deals", "rows: policies, columns: policies", "is given", nil),
    ("rows: deals", "group_by: basis, rows: deals", "'group_by' is not a setting of a matrix", nil),
    ("kind: matrix", "kind: matirx", "'matirx' is not a kind of record", "matrix"),
    (
      "rows: deals", "where: {tpoic: ports}, rows: deals", "deals cannot be chosen by 'tpoic'",
      "topic"
    ),
  ])
  func `mistakes are reported`(
    old: String, new: String, words: String, suggestion: String?
  ) async throws {
    let site = try await BuiltSite(ConnectedSite.archive.replacing(old, with: new))
    let found = site.report.findings.first { $0.message.contains(words) }
    if words != "is given" { #expect(found != nil, "\(site.findings)") }
    let isBuilt = site.isBuilt
    #expect(!isBuilt)
    if let suggestion { #expect(found?.suggestion == suggestion) }
  }

  @Test func `a page shows a part of a matrix that is too large, and says so`() async throws {
    let deals = (0..<70).map { number in
      "-- Content/deals/d\(100 + number).md --\n---\nname: Deal \(100 + number)\ntype: lease\nparties: {acme: buyer}\nhistory: [{2025-07-01: announced}]\nrelations: [{ reviewed-by: coast-guard }]\n---\n"
    }
    let site = try await BuiltSite(ConnectedSite.archive + deals.joined())
    let isBuilt = site.isBuilt
    #expect(isBuilt)
    #expect(
      site.findings.contains {
        $0.hasPrefix(
          "LargeMatrix Content/site.yml:4:3 the matrix 'exposure' has 72 rows and 2 columns")
      }, "\(site.findings)")
    let page = try site.page("trackers/exposure/index.html")
    #expect(page.contains("Showing 60 of 72 rows and 2 of 2 columns"))
    let lines = try site.output().text("trackers/exposure/index.csv").split(separator: "\r\n")
    #expect(lines.count == 73)
  }
}
