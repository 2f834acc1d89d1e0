import Diagnostics
import FrontMatter
import PolicyModel
import TestSupport
import Testing

@Suite("Mistakes in entities") struct EntityMistakeTests {
  @Test(arguments: [
    Misfield(
      .deal, "value: ⟦9.7B⟧", .invalidMoney, "'9.7B': it has no currency",
      help: "write the currency first: USD 9.7B, $9.7 billion"),
    Misfield(
      .deal, "awaiting: [antitrust, ⟦feric⟧]", .unknownValue,
      "'feric' is not a thing a deal waits for",
      suggestion: "ferc"),
    Misfield(
      .deal, "terms: ⟦5 years⟧", .wrongShape, "'terms' takes a mapping of labels to texts, not text"
    ),
    Misfield(
      .policy, "history:\n  - 2025-01-20: ⟦revokd⟧ by eo-2", .unknownEvent,
      "'revokd' is not an event in the history of an executive action", suggestion: "revoked"),
    Misfield(
      .policy, "history:\n  - ⟦2025-13-01⟧: issued", .invalidDate,
      "'2025-13-01': there is no month 13", suggestion: "2025-01-13"),
    Misfield(
      .policy, "history:\n  - ⟦2025-01-20⟧:", .invalidHistory, "'2025-01-20' has no event",
      help: "write DATE: EVENT"),
    Misfield(
      .policy,
      "history: {⟦2025-01-20: issued⟧}".replacing("{⟦", with: "⟦{")
        .replacing("⟧}", with: "}⟧"), .wrongShape, "'history' takes a list, not a mapping",
      help: "begin each line with '- ', as - DATE: EVENT"),
    Misfield(
      .policy, "history:\n  - {⟦date⟧: 2025-01-20, by: x}", .missingField,
      "an event needs 'event'", help: "add event: revoked"),
    Misfield(
      .policy, "withdrawn: {date: 2025-01-20, reason: R, ⟦where⟧: x}", .unknownField,
      "'where' is not a field of a withdrawal", help: "a withdrawal has date, reason"),
    Misfield(
      .policy, "⟦status⟧: dead", .unknownField, "'status' is not a field of a policy",
      help: "it is worked out from 'history'"),
    Misfield(
      .policy, "effective: {⟦rule⟧: later}", .missingField, "'effective' needs 'by'",
      help: "add by: 2027-01-18"),
    Misfield(
      .company, "⟦parent⟧: x", .unknownField, "'parent' is not a field of a company",
      suggestion: "subsidiary-of"),
    Misfield(
      .company, "⟦regulatedby⟧: x", .unknownField, "'regulatedby' is not a field of a company",
      suggestion: "regulated-by"),
    Misfield(
      .company, "⟦colour⟧: red", .unknownField, "'colour' is not a field of a company",
      help: "remove it, or name it under ignored_fields in site.yml"),
    Misfield(
      .company, "relations:\n  - ⟦regulted-by⟧: sec", .unknownRelation,
      "'regulted-by' is not a relation of a company", suggestion: "regulated-by"),
    Misfield(
      .company, "relations:\n  - ⟦regulates⟧: sec", .unknownRelation,
      "'regulates' is not a relation of a company", help: "it is one of an agency"),
    Misfield(
      .company, "relations:\n  - {regulated-by: sec, ⟦sorce⟧: a}", .unknownRelation,
      "'sorce' is not a relation of a company", suggestion: "source"),
    Misfield(
      .company, "relations:\n  - ⟦since⟧: 2025", .missingField, "a relation needs its name",
      help: "add one such as regulated-by: sec"),
    Misfield(
      .company, "relations:\n  - {supplies: a, ⟦held-by⟧: b}", .wrongShape,
      "'held-by' is a second relation in one item",
      help: "begin a line with '- ' for each, after 'supplies'"),
    Misfield(
      .company, "relations: [⟦sec⟧]", .wrongShape,
      "'relations' takes a list of mappings, not text", help: "write - regulated-by: sec"),
    Misfield(
      .company, "website: ⟦dam.example⟧", .invalidAddress,
      "'dam.example' is not an address on the web", suggestion: "https://dam.example"),
    Misfield(
      .company, "website: ⟦mailto:a@b.example⟧", .invalidAddress,
      "'mailto:a@b.example' is not an address on the web",
      help: "write it in full, from https://"),
    Misfield(
      .company, "embargo_until: ⟦2025-12-01T09:00⟧", .embargoWithoutZone,
      "'2025-12-01T09:00' has no time zone",
      help: "write it as 2025-12-01T09:00+01:00 or 2025-12-01 09:00 America/New_York"),
    Misfield(
      .company, "embargo_until: ⟦2025-12-01⟧", .embargoWithoutZone,
      "'2025-12-01' has no time zone",
      help: "write it as 2025-12-01T09:00+01:00 or 2025-12-01 09:00 America/New_York"),
    Misfield(
      .company, "embargo_until: 2025-12-01 09:00 ⟦EST⟧", .embargoWithoutZone,
      "'EST' is not a time zone", help: "write -05:00"),
    Misfield(
      .company, "embargo_until: ⟦2025-12-01 25:00Z⟧", .invalidDate,
      "'2025-12-01 25:00Z': it has no time of day", help: "write it as 2025-12-01T09:00+01:00"),
    Misfield(
      .company, "tlp: ⟦ambr⟧", .unknownValue, "'ambr' is not a TLP label",
      suggestion: "AMBER"),
    Misfield(
      .company, "withdrawn: ⟦true⟧", .wrongShape, "'withdrawn' takes a mapping, not text",
      help: "write it as {date: 2025-12-01, reason: Superseded by events}"),
    Misfield(
      .company, "aliases: [a, ⟦[b]⟧]", .wrongShape, "'aliases' takes text, not a list"),
    Misfield(
      .person, "positions: [{⟦org⟧: a}]", .missingField, "a position needs 'role'",
      help: "add role: Chair"),
    Misfield(
      .agency, "chamber: ⟦hous⟧", .unknownValue, "'hous' is not a chamber", suggestion: "house"),
    Misfield(
      .topic, "⟦description⟧: D", .unknownField, "'description' is not a field of a topic",
      suggestion: "summary"),
  ])
  func `what does not fit is reported at its place`(mistake: Misfield) throws {
    try mistake.check()
  }

