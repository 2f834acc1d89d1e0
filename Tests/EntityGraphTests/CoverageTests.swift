import EntityGraph
import PolicyModel
import TestSupport
import Testing

@Suite("Coverage") struct CoverageTests {
  static let site = """
    -- Content/agencies/board.md --
    ---
    name: Board
    ---
    -- Content/companies/acme.md --
    ---
    name: Acme
    ---
    -- Content/companies/zenith.md --
    ---
    name: Zenith
    ---
    -- Content/deals/contract.md --
    ---
    name: The contract
    type: services-agreement
    parties: {acme: customer, zenith: supplier}
    ---
    -- Content/policies/rule.md --
    ---
    name: The rule
    type: rule
    ---
    -- Content/topics/power.md --
    ---
    name: Power
    ---
    -- Content/briefings/autumn.md --
    ---
    title: Autumn
    date: 2025-10-01
    deals: [contract]
    regulators: [board]
    angles: [{who: board, policy: rule, issue: Who pays}]
    topics: [power]
    ---
    -- Content/briefings/spring.md --
    ---
    title: Spring
    date: 2025-04-01
    companies: [acme]
    next: [{date: 2026-01-15, what: Comments close, about: rule}]
    ---
    -- Content/briefings/winter.md --
    ---
    title: Winter
    date: 2025-12-01
    companies: [acme]
    ---
    """

  private func coverage(
    _ site: RecordSet, mentions: [(from: String, to: String, sentence: String)] = []
  ) throws -> Coverage {
    let mentions = try mentions.map { mention in
      Mention(
        from: try site.number(mention.from), to: try site.number(mention.to),
        quote: Quote(mention.sentence, marked: 0..<mention.sentence.utf8.count), range: 0..<1)
    }
    return Coverage(of: site.graph, mentions: mentions)
  }

  @Test func `briefings stand newest first, those of one day by slug`() throws {
    let site = try RecordSet(
      Self.site + """

        -- Content/briefings/also-autumn.md --
        ---
        title: Also autumn
        date: 2025-10-01
        ---
        """)
    #expect(
      try coverage(site).briefings.map(site.id) == [
        "briefing/winter", "briefing/also-autumn", "briefing/autumn", "briefing/spring",
      ])
  }

  @Test func `a briefing covers what its front matter names, and the parties of its deals`() throws
  {
    let site = try RecordSet(Self.site)
    let entries = try coverage(site).subjects(of: try site.number("briefing/autumn"))
    let covered = entries.map { "\(site.id(Int($0.subject))) \($0.manner)" }
    #expect(
      covered.sorted() == [
        "agency/board angle", "company/acme party", "company/zenith party", "deal/contract about",
        "policy/rule angle", "topic/power topic",
      ])
  }

  @Test func `a record knows the briefings that cover it, newest first`() throws {
    let site = try RecordSet(Self.site)
    let coverage = try coverage(site)
    let acme = try site.number("company/acme")
    #expect(
      coverage.briefings(on: acme).map { "\(site.id(Int($0.briefing))) \($0.manner)" } == [
        "briefing/winter about", "briefing/autumn party", "briefing/spring about",
      ])
    #expect(coverage.count(on: acme) == 3)
    let rule = try site.number("policy/rule")
    #expect(coverage.briefings(on: rule).map { "\($0.manner)" } == ["angle", "calendar"])
  }

  @Test func `the first sentence that names a record is kept`() throws {
    let site = try RecordSet(Self.site)
    let coverage = try coverage(
      site,
      mentions: [
        ("briefing/spring", "company/acme", "Acme is named first."),
        ("briefing/spring", "company/acme", "Acme is named again."),
        ("briefing/spring", "company/zenith", "Zenith is named."),
      ])
    let entries = coverage.subjects(of: try site.number("briefing/spring"))
    let acme = try site.number("company/acme")
    let first = try #require(entries.first { Int($0.subject) == acme })
    #expect(first.manner == .about)
    #expect(coverage.quote(of: first)?.marked == "Acme is named first.")
    #expect(
      entries.map { "\(site.id(Int($0.subject))) \($0.manner)" }.last == "company/zenith mention")
  }

  @Test func `withdrawn and held back briefings cover nothing`() throws {
    let archive = Self.site.replacing(
      "title: Winter", with: "title: Winter\nwithdrawn: {date: 2025-12-02, reason: Wrong}")
    let site = try RecordSet(archive, heldBack: ["briefing/spring"])
    let coverage = try coverage(site)
    #expect(coverage.briefings.map(site.id) == ["briefing/autumn"])
    #expect(coverage.count(on: try site.number("company/acme")) == 1)
  }

  @Test func `a quote gives its parts back`() {
    let quote = Quote("Der Größe nach: IREN 🚀, dann …", marked: 18..<27)
    #expect(quote.before == "Der Größe nach: ")
    #expect(quote.marked == "IREN 🚀")
    #expect(quote.after == ", dann …")
  }
}
