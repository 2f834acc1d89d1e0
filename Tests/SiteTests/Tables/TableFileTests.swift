import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import SiteModel

@Suite("Lists as comma-separated values") struct TableFileTests {
  @Test func `a list has a file with a line for each row in its order`() async throws {
    let site = try await BuiltSite(TabledSite.archive)
    #expect(
      try site.output().text("deals/index.csv")
        == [
          "Name,Type,Parties,Value,Amount,Currency,Value counts,Status,Status since,Date,Topics,Agencies,Briefings,Address",
          "Pier lease,Lease,Beta Docks (lessor); Acme Shipping (lessee),$2.5 million,2500000,USD,total contract value,Signed,2025-02-01,2025-02-01,Ports,United States Coast Guard; Federal Trade Commission,1,https://harbor.example/deals/pier/",
          "\"'=Crane, sale\",Offtake,Beta Docks (seller),,,,,Announced,2025-06-01,2025-06-01,,United States Coast Guard,0,https://harbor.example/deals/crane/",
          "Dock purchase,Offtake,Beta Docks (buyer),,,,,Announced,2025-07-01,2025-07-01,,United States Coast Guard,0,https://harbor.example/deals/dock/",
          "",
        ].joined(separator: "\r\n"))
  }

  @Test func `a row has its line of the file, so that what is shown can be downloaded`()
    async throws
  {
    let site = try await BuiltSite(TabledSite.archive)
    let line = try site.output().text("policies/index.csv").split(separator: "\r\n")[1]
    #expect(try site.page("policies/index.html").contains("data-csv=\"\(line)\""))
    #expect(
      try site.page("policies/index.html").contains(
        "<a href=\"../policies/index.csv\" download=\"policies.csv\" type=\"text/csv\">"))
  }

  @Test func `trackers and the deals of agencies have files`() async throws {
    let output = try await BuiltSite(TabledSite.archive).output()
    #expect(output.text("trackers/deals/index.csv").split(separator: "\r\n").count == 4)
    #expect(output.text("agencies/ftc/deals.csv").contains("Pier lease"))
    #expect(!output.files.contains("agencies/quiet/deals.csv"))
  }

  @Test func `nothing that is held back is in any file`() async throws {
    let site = try await BuiltSite(TabledSite.archive)
    #expect(site.isBuilt, "\(site.findings)")
    let output = try site.output()
    for file in output.files where file.hasSuffix(".csv") || file.hasSuffix(".html") {
      let text = output.text(file)
      #expect(!text.contains("Zebra") && !text.contains("hidden-"), "\(file)")
    }
  }

  @Test func `the files can be switched off`() async throws {
    let site = try await BuiltSite(
      TabledSite.archive.replacing(
        "clock: 2025-11-30\n", with: "clock: 2025-11-30\noutputs: {csv: false}\n"))
    #expect(site.isBuilt, "\(site.findings)")
    let output = try site.output()
    #expect(!output.files.contains { $0.hasSuffix(".csv") })
    #expect(!output.text("deals/index.html").contains("csv"))
    #expect(output.text("deals/index.html").contains("data-facets"))
  }
}
