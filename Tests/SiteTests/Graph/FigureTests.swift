import Diagnostics
import TestSupport
import Testing

@testable import Build
@testable import SiteModel

@Suite("Figures in texts") struct FigureTests {
  private static func page(_ text: String) async throws -> String {
    let site = try await BuiltSite(ConnectedSite.archive(withText: text))
    let isBuilt = site.isBuilt
    #expect(isBuilt, "\(site.findings)")
    return try site.page("briefings/first/index.html")
  }

  @Test func `values that count different things are in bars of their own`() async throws {
    let page = try await Self.page("```figure\nkind: deals\ntopic: ports\n```\nMore.")
    let figure = page[try #require(page.firstRange(of: "<figure")).lowerBound...]
    #expect(figure.contains("<p class=\"basis\">Total contract value (USD)</p>"))
    #expect(figure.contains("<p class=\"basis\">Equity value (USD)</p>"))
    #expect(figure.contains(">Pier lease</text>") && figure.contains(">$2.5 million</text>"))
    // Each scale is its own, so that both bars are the longest.
    #expect(figure.split(separator: "width=\"190\" height=\"12\"").count == 3)
    #expect(figure.contains("deals/pier/\">Pier lease</a></th><td>$2.5 million</td>"))
    #expect(figure.contains("Source: <a href=\"https://gazette.example/1\">The Gazette</a>"))
    #expect(!page.lowercased().contains("zebra"))
    #expect(page.contains("<p>More.</p>") && !page.contains("<!-- figure"))
  }

  @Test func `conditions and a limit choose the deals`() async throws {
    let page = try await Self.page("```figure\nkind: deals\nlimit: 1\n```")
    #expect(page.contains(">Dock purchase</text>") && !page.contains(">Pier lease</text>"))
    #expect(page.contains("and 1 more"))
    let lease = try await Self.page(
      "```figure\nkind: deals\ntype: lease\ntitle: Leases & more\n```")
    #expect(lease.contains("<strong>Leases &amp; more</strong>"))
    #expect(!lease.contains(">Dock purchase</text>"))
  }

  @Test func `the stages of a bill say where it is, and what is ahead is not reached`() async throws
  {
    let page = try await Self.page("~~~figure\nkind: stages\npolicy: hr77-119\n~~~")
    #expect(page.contains("class=\"now\">Passed the House</text>"))
    #expect(page.contains("<th scope=\"row\">Passed the Senate</th><td>Not reached</td>"))
    #expect(page.contains("<th scope=\"row\">Next</th><td>Pending in the Senate</td>"))
    // That the Congress will end is no stage.
    #expect(!page.contains("Died"))
    #expect(page.contains("Facts reviewed through 1 November 2025"))
  }

  @Test func `what has ended has nothing ahead`() async throws {
    let archive = ConnectedSite.archive(
      withText: "```figure\nkind: stages\npolicy: harbor-act\n```"
    )
    .replacing("hr77-119", with: "hr77-118").replacing(
      "2025-03-01, event: intro", with: "2023-03-01, event: intro"
    )
    .replacing("2025-05-01, event: passed", with: "2023-05-01, event: passed")
    let site = try await BuiltSite(
      archive.replacing("policies: [harbor-act]", with: "policies: [{ harbor-act: historical }]"))
    let page = try site.page("briefings/first/index.html")
    #expect(page.contains("class=\"now\">Died with the 118th Congress</text>"), "\(site.findings)")
    #expect(!page.contains("Not reached"))
  }

  @Test func `mistakes are reported at their place, all in one run`() async throws {
    let text = """
      ```figure
      kind: deels
      ```

      ```figure
      kind: deals
      topc: ports
      topic: prots
      limit: many
      type: leese
      ```

      ```figure
      kind: stages
      policy: harbor-akt
      ```

      ```figure
      policy: harbor-act
      ```

      - ```figure
        kind: deals
        ```

      ```figure
      kind: [
      ```
      """
    let site = try await BuiltSite(ConnectedSite.archive(withText: text))
    let isBuilt = site.isBuilt
    #expect(!isBuilt)
    let expected: [(line: Int, column: Int, words: String)] = [
      (2, 7, "'deels' is not a kind of figure"), (7, 1, "'topc' is not a key of a figure of deals"),
      (8, 8, "'prots'"), (9, 8, "'limit' is a number from 1 to 40"), (10, 7, "'leese'"),
      (15, 9, "'harbor-akt'"), (18, 1, "a figure says which 'kind' it is"),
      (22, 3, "a figure is not part of a list, a quotation or a note"), (27, 7, ""),
    ]
    for mistake in expected {
      let place = "first.md:\(8 + mistake.line):\(mistake.column) "
      #expect(
        site.findings.contains { $0.contains(place) && $0.contains(mistake.words) },
        "\(place)\(mistake.words): \(site.findings)")
    }
    #expect(
      site.report.findings.first { $0.message.contains("deels") }?.suggestion == "deals")
  }

  @Test func `other code stays code`() async throws {
    let page = try await Self.page("```figures\nkind: deals\n```\n\n    figure\n")
    #expect(page.contains("<pre><code class=\"language-figures\">"))
    #expect(!page.contains("<figure"))
  }

  @Test func `a figure of a hidden policy is left out with a warning`() async throws {
    let archive = ConnectedSite.archive(withText: "```figure\nkind: stages\npolicy: zebra-act\n```")
    let site = try await BuiltSite(
      archive
        + "-- Content/policies/zebra-act.md --\n---\nname: Zebra Act\ntype: bill\ndraft: true\nhistory: [{2025-03-01: introduced}]\n---\n"
    )
    let isBuilt = site.isBuilt
    #expect(isBuilt, "\(site.findings)")
    #expect(site.findings.contains { $0.hasPrefix("HeldBackReference Content/briefings/first.md") })
    #expect(try !site.page("briefings/first/index.html").contains("<figure"))
  }
}
