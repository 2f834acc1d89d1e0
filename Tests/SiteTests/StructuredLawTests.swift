import TestSupport
import Testing

@Suite("Law as structured data") struct StructuredLawTests {
  private func data(
    _ fields: String, _ others: String = "", asOf day: String = "2025-11-30"
  ) async throws -> String {
    let site = try await StructuredDataSite(
      StructuredDataSite.file("policies", "law", fields) + others, asOf: day)
    return try #require(try site.data("policies/law/"))
  }

  private static let revoked = """
    name: Executive Order 14110
    type: executive-order
    number: 14110
    jurisdiction: US
    reviewed: 2024-06-01
    history:
      - 2023-10-30: issued by joe-biden
      - 2025-01-20: revoked by donald-trump
    """

  private static let presidents =
    StructuredDataSite.file("people", "joe-biden", "name: Joe Biden")
    + StructuredDataSite.file("people", "donald-trump", "name: Donald Trump")

  @Test(arguments: [
    ("2024-06-01", "InForce", "2023-10-30/.."),
    ("2025-11-30", "NotInForce", "2023-10-30/2025-01-20"),
  ])
  func `an order has its force on the build date and the periods in force`(
    day: String, force: String, span: String
  ) async throws {
    let data = try await data(Self.revoked, Self.presidents, asOf: day)
    #expect(data.contains("\"mainEntity\":{\"@type\":\"Legislation\","))
    #expect(data.contains("\"legislationLegalForce\":\"https://schema.org/\(force)\""))
    #expect(data.contains("\"temporalCoverage\":\"\(span)\""))
    #expect(data.contains("\"legislationDate\":\"2023-10-30\""))
    #expect(data.contains("\"legislationDateVersion\":\"2024-06-01\""))
    #expect(data.contains("\"legislationIdentifier\":\"EO 14110\""))
    #expect(data.contains("\"legislationPassedBy\":{\"@type\":\"Person\""))
  }

  @Test func `before its first day a policy has no legal force property`() async throws {
    let data = try await data(
      Self.revoked.replacing("reviewed: 2024-06-01\n", with: ""), Self.presidents,
      asOf: "2023-01-01")
    #expect(!data.contains("legislationLegalForce") && !data.contains("temporalCoverage"))
    #expect(!data.contains("legislationDate") && !data.contains("legislationPassedBy"))
  }

  @Test func `a bill passed by both chambers is not in force, has no date and has changed nothing`()
    async throws
  {
    let data = try await data(
      """
      name: Rivers Act
      type: bill
      bill: hr12-119
      jurisdiction: US
      amends: [old]
      history:
        - 2025-03-01: passed-house
        - 2025-05-01: passed-senate
      """,
      StructuredDataSite.file(
        "policies", "old",
        "name: Old Act\ntype: statute\nhistory:\n  - 1990-01-01: enacted"))
    #expect(data.contains("\"legislationLegalForce\":\"https://schema.org/NotInForce\""))
    #expect(data.contains("\"legislationIdentifier\":\"H.R. 12 (119th Congress)\""))
    for absent in ["\"legislationDate\"", "temporalCoverage", "PassedBy", "Amends"] {
      #expect(!data.contains(absent), "\(absent)")
    }
  }

  @Test
  func
    `a rule is not in force before its effective date, and partly in force once a part is blocked`()
    async throws
  {
    let rule = """
      name: Rivers Rule
      type: rule
      effective: 2025-06-01
      history:
        - 2025-04-01: final by epa
        - 2025-09-01: enjoined (partial)
      """
    let agency = StructuredDataSite.file("agencies", "epa", "name: EPA\ntype: bureau")
    let before = try await data(rule, agency, asOf: "2025-05-01")
    #expect(before.contains("schema.org/NotInForce") && !before.contains("temporalCoverage"))
    #expect(before.contains("\"legislationPassedBy\":{\"@type\":\"GovernmentOrganization\""))
    let after = try await data(rule, agency)
    #expect(after.contains("schema.org/PartiallyInForce"))
    #expect(after.contains("\"temporalCoverage\":\"2025-06-01/..\""))
  }

  @Test func `a final rule without an effective date has no legal force property`()
    async throws
  {
    let rule = "name: Rivers Rule\ntype: rule\nhistory:\n  - 2025-04-01: final"
    #expect(try await !data(rule).contains("legislationLegalForce"))
    let delayed = rule + "\n  - 2025-05-01: delayed (indefinitely)"
    #expect(try await data(delayed).contains("schema.org/NotInForce"))
  }

  @Test func `an order repeals what it revoked, and changes what it revoked in part`()
    async throws
  {
    let data = try await data(
      "name: EO 9\ntype: executive-order\nnumber: 9\nhistory:\n  - 2025-01-20: issued",
      StructuredDataSite.file(
        "policies", "whole",
        """
        name: EO 7
        type: executive-order
        number: 7
        history:
          - 2020-01-01: issued
          - 2025-01-20: revoked by law
        """)
        + StructuredDataSite.file(
          "policies", "part",
          """
          name: EO 8
          type: executive-order
          number: 8
          history:
            - 2020-01-01: issued
            - 2025-01-20: revoked by law (partial)
          """))
    func node(_ slug: String, _ name: String) -> String {
      "{\"@type\":\"Legislation\",\"@id\":\"https://a.example/notes/policies/\(slug)/#subject\",\"name\":\"\(name)\"}"
    }
    #expect(data.contains("\"legislationRepeals\":\(node("whole", "EO 7"))"))
    #expect(data.contains("\"legislationChanges\":\(node("part", "EO 8"))"))
  }

  @Test(arguments: [("guidance", "CreativeWork"), ("plan", "CreativeWork"), ("case", "Thing")])
  func `records other than laws are not legislation`(type: String, name: String) async throws {
    let event = type == "case" ? "filed" : "issued"
    let data = try await data(
      "name: X\ntype: \(type)\nhistory:\n  - 2025-01-20: \(event)")
    #expect(data.contains("\"mainEntity\":{\"@type\":\"\(name)\","))
    #expect(!data.contains("egislation"))
  }
}
