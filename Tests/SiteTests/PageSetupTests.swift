import Diagnostics
import TestSupport
import Testing

@testable import Build

@Suite("Pages as a site sets them up") struct PageSetupTests {
  @Test func `a template of the site stands in place of the built-in one`() async throws {
    let site = try await BuiltSite(
      PageTests.site + """

        -- Templates/briefing.html --
        {% layout "base.html" %}
        {% block main %}Mine: {{ briefing.title }} at {{ root }}{% endblock %}
        -- Templates/site/list.txt --
        {% for briefing in briefings %}{{ briefing.title }}
        {% endfor %}
        """)
    #expect(site.findings == [PageTests.remark])
    let page = try site.page("briefings/models/index.html")
    #expect(page.contains("Mine: What the order asks of models at ../../"))
    #expect(page.contains("<title>What the order asks of models · Orders</title>"))
    let list = try site.page("list.txt").split(separator: "\n").filter { !$0.isEmpty }
    #expect(list == ["What the order asks of chips", "What the order asks of models"])
  }

  @Test func `the navigation is the site's own where it says so`() async throws {
    let site = try await BuiltSite(
      PageTests.site.replacing(
        "title: Orders", with: "title: Orders\nnavigation:\n  - All orders: policies/"))
    #expect(site.findings == [PageTests.remark])
    for (page, root) in [("index.html", "./"), ("briefings/models/index.html", "../../")] {
      let page = try site.page(page)
      let start = try #require(page.firstRange(of: "<nav"))
      let end = try #require(page.firstRange(of: "</nav>"))
      let links = page[start.lowerBound..<end.lowerBound].split(separator: "<a ").dropFirst()
      #expect(links.count == 1 && links.first?.hasPrefix("href=\"\(root)policies/\"") == true)
      #expect(links.first?.contains(">All orders<") == true)
    }
  }
}
