import Diagnostics
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("Former names on pages") struct FormerNamePageTests {
  private static func archive(date: String) -> String {
    """
    -- Content/companies/fox.md --
    ---
    name: 21st Century Fox
    formerly: [{name: News Corporation, until: 2013-06-28}]
    ---
    -- Content/companies/news-corp.md --
    ---
    name: News Corporation
    ---
    -- Content/briefings/one.md --
    ---
    title: One
    date: \(date)
    companies: [News Corporation]
    ---
    What News Corporation did. More on [[News Corporation]].
    """
  }

  @Test(
    "lead to the company that had the name on the day",
    arguments: [("2012-05-01", "fox"), ("2014-05-01", "news-corp")])
  func page(date: String, slug: String) async throws {
    let site = try await BuiltSite(Self.archive(date: date))
    #expect(site.findings == [])
    let page = try site.page("briefings/one/index.html")
    #expect(page.contains("What <a href=\"../../companies/\(slug)/\">News Corporation</a> did."))
    #expect(page.contains("More on <a href=\"../../companies/\(slug)/\">News Corporation</a>."))
    for (other, isMeant) in [("fox", slug == "fox"), ("news-corp", slug == "news-corp")] {
      let record = try site.page("companies/\(other)/index.html")
      #expect(record.contains("briefings/one/") == isMeant, "\(other)")
    }
  }
}
