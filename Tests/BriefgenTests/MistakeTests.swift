import Diagnostics
import TestSupport
import Testing

/// Twelve mistakes at once: all are reported, each at its place, and the earlier output stays.
@Suite("Twelve mistakes") struct MistakeTests {
  static let site = """
    -- Content/agencies/sec.md --
    ---
    name: SEC
    ---
    -- Content/agencies/unclosed.md --
    ⟦---⟧
    name: Unclosed
    -- Content/briefings/dated.md --
    ---
    ⟦titel⟧: Dated
    title: Dated
    date: ⟦2025-13-01⟧
    ---
    -- Content/briefings/words.md --
    ---
    title: Words 🚀
    date: 2025-11-04
    regulators: [⟦sce⟧]
    ---
    ## What is agreed

    🚀 On [[⟦Mircosoft⟧]], see [there](../companies/microsoft.md#⟦what-they-by⟧).
    -- Content/companies/iren.md --
    ---
    name: IREN
    ---
    -- Content/companies/miners/IREN.md --
    ⟦⟧---
    name: Another
    ---
    -- Content/companies/microsoft.md --
    ---
    name: Microsoft
    ---
    ## What they buy
    -- Content/deals/contract.md --
    ---
    name: The contract
    type: services-agreement
    parties:
      microsoft: customer
      ⟦iren⟧:
    value: ⟦9.7B⟧
    ---
    -- Content/people/nameless.md --
    ⟦---⟧
    party: Independent
    ---
    -- Content/policies/order.md --
    ---
    name: The order
    type: executive-order
    history:
      - 2025-01-20: published
      - ⟦2023-10-30: effective⟧
    source: register
    sources: { register: { title: The register, type: order } }
    ---
    -- Templates/briefing.html --
    <h1>{{ briefing.title }}</h1>
    {% for deal in briefing.⟦dael⟧ %}<p>A deal.</p>{% endfor %}
    """

  /// The same without a mistake.
  static let sound =
    site
    .replacing("⟦titel⟧", with: "bottom_line").replacing(
      "⟦---⟧\nname: Unclosed", with: "---\nname: Closed\n---"
    )
    .replacing("⟦2025-13-01⟧", with: "2025-11-05").replacing("⟦sce⟧", with: "sec")
    .replacing("⟦Mircosoft⟧", with: "Microsoft").replacing("⟦what-they-by⟧", with: "what-they-buy")
    .replacing("miners/IREN.md --\n⟦⟧---", with: "miners/another.md --\n---")
    .replacing("⟦iren⟧:", with: "iren: supplier").replacing("⟦9.7B⟧", with: "USD 9.7B")
    .replacing("⟦---⟧\nparty", with: "---\nname: Ann\nparty")
    .replacing(
      "⟦2023-10-30: effective⟧", with: "2025-01-21: effective"
    )
    .replacing("⟦dael⟧", with: "deals")

  private static let rules = [
    "UnclosedFrontMatter", "UnknownField", "InvalidDate", "UnknownReference", "UnknownReference",
    "UnknownAnchor", "DuplicateSlug", "PartyWithoutRole", "InvalidMoney", "MissingField",
    "HistoryBroken", "UnknownName",
  ]
  private static let suggestions: [String?] = [
    nil, "title", "2025-01-13", "sec", "microsoft", "what-they-buy", nil, nil, nil, nil, nil,
    "deals",
  ]

  @Test func `every one is reported with its rule, file, line, column and near miss`() throws {
    let folder = try SiteFolder(Self.site)
    let run = try CommandRun("build --format json", in: folder)
    #expect(run.exitCode == 1)
    let report = try FindingReport(run)
    #expect(report.findings.map(\.rule) == Self.rules)
    #expect(report.findings.allSatisfy { $0.severity == "error" })
    let expected = folder.sources.flatMap { source in
      source.marks.map { mark in
        let (start, end) = (
          source.file.position(at: mark.lowerBound), source.file.position(at: mark.upperBound)
        )
        return "\(source.file.path):\(start.line):\(start.column)-\(end.line):\(end.column)"
      }
    }
    #expect(
      report.findings.map { finding in
        "\(finding.file):\(finding.line ?? 0):\(finding.column ?? 0)-\(finding.endLine ?? 0):\(finding.endColumn ?? 0)"
      } == expected)
    #expect(report.findings.map(\.suggestion) == Self.suggestions)
    #expect(report.summary == .init(errors: 12, warnings: 0, infos: 0))
  }

  @Test func `they read like this`() throws {
    let run = try CommandRun("check", in: try SiteFolder(Self.site))
    #expect(run.exitCode == 1)
    try expectMatches(run.errors + run.output, expected: "twelve-mistakes.txt")
  }

  @Test func `the earlier output is unchanged, byte for byte and file for file`() throws {
    let folder = try SiteFolder(Self.sound)
    let first = try CommandRun("build", in: folder)
    #expect(first.exitCode == 0, "\(first.errors)")
    let before = try folder.contents(of: "Output")
    #expect(before.files.contains("briefings/words/index.html"))
    for source in MarkedSource.files(of: Self.site) {
      try folder.write(Array(source.file.bytes), to: source.file.path)
    }
    let run = try CommandRun("build", in: folder)
    #expect(run.exitCode == 1)
    #expect(run.output.hasSuffix("; Output was not changed\n"), "\(run.output)")
    #expect(try folder.contents(of: "Output").touched(since: before) == [])
    #expect(
      try folder.contents().files.filter {
        !$0.hasPrefix("Output") && !$0.hasPrefix("Content") && !$0.hasPrefix("Templates")
          && !$0.hasPrefix(".briefgen/")
      } == [])
  }
}
