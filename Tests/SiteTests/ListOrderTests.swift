import TestSupport
import Testing

@testable import Build

@Suite("Order and rows of lists") struct ListOrderTests {
  private func names(_ page: String) -> [String] {
    page.split(separator: "<h3>").dropFirst().map {
      String($0.prefix { $0 != "\n" }).replacing(/<[^>]*>/, with: "")
    }
  }

  private func records(_ kind: String, _ fronts: [String]) -> String {
    fronts.enumerated().map {
      "-- Content/\(kind)/\("zyxwvutsr".dropFirst($0).prefix(1)).md --\n---\nname: \($1)\n---\n"
    }.joined()
  }

  @Test func `people stand by surname, whatever is before or behind it`() async throws {
    let site = try await BuiltSite(
      records(
        "people",
        [
          "Ann Adams", "Joseph R. Biden Jr.", "Simone de Beauvoir", "Ludwig van Beethoven",
          "John Boehner III", "Émile Bouvier", "Cher", "Zhou Enlai\nsort_name: Zhou Enlai",
        ]))
    #expect(
      try names(site.page("people/index.html")) == [
        "Ann Adams", "Simone de Beauvoir", "Ludwig van Beethoven", "Joseph R. Biden Jr.",
        "John Boehner III", "Émile Bouvier", "Cher", "Zhou Enlai",
      ])
  }

  @Test func `other records stand by the name that is shown, without The, and numbers as numbers`()
    async throws
  {
    let site = try await BuiltSite(
      records(
        "companies", ["acme", "The Blue Owl", "3M", "Zeta\nsort_name: Bravo", "10x", "Éclat"])
        + records(
          "topics", ["Order 9", "Order 14110", "Order 101", "Sobriété", "The"]))
    #expect(
      try names(site.page("companies/index.html")) == [
        "3M", "10x", "acme", "The Blue Owl", "Zeta", "Éclat",
      ])
    #expect(
      try names(site.page("topics/index.html")) == [
        "Order 9", "Order 101", "Order 14110", "Sobriété", "The",
      ])
  }

  @Test func `the records of a topic are sorted by name, its people in one list by surname`()
    async throws
  {
    let names = [
      "Bill Hagerty", "Caroline Pham", "Cory Booker", "Cynthia Lummis", "French Hill",
      "Gary Gensler", "Hester Peirce", "John Boozman", "Kirsten Gillibrand",
    ]
    let fronts = names.map { "\($0)\ntopics: [coins]" }
    let agencies = ["The Board", "Department of Justice", "Crimes Network"].map {
      "\($0)\ntopics: [coins]"
    }
    let site = try await BuiltSite(
      records("people", fronts) + records("agencies", agencies)
        + "-- Content/topics/coins.md --\n---\nname: Coins\n---\n")
    let page = try site.page("topics/coins/index.html")
    func order(_ names: [String]) -> [String] {
      names.compactMap { name in page.firstRange(of: "\(name)</a>").map { ($0.lowerBound, name) } }
        .sorted { $0.0 < $1.0 }.map(\.1)
    }
    #expect(
      order(names) == [
        "Cory Booker", "John Boozman", "Gary Gensler", "Kirsten Gillibrand", "Bill Hagerty",
        "French Hill", "Cynthia Lummis", "Hester Peirce", "Caroline Pham",
      ])
    #expect(
      order(["The Board", "Department of Justice", "Crimes Network"]) == [
        "The Board", "Crimes Network", "Department of Justice",
      ])
    #expect(!page.contains("<h3>People</h3>"), "they are in one list")
  }

  @Test func `the letters of a long list are those that it is sorted by`() async throws {
    let people = (0..<41).map { "-- Content/people/p\($0).md --\n---\nname: Ann B\($0)\n---\n" }
    let site = try await BuiltSite(people.joined())
    let page = try site.page("people/index.html")
    #expect(page.contains("<h2 id=\"g-b\">B</h2>") && !page.contains("g-a\""))
  }

  @Test func `a company's row says what it does, not its name in the register`() async throws {
    let site = try await BuiltSite(
      records(
        "companies",
        [
          "IREN\nlegal_name: IREN Limited\nsummary: A miner.",
          "Acme\nlegal_name: Acme Incorporated",
        ]
      ))
    let page = try site.page("companies/index.html")
    #expect(page.contains("<p class=\"what\">A miner.</p>") && !page.contains("IREN Limited"))
    #expect(page.contains("<p class=\"what\">Acme Incorporated</p>"))
  }
}

@Suite("Parts of a record's page") struct RecordPartTests {
  private func site(_ briefings: Int) async throws -> BuiltSite {
    try await BuiltSite(
      "-- Content/companies/acme.md --\n---\nname: Acme\njurisdiction: US\n---\nIt builds.\n"
        + "-- Content/companies/bolt.md --\n---\nname: Bolt\n---\n"
        + (0..<briefings).map {
          "-- Content/briefings/b\($0).md --\n---\ntitle: B\($0)\ndate: 2025-11-04\n"
            + "companies: [acme, bolt]\n---\n"
        }.joined())
  }

