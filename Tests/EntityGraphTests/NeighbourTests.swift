import EntityGraph
import PolicyModel
import TestSupport
import Testing

@Suite("Companions and related briefings") struct NeighbourTests {
  /// Briefings on the companies named by single letters, one a day.
  private func site(_ briefings: [String], deals: [Int: String] = [:]) throws -> RecordSet {
    let letters = Set(briefings.joined()).sorted()
    var archive = ""
    for letter in letters {
      archive += "-- Content/companies/\(letter).md --\n---\nname: Company \(letter)\n---\n"
    }
    for deal in Set(deals.values).sorted() {
      archive += """
        -- Content/deals/\(deal).md --
        ---
        name: Deal \(deal)
        type: merger
        parties: {\(letters[0]): buyer}
        ---

        """
    }
    for (number, companies) in briefings.enumerated() {
      let day = number + 1
      archive += """
        -- Content/briefings/b\(day).md --
        ---
        title: Briefing \(day)
        date: 2025-01-\(day < 10 ? "0" : "")\(day)
        companies: [\(companies.map(String.init).joined(separator: ", "))]
        deals: [\(deals[day] ?? "")]
        topics: []
        ---

        """
    }
    return try RecordSet(archive)
  }

  private func companions(of id: String, in site: RecordSet, limit: Int = 9) throws -> [String] {
    var tally = Tally(records: site.catalog.entities.count)
    let coverage = Coverage(of: site.graph, mentions: [])
    // Asked twice: the counters must be zero again.
    _ = coverage.companions(of: try site.number(id), in: site.catalog, limit: limit, tally: &tally)
    return coverage.companions(
      of: try site.number(id), in: site.catalog, limit: limit, tally: &tally
    ).map { "\(site.id($0.number)) \($0.count)" }
  }

  private func related(to id: String, in site: RecordSet, limit: Int = 9) throws -> [String] {
    var tally = Tally(records: site.catalog.entities.count)
    let coverage = Coverage(of: site.graph, mentions: [])
    return coverage.related(
      to: try site.number(id), in: site.catalog, limit: limit, tally: &tally
    ).map { found in
      "\(site.id(found.briefing)): \(found.shared.map(site.id).joined(separator: " "))"
    }
  }

  @Test func `companions are counted, ties stand by address`() throws {
    let site = try site(["abc", "abd", "ab", "cd"])
    #expect(
      try companions(of: "company/a", in: site) == ["company/b 3", "company/c 1", "company/d 1"])
    #expect(try companions(of: "company/a", in: site, limit: 2) == ["company/b 3", "company/c 1"])
  }

  @Test func `the limit cuts a long list of ties by address`() throws {
    let site = try site(["abcdefghijklm", "am"])
    #expect(try companions(of: "company/a", in: site, limit: 2) == ["company/m 2", "company/b 1"])
  }

  @Test func `a record alone has no companions`() throws {
    let site = try site(["a", "b"])
    #expect(try companions(of: "company/a", in: site) == [])
  }

  @Test func `related briefings share most, what is rare first`() throws {
    // Company a is in all of them, x only in the first and the last.
    let site = try site(["ax", "a", "a", "a", "ax"])
    let related = try related(to: "briefing/b1", in: site)
    #expect(related.first == "briefing/b5: company/x company/a")
    #expect(related.count == 4)
    #expect(related.dropFirst().allSatisfy { $0.hasSuffix(": company/a") })
    // Of those that share as much the newer stands first.
    #expect(related[1].hasPrefix("briefing/b4") && related[3].hasPrefix("briefing/b2"))
  }

  @Test func `a shared deal counts more than a shared company`() throws {
    let site = try site(["ax", "bx", "cy"], deals: [1: "merger", 3: "merger"])
    let related = try related(to: "briefing/b1", in: site)
    #expect(related.first?.hasPrefix("briefing/b3: deal/merger") == true)
    #expect(related.last == "briefing/b2: company/x")
  }

  @Test func `a briefing that shares nothing is not related`() throws {
    let site = try site(["a", "b", "a"])
    #expect(try related(to: "briefing/b1", in: site) == ["briefing/b3: company/a"])
    #expect(try related(to: "briefing/b2", in: site) == [])
  }
}
