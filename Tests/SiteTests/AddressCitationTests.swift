import Diagnostics
import TestSupport
import Testing

@testable import Build

@Suite("Links by address are citations") struct AddressCitationTests {
  private func site(_ text: String) async throws -> BuiltSite {
    try await BuiltSite(
      """
      -- Content/site.yml --
      base_url: https://a.example/briefs
      -- Content/policies/order.md --
      ---
      name: The order
      type: executive-order
      redirects: [/old/order/]
      history: [2023-10-30: issued, 2025-01-20: revoked]
      ---
      -- Content/deals/takeover.md --
      ---
      name: The takeover
      type: acquisition
      parties: {acme: buyer, bolt: target}
      history: [2025-03-01: signed]
      ---
      -- Content/companies/acme.md --
      ---
      name: Acme Power
      ---
      -- Content/companies/bolt.md --
      ---
      name: Bolt Power
      ---
      -- Content/briefings/2025-11-04-week.md --
      ---
      title: The week
      bottom_line: It depends.
      date: 2025-11-04
      jurisdiction: US
      ---
      \(text)

      """)
  }

  /// Rules that read the text and its citations.
  private func rules(of site: BuiltSite) -> [String] {
    site.report.findings.map(\.rule.name).filter {
      !["UnsourcedEvent", "OrphanEntity"].contains($0)
    }
  }

  @Test(
    "a link to an ended order is reported in any form of its address",
    arguments: [
      "/policies/order/", "/policies/order", "/policies/order/index.html", "/policies/order/?x=1",
      "/old/order/", "https://a.example/briefs/policies/order/",
      "https://a.example/briefs/policies/order/#part-history",
      "HTTP://A.example/briefs/policies/order", "../policies/order.md",
    ])
  func forms(target: String) async throws {
    let site = try await site("[The 2023 order](\(target)) requires reports.")
    #expect(rules(of: site) == ["StaleCitation"])
  }

  @Test func `a finding calls the record by its name, not by the address`() async throws {
    let site = try await site("[The 2023 order](/policies/order/) requires reports.")
    let finding = try #require(site.report.findings.first { $0.rule.name == "StaleCitation" })
    #expect(finding.message.hasPrefix("'The order' had ended"))
  }

  @Test func `the address of a page is no image`() async throws {
    let site = try await site("![The order](/policies/order/)")
    #expect(
      site.report.findings.map(\.message).contains("'/policies/order/' is a page, not an image"))
  }

  @Test func `a link reference definition is a citation too`() async throws {
    let site = try await site("[The 2023 order][o] requires reports.\n\n[o]: /policies/order/")
    #expect(rules(of: site) == ["StaleCitation"])
  }

  @Test func `the sentence around the link is taken into account`() async throws {
    let site = try await site("[The 2023 order](/policies/order/) was revoked in January.")
    #expect(rules(of: site) == [])
    #expect(try site.page("policies/order/index.html").contains("The week"))
  }

  @Test func `a link to a deal that has not closed is reported`() async throws {
    let site = try await site("[The takeover](/deals/takeover/) has closed.")
    #expect(rules(of: site) == ["DealCalledClosed"])
  }

  @Test(
    "an address of another site is not a citation",
    arguments: [
      "https://b.example/briefs/policies/order/", "https://a.example/policies/order/",
      "https://a.example/briefs-old/policies/order/", "https://a.example/briefs/policies/orders/",
    ])
  func elsewhere(target: String) async throws {
    let site = try await site("[The 2023 order](\(target)) requires reports.")
    #expect(rules(of: site) == [])
  }

  @Test func `a link to the site's own address is relative`() async throws {
    let site = try await site(
      "[Order](https://a.example/briefs/policies/order/?a=1#part-history) was revoked.")
    #expect(rules(of: site) == [])
    let page = try site.page("briefings/week/index.html")
    #expect(page.contains("href=\"../../policies/order/?a=1#part-history\""))
  }
}
