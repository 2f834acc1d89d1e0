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
