import Diagnostics
import FrontMatter
import PolicyModel
import TestSupport
import Testing
import Wording

@Suite("Reading deals") struct DealReadingTests {
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
}
