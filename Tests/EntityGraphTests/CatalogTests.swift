import Diagnostics
import EntityGraph
import PolicyModel
import TestSupport
import Testing

@Suite("Catalog") struct CatalogTests {
  static let site = """
    -- Content/companies/acme-power.md --
    ---
    name: Acme Power
    formerly: [Acme Light, Works & Co]
    aliases: [The Acme]
    abbr: AP
    ticker: NYSE:ACPW
    cik: 0001878848
    ---
    -- Content/companies/water.md --
    ---
    name: Water Holdings
    ---
    -- Content/topics/water.md --
    ---
    name: Rivers
    aliases: [Acme Light]
    ---
    -- Content/agencies/river-board.md --
    ---
    name: River Board
    abbr: RB
    ---
    -- Content/policies/house-bill.md --
    ---
    name: River Bill
    type: bill
    bill: hr3633-119
    ---
    -- Content/policies/river-order.md --
    ---
    name: River order
    type: executive-order
    number: 14179
    ---
    """

  @Test(
    "a record is found by all that it is called",
    arguments: [
      "acme-power", "company/acme-power", "Acme Power", "acme power", "The Acme", "Works & Co",
      "AP", "NYSE:ACPW", "ACPW", "acpw", "0001878848",
    ])
  func calls(text: String) throws {
    #expect(try RecordSet(Self.site).resolve(text) == "company/acme-power")
  }

  @Test(
    "an executive order is found by its number, however it is written",
    arguments: ["14179", "EO 14179", "E.O. 14179", "Executive Order 14179", "eo 14179"])
  func orders(text: String) throws {
    #expect(try RecordSet(Self.site).resolve(text) == "policy/river-order")
  }

  @Test func `slugs and ids are exact, a bill's number is not`() throws {
    let site = try RecordSet(Self.site)
    #expect(site.resolve("Acme-Power") == "unknown")
    #expect(site.resolve("company/Acme-Power") == "unknown")
    #expect(site.resolve("companies/acme-power") == "unknown")
    #expect(site.resolve("HR3633-119") == "policy/house-bill")
  }

  @Test func `the field's kinds decide between records of one name`() throws {
    let site = try RecordSet(Self.site)
    #expect(site.resolve("water") == "ambiguous: company/water, topic/water")
    #expect(site.resolve("water", among: .topic) == "topic/water")
    #expect(site.resolve("water", among: [.company, .agency]) == "company/water")
    #expect(site.resolve("Acme Light", among: .topic) == "topic/water")
    #expect(site.resolve("company/water") == "company/water")
  }

  @Test func `a slug stands before a name, and a name before an identifier`() throws {
    let site = try RecordSet(
      """
      -- Content/companies/lock.md --
      ---
      name: Weir
      ---
      -- Content/companies/weir.md --
      ---
      name: Lock
      ticker: NYSE:DAM
      ---
      -- Content/companies/works.md --
      ---
      name: DAM
      ---
      """)
    #expect(site.resolve("lock") == "company/lock")
    #expect(site.resolve("Lock") == "company/weir")
    #expect(site.resolve("DAM") == "company/works")
  }

  @Test func `a record of another kind is not meant, and the finding shows where it is`() throws {
    let site = try RecordSet(Self.site)
    #expect(site.resolve("river-board", among: .company) == "wrong kind: agency/river-board")
    #expect(site.resolve("agency/river-board", among: .company) == "wrong kind: agency/river-board")
    let finding = try #require(site.findings(of: "RB", among: .company).first)
    #expect(finding.short == "WrongKind: 'RB' is an agency, not a company")
    #expect(finding.place == SourcePlace(path: "Content/x.md", range: 3..<7))
    #expect(finding.notes.map(\.message) == ["'agency/river-board' is here"])
    #expect(finding.notes.first?.place?.path == "Content/agencies/river-board.md")
  }

  @Test func `what may be text is a finding only where it is ambiguous`() throws {
    let site = try RecordSet(Self.site)
    #expect(site.findings(of: "Nobody", isText: true).isEmpty)
    #expect(site.findings(of: "RB", among: .company, isText: true).isEmpty)
    let findings = site.findings(of: "water", isText: true)
    #expect(
      findings.map(\.short) == ["AmbiguousReference: 'water' may be company/water or topic/water"])
    #expect(findings.first?.notes.count == 2)
  }

  @Test func `a file that cannot be read is no unknown reference`() throws {
    let site = try RecordSet(Self.site, unreadable: ["agency/sec", "company/lost"])
    #expect(site.resolve("sec", among: .agency) == "unreadable")
    #expect(site.resolve("agency/sec") == "unreadable")
    #expect(site.resolve("lost", among: .agency) == "unknown")
    #expect(site.findings(of: "sec").isEmpty)
  }

  @Test(
    "a near miss is suggested",
    arguments: [
      ("acme-powr", "acme-power"), ("river-borad", "river-board"), ("River Bord", "river-board"),
      ("agency/rver-board", "agency/river-board"), ("Te Acme", "The Acme"),
    ])
  func nearMisses(typed: String, meant: String) throws {
    let finding = try #require(RecordSet(Self.site).findings(of: typed).first)
    #expect(finding.rule == .unknownReference && finding.suggestion == meant)
    #expect(finding.message == "'\(typed)' is not a page of this site")
  }

  @Test func `a near miss is of a kind that may stand there`() throws {
    let finding = try #require(
      RecordSet(Self.site).findings(of: "rver-board", among: .company).first)
    #expect(finding.short == "UnknownReference: 'rver-board' is not a company of this site")
    #expect(finding.suggestion == nil)
    #expect(
      finding.help == "'briefgen new company rver-board' adds Content/companies/rver-board.md")
  }

  @Test(
    "a request for a table of contents is no name of a page to add",
    arguments: ["TOC", "toc", "_TOC_"])
  func contents(text: String) throws {
    let finding = try #require(RecordSet(Self.site).findings(of: text).first)
    #expect(
      finding.help == "leave it out where it asks for a table of contents; the page has one")
    #expect(finding.group == nil)
  }

  @Test func `the numbers do not depend on the order of reading`() throws {
    let (first, second) = (try RecordSet(Self.site), try RecordSet(Self.site, isReversed: true))
    let ids = first.catalog.entities.map(\.id)
    #expect(ids == second.catalog.entities.map(\.id))
    #expect(ids == ids.sorted())
    let companies = first.catalog.numbers(of: .company)
    #expect(companies.map(first.id) == ["company/acme-power", "company/water"])
    #expect(first.catalog.numbers(of: .person).isEmpty)
  }
}
