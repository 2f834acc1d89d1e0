import PolicyModel
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("The data of a site") struct DataFileTests {
  @Test func `a site publishes its data if it asks for that`() async throws {
    let without = try await BuiltSite(TabledSite.archive).output()
    #expect(!without.files.contains { $0.hasPrefix("data/") || $0.hasSuffix("index.md") })
    #expect(!without.text("index.html").contains("data/"))
    #expect(!without.text("deals/pier/index.html").contains("index.json"))

    let site = try await BuiltSite(PublishedSite.archive)
    #expect(site.isBuilt, "\(site.findings)")
    let output = try site.output()
    for path in DataLayout.paths + [
      "data/index.html", "deals/pier/index.json", "deals/pier/index.md",
    ] {
      #expect(output.files.contains(path), "\(path)")
    }
    #expect(
      output.text("deals/pier/index.html").contains(
        "<link rel=\"alternate\" type=\"text/markdown\" href=\"../../deals/pier/index.md\">"))

    let off = try await BuiltSite(
      PublishedSite.archive.replacing("data: true\n", with: "data: true\noutputs: {data: false}\n"))
    #expect(try !off.output().files.contains { $0.hasPrefix("data/") || $0.hasSuffix("index.md") })
  }

  @Test func `a row has dates as they are known, and days for what is known in part`() async throws
  {
    let output = try await BuiltSite(PublishedSite.archive).output()
    #expect(
      output.text("data/positions.csv").split(separator: "\r\n")
        == [
          "person,number,role,organization,organization_name,since,since_first,since_last,until,until_first,until_last",
          "person/jo,1,Chair,agency/ftc,Federal Trade Commission,2024-01,2024-01-01,2024-01-31,2025-Q1,2025-01-01,2025-03-31",
          "person/jo,2,Clerk,,,2020,2020-01-01,2020-12-31,,,",
        ])
    // A text that a spreadsheet would take for a formula; numbers stay numbers.
    #expect(output.text("data/names.csv").contains(",'-Rule of 2020,alias,"))
    #expect(output.text("data/deals.csv").contains(",2500000,USD,"))
  }

  @Test func `each period of a status is a row, with what ended it`() async throws {
    let output = try await BuiltSite(PublishedSite.archive).output()
    let rows = output.text("data/statuses.csv").split(separator: "\r\n")
      .filter { $0.hasPrefix("policy/old-rule,") }
    #expect(
      rows == [
        "policy/old-rule,1,2020-03-01,2020-03-31,final,\"Final, not yet effective\",pending,,2020-03-01,2020-03-01,2020-03-01,1,,,effective,2,",
        "policy/old-rule,2,2020-04-01,2025-05-31,effective,In effect,in-force,,2020-04-01,2020-04-01,2020-04-01,2,,,rescinded,3,",
        "policy/old-rule,3,2025-06-01,,rescinded,Rescinded,ended,,2025-06-01,2025-06-01,2025-06-01,3,agency/coast-guard,United States Coast Guard,,,true",
      ])
  }

  @Test func `the Markdown of a page says each status and leads to Markdown`() async throws {
    let output = try await BuiltSite(PublishedSite.archive).output()
    let text = output.text("briefings/third/index.md")
    #expect(text.hasPrefix("# What became of the 'Old Rule'\n"))
    #expect(text.contains("[Old Rule](../../policies/old-rule/index.md) (rescinded)"))
    #expect(text.contains("\n- [Old Rule](../../policies/old-rule/index.md): **Rescinded** on"))
    #expect(text.contains("is left.[\\[1\\]](#sources)"))
    #expect(
      text.contains("\n1. Federal Register, \"Harbors\", March 2020. <https://register.example/1>"))
  }

  @Test func `addresses are absolute only on a site with an address`() async throws {
    let output = try await BuiltSite(
      PublishedSite.archive.replacing("base_url: https://harbor.example\n", with: "")
    ).output()
    for path in output.files where path.hasPrefix("data/") || path.hasSuffix("index.json") {
      #expect(!output.text(path).contains("harbor.example"), "\(path)")
    }
    #expect(output.text("data/records.csv").contains(",deals/pier/,"))
  }

  @Test func `a page or a file of the site's own takes the place of one`() async throws {
    let site = try await BuiltSite(
      PublishedSite.archive
        + "-- Content/pages/data.md --\n---\ntitle: Ours\n---\nText.\n-- Content/static/data/deals.csv --\nmine\n"
    )
    #expect(site.isBuilt, "\(site.findings)")
    let output = try site.output()
    #expect(output.text("data/index.html").contains("Ours"))
    #expect(output.text("data/deals.csv") == "mine\n")
    #expect(output.files.contains("data/policies.csv"))
  }

  @Test func `a license is an identifier or an address`() async throws {
    let site = try await BuiltSite(
      TabledSite.archive.replacing(
        "title: Harbor\n", with: "title: Harbor\nlicense: free for everybody\n"))
    #expect(!site.isBuilt)
    #expect(site.findings.contains { $0.contains("'free for everybody' is not a license") })
    let page = try await BuiltSite(PublishedSite.archive).page("data/index.html")
    #expect(page.contains("<a href=\"https://spdx.org/licenses/CC-BY-4.0.html\" rel=\"license\">"))
  }
}
