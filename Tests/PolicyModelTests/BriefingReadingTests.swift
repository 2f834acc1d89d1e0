import Diagnostics
import FrontMatter
import PolicyModel
import TestSupport
import Testing

@Suite("Reading briefings") struct BriefingReadingTests {
  static let whole = """
    title: "⟦A river treaty: what ‘shared’ means⟧"
    date: 2025-11-04
    as_of: 2025-11-03            # a day before
    review_in: 90 days
    type: analysis
    authors: [ada-river, Ben Lake]
    bottom_line: >
      Two states share a river;
      the treaty says how.
    deals: [⟦dam-sale⟧, lock-lease]
    companies: dam-works
    regulators:
      - ⟦river-board⟧: who may draw water
      - treasury
    policies:
      - river-act
      - ⟦eo-1⟧: historical
      - eo-2: as of 2024-06-01
    people: [ada-river]
    topics: [water, treaties]
    angles:
      - who: river-board
        issue: Rights in a dry year
        policy: river-act
        stance: support
        outlook: roughly-even
    judgments:
      - id: board-rules
        claim: The board publishes rules by mid-2026
        likelihood: unlikely
        confidence: low
        resolve_by: 2026-06-30
    next:
      - date: 2026-03
        what: First draw of water
        about: deal/dam-sale
        type: milestone
        source: treaty
    sources:
      treaty:
        title: The treaty
        publisher: Both states
        type: statute
        date: 2025-10
        url: https://example.org/treaty
        accessed: 2025-11-04
        archived: https://archive.example/treaty
    source: treaty
    corrections:
      - {date: 2025-11-05, type: clarification, what: The draw is yearly}
    updates: older-briefing
    autolink: false
    """

  @Test func `a whole briefing is read`() throws {
    let reading = Reading(
      .briefing, Self.whole, slug: "river-treaty", fileDate: try Day(parsing: "2025-11-04"))
    let entity = try reading.entity()
    #expect(reading.entities.count == 1)
    #expect(entity.id == EntityID(.briefing, "river-treaty"))
    #expect(entity.path == "Content/briefings/river-treaty.md")
    #expect(reading.text(reading.body) == "Body.\n")
    #expect(entity.name.value == "A river treaty: what ‘shared’ means")
    #expect(entity.name.range == reading.source.marks[0])
    #expect(entity.date?.iso == "2025-11-04")
    #expect(entity.type?.value == "analysis")
    #expect(entity.summary == "Two states share a river; the treaty says how.")
    #expect(entity.mainSource?.text == "treaty")
    let correction = try #require(entity.corrections.first)
    #expect(entity.corrections.count == 1)
    #expect(correction.date.iso == "2025-11-05" && correction.kind == "clarification")
    #expect(correction.text == "The draw is yearly")
    #expect(reading.text(correction.dateRange) == "2025-11-05")
    let source = try #require(entity.sources.first)
    #expect(source.id.value == "treaty" && source.title == "The treaty")
    #expect(source.type == "statute" && source.date?.value.iso == "2025-10")
    #expect(source.url?.value == "https://example.org/treaty")
    #expect(source.accessed?.value.iso == "2025-11-04")
  }

  @Test func `a briefing has angles, judgments and dates to come`() throws {
    let briefing = try #require(try Reading(.briefing, Self.whole).entity().briefing)
    #expect(briefing.asOf?.iso == "2025-11-03")
    #expect(briefing.reviewIn == Duration(90, .day))
    #expect(briefing.authors.map(\.text) == ["ada-river", "Ben Lake"])
    #expect(briefing.autolink == false)
    let angle = try #require(briefing.angles.first)
    #expect(angle.who?.text == "river-board" && angle.policy?.text == "river-act")
    #expect(angle.issue == "Rights in a dry year")
    #expect(angle.stance == "support" && angle.outlook == "roughly-even")
    let judgment = try #require(briefing.judgments.first)
    #expect(judgment.id.value == "board-rules" && judgment.likelihood == "unlikely")
    #expect(judgment.confidence == "low" && judgment.resolveBy?.value.iso == "2026-06-30")
    let next = try #require(try Reading(.briefing, Self.whole).entity().next.first)
    #expect(next.date?.iso == "2026-03" && next.about?.text == "deal/dam-sale")
    #expect(next.type == "milestone" && next.source?.text == "treaty")
  }

