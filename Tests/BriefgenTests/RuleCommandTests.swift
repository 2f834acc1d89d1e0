import Diagnostics
import Foundation
import TestSupport
import Testing

/// A site whose one briefing is older than the end of the order that it cites.
private func orders(dated day: String, isRevoked: Bool) -> String {
  """
  -- Content/site.yml --
  title: Orders
  clock: 2025-11-30
  rules: { UnsourcedEvent: off }
  -- Content/policies/eo-1.md --
  ---
  name: Order 1
  type: executive-order
  history:
    - 2023-10-30: issued
  \(isRevoked ? "  - 2025-01-20: revoked by eo-2" : "")
  ---
  -- Content/policies/eo-2.md --
  ---
  name: Order 2
  type: executive-order
  history:
    - 2025-01-20: issued
  ---
  -- Content/companies/acme.md --
  ---
  name: Acme
  relations:
    - subsidiary-of: holding
      since: 2021
  ---
  -- Content/companies/holding.md --
  ---
  name: Holding
  ---
  -- Content/briefings/one.md --
  ---
  title: One
  date: \(day)
  bottom_line: The order stands.
  policies: [eo-1]
  companies: [acme]
  ---
  On [the order](policy:eo-1) and Acme.
  -- Content/briefings/two.md --
  ---
  title: Two
  date: \(day)
  bottom_line: Nothing of it.
  companies: [acme]
  ---
  On something else.
  """
}