  @Test func `its text comes before its facts, also for who cannot see the columns`() async throws {
    let page = try await site(1).page("companies/acme/index.html")
    let text = try #require(page.firstRange(of: "It builds."))
    let facts = try #require(page.firstRange(of: "class=\"dossier\""))
    #expect(text.upperBound < facts.lowerBound)
  }
}

@Suite("What a record is called") struct TypeLabelTests {
  @Test(
    "it is a bill until it is law, and a docket before an agency",
    arguments: [
      ("type: bill\nbill: hr9-119\nhistory: [2025-05-01: introduced]", "Bill"),
      ("type: bill\nhistory: [2025-05-01: draft]", "Bill"),
      (
        "type: bill\nbill: hr9-119\nhistory: [2025-05-01: passed-both, 2025-05-09: enacted]",
        "Statute"
      ),
      (
        "type: bill\nbill: hr9-119\nhistory: [2025-05-01: passed-both, 2025-12-09: enacted]", "Bill"
      ),
      (
        "type: bill\nbill: hr9-118\nhistory:\n  - 2023-05-01: passed-both\n  - 2023-05-09: vetoed",
        "Bill"
      ),
      ("type: bill\nbill: hjres25-119\nhistory: [2025-05-01: introduced]", "Joint resolution"),
      (
        "type: bill\nbill: hjres25-119\nhistory: [2025-05-01: passed-both, 2025-05-09: enacted]",
        "Statute"
      ), ("type: bill\nbill: hres5-119\nhistory: [2025-05-01: agreed-to]", "Resolution"),
      ("type: bill\nhistory: [2025-05-01: agreed-to]", "Resolution"),
      (
        "type: bill\nbill: sjres7-92\nhistory:\n  - 1971-03-23: proposed-to-states\n"
          + "  - 1971-07-01: ratified", "Constitutional amendment"
      ),
      (
        "type: bill\nbill: sjres7-92\nhistory: [1971-03-23: proposed-to-states]", "Joint resolution"
      ),
      ("type: statute\nhistory: [2025-05-01: proposed]", "Bill"),
      ("type: statute\njurisdiction: EU\nhistory: [2025-05-01: proposed]", "Proposed law"),
      ("type: statute\nhistory: [2025-05-01: enacted, 2025-06-01: repealed]", "Statute"),
      ("type: statute", "Statute"), ("type: rule\nhistory: [2025-05-01: prerule]", "Rulemaking"),
      ("type: rule\nhistory: [2025-05-01: proposed, 2025-06-01: withdrawn]", "Rulemaking"),
      ("type: rule\nhistory: [2025-05-01: proposed, 2025-06-01: final]", "Rule"),
      ("type: rule\nhistory: [2025-05-01: vacated]", "Rule"),
      ("type: case\ncourt: ferc\nhistory: [2025-05-01: filed]", "Docket"),
      ("type: case\ncourt: dc\nhistory: [2025-05-01: filed]", "Case"),
      ("type: case\nhistory: [2025-05-01: filed]", "Case"),
      ("type: executive-order\nhistory: [2025-05-01: issued]", "Executive order"),
    ])
  func label(front: String, label: String) async throws {
    let site = try await BuiltSite(
      """
      -- Content/agencies/ferc.md --
      ---
      name: FERC
      type: independent-commission
      ---
      -- Content/agencies/dc.md --
      ---
      name: District court
      type: court
      ---
      -- Content/policies/x.md --
      ---
      name: The X
      \(front)
      ---

      """)
    #expect(
      try site.page("policies/x/index.html").contains("</a></span> <span>\(label)</span></p>"))
    #expect(try site.page("policies/index.html").contains("<span>\(label)</span>"))
  }

  @Test func `a source is called what it is, and bills, dockets and opinions are primary`()
    async throws
  {
    let site = try await BuiltSite(
      """
      -- Content/policies/x.md --
      ---
      name: The X
      type: bill
      bill: hr3633-119
      history:
        - {date: 2025-05-01, event: introduced, source: a}
        - {date: 2025-07-17, event: passed-house, source: b}
      sources:
        a: {title: H.R. 3633, type: bill}
        b: {title: The docket, type: docket}
      ---

      """)
    let page = try site.page("policies/x/index.html")
    #expect(page.contains("bill (primary)") && page.contains("docket (primary)"))
    #expect(page.contains("<dd>H.R. 3633 (119th Congress)</dd>") && !page.contains("hr3633"))
  }

  @Test func `the page and the document of the Federal Register are one fact`() async throws {
    let site = try await BuiltSite(
      """
      -- Content/policies/x.md --
      ---
      name: The X
      type: executive-order
      fr: {doc: 2023-24283, cite: 88 FR 75191}
      history: [2023-10-30: issued]
      ---
      -- Content/people/ann.md --
      ---
      name: Ann
      positions: [{role: Senator, org: The Senate}]
      ---

      """)
    let page = try site.page("policies/x/index.html")
    #expect(page.matches(of: /<dt>Federal Register/).count == 1)
    #expect(
      page.contains(
        "<dt>Federal Register</dt>\n<dd>88 FR 75191</dd>\n<dd><a href=\"https://www.federalregister.gov/d/2023-24283\">document 2023-24283</a></dd>"
      ), "\(page)")
    #expect(try site.page("people/ann/index.html").contains("<dd>Senator, The Senate</dd>"))
  }
}
