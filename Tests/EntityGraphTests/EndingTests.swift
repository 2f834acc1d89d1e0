import Diagnostics
import EntityGraph
import PolicyModel
import TestSupport
import Testing

@Suite("Endings") struct EndingTests {
  private func orders(old: String, new: String) throws -> RecordSet {
    try RecordSet(
      """
      -- Content/policies/eo-14110.md --
      ---
      name: Executive Order 14110
      type: executive-order
      history:
        - 2023-10-30: issued
      \(old)
      ---
      -- Content/policies/eo-14148.md --
      ---
      name: Executive Order 14148
      type: executive-order
      history:
        - 2025-01-20: issued
      \(new)
      ---
      """)
  }

  @Test func `a line of history writes the edge, with its date`() throws {
    let site = try orders(old: "  - 2025-01-20: revoked by eo-14148", new: "")
    #expect(site.graph.dump() == "policy/eo-14148 revokes policy/eo-14110 on 2025-01-20\n")
    #expect(try site.connections(of: "policy/eo-14110") == ["revoked-by policy/eo-14148"])
    #expect(try site.connections(of: "policy/eo-14148") == ["revokes policy/eo-14110"])
    #expect(site.findings.isEmpty)
  }

  @Test func `a partial ending says so`() throws {
    let site = try orders(old: "  - 2025-01-20: revoked by eo-14148 (partial)", new: "")
    #expect(site.graph.dump() == "policy/eo-14148 revokes policy/eo-14110 on 2025-01-20 in part\n")
  }

  @Test func `an ending that no dated line records is an error that offers the line`() throws {
    let site = try orders(old: "", new: "relations: [{⟦revokes: eo-14110⟧}]")
    let finding = try #require(site.findings.first)
    #expect(site.findings.count == 1)
    #expect(finding.severity == .error)
    #expect(
      finding.short
        == "EndingWithoutDate: 'Executive Order 14110' has no line in its history that says it was revoked by eo-14148"
    )
    #expect(
      finding.help
        == "write it in Content/policies/eo-14110.md instead: - 2025-01-20: revoked by eo-14148")
    #expect(finding.place.path == "Content/policies/eo-14148.md")
    #expect(finding.place.range.overlaps(site.place().range))
  }

  @Test func `the error comes from the inverse as well`() throws {
    let site = try orders(old: "relations: [{revoked-by: eo-14148}]", new: "")
    #expect(site.findings.map(\.rule) == [.endingWithoutDate])
    #expect(site.findings.first?.place.path == "Content/policies/eo-14110.md")
  }

  @Test func `an ending that a dated line records is no error when it is stated twice`() throws {
    let site = try orders(
      old: "  - 2025-01-20: revoked by eo-14148", new: "relations: [{revokes: eo-14110}]")
    #expect(site.findings.map(\.short) == [])
    #expect(try site.connections(of: "policy/eo-14110") == ["revoked-by policy/eo-14148"])
  }

  @Test func `a line that names another actor does not record it`() throws {
    let site = try RecordSet(
      """
      -- Content/policies/a.md --
      ---
      name: Order A
      type: executive-order
      history:
        - 2023-10-30: issued
        - 2025-01-20: revoked by c
      ---
      -- Content/policies/b.md --
      ---
      name: Order B
      type: executive-order
      relations: [{revokes: a}]
      ---
      -- Content/policies/c.md --
      ---
      name: Order C
      type: executive-order
      ---
      """)
    #expect(site.findings.map(\.rule) == [.endingWithoutDate])
    #expect(site.findings.first?.help?.hasSuffix("- DATE: revoked by b") == true)
  }

  @Test(
    "what ends something of another type is offered as the event that its type has",
    arguments: [
      ("rule", "revokes", "revoked"), ("guidance", "revokes", "revoked"),
      ("statute", "revokes", "repealed"), ("rule", "repeals", "repealed"),
      ("treaty", "revokes", "terminated"), ("statute", "vacates", "struck-down"),
      ("rule", "supersedes", "superseded"),
    ])
  func otherTypes(type: String, relation: String, event: String) throws {
    func site(_ history: String) throws -> RecordSet {
      try RecordSet(
        """
        -- Content/policies/a.md --
        ---
        name: Rule A
        type: rule
        relations: [{\(relation): b}]
        ---
        -- Content/policies/b.md --
        ---
        name: Text B
        type: \(type)
        \(history)
        ---
        """)
    }
    let open = try site("")
    #expect(open.findings.map(\.rule) == [.endingWithoutDate])
    #expect(open.findings.first?.help?.hasSuffix("- DATE: \(event) by a") == true)
    let recorded = try site("history:\n  - 2025-01-20: \(event) by a")
    #expect(recorded.findings.map(\.short) == [])
    if ["revoked", "repealed"].contains(event), type == "rule" {
      let rescinded = try site("history:\n  - 2025-01-20: rescinded by a")
      #expect(rescinded.findings.map(\.short) == [])
    }
  }
}
