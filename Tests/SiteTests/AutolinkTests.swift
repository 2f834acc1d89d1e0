import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Site

@Suite("Names and references that link by themselves") struct AutolinkTests {
  private static let records = """
    -- Content/companies/acme.md --
    ---
    name: Acme Power
    aliases: [AcmePower]
    ---
    Acme Power is not Zenith.
    -- Content/companies/zenith.md --
    ---
    name: Zenith
    draft: true
    ---
    -- Content/policies/order.md --
    ---
    name: The 2023 order
    type: executive-order
    number: 14110
    ---
    -- Content/policies/old-bill.md --
    ---
    name: Old bill
    type: bill
    bill: hr3633-117
    ---
    -- Content/policies/new-bill.md --
    ---
    name: New bill
    type: bill
    bill: hr3633-119
    ---

    """

  private func body(_ text: String, settings: String = "") async throws -> (String, [Diagnostic]) {
    let site = try await BuiltSite(
      Self.records + """
        -- Content/briefings/power.md --
        ---
        title: Power
        date: 2025-06-01
        \(settings)
        ---
        \(text)
        """)
    let page = try site.page("briefings/power/index.html")
    let start = try #require(page.range(of: "<div class=\"text\">"))
    let end = try #require(page.range(of: "</div>", range: start.upperBound..<page.endIndex))
    return (String(page[start.upperBound..<end.lowerBound]), site.report.findings)
  }

  @Test func `the first mention of a name is linked and covered`() async throws {
    let (body, findings) = try await body("For Acme Power, and Acme Power again.")
    #expect(
      body.contains("For <a href=\"../../companies/acme/\">Acme Power</a>, and Acme Power again."))
    #expect(findings.isEmpty)
  }

  @Test func `what is held back is not linked and nothing is said of it`() async throws {
    let (body, findings) = try await body("Zenith is near.")
    #expect(body.contains("<p>Zenith is near.</p>") && findings.isEmpty)
  }

  @Test func `autolink is turned off by a briefing or by the site`() async throws {
    let (body, _) = try await body("Acme Power and E.O. 14110.", settings: "autolink: false")
    #expect(body.contains("<p>Acme Power and E.O. 14110.</p>"))
  }

  @Test func `an order is found by its number, and a bill by its number and the day`() async throws
  {
    let (body, findings) = try await body("Executive Order 14110 and H.R. 3633 stand.")
    #expect(body.contains("<a href=\"../../policies/order/\">Executive Order 14110</a>"))
    #expect(body.contains("<a href=\"../../policies/new-bill/\">H.R. 3633</a>"))
    #expect(findings.isEmpty)
  }

  @Test func `a reference to what has no page is a note`() async throws {
    let (_, findings) = try await body("See Executive Order 99999.")
    #expect(findings.map(\.rule.name) == ["UnknownCitation"])
    #expect(findings.map(\.severity) == [.info])
  }

  @Test func `a record's own text is left as it is`() async throws {
    let site = try await BuiltSite(Self.records)
    #expect(try site.page("companies/acme/index.html").contains("<p>Acme Power is not Zenith.</p>"))
  }
}