  @Test(arguments: [
    "parties: [⟦a⟧, b: buyer]", "parties: {⟦a⟧: , b: buyer}", "parties: ⟦a⟧",
    "parties:\n  - b: buyer\n  - ⟦a⟧",
  ])
  func `a party without a role is reported`(parties: String) throws {
    let reading = Reading(.deal, "name: N\ntype: merger\n\(parties)")
    #expect(reading.findings.map(\.rule) == [.partyWithoutRole])
    #expect(reading.findings.first?.message == "'a' has no role in the deal")
    #expect(reading.findings.first?.place.range == reading.source.marked)
  }

  @Test func `a role is one of the vocabulary`() throws {
    let reading = Reading(.deal, "name: N\ntype: merger\nparties: {a: ⟦vendor⟧}")
    #expect(reading.findings.map(\.rule) == [.unknownValue])
    #expect(reading.findings.first?.suggestion == "supplier")
    #expect(reading.findings.first?.place.range == reading.source.marked)
  }

  @Test func `what a kind needs is said with an example`() {
    let reading = Reading(.policy, "name: N")
    #expect(reading.findings.map(\.message) == ["a policy needs 'type'"])
    #expect(reading.findings.first?.help == "add type: executive-order")
    #expect(reading.findings.first?.place.range == 0..<3)
  }

  @Test func `a history that cannot have happened is reported`() {
    let reading = Reading(
      .policy,
      """
      name: N
      type: executive-order
      history:
        - 2025-01-20: revoked by b
        - ⟦2025-02-01: amended by c⟧
      """)
    #expect(reading.findings.map(\.rule) == [.historyBroken])
    #expect(reading.findings.first?.place.range == reading.source.marked)
  }

  @Test func `a history waits for a type that is known`() {
    let reading = Reading(
      .policy, "name: N\ntype: ⟦executive-ordr⟧\nhistory: [2025-01-20: nonsense]")
    #expect(reading.findings.map(\.rule) == [.unknownValue])
    #expect(reading.findings.first?.place.range == reading.source.marked)
  }

  @Test func `shared sources are read from a file of their own`() throws {
    let source = MarkedSource(
      "a: {title: T, type: filing}\n⟦b c⟧: {title: T}\nd: {title: T, type: ⟦newz⟧}\n",
      path: "Content/sources.yml")
    var findings: [Diagnostic] = []
    let sources = Source.readShared(source.file, reporting: &findings)
    #expect(sources.map(\.id.value) == ["a", "d"])
    #expect(findings.map(\.rule) == [.invalidSourceID, .unknownValue])
    #expect(findings.map(\.place.range) == source.marks)
    #expect(findings.allSatisfy { $0.place.path == "Content/sources.yml" })
  }
}
