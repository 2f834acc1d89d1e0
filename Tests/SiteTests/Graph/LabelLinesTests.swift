import TestSupport
import Testing

@testable import Build
@testable import Pages
@testable import SiteModel

@Suite("Labels of drawings") struct LabelLinesTests {
  @Test func `a text is broken between words, and loses none that fits`() {
    let label = LabelLines("Notice of proposed rulemaking on large loads", width: 14)
    #expect(label.lines == ["Notice of proposed", "rulemaking on large loads"], "\(label.lines)")
    #expect(!label.isCut)
    #expect(LabelLines("Short", width: 14).lines == ["Short"])
    #expect(LabelLines("", width: 14).lines == [])
  }

  @Test func `what is too long ends in an ellipsis after a word`() {
    let label = LabelLines("One two three four five six seven eight nine ten", width: 8)
    #expect(label.isCut)
    #expect(label.lines.count == 2)
    #expect(label.lines.last?.hasSuffix("…") == true)
    let whole = label.lines.joined(separator: " ").dropLast()
    #expect("One two three four five six seven eight nine ten ".hasPrefix(whole + " "), "\(whole)")
    #expect(label.lines.allSatisfy { LabelLines.width(of: $0) <= 8 })
  }

  @Test func `a word that fits on no line is cut`() {
    let label = LabelLines(String(repeating: "m", count: 60), width: 10, most: 1)
    #expect(label.isCut && label.lines.count == 1)
    #expect(label.lines[0].hasSuffix("m…") && LabelLines.width(of: label.lines[0]) <= 10)
  }

  @Test func `the picture of connections has long names on two lines, longer ones as a title`()
    async throws
  {
    let long = "The Northern Ports Authority for Harbor Dredging and Inland Navigation"
    let longer = long + ", its Predecessors, Successors and Assigns in Title"
    let site = try await BuiltSite(
      ConnectedSite.archive
        + "-- Content/companies/s1.md --\n---\nname: \"\(long)\"\nsupplies: [acme]\n---\n"
        + "-- Content/companies/s2.md --\n---\nname: \"\(longer)\"\nsupplies: [acme]\n---\n")
    let page = try site.page("companies/acme/index.html")
    #expect(page.contains(">The Northern Ports Authority for Harbor <tspan x=\"56\" dy=\"15\">"))
    #expect(page.contains(">Dredging and Inland Navigation</tspan></text></a></g>"))
    #expect(page.contains("<title>\(longer)</title>") && !page.contains("<title>\(long)</title>"))
    #expect(page.contains("…</tspan></text></a></g>"))
  }
}
