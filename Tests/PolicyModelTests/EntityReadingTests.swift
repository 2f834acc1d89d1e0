import Diagnostics
import FrontMatter
import PolicyModel
import TestSupport
import Testing
import Wording

@Suite("Reading entities") struct EntityReadingTests {
  @Test func `a whole company is read`() throws {
    let reading = Reading(
      .company,
      """
      name: Dam Works
      legal_name: Dam Works plc
      formerly: [Lock Works, {name: ⟦Weir & Sons⟧, until: 2019-06}]
      aliases: ⟦DW⟧
      type: public
      abbr: DWX
      jurisdiction: GB
      headquarters: Leeds
      ticker: [LSE:DAM, NYSE:DMW]
      cik: 0001878848
      summary: Builds dams.
      website: https://dam.example/
      wikidata: Q42
      topics: water
      regulated-by: [⟦river-board⟧, 'agency/⟦eu⟧']
      subsidiary_of: holding
      relations:
        - regulated-by: ⟦sec⟧
          since: 2020
          until: 2025-06
          source: report
          confidence: moderate
          note: for its bonds
        - supplied-by: [steel-co, ⟦'Stone, Ltd.'⟧]
          date: 2025-11-02
          extent: partial
          role: supplier
      redirects: [/companies/weir/]
      reviewed: 2025-11-04
      """)
    let entity = try reading.entity()
    #expect(entity.name.value == "Dam Works" && entity.title == "Dam Works plc")
    #expect(entity.formerNames.map(\.name.value) == ["Lock Works", "Weir & Sons"])
    #expect(entity.formerNames.map(\.until?.iso) == [nil, "2019-06"])
    #expect(entity.formerNames[1].name.range == reading.source.marks[0])
    #expect(entity.aliases == [Located("DW", at: reading.source.marks[1])])
    #expect(entity.type?.value == "public" && entity.abbreviation == "DWX")
    #expect(
      entity.identifiers.map { "\($0.scheme) \($0.value)" } == [
        "abbr DWX", "ticker LSE:DAM", "ticker NYSE:DMW", "cik 0001878848", "wikidata Q42",
      ])
    #expect(
      entity.facts.map { "\($0.label(in: .english)): \($0.text(in: .english))" } == [
        "Jurisdiction: United Kingdom", "Headquarters: Leeds",
      ])
    #expect(entity.summary == "Builds dams." && entity.website == "https://dam.example/")
    #expect(entity.reviewed?.iso == "2025-11-04")
    #expect(entity.redirects.map(\.value) == ["/companies/weir/"])
    #expect(
      reading.edges == [
        "topics: has-topic → water", "regulated-by: regulates ← sec",
        "supplied-by: supplies ← steel-co", "supplied-by: supplies ← Stone, Ltd.",
        "regulated-by: regulates ← river-board", "regulated-by: regulates ← agency/eu",
        "subsidiary_of: subsidiary-of → holding",
      ])
    let regulated = entity.relations[1]
    #expect(regulated.target.range == reading.source.marks[4])
    #expect(regulated.allowedKinds == .agency)
    #expect(
      regulated.attributes.since?.iso == "2020" && regulated.attributes.until?.iso == "2025-06")
    #expect(regulated.attributes.source?.text == "report")
    #expect(
      regulated.attributes.confidence == "moderate" && regulated.attributes.note == "for its bonds")
    let supplied = entity.relations[3].attributes
    #expect(supplied.isPartial && supplied.role == "supplier" && supplied.date?.iso == "2025-11-02")
    #expect(entity.relations[4].target.range == reading.source.marks[2])
  }

  @Test func `a whole agency is read`() throws {
    let reading = Reading(
      .agency,
      """
      name: River Board
      abbr: ⟦RB⟧
      type: committee
      jurisdiction: US
      parent: water-department
      chamber: house
      fr_slug: river-board
      rin_prefix: 0325
      thomas_id: HSRB
      overseen-by: [water-committee]
      """)
    let entity = try reading.entity()
    #expect(entity.abbreviation == "RB")
    #expect(
      entity.identifiers.first
        == Identifier(scheme: "abbr", value: "RB", range: reading.source.marked))
    #expect(entity.identifiers.map(\.value) == ["RB", "river-board", "0325", "HSRB"])
    #expect(
      entity.facts.map { "\($0.label(in: .english)): \($0.text(in: .english))" } == [
        "Jurisdiction: United States", "Chamber: House",
      ])
    #expect(
      reading.edges == [
        "parent: part-of → water-department", "overseen-by: oversees ← water-committee",
      ])
  }

  @Test func `a whole policy is read`() throws {
    let reading = Reading(
      .policy,
      """
      name: River Order
      title: On the use of rivers
      type: executive-order
      number: 14110
      jurisdiction: US
      fr: {doc: 2023-24283, cite: ⟦88 FR 75191⟧}
      effective: {by: 2027-01-18, rule: the earlier of two days}
      comments_close: 2024-01-15
      history:
        - ⟦2023-10-30: issued by ⟦ada-river⟧⟧
        - '2023-11-01: published'
        - {date: 2024-03, event: amended, by: eo-2, extent: partial, source: fr-2, note: Section 4}
        - 2025-01-20: revoked by eo-3 (partial)
      implements: river-act
      topics: [water]
      """)
    let entity = try reading.entity()
    #expect(entity.title == "On the use of rivers" && entity.type?.value == "executive-order")
    #expect(
      entity.identifiers.map { "\($0.scheme) \($0.value)" } == [
        "number 14110", "fr.doc 2023-24283", "fr.cite 88 FR 75191",
      ])
    #expect(entity.identifiers[2].range == reading.source.marks[0])
    #expect(entity.policy?.effective?.iso == "2027-01-18")
    #expect(entity.policy?.effectiveRule == "the earlier of two days")
    #expect(entity.policy?.commentsClose?.iso == "2024-01-15")
    #expect(entity.history.map(\.event) == ["issued", "published", "amended", "revoked"])
    #expect(entity.history[0].range == reading.source.marks[1])
    #expect(entity.history[0].actor?.range == reading.source.marks[2])
    #expect(entity.history[2].isPartial && entity.history[2].note == "Section 4")
    #expect(entity.history[2].source?.text == "fr-2")
    #expect(entity.timeline?.status(at: try Day(parsing: "2027-01-17"))?.force == .pending)
    #expect(entity.timeline?.status(at: try Day(parsing: "2027-01-18"))?.force == .partly)
    #expect(
      reading.edges == [
        "topics: has-topic → water", "implements: implements → river-act",
        "history: issues ← ada-river", "history: amends ← eo-2", "history: revokes ← eo-3",
      ])
    let revoked = try #require(entity.relations.last)
    #expect(revoked.attributes.date?.iso == "2025-01-20" && revoked.attributes.isPartial)
    #expect(revoked.allowedKinds == [.policy, .person, .agency])
    #expect(entity.relations[3].attributes.source?.text == "fr-2")
  }

  @Test func `a bill knows its Congress and its history in one line`() throws {
    let reading = Reading(
      .policy,
      """
      name: River Act
      type: bill
      bill: hr3633-119
      history: [2025-05-29: introduced by ada-river, 2025-07-17: passed-house (294-134)]
      """)
    let entity = try reading.entity()
    #expect(entity.policy?.congress == 119)
    #expect(entity.history.map(\.date.iso) == ["2025-05-29", "2025-07-17"])
    #expect(entity.history[1].vote == "294-134")
    #expect(reading.edges == ["history: sponsors ← ada-river"])
  }

  @Test func `a court may be a name that no page has`() throws {
    let reading = Reading(
      .policy,
      """
      name: Lock v. Dam
      type: case
      court: N.D. Cal.
      docket: 1:25-cv-00766
      history:
        - 2025-02-01: filed in N.D. Cal.
        - 2025-03-01: injunction-denied in agency/ninth-circuit
        - 2025-04-01: decided by Judge Lake
      """)
    let entity = try reading.entity()
    #expect(
      reading.edges == [
        "court: hears ← N.D. Cal.", "history: hears ← N.D. Cal.",
        "history: hears ← agency/ninth-circuit", "history: decides ← Judge Lake",
      ])
    #expect(entity.relations.map(\.mayBeText) == [true, true, false, false])
    #expect(
      entity.facts.map { "\($0.label(in: .english)): \($0.text(in: .english))" } == [
        "Court: N.D. Cal."
      ])
  }

  @Test func `a whole deal is read`() throws {
    let reading = Reading(
      .deal,
      """
      name: Dam sale
      type: asset-purchase
      parties:
        ⟦dam-works⟧: seller
        river-board: buyer
      value: ⟦USD 9.7B⟧
      value_basis: total-contract
      approx: true
      terms:
        length: 5 years (average)
        early_end: either side
      site: Childress, Texas
      awaiting: [antitrust, ferc]
      filing: 0001878848-25-000123
      related-to: [lock-lease]
      history:
        - 2025-11-02: signed
        - 2025-11-03: announced by dam-works
      source: report
      """)
    let entity = try reading.entity()
    let deal = try #require(entity.deal)
    #expect(
      deal.parties.map { "\($0.who.text) \($0.role)" } == ["dam-works seller", "river-board buyer"])
    #expect(deal.value?.value == Money(97, exponent: 8, .usd))
    #expect(deal.value?.range == reading.source.marks[1])
    #expect(deal.valueBasis == "total-contract" && deal.bound == .about)
    #expect(
      deal.terms.map { "\($0.label(in: .english)): \($0.text(in: .english))" } == [
        "Length: 5 years (average)", "Early end: either side",
      ])
    #expect(deal.awaiting == ["antitrust", "ferc"])
    #expect(
      entity.facts.map { "\($0.label(in: .english)): \($0.text(in: .english))" } == [
        "Site: Childress, Texas"
      ])
    #expect(entity.mainSource?.text == "report")
    #expect(
      reading.edges == [
        "parties: party-to ← dam-works", "parties: party-to ← river-board",
        "related-to: related-to → lock-lease", "history: announces ← dam-works",
      ])
    #expect(entity.relations[0].attributes.role == "seller")
    #expect(entity.relations[0].target.range == reading.source.marks[0])
    #expect(entity.timeline?.status(at: try Day(parsing: "2025-11-04"))?.stage == "signed")
  }

  @Test(
    "a value may be a bound",
    arguments: [
      ("USD 9.7B", nil), ("about $9.7 billion", .about), ("up to USD 9.7B", .upTo),
      ("Up to about USD 9.7B", .upToAbout), ("at least $9.7bn", .atLeast),
    ] as [(String, ValueBound?)])
  func bounds(text: String, bound: ValueBound?) throws {
    let deal = try Reading(
      .deal, "name: N\ntype: lease\nparties: {a: lessor}\nvalue: \(text)"
    ).entity().deal
    #expect(deal?.value?.value == Money(97, exponent: 8, .usd) && deal?.bound == bound)
  }

  @Test func `a party may have several roles, and each is an edge`() throws {
    let reading = Reading(
      .deal,
      """
      name: N
      type: lease
      parties:
        alphabet: [guarantor, investor]
        lake: lessor
      """)
    let deal = try reading.entity().deal
    #expect(
      deal?.parties.map { "\($0.who.text) \($0.role)" } == [
        "alphabet guarantor", "alphabet investor", "lake lessor",
      ])
    #expect(
      reading.entities[0].relations.map(\.attributes.role) == [
        "guarantor", "investor", "lessor",
      ])
  }

  @Test func `a role that is none is reported among several`() throws {
    try Misfield(
      .deal, "parties:\n  a: [buyer, ⟦buyr⟧]", .unknownValue, "'buyr' is not a party role",
      suggestion: "buyer"
    ).check(replacingParties: true)
  }

  @Test func `a person's positions are employments`() throws {
    let reading = Reading(
      .person,
      """
      name: Ada River
      party: Independent
      bioguide: R000001
      positions:
        - {role: Chair, org: river-board, since: 2021-01, until: 2025-01-20}
        - {role: Partner, org: Lake & River LLP}
        - {role: Author}
      """)
    let entity = try reading.entity()
    #expect(entity.person?.positions.map(\.role) == ["Chair", "Partner", "Author"])
    #expect(entity.person?.positions[0].until?.iso == "2025-01-20")
    #expect(
      reading.edges == [
        "positions: works-for → river-board", "positions: works-for → Lake & River LLP",
      ])
    #expect(entity.relations.map(\.mayBeText) == [false, true])
    #expect(entity.relations[0].attributes.role == "Chair")
    #expect(entity.relations[0].attributes.since?.iso == "2021-01")
    #expect(
      entity.facts.map { "\($0.label(in: .english)): \($0.text(in: .english))" } == [
        "Party: Independent"
      ])
  }

  @Test func `a topic and a page are read`() throws {
    let topic = try Reading(.topic, "name: Water\nlda_code: CAW\npart-of: nature").entity()
    #expect(topic.identifiers.map(\.scheme) == ["lda_code"])
    let reading = Reading(
      .page, "title: About\ndate: 2025-01-01\nupdated: 2025-11-04\nsuperseded_by: new-about")
    let page = try reading.entity()
    #expect(page.name.value == "About" && page.updated?.value.iso == "2025-11-04")
    #expect(page.publication.supersededBy?.text == "new-about")
    #expect(reading.edges == ["superseded_by: replaces ← new-about"])
  }

  @Test func `an agency may stand in another's place`() throws {
    let reading = Reading(.agency, "name: N\nsuperseded_by: ⟦new-board⟧")
    let edge = try #require(try reading.entity().relations.first)
    #expect(reading.edges == ["superseded_by: related-to → new-board"])
    #expect(edge.allowedKinds == .agency && edge.target.range == reading.source.marked)
    let policy = Reading(.policy, "name: N\ntype: plan\nsuperseded_by: new-plan")
    #expect(try policy.entity().publication.supersededBy == nil)
    #expect(policy.edges == ["superseded_by: supersedes ← new-plan"])
  }

  @Test func `how a record is published is read`() throws {
    let entity = try Reading(
      .company,
      """
      name: N
      draft: true
      embargo_until: 2025-12-01 09:30 America/New_York
      tlp: TLP:AMBER
      withdrawn: {date: 2025-11-20, reason: Merged}
      ignore: {BareURL: it is the subject}
      """
    ).entity()
    let publication = entity.publication
    #expect(publication.isDraft)
    #expect(publication.embargo?.minute == 570)
    #expect(publication.embargo?.zone == .named("America/New_York"))
    #expect(publication.tlp?.value == "AMBER")
    #expect(publication.withdrawn?.reason == "Merged")
    #expect(entity.ignoredRules.map(\.rule.value) == ["BareURL"])
    #expect(entity.ignoredRules.first?.reason == "it is the subject")
  }

  @Test(arguments: [
    ("2025-12-01T09:00+01:00", 540, Publication.Zone.fixed(60)),
    ("2025-12-01T00:00Z", 0, .fixed(0)),
    ("2025-12-01 23:59:59 -0530", 1439, .fixed(-330)),
    ("2025-12-01 09:00 UTC", 540, .fixed(0)),
    ("2025-12-01 09:00 Europe/Paris", 540, .named("Europe/Paris")),
  ])
  func `an embargo ends at a time in a zone`(
    text: String, minute: Int, zone: Publication.Zone
  ) throws {
    let embargo = try #require(
      try Reading(.topic, "name: N\nembargo_until: \(text)").entity().publication.embargo)
    #expect(embargo.day.iso == "2025-12-01" && embargo.minute == minute && embargo.zone == zone)
  }
}
