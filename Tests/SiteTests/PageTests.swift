import Diagnostics
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("What pages say") struct PageTests {
  static let site = """
    -- Content/site.yml --
    title: Orders
    -- Content/policies/eo-14110.md --
    ---
    name: Executive Order 14110
    type: executive-order
    history:
      - 2023-10-30: issued
      - 2025-01-20: revoked by eo-14148
    ---
    -- Content/policies/eo-14148.md --
    ---
    name: Executive Order 14148
    type: executive-order
    history:
      - 2025-01-20: issued
    ---
    -- Content/briefings/2024-06-01-models.md --
    ---
    title: What the order asks of models
    date: 2024-06-01
    policies: [eo-14110]
    ---
    Nothing is named before. The [order](policy:eo-14110) asks for **tests** of large models. More follows.
    -- Content/briefings/2024-07-01-chips.md --
    ---
    title: What the order asks of chips
    date: 2024-07-01
    policies: [{eo-14110: as of 2024-07-01}]
    ---
    """

  /// What the site's archive has to say of itself after the order was revoked.
  static let remark =
    "StaleSince Content/briefings/2024-06-01-models.md:4:12 'eo-14110' has changed since "
    + "2024-06-01: revoked by Executive Order 14148 on 2025-01-20"

  /// The text of a page without its tags, each run of space one space.
  private func words(_ page: String) -> String {
    var text = ""
    var isTag = false
    for character in page {
      if character == "<" { isTag = true }
      if !isTag { text.append(character.isWhitespace ? " " : character) }
      if character == ">" { isTag = false }
    }
    return text.split(separator: " ").joined(separator: " ")
  }

  /// What the page of a record says before its history.
  private func page(of record: String, asOf day: String) async throws -> String {
    let site = try await BuiltSite(
      "-- Content/policies/x.md --\n---\nname: The X\n\(record)\n---\n", asOf: day)
    let page = try site.page("policies/x/index.html")
    return words(
      String(page.prefix(upTo: page.firstRange(of: "part-history")?.lowerBound ?? page.endIndex)))
  }

  @Test func `a page has the dates as delays and extensions have left them, each once`()
    async throws
  {
    let order = """
      type: executive-order
      expires: 2025-08-11
      history:
        - 2025-01-02: issued
        - 2025-08-01: extended (until 2025-11-10)
      """
    let before = try await page(of: order, asOf: "2025-07-31")
    #expect(
      before.contains("expires on 11 August 2025") && !before.contains("Expires 11 August 2025"))
    let after = try await page(of: order, asOf: "2025-08-05")
    #expect(after.contains("expires on 10 November 2025") && !after.contains("11 August"))
    let rule = """
      type: rule
      effective: 2025-03-01
      history:
        - 2025-01-02: final
        - 2025-02-20: delayed (until 2025-09-01)
        - 2025-08-20: delayed (indefinitely)
      """
    let delayed = try await page(of: rule, asOf: "2025-03-05")
    #expect(delayed.contains("takes effect on 1 September 2025") && !delayed.contains("1 March"))
    let without = try await page(of: rule, asOf: "2025-08-21")
    #expect(!without.contains("Effective") && without.contains("Awaiting a new effective date"))
  }

  @Test func `an end that was known in advance has one day on its page`() async throws {
    let law = "type: statute\nexpires: 2026-07-09\nhistory: [2020-01-02: enacted]"
    let last = try await page(of: law, asOf: "2026-07-09")
    #expect(last.contains("expires on 9 July 2026") && !last.contains("Expires 9 July 2026"))
    let over = try await page(of: law, asOf: "2026-07-10")
    #expect(over.contains("Expired on 9 July 2026") && !over.contains("10 July"))
  }

  @Test func `one line of history ends the policy on every page, from its day on`() async throws {
    let after = try await BuiltSite(Self.site)
    #expect(after.findings == [Self.remark])
    let order = words(try after.page("policies/eo-14110/index.html"))
    #expect(order.contains("Revoked on 20 January 2025 by Executive Order 14148"))
    let other = try after.page("policies/eo-14148/index.html")
    #expect(
      words(other).contains("Connections Revoked Executive Order 14110")
        && other.contains("../../policies/eo-14110/\""))

    let before = try await BuiltSite(Self.site, asOf: "2025-01-19")
    #expect(words(try before.page("policies/eo-14110/index.html")).contains("In force"))
  }

  @Test func `an older briefing is stamped with what happened since`() async throws {
    let stamp = "Since this briefing"
    let page = words(
      try await BuiltSite(Self.site).page("briefings/models/index.html"))
    #expect(page.contains("\(stamp) 20 January 2025: Executive Order 14110"))
    let asOf = try await BuiltSite(Self.site).page("briefings/chips/index.html")
    #expect(!words(asOf).contains(stamp))
    let before = try await BuiltSite(Self.site, asOf: "2025-01-19")
    #expect(!words(try before.page("briefings/models/index.html")).contains(stamp))
  }

  @Test func `a deal that a briefing cites is followed, unless it is cited as history`()
    async throws
  {
    let archive = """
      -- Content/companies/acme.md --
      ---
      name: Acme
      ---
      -- Content/deals/dam-sale.md --
      ---
      name: Dam sale
      type: merger
      parties: {acme: buyer}
      value: up to $2 billion
      history:
        - 2025-07-07: announced
        - 2025-10-30: terminated
      ---
      -- Content/briefings/2025-08-01-sale.md --
      ---
      title: The sale
      date: 2025-08-01
      deals: [dam-sale]
      ---
      [[dam-sale]]
      """
    let site = try await BuiltSite(archive)
    #expect(
      site.findings == [
        "StaleSince Content/briefings/2025-08-01-sale.md:4:9 'dam-sale' has changed since 2025-08-01: "
          + "terminated on 2025-10-30"
      ])
    let page = words(try site.page("briefings/sale/index.html"))
    #expect(page.contains("Since this briefing 30 October 2025: Dam sale terminated"))
    #expect(page.contains("up to $2 billion"))

    let past = try await BuiltSite(
      archive.replacing("deals: [dam-sale]", with: "deals: [{dam-sale: historical}]"))
    #expect(past.findings == [])
    let other = words(try past.page("briefings/sale/index.html"))
    #expect(other.contains("cited as history") && !other.contains("Since this briefing"))
  }

  @Test func `a link without a mode is meant as the front matter means it`() async throws {
    let site = try await BuiltSite(
      lawToCite + """

        -- Content/briefings/2025-11-04-one.md --
        ---
        title: One
        date: 2025-11-04
        policies: [{eo-14110: historical}]
        ---
        [The order](policy:eo-14110) and [[Executive Order 14110]] and Executive Order 14110.
        """)
    #expect(site.findings == [])
  }

  @Test func `sources are numbered as the text cites them`() async throws {
    let site = try await BuiltSite(
      """
      -- Content/briefings/2025-11-04-one.md --
      ---
      title: One
      date: 2025-11-04
      source: head
      sources:
        unused: {title: Unused}
        head: {title: Of the head}
        second: {title: The second}
        first: {title: The first}
      ---
      One [](source:first), two [](source:second).
      """)
    let page = try site.page("briefings/one/index.html")
    let ids = page.split(separator: "<li id=\"source-").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(ids == ["first", "second", "head", "unused"])
  }

  @Test func `a policy's page quotes the sentence that names it, and only that`() async throws {
    let page = words(try await BuiltSite(Self.site).page("policies/eo-14110/index.html"))
    #expect(page.contains("The order asks for tests of large models."))
    #expect(!page.contains("Nothing is named before") && !page.contains("More follows"))
  }

  @Test func `a sentence is quoted rather than a cell of a table`() async throws {
    let site = try await BuiltSite(
      lawToCite + """

        -- Content/briefings/2025-11-04-one.md --
        ---
        title: One
        date: 2025-11-04
        ---
        | Order | State |
        |---|---|
        | [[eo-14179]] | in force |
        | [[eo-14318]] | in force |

        The policy of [[eo-14179]] stands.
        """)
    let quoted = words(try site.page("policies/eo-14179/index.html"))
    #expect(quoted.contains("The policy of Executive Order 14179 stands."))
    let other = words(try site.page("policies/eo-14318/index.html"))
    #expect(other.contains("One Executive Order 14318 4 November 2025"))
  }

  @Test func `related briefings stand with what they share`() async throws {
    let site = try await BuiltSite(Self.site)
    let page = try site.page("briefings/chips/index.html")
    #expect(page.contains("href=\"../../briefings/models/\""))
    let start = try #require(page.firstRange(of: "briefings/models/\""))
    #expect(words(String(page[start.lowerBound...].prefix(400))).contains("Executive Order 14110"))
  }

  @Test func `a file that cannot be read is told once, and references to it not at all`()
    async throws
  {
    let site = try await BuiltSite(
      """
      -- Content/agencies/sec.md --
      ---
      name: ⟦@sec⟧
      ---
      -- Content/companies/acme.md --
      ---
      name: Acme
      regulated-by: [sec]
      ---
      [[sec]] and [it](agency:sec) and [[sce]].
      """)
    #expect(site.report.findings.map(\.rule.name) == ["InvalidYAML", "UnknownReference"])
    #expect(site.report.findings.first?.place.path == "Content/agencies/sec.md")
    #expect(site.report.findings.last?.message.hasPrefix("'sce'") == true)
  }
}