  @Test func `every reference becomes an edge with its place`() throws {
    let reading = Reading(.briefing, Self.whole)
    let entity = try reading.entity()
    #expect(
      reading.edges == [
        "authors: authored-by → ada-river", "authors: authored-by → Ben Lake",
        "deals: about → dam-sale", "deals: about → lock-lease", "companies: about → dam-works",
        "regulators: has-interest ← river-board", "regulators: has-interest ← treasury",
        "policies: about → river-act", "policies: about → eo-1", "policies: about → eo-2",
        "people: about → ada-river", "angles: about → river-board", "angles: about → river-act",
        "topics: has-topic → water", "topics: has-topic → treaties", "next: event → deal/dam-sale",
        "updates: updates → older-briefing",
      ])
    let edges = entity.relations
    #expect(edges[0].mayBeText && edges[1].mayBeText && !edges[2].mayBeText)
    #expect(edges[2].target.range == reading.source.marks[1])
    #expect(edges[5].target.range == reading.source.marks[2])
    #expect(edges[5].attributes.interest == "who may draw water")
    #expect(edges[6].attributes.interest == nil)
    #expect(edges[8].target.range == reading.source.marks[3])
    #expect(edges[8].attributes.mode == .historical)
    #expect(edges[9].attributes.mode == .asOf(try Day(parsing: "2024-06-01")))
    #expect(edges[11].attributes.interest == "Rights in a dry year")
    #expect(edges[11].attributes.stance == "support")
    #expect(edges[15].attributes.date?.iso == "2026-03")
    #expect(
      edges[2].allowedKinds == .deal && edges[11].allowedKinds == [.agency, .company, .person])
    let briefing = try #require(entity.briefing)
    #expect(briefing.regulators.map(\.target.text) == ["river-board", "treasury"])
    #expect(briefing.policies.count == 3 && briefing.topics.count == 2)
    #expect(briefing.companies.map(\.target.text) == ["dam-works"])
  }

  @Test func `title and date are enough`() throws {
    let entity = try Reading(.briefing, "title: T\ndate: 2025-11-04\nsources:\ncorrections: []")
      .entity()
    #expect(entity.briefing?.asOf?.iso == "2025-11-04")
    #expect(entity.relations.isEmpty && entity.sources.isEmpty)
  }

  @Test func `a deal may be written in place`() throws {
    let reading = Reading(
      .briefing,
      """
      title: T
      date: 2025-11-04
      draft: true
      embargo_until: 2025-12-01T09:00Z
      deals:
        - dam-sale
        - name: ⟦Société du Lac & Co. lease⟧
          parties:
            - ⟦lac⟧: lessor
            - dam-works: lessee
          value: EUR 250M
          history: [2025-10-01: signed by lac]
          supersedes: old-lease
        - lock-lease
      """)
    let record = try reading.entity()
    let deal = try #require(reading.entities.last)
    #expect(reading.entities.count == 2)
    #expect(deal.id == EntityID(.deal, "societe-du-lac-and-co-lease"))
    #expect(deal.path == record.path)
    #expect(deal.name.range == reading.source.marks[0])
    #expect(deal.type == nil)
    #expect(deal.deal?.value?.value == Money(250, exponent: 6, .eur))
    #expect(deal.deal?.parties.map(\.who.text) == ["lac", "dam-works"])
    #expect(deal.deal?.parties.first?.who.range == reading.source.marks[1])
    #expect(
      deal.relations.map(Reading.short) == [
        "parties: party-to ← lac", "parties: party-to ← dam-works",
        "supersedes: supersedes → old-lease", "history: signs ← lac",
      ])
    #expect(deal.publication.isDraft && deal.publication.embargo?.day.iso == "2025-12-01")
    #expect(deal.date == record.date)
    #expect(
      record.briefing?.deals.map(\.target.text) == [
        "dam-sale", "societe-du-lac-and-co-lease", "lock-lease",
      ])
    #expect(
      record.relations.map(\.target.text) == [
        "dam-sale", "societe-du-lac-and-co-lease", "lock-lease",
      ])
  }
}
