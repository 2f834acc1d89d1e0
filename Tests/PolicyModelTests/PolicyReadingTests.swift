import Diagnostics
import FrontMatter
import PolicyModel
import TestSupport
import Testing
import Wording

@Suite("Reading policies") struct PolicyReadingTests {
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
}
