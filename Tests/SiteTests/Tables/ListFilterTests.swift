import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import SiteModel

@Suite("Lists that are filtered on their page") struct ListFilterTests {
  @Test func `a row has what it is filtered by, and the list all values with their labels`()
    async throws
  {
    let site = try await BuiltSite(TabledSite.archive)
    #expect(site.isBuilt, "\(site.findings)")
    let page = try site.page("policies/index.html")
    #expect(
      page.contains(
        "<li data-id=\"harbor-act\" data-facets=\"type:bill status:pending topic:ports topic:steel year:2025\" data-date=\"2025-04-01\""
      ))
    #expect(page.contains("[&quot;bill&quot;,&quot;Bill&quot;]"))
    #expect(page.contains("[&quot;coast-guard&quot;,&quot;United States Coast Guard&quot;]"))
    #expect(!page.contains("[&quot;year&quot;"), "all rows have the same year")
    #expect(page.contains("<script src=\"../lists.js\" defer></script>"))
    #expect(!page.contains("type=\"button\"") && !page.contains("<input type=\"checkbox\""))
  }

  @Test func `a deal is filtered by its stage and by every agency that it touches`() async throws {
    let page = try await BuiltSite(TabledSite.archive).page("deals/index.html")
    #expect(
      page.contains(
        "data-facets=\"type:lease status:signed topic:ports agency:coast-guard agency:ftc year:2025\""
      ))
  }

  @Test func `a list over several pages is filtered by search, and says so`() async throws {
    var archive = TabledSite.archive
    for day in 1...60 {
      archive += """
        -- Content/briefings/n\(day).md --
        ---
        title: Number \(day)
        date: 2025-09-01
        bottom_line: Number \(day) is here.
        ---
        Text.

        """
    }
    let site = try await BuiltSite(archive)
    let page = try site.page("briefings/index.html")
    #expect(
      page.contains("<a href=\"../search/?kind=briefing\">Filter the whole list in search</a>"))
    #expect(!page.contains("data-facets") && !page.contains("lists.js"))
    let lines = try site.output().text("briefings/index.csv").split(separator: "\r\n")
    #expect(lines.count == 63, "the file has the rows of all pages")
  }

  @Test func `the tables of a tracker sort by dates and amounts, not by words`() async throws {
    let page = try await BuiltSite(TabledSite.archive).page("trackers/deals/index.html")
    #expect(page.contains("data-sort=\"USD 2500000\""))
    #expect(page.contains("data-key=\"value\""))
    #expect(page.contains("data-compare=\"Compare\""))
  }

  @Test func `a topic leads to the lists with its filter`() async throws {
    let page = try await BuiltSite(TabledSite.archive).page("topics/ports/index.html")
    #expect(page.contains("<a href=\"../../policies/?topic=ports\">Policies</a>"))
    #expect(page.contains("data-scripted hidden"))
  }
}
