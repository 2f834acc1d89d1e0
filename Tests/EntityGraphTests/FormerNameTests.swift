import Diagnostics
import EntityGraph
import PolicyModel
import TestSupport
import Testing

@Suite("Former names") struct FormerNameTests {
  /// Companies with the front matter of each.
  private static func companies(_ fields: [(slug: String, fields: String)]) -> String {
    fields.map { "-- Content/companies/\($0.slug).md --\n---\n\($0.fields)\n---\n" }.joined()
  }

  /// A name that went from one company to another in June 2013.
  private static let newsCorporation = companies([
    ("fox", "name: 21st Century Fox\nformerly: [{name: News Corporation, until: 2013-06-28}]"),
    ("news-corp", "name: News Corporation\naliases: [News Corp]"),
  ])

  private func findings(
    _ archive: String, today: String? = nil
  ) throws -> (found: [Diagnostic], site: RecordSet) {
    let site = try RecordSet(archive)
    var findings: [Diagnostic] = []
    if let today {
      site.catalog.checkCollisions(today: try Day(parsing: today), reporting: &findings)
    } else {
      site.catalog.checkCollisions(reporting: &findings)
    }
    return (findings, site)
  }

  @Test(
    "an ended name collides with nobody's name of today",
    arguments: [
      newsCorporation,
      companies([
        ("a", "name: News Corporation"),
        ("b", "name: Fox\nformerly: [{name: NEWS corporation, until: 2013}]"),
      ]),
      // An alias or an abbreviation is a name of today as well.
      companies([
        ("a", "name: A\naliases: [Acme]"), ("b", "name: B\nformerly: [{name: Acme, until: 2013}]"),
      ]),
      companies([
        ("a", "name: A Corporation\nabbr: ACME"),
        ("b", "name: B\nformerly: [{name: Acme, until: 2013}]"),
      ]),
      // One after the other.
      companies([
        ("a", "name: A\nformerly: [{name: Acme, until: 2005-03}]"),
        ("b", "name: B\nformerly: [{name: Old, until: 2005-03}, {name: Acme, until: 2015}]"),
      ]),
      companies([
        ("a", "name: A\nformerly: [{name: Acme, until: 2005}]"),
        ("b", "name: B\nformerly: [{name: Acme, since: 2006-01, until: 2015}]"),
      ]),
      companies([
        ("a", "name: A\nformerly: [{name: Acme, until: 2005}]"),
        ("b", "name: B\nformerly: [{name: Acme, since: 2006, until: 2010}]"),
        ("c", "name: Acme\nformerly: [Other]"),
      ]),
      // Its own former name is no other's.
      companies([("a", "name: Acme\nformerly: [Acme, {name: acme, until: 2010}]")]),
      companies([("a", "name: Fox\nformerly: [{name: Acme, until: 2013}]")])
        + "-- Content/topics/acme.md --\n---\nname: Acme\n---\n",
    ])
  func apart(archive: String) throws { #expect(try findings(archive).found.map(\.short) == []) }

  @Test(
    "names of one time collide, also former ones",
    arguments: [
      // Nobody says when it ended.
      (
        companies([("a", "name: A\nformerly: [Acme]"), ("b", "name: ⟦Acme⟧")]),
        "NameCollision: 'Acme' was also company/a"
      ),
      (
        companies([("a", "name: Acme"), ("b", "name: B\nformerly: [⟦Acme⟧]")]),
        "NameCollision: 'Acme' is also company/a"
      ),
      (
        companies([
          ("a", "name: A\nformerly: [{name: Acme, until: 2010}]"),
          ("b", "name: B\nformerly: [{name: ⟦Acme⟧, until: 2015}]"),
        ]), "NameCollision: 'Acme' was also company/a"
      ),
      (
        companies([
          ("a", "name: A\nformerly: [{name: Acme, since: 2001, until: 2010}]"),
          ("b", "name: B\nformerly: [{name: ⟦Acme⟧, since: 2010-12-31, until: 2015}]"),
        ]), "NameCollision: 'Acme' was also company/a"
      ),
      (
        companies([("a", "name: Acme"), ("b", "name: B\naliases: [⟦ACME⟧]")]),
        "NameCollision: 'ACME' is also company/a"
      ),
    ])
  func together(archive: String, message: String) throws {
    let (found, site) = try findings(archive)
    #expect(found.map(\.short) == [message])
    #expect(found.first?.place == site.place())
  }

  @Test func `a name that ends in days to come is still the company's`() throws {
    let archive = Self.companies([
      ("a", "name: A\nformerly: [{name: Acme, until: 2026-03-31}]"), ("b", "name: Acme"),
    ])
    #expect(try findings(archive, today: "2026-03-31").found.count == 1)
    #expect(try findings(archive, today: "2026-04-01").found.count == 0)
  }

  @Test(
    "a name means who had it on the day",
    arguments: [
      (nil, "company/news-corp"), ("2025-11-04", "company/news-corp"),
      ("2013-06-29", "company/news-corp"), ("2013-06-28", "company/fox"),
      ("1990-01-01", "company/fox"),
    ])
  func bearer(day: String?, id: String) throws {
    let site = try RecordSet(Self.newsCorporation)
    let day = try day.map { try Day(parsing: $0) }
    for name in ["News Corporation", "news corporation"] {
      guard case .found(let number) = site.catalog.resolve(name, on: day) else {
        Issue.record("\(name) is not found")
        continue
      }
      #expect(site.id(number) == id)
    }
    #expect(site.resolve("News Corp") == "company/news-corp")
  }

  @Test func `of former names alone the last bearer is meant today`() throws {
    let site = try RecordSet(
      Self.companies([
        ("a", "name: A\nformerly: [{name: Acme, until: 2005}]"),
        ("b", "name: B\nformerly: [{name: Acme, since: 2006, until: 2015}]"),
      ]))
    #expect(site.resolve("Acme") == "company/b")
    func meant(_ day: String) throws -> Resolution {
      site.catalog.resolve("Acme", on: try Day(parsing: day))
    }
    #expect(try meant("2004-01-01") == .found(site.number("company/a")))
    #expect(try meant("2010-01-01") == .found(site.number("company/b")))
    #expect(try meant("2020-01-01") == .found(site.number("company/b")))
  }

  @Test func `a briefing's references are decided by the day of its facts`() throws {
    func briefing(_ date: String, _ asOf: String = "") throws -> RecordSet {
      try RecordSet(
        Self.newsCorporation
          + """
          -- Content/briefings/one.md --
          ---
          title: One
          date: \(date)
          \(asOf)
          companies: [News Corporation]
          next: [{date: 2030, what: A vote, about: News Corporation}]
          ---
          """)
    }
    for (site, id) in [
      (try briefing("2012-05-01"), "company/fox"),
      (try briefing("2014-05-01"), "company/news-corp"),
      (try briefing("2012-05-01", "as_of: 2014-05-01"), "company/news-corp"),
    ] {
      #expect(site.findings.map(\.short) == [])
      #expect(try site.connections(of: "briefing/one") == ["about \(id)", "event \(id)"])
      let entity = site.catalog.entities[try site.number("briefing/one")]
      let company = try #require(entity.briefing?.companies.first)
      #expect(try site.catalog.find(company.target, among: .company) == site.number(id))
    }
  }
}
