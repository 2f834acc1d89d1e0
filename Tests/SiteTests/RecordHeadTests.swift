import TestSupport
import Testing

@testable import Build

@Suite("The head of a record, and each fact once") struct RecordHeadTests {
  private static let files = """
    -- Content/agencies/sec.md --
    ---
    name: SEC
    ---
    -- Content/people/atkins.md --
    ---
    name: Paul Atkins
    positions:
      - {role: Chairman, org: sec, since: 2025-04-21}
      - {role: Commissioner, org: sec, since: 2002, until: 2008}
    relations:
      - {heads: sec, since: 2025-04-21, source: vote}
    sources:
      vote: {title: The vote}
    ---
    -- Content/people/peirce.md --
    ---
    name: Hester Peirce
    works-for: sec
    ---
    -- Content/companies/acme.md --
    ---
    name: Acme
    ---
    -- Content/deals/old.md --
    ---
    name: The old deal
    type: supply-agreement
    parties: {acme: supplier}
    value: USD 2M
    history: [2024-05-01: signed]
    ---
    -- Content/deals/new.md --
    ---
    name: The new deal
    type: supply-agreement
    parties: {acme: [supplier, guarantor]}
    value: USD 3M
    history: [2025-05-01: signed]
    next:
      - {date: 2026-03-01, what: First delivery}
    ---
    -- Content/policies/order.md --
    ---
    name: The order
    type: rule
    effective: 2025-03-01
    history:
      - 2025-01-02: final
      - 2025-06-01: revoked by end
    ---
    -- Content/policies/end.md --
    ---
    name: The end
    type: rule
    effective: 2025-06-01
    history: [2025-05-01: final]
    ---

    """

  private func page(_ path: String) async throws -> String {
    let site = try await BuiltSite(Self.files)
    return try site.page("\(path)/index.html")
  }

  private func part(_ id: String, of page: String) -> String {
    guard let start = page.firstRange(of: "id=\"part-\(id)\"") else { return "" }
    let rest = page[start.lowerBound...]
    let end = rest.firstRange(of: "</section>\n")?.lowerBound ?? rest.endIndex
    return String(rest.prefix(upTo: end))
  }

  @Test func `a head who has the office as a position is named once`() async throws {
    let page = try await page("agencies/sec")
    let pieces = page.split(separator: ">Paul Atkins</a>", omittingEmptySubsequences: false)
    // At the head, and for the earlier office.
    #expect(pieces.count == 3)
    #expect(page.contains("<dt>Headed by</dt>") && page.contains("Chairman, since 21 Apr 2025"))
    #expect(pieces[1].contains("#source-vote"))
    #expect(part("people", of: page).contains("Commissioner, 2002 – 2008"))
    #expect(part("people", of: page).contains("Hester Peirce"))
    #expect(!page.contains("Headed by</h3>") && !page.contains("Employs"))
  }

  @Test func `a person's offices are at the head, earlier ones below, and no relations`()
    async throws
  {
    let page = try await page("people/atkins")
    #expect(page.contains("<dt>Position</dt>\n<dd>Chairman, "))
    #expect(page.contains("Earlier positions"))
    #expect(!page.contains(">Heads<") && !page.contains("Works for"))
    #expect(page.contains("#source-vote"))
  }

  @Test func `a company has its deals with their values, the newest first, and their dates`()
    async throws
  {
    let page = try await page("companies/acme")
    let deals = part("deals", of: page)
    let new = try #require(deals.firstRange(of: "The new deal"))
    let old = try #require(deals.firstRange(of: "The old deal"))
    #expect(new.upperBound < old.lowerBound)
    #expect(deals.contains("$3 million</strong></span> <span>supplier, guarantor"))
    #expect(part("dates", of: page).contains("First delivery"))
    #expect(part("connections", of: page) == "")
  }

  @Test func `what a history says is no connection, except at the other end`() async throws {
    let ended = try await page("policies/order")
    #expect(part("connections", of: ended) == "")
    #expect(part("connections", of: try await page("policies/end")).contains("The order"))
  }

  @Test func `the facts leave out the day that the status gives`() async throws {
    let page = try await page("policies/end")
    #expect(page.contains("since 1 June 2025") && !page.contains("<dt>Effective</dt>"))
    #expect(try await self.page("policies/order").contains("<dt>Effective</dt>"))
  }

  @Test func `each source leads back to its first note, wherever on the page that is`()
    async throws
  {
    let site = try await BuiltSite(
      """
      -- Content/policies/order.md --
      ---
      name: The order
      type: rule
      sources:
        one: {title: One}
        two: {title: Two}
        three: {title: Three}
      history:
        - {date: 2025-01-02, event: final, source: one}
        - {date: 2025-06-01, event: amended, source: two}
      next: [{date: 2026-01-02, what: A review, source: three}]
      ---
      Words.[](source:one)
      """)
    let page = try site.page("policies/order/index.html")
    for source in ["one", "two", "three"] {
      let anchor = "source-\(source).note"
      #expect(page.contains("<a class=\"back\" href=\"#\(anchor)\""), "\(source)")
      #expect(page.split(separator: "id=\"\(anchor)\"").count == 2, "\(source)")
    }
  }

  @Test func `headings and judgments have addresses to copy`() async throws {
    let site = try await BuiltSite(
      Self.files + """
        -- Content/briefings/2025-11-04-one.md --
        ---
        title: One
        date: 2025-11-04
        judgments: [{id: it-rains, claim: It rains., likelihood: likely, resolve_by: 2026-06-01}]
        ---
        ## Plain words

        ## On [[Acme]]
        """)
    let page = try site.page("briefings/one/index.html")
    #expect(
      page.contains(
        "<h2 id=\"plain-words\"><a class=\"self\" href=\"#plain-words\">Plain words</a></h2>"))
    #expect(page.contains("<h2 id=\"on-acme\">On <a "))
    #expect(page.contains("href=\"#judgment-it-rains\" aria-label=\"Link to this judgment\""))
  }
}
