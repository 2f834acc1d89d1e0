import Diagnostics
import EntityGraph
import PolicyModel
import TestSupport
import Testing

@Suite("Connections") struct ConnectionTests {
  static let site = """
    -- Content/agencies/sec.md --
    ---
    name: SEC
    ---
    -- Content/companies/iren.md --
    ---
    name: IREN
    relations:
      - regulated-by: ⟦sec⟧
        since: 2021-11
        until: 2025-06
    ---
    -- Content/companies/microsoft.md --
    ---
    name: Microsoft
    ---
    -- Content/deals/contract.md --
    ---
    name: The contract
    type: services-agreement
    parties: {microsoft: customer, iren: supplier}
    ---
    """

  @Test func `an edge is seen from both ends`() throws {
    let site = try RecordSet(Self.site)
    #expect(try site.connections(of: "agency/sec") == ["regulates company/iren"])
    #expect(
      try site.connections(of: "company/iren") == [
        "party-to deal/contract", "regulated-by agency/sec",
      ])
    #expect(
      try site.connections(of: "deal/contract").sorted() == [
        "has-party company/iren", "has-party company/microsoft",
      ])
    #expect(site.findings.isEmpty)
  }

  @Test func `an edge carries what its file says of it, and where`() throws {
    let site = try RecordSet(Self.site)
    let edge = try #require(site.graph.outgoing(of: site.number("agency/sec")).first { _ in true })
    #expect(Int(edge.statedBy) == (try site.number("company/iren")))
    #expect(edge.attributes.since?.iso == "2021-11" && edge.attributes.until?.iso == "2025-06")
    let file = try #require(site.files.first { $0.file.path == "Content/companies/iren.md" })
    #expect(edge.range.contains(site.place().range.lowerBound))
    #expect(file.file.text(in: edge.range).hasPrefix("regulated-by"))
  }

  @Test func `the dump has one line for each edge, whatever the order of reading`() throws {
    let expected = """
      agency/sec regulates company/iren since 2021-11 until 2025-06
      company/iren party-to deal/contract as supplier
      company/microsoft party-to deal/contract as customer

      """
    #expect(try RecordSet(Self.site).graph.dump() == expected)
    #expect(try RecordSet(Self.site, isReversed: true).graph.dump() == expected)
  }

  @Test func `a relation that both ends state is one connection`() throws {
    let site = try RecordSet(
      """
      -- Content/agencies/sec.md --
      ---
      name: SEC
      relations: [{regulates: iren}]
      ---
      -- Content/companies/iren.md --
      ---
      name: IREN
      regulated-by: [sec]
      ---
      """)
    #expect(site.graph.edges.count == 2)
    #expect(try site.connections(of: "agency/sec") == ["regulates company/iren"])
    #expect(try site.connections(of: "company/iren") == ["regulated-by agency/sec"])
  }

  @Test func `a symmetric relation has no inverse and stands once`() throws {
    let site = try RecordSet(
      """
      -- Content/companies/a.md --
      ---
      name: A
      relations: [{competes-with: b}]
      ---
      -- Content/companies/b.md --
      ---
      name: B
      relations: [{competes-with: a}]
      ---
      -- Content/companies/c.md --
      ---
      name: C
      relations: [{partners-with: a}]
      ---
      """)
    #expect(
      try site.connections(of: "company/a") == [
        "competes-with company/b", "partners-with company/c",
      ])
    #expect(try site.connections(of: "company/b") == ["competes-with company/a"])
    let connections = site.graph.connections(of: try site.number("company/a"))
    #expect(connections.allSatisfy { !$0.isInverse })
  }

  @Test func `one record in two roles is two connections`() throws {
    let site = try RecordSet(
      """
      -- Content/companies/a.md --
      ---
      name: A
      ---
      -- Content/people/ann.md --
      ---
      name: Ann
      positions:
        - {role: Chair, org: a, since: 2020}
        - {role: Adviser, org: a, since: 2024}
      ---
      """)
    #expect(try site.connections(of: "company/a") == ["employs person/ann", "employs person/ann"])
    #expect(try site.connections(of: "person/ann").count == 2)
  }

  @Test func `only the wanted relations are looked at`() throws {
    let site = try RecordSet(Self.site)
    let deals = site.graph.connections(of: try site.number("company/iren")) { $0 == .partyTo }
    #expect(deals.map { site.id($0.other) } == ["deal/contract"])
  }

  @Test func `every unknown reference is reported at its place and makes no edge`() throws {
    let site = try RecordSet(
      """
      -- Content/agencies/sec.md --
      ---
      name: SEC
      ---
      -- Content/companies/iren.md --
      ---
      name: IREN
      regulated-by: [⟦sce⟧, ⟦nobody-at-all⟧, sec]
      ---
      """)
    #expect(site.findings.map(\.suggestion) == ["sec", nil])
    #expect(site.findings.map(\.place) == [site.place(0), site.place(1)])
    #expect(try site.connections(of: "company/iren") == ["regulated-by agency/sec"])
  }

  @Test func `a page stands in no relation to itself`() throws {
    let site = try RecordSet(
      """
      -- Content/companies/iren.md --
      ---
      name: IREN
      subsidiary-of: [⟦iren⟧]
      ---
      """)
    #expect(site.findings.map(\.short) == ["SelfReference: 'iren' is this page itself"])
    #expect(site.findings.first?.place == site.place())
    #expect(site.graph.edges.isEmpty)
  }

  @Test func `what is held back leaves no edge on a public page, but keeps its own`() throws {
    let archive = """
      -- Content/agencies/sec.md --
      ---
      name: SEC
      ---
      -- Content/companies/iren.md --
      ---
      name: IREN
      regulated-by: [⟦sec⟧]
      ---
      """
    let hidden = try RecordSet(archive, heldBack: ["agency/sec"])
    #expect(hidden.graph.edges.isEmpty)
    #expect(
      hidden.findings.map(\.short) == [
        "HeldBackReference: 'sec' is held back, so its name is not linked"
      ])
    #expect(hidden.findings.first?.severity == .warning)
    #expect(hidden.findings.first?.place == hidden.place())
    let both = try RecordSet(archive, heldBack: ["agency/sec", "company/iren"])
    #expect(both.findings.isEmpty)
  }
}
