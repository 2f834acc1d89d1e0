import TestSupport
import Testing

@testable import Pages

@Suite("Structured data of pages") struct StructuredDataTests {
  private typealias Site = StructuredDataSite

  @Test func `a company has its legal name, identifiers and its parent on the build date`()
    async throws
  {
    let site = try await Site(
      Site.file(
        "companies", "acme",
        """
        name: Acme
        legal_name: Acme Holdings Ltd
        aliases: [Acme Power]
        formerly: [Old Acme]
        type: subsidiary
        ticker: NASDAQ:ACME
        cik: 1878848
        wikidata: Q42
        website: https://acme.example
        relations:
          - subsidiary-of: parent
            since: 2024
          - subsidiary-of: seller
            until: 2023-12-31
        """) + Site.file("companies", "parent", "name: Parent\ntype: public")
        + Site.file("companies", "seller", "name: Seller\ntype: public"))
    let data = try #require(try site.data("companies/acme/"))
    #expect(data.contains("\"mainEntity\":{\"@type\":\"Corporation\","))
    #expect(data.contains("\"legalName\":\"Acme Holdings Ltd\",\"alternateName\":\"Acme Power\""))
    #expect(data.contains("\"tickerSymbol\":\"NASDAQ:ACME\""))
    #expect(data.contains("\"propertyID\":\"CIK\""))
    #expect(data.contains("\"sameAs\":\"https://www.wikidata.org/wiki/Q42\""))
    #expect(
      data.contains(
        "\"parentOrganization\":{\"@type\":\"Corporation\",\"@id\":\"https://a.example/notes/companies/parent/#subject\",\"name\":\"Parent\"}"
      ))
    #expect(!data.contains("Seller") && !data.contains("Old Acme"))
  }

  @Test func `a body without a type is an organization, a typed agency a government organization`()
    async throws
  {
    let site = try await Site(
      Site.file("agencies", "nerc", "name: NERC") + Site.file("companies", "club", "name: Club")
        + Site.file("agencies", "sec", "name: SEC\ntype: independent-commission\npart-of: [nerc]"))
    for path in ["agencies/nerc/", "companies/club/"] {
      #expect(try site.data(path)?.contains("\"mainEntity\":{\"@type\":\"Organization\"") == true)
    }
    let agency = try #require(try site.data("agencies/sec/"))
    #expect(agency.contains("\"mainEntity\":{\"@type\":\"GovernmentOrganization\""))
    #expect(agency.contains("\"parentOrganization\":{\"@type\":\"Organization\""))
  }

  @Test func `a person has the employer of the build date`() async throws {
    let site = try await Site(
      Site.file("agencies", "sec", "name: SEC\ntype: bureau")
        + Site.file(
          "people", "jane",
          """
          name: Jane Roe
          positions:
            - {role: Commissioner, org: sec, since: 2019, until: 2023}
            - {role: Chair, org: sec, since: 2024-02-01}
            - {role: Dean, org: Yale, since: 2026-01-01}
          """))
    let data = try #require(try site.data("people/jane/"))
    #expect(
      data.contains(
        "\"jobTitle\":\"Chair\",\"worksFor\":{\"@type\":\"GovernmentOrganization\",\"@id\":\"https://a.example/notes/agencies/sec/#subject\",\"name\":\"SEC\"}"
      ))
    #expect(!data.contains("Commissioner") && !data.contains("Yale"))
  }

  @Test func `a topic is a defined term, and a deal is a thing with parties`()
    async throws
  {
    let site = try await Site(
      Site.file("topics", "water", "name: Water") + Site.file("companies", "a", "name: A")
        + Site.file(
          "deals", "d",
          "name: A deal\ntype: lease\nparties:\n  - a: lessee\n  - a: guarantor\nhistory:\n  - 2025-01-01: signed"
        ))
    let topic = try #require(try site.data("topics/water/"))
    #expect(topic.contains("\"mainEntity\":{\"@type\":\"DefinedTerm\""))
    #expect(topic.contains("\"inDefinedTermSet\":{\"@type\":\"DefinedTermSet\""))
    let deal = try #require(try site.data("deals/d/"))
    #expect(deal.contains("\"mainEntity\":{\"@type\":\"Thing\""))
    #expect(deal.contains("\"about\":{\"@type\":\"Organization\""))
  }

  private static let briefing = """
    title: Who pays
    date: 2025-11-04
    type: memo
    authors: [The editors, Jane Roe, John Q. Public]
    companies: [acme]
    corrections:
      - {date: 2025-11-10, type: correction, what: It was ten.}
      - {date: 2025-11-12, type: update, what: More is known.}
    sources:
      s: {title: A letter, publisher: Acme, date: 2025-Q1, url: "https://a.example/s"}
    source: s
    """

  @Test func `a briefing has its authors, subjects, sources and corrections`() async throws {
    let site = try await Site(
      "-- Content/briefings/one.md --\n---\n\(Self.briefing)\n---\nSee [[sec]].\n\n"
        + Site.file("people", "jane", "name: Jane Roe")
        + Site.file("companies", "acme", "name: Acme")
        + Site.file("agencies", "sec", "name: SEC\ntype: bureau"))
    let data = try #require(try site.data("briefings/one/"))
    #expect(
      data.hasPrefix("{\"@context\":\"https://schema.org\",\"@type\":[\"Report\",\"WebPage\"]"))
    #expect(data.contains("\"datePublished\":\"2025-11-04\",\"dateModified\":\"2025-11-12\""))
    #expect(data.contains("\"lastReviewed\":\"2025-11-04\""))
    #expect(
      data.contains(
        "\"author\":[{\"@type\":\"Organization\",\"name\":\"The editors\"},{\"@type\":\"Person\",\"@id\":\"https://a.example/notes/people/jane/#subject\",\"name\":\"Jane Roe\"},{\"@type\":\"Person\",\"name\":\"John Q. Public\"}]"
      ))
    #expect(data.contains("\"about\":{\"@type\":\"Organization\""))
    #expect(data.contains("\"mentions\":{\"@type\":\"GovernmentOrganization\""))
    #expect(
      data.contains(
        "\"name\":\"A letter\",\"url\":\"https://a.example/s\",\"datePublished\":\"2025\""))
    // An update does not mean that anything was wrong.
    #expect(
      data.contains(
        "\"correction\":{\"@type\":\"CorrectionComment\",\"text\":\"It was ten.\",\"datePublished\":\"2025-11-10\"}"
      ))
  }

  @Test func `every page below home has a breadcrumb trail`() async throws {
    let site = try await Site(
      Site.file("companies", "acme", "name: Acme") + Site.file("pages", "about", "title: About")
        + Site.file("briefings", "one", Self.briefing))
    func trail(_ path: String) throws -> [String] {
      let data = try #require(try site.data(path))
      let items = data.split(separator: "\"item\":{\"@type\":\"WebPage\",\"@id\":\"").dropFirst()
      return items.map {
        String($0.prefix { $0 != "\"" }.dropFirst("https://a.example/notes/".count))
      }
    }
    #expect(try trail("") == [])
    #expect(try trail("about/") == ["", "about/"])
    #expect(try trail("companies/") == ["", "companies/"])
    #expect(try trail("companies/acme/") == ["", "companies/", "companies/acme/"])
    #expect(try trail("briefings/one/") == ["", "briefings/", "briefings/one/"])
    #expect(try trail("corrections/") == ["", "corrections/"])
  }

  @Test func `no name, text or address ends the script`() async throws {
    let hostile = "</script><script>alert('1')</script><!-- & \\\" \\\\"
    let site = try await Site(
      Site.file(
        "companies", "acme",
        """
        name: "A \(hostile)"
        legal_name: "B \(hostile)"
        aliases: ["C \(hostile)"]
        summary: "D \(hostile)"
        corrections:
          - {date: 2025-11-10, type: correction, what: "E \(hostile)"}
        sources:
          s: {title: "F \(hostile)", publisher: "G \(hostile)"}
        source: s
        """)
        + Site.file(
          "people", "jane",
          "name: Jane\npositions:\n  - {role: \"H \(hostile)\", org: \"I \(hostile)\"}"))
    for path in ["companies/acme/", "people/jane/"] {
      let page = try site.site.page(path + "index.html")
      #expect(page.split(separator: "<script").count == 2)
      #expect(page.split(separator: "</script").count == 2)
      let data = try #require(try site.data(path))
      #expect(data.hasSuffix("}") && data.contains("\\u003c/script\\u003e"))
      #expect(!data.contains { "<>&".contains($0) })
    }
    var node = SchemaNode(.thing)
    node.add("name", "A\u{2028}B\u{2029}")
    #expect(text(node.document).hasSuffix("\"name\":\"A\\u2028B\\u2029\"}"))
  }

  @Test func `sites without base_url and unindexed pages have no structured data`()
    async throws
  {
    let company = Site.file("companies", "acme", "name: Acme")
    let homeless = try await Site(company, settings: "description: Notes")
    #expect(try homeless.data("companies/acme/") == nil)
    let withdrawn = try await Site(
      company
        + Site.file(
          "briefings", "two",
          "title: Two\ndate: 2025-11-04\nwithdrawn: {date: 2025-11-05, reason: Wrong.}"))
    #expect(try withdrawn.data("briefings/two/") == nil)
    #expect(try withdrawn.data("companies/acme/") != nil)
  }

  @Test func `templates can still use the filter 'jsonld'`() async throws {
    let site = try await Site(
      Site.file("companies", "acme", "name: Acme\nsubsidiary-of: [Stub]")
        + "-- Templates/entity.html --\n<script type=\"application/ld+json\">{{ page | jsonld: site }}</script>\n"
    )
    #expect(try site.data("companies/acme/")?.contains("\"mainEntity\"") == true)
    #expect(try site.data("companies/stub/") == "{}")
  }
}
