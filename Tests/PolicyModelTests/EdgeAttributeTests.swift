import Diagnostics
import PolicyModel
import TestSupport
import Testing

@Suite("What edges carry") struct EdgeAttributeTests {
  private func edge(_ kind: EntityKind, _ item: String) throws -> EdgeAttributes {
    let required = kind == .policy ? "name: N\ntype: case\n" : "name: N\n"
    let entity = try Reading(kind, "\(required)relations:\n  - {\(item)}").entity()
    return try #require(entity.relations.first).attributes
  }

  @Test func `all that any edge may carry`() throws {
    let edge = try edge(
      .company,
      "supplies: b, since: 2025, until: 2030-06, date: 2025-11-02, extent: partial, role: main, "
        + "source: iren-8k, confidence: moderate, note: n")
    #expect(edge.since?.iso == "2025" && edge.until?.iso == "2030-06")
    #expect(edge.date?.iso == "2025-11-02" && edge.isPartial && edge.role == "main")
    #expect(edge.source?.text == "iren-8k" && edge.confidence == "moderate" && edge.note == "n")
  }

  @Test func `what only some may carry`() throws {
    #expect(try edge(.agency, "reviews: d, outcome: conditions").outcome == "conditions")
    #expect(try edge(.person, "sponsors: b, as: cosponsor").sponsorship == "cosponsor")
    #expect(try edge(.company, "takes-position-on: b, stance: oppose").stance == "oppose")
    #expect(
      try edge(.company, "holds-stake-in: b, percentage: 12.5 %").percentage?.written == "12.5%")
    #expect(try edge(.company, "affected-by: p, impact: hurts").impact == "hurts")
    #expect(try edge(.policy, "challenges: p, effect: blocked").effect == "blocked")
  }

  @Test(
    "a qualifier of another relation is an error",
    arguments: [
      Misfield(
        .company, "relations: [{supplies: b, ⟦stance⟧: support}]", .unknownField,
        "'stance' says nothing of 'supplies'",
        help: "it belongs to takes-position-on, comments-on, lobbies"),
      Misfield(
        .person, "relations: [{heads: b, ⟦as⟧: sponsor}]", .unknownField,
        "'as' says nothing of 'heads'", help: "it belongs to sponsors"),
      Misfield(
        .agency, "relations: [{reviews: d, outcome: ⟦cleard⟧}]", .unknownValue,
        "'cleard' is not an outcome of a review", suggestion: "cleared"),
      Misfield(
        .company, "relations: [{holds-stake-in: b, percentage: ⟦120%⟧}]", .invalidPercentage,
        "'120%' is not a share of a whole", help: "write it as 12.5%, with two decimals at most"),
    ])
  func misplaced(misfield: Misfield) throws { try misfield.check() }

  @Test func `the effect of a case goes with what it challenges`() throws {
    let entity = try Reading(
      .policy, "name: N\ntype: case\nchallenges: [a, b]\namends: c\neffect: vacated"
    ).entity()
    let effects = entity.relations.map { "\($0.relation) \($0.attributes.effect ?? "none")" }
    #expect(effects.sorted() == ["amends none", "challenges vacated", "challenges vacated"])
  }

  @Test(
    arguments: [
      ("12.5%", "12.5%"), ("12.50 %", "12.5%"), ("100", "100%"), ("0.05%", "0.05%"), ("0", "0%"),
    ])
  func `a percentage is exact`(text: String, written: String) throws {
    #expect(Percentage(parsing: text)?.written == written)
  }

  @Test(arguments: ["", "%", "100.01%", "12,5%", "1.234", "-1%", "a%", ".5"])
  func `no percentage`(text: String) { #expect(Percentage(parsing: text) == nil) }
}