@Suite("Commands on rules and the graph") struct RuleCommandTests {
  @Test func `one line of history changes what depends on it and nothing else`() throws {
    let folder = try SiteFolder(orders(dated: "2024-06-01", isRevoked: false))
    #expect(try CommandRun("build", in: folder).exitCode == 0)
    #expect(try CommandRun("stale", in: folder).exitCode == 0)
    let before = try folder.contents(of: "Output")
    try folder.edit(
      "Content/policies/eo-1.md", "2023-10-30: issued\n",
      to: "2023-10-30: issued\n  - 2025-01-20: revoked by eo-2\n")
    #expect(try CommandRun("check", in: folder).exitCode == 0)
    #expect(try CommandRun("build", in: folder).exitCode == 0)
    let changed = try folder.contents(of: "Output").differences(from: before)
    for path in [
      "policies/eo-1/index.html", "policies/eo-2/index.html", "briefings/one/index.html",
      "policies/index.html",
    ] {
      #expect(changed.contains(path), "\(path)")
    }
    #expect(!changed.contains { $0.hasPrefix("briefings/two") || $0.hasPrefix("companies/") })
    let page = try folder.text("Output/briefings/one/index.html")
    #expect(page.contains("(<span class=\"chip ended\">revoked</span>)"))
    #expect(page.contains("id=\"part-since\""))

    let stale = try CommandRun("stale", in: folder)
    #expect(stale.exitCode == 1)
    #expect(
      stale.output == """
        Order 1 (policy/eo-1): revoked by Order 2 on 2025-01-20
          Content/briefings/one.md:5:12  StaleSince: 'eo-1' has changed since 2024-06-01: revoked by Order 2 on 2025-01-20

        """)
    let impact = try CommandRun("impact eo-1", in: folder)
    #expect(impact.exitCode == 0)
    #expect(impact.output.contains("1  Content/briefings/one.md"))
    #expect(impact.output.contains("1  Content/policies/eo-2.md  revokes Order 1, 2025-01-20"))
    #expect(!impact.output.contains("two.md"))
  }

  @Test func `on a later briefing the line is an error, and the output stays`() throws {
    let folder = try SiteFolder(orders(dated: "2025-11-04", isRevoked: false))
    #expect(try CommandRun("build", in: folder).exitCode == 0)
    let before = try folder.contents(of: "Output")
    try folder.edit(
      "Content/policies/eo-1.md", "2023-10-30: issued\n",
      to: "2023-10-30: issued\n  - 2025-01-20: revoked by eo-2\n")
    let check = try CommandRun("check --format json", in: folder)
    #expect(check.exitCode == 1)
    let finding = try #require(try FindingReport(check).findings.first)
    #expect(finding.rule == "StaleCitation")
    #expect(finding.file == "Content/briefings/one.md" && finding.line == 5 && finding.column == 12)
    #expect(try CommandRun("build", in: folder).exitCode == 1)
    #expect(try folder.contents(of: "Output").touched(since: before) == [])
    #expect(try CommandRun("stale", in: folder).exitCode == 1)
  }

  @Test func `rules are allowed and denied, the later one winning`() throws {
    let folder = try SiteFolder(orders(dated: "2025-11-04", isRevoked: true))
    #expect(try CommandRun("check", in: folder).exitCode == 1)
    #expect(try CommandRun("check --allow StaleCitation", in: folder).exitCode == 0)
    #expect(
      try CommandRun("check --allow StaleCitation --deny=StaleCitation", in: folder).exitCode == 1)
    #expect(
      try CommandRun("check --deny StaleCitation --allow StaleCitation", in: folder).exitCode == 0)
    let unknown = try CommandRun("check --allow StaleCitaton", in: folder)
    #expect(unknown.exitCode == 2 && unknown.errors.contains("did you mean 'StaleCitation'?"))
    #expect(try CommandRun("check --allow UnknownReference", in: folder).exitCode == 2)
  }

  @Test func `a rule is explained with its example`() throws {
    let folder = try SiteFolder()
    let run = try CommandRun("explain StaleCitation", in: folder)
    #expect(run.exitCode == 0)
    #expect(run.output.hasPrefix("StaleCitation (error)\n"))
    #expect(run.output.contains("    - eo-14110: historical\n"))
    #expect(try CommandRun("explain UnknownField", in: folder).exitCode == 0)
    let list = try CommandRun("explain", in: folder)
    #expect(list.lines.contains { $0.hasPrefix("StaleSince ") })
    let wrong = try CommandRun("explain StaleCitaton", in: folder)
    #expect(wrong.exitCode == 2 && wrong.errors.contains("did you mean 'StaleCitation'?"))
  }

  @Test func `findings are annotations of GitHub`() throws {
    let folder = try SiteFolder(orders(dated: "2025-11-04", isRevoked: true))
    let run = try CommandRun("check --format github", in: folder)
    #expect(run.exitCode == 1)
    #expect(
      run.output.hasPrefix(
        "::error file=Content/briefings/one.md,line=5,endLine=5,col=12,endColumn=16,"
          + "title=StaleCitation::'eo-1' had ended by 2025-11-04: "))
    #expect(run.lines.count == 1)
  }

  @Test func `findings are results of SARIF with their rules`() throws {
    let folder = try SiteFolder(orders(dated: "2025-11-04", isRevoked: true))
    let run = try CommandRun("check --format sarif", in: folder)
    let log = try JSONDecoder().decode(SARIF.self, from: Data(run.output.utf8))
    let first = try #require(log.runs.first)
    #expect(log.version == "2.1.0" && log.runs.count == 1)
    #expect(first.tool.driver.rules.map(\.id) == ["StaleCitation"])
    let result = try #require(first.results.first)
    #expect(result.ruleId == "StaleCitation" && result.level == "error")
    let place = try #require(result.locations.first).physicalLocation
    #expect(place.artifactLocation.uri == "Content/briefings/one.md")
    #expect(place.region.startLine == 5 && place.region.startColumn == 12)
    #expect(place.region.endColumn == 16)
    let sound = try CommandRun("check --format sarif --allow StaleCitation", in: folder)
    #expect(
      try JSONDecoder().decode(SARIF.self, from: Data(sound.output.utf8)).runs[0].results.isEmpty)
  }

  @Test func `a chain between two records says what each step is`() throws {
    let folder = try SiteFolder(orders(dated: "2024-06-01", isRevoked: true))
    let run = try CommandRun("graph path holding acme", in: folder)
    #expect(run.output == "1 step\nHolding\n  parent of Acme, since 2021\n")
    let none = try CommandRun("graph path acme eo-2", in: folder)
    #expect(none.exitCode == 1 && none.errors.contains("--coverage"))
    let covered = try CommandRun("graph path acme eo-2 --coverage", in: folder)
    #expect(covered.output.hasPrefix("3 steps\nAcme\n"))
    let early = try CommandRun("graph path holding acme --as-of 2020-01-01", in: folder)
    #expect(early.exitCode == 1)
  }

  @Test func `neighbours are listed by distance, kind and relation`() throws {
    let folder = try SiteFolder(orders(dated: "2024-06-01", isRevoked: true))
    let near = try CommandRun("graph neighbours acme", in: folder)
    #expect(
      near.lines.map { $0.split(separator: " ")[1] } == [
        "briefing/one", "briefing/two", "company/holding",
      ])
    let far = try CommandRun("graph neighbours acme --depth 2 --kind policy", in: folder)
    #expect(far.output == "2  policy/eo-1\n")
    let parents = try CommandRun("graph neighbours acme --relation parent-of", in: folder)
    #expect(parents.output == "1  company/holding  subsidiary of Holding, since 2021\n")
    let wrong = try CommandRun("graph neighbours acmee", in: folder)
    #expect(wrong.exitCode == 2 && wrong.errors.contains("did you mean 'acme'?"))
  }

  @Test func `records, relations and what is most connected are counted`() throws {
    let folder = try SiteFolder(orders(dated: "2024-06-01", isRevoked: true))
    let run = try CommandRun("graph stats", in: folder)
    #expect(run.exitCode == 0)
    #expect(run.lines.contains("briefings  2") && run.lines.contains("  revokes  1"))
    #expect(run.lines.contains("groups  1, the largest of 6"))
  }

  @Test func `answers about the graph are data where data is asked for`() throws {
    let folder = try SiteFolder(orders(dated: "2024-06-01", isRevoked: true))
    let impact = try CommandRun("impact eo-1 --format json", in: folder)
    #expect(impact.exitCode == 0)
    #expect(
      impact.output == """
        {
          "entity": "policy/eo-1",
          "name": "Order 1",
          "as_of": "2025-11-30",
          "impact": [
            {
              "entity": "briefing/one",
              "file": "Content/briefings/one.md",
              "distance": 1,
              "reason": "about Order 1"
            },
            {
              "entity": "policy/eo-2",
              "file": "Content/policies/eo-2.md",
              "distance": 1,
              "reason": "revokes Order 1, 2025-01-20"
            }
          ]
        }

        """)
    let path = try CommandRun("graph path holding acme --format json", in: folder)
    // The relation is the canonical one, whichever end was asked about.
    for part in [
      "\"entities\": [\"company/holding\", \"company/acme\"]", "\"relation\": \"subsidiary-of\"",
      "\"from\": \"company/acme\"", "\"since\": \"2021\"",
    ] {
      #expect(path.output.contains(part), "\(part)")
    }
    let none = try CommandRun("graph path acme eo-2 --format json", in: folder)
    #expect(none.exitCode == 1 && none.output.contains("\"paths\": []"))
    for question in ["graph neighbours acme", "graph stats", "graph unlinked"] {
      let run = try CommandRun("\(question) --format json", in: folder)
      #expect(run.exitCode == 0)
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(run.output.utf8)) }
    }
    let wrong = try CommandRun("graph stats --format sarif", in: folder)
    #expect(wrong.exitCode == 2 && wrong.errors.contains("'sarif' is a format of findings"))
  }

  private struct SARIF: Decodable {
    var version: String
    var runs: [Run]
    struct Run: Decodable {
      var tool: Tool
      var results: [Result]
    }
    struct Tool: Decodable { var driver: Driver }
    struct Driver: Decodable { var rules: [Rule] }
    struct Rule: Decodable { var id: String }
    struct Result: Decodable {
      var ruleId: String
      var level: String
      var locations: [Location]
    }
    struct Location: Decodable { var physicalLocation: Physical }
    struct Physical: Decodable {
      var artifactLocation: Artifact
      var region: Region
    }
    struct Artifact: Decodable { var uri: String }
    struct Region: Decodable {
      var startLine: Int
      var startColumn: Int
      var endColumn: Int
    }
  }
}
