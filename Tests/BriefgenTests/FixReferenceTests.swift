import TestSupport
import Testing

@Suite("References under check --fix") struct FixReferenceTests {
  @Test func `what may mean two things, or needs a thought, is left and reported`() throws {
    let folder = try SiteFolder(
      """
      -- Content/companies/acme.md --
      ---
      name: Acme
      ---
      -- Content/companies/acne.md --
      ---
      name: Acne
      ---
      -- Content/policies/eo-14110.md --
      ---
      name: Executive Order 14110
      type: executive-order
      history: [2023-10-30: issued, 2025-01-20: revoked]
      ---
      -- Content/briefings/one.md --
      ---
      title: One
      date: 2025-11-04
      bottom_line: It depends.
      companies: [acxe]
      policies: [eo-14110, eo-14111]
      ---
      """)
    let before = try folder.contents()
    let run = try CommandRun("check --fix --format json", in: folder)
    #expect(run.exitCode == 1)
    let findings = try FindingReport(run).findings.filter { $0.severity == "error" }
    // A missing mark, a number that is another order's, a name between two others.
    #expect(findings.map(\.rule) == ["UnknownReference", "StaleCitation", "UnknownReference"])
    #expect(findings.map(\.suggestion) == ["acme", nil, "eo-14110"])
    #expect(try folder.contents().touched(since: before) == [])
  }

  @Test(
    "a reference is never rewritten, however near another name is",
    arguments: [
      "regulators: [ftc]", "companies: [acmee]", "policies: [{eo-1411: historical}]",
      "deals: [contrct]", "people: [ann-lakee]", "topics: [powr]", "superseded_by: tw",
      "relations: [{mentions: acmee}]", "authored-by: [ann-lakee]", "source: wir",
      "sources: {a: {title: A}}\n---\n[](source:b)\n\n---", "---\n[[FTC]]\n---",
      "---\n[[Acme Powr]]\n---", "---\n[x](company:acmee)\n---",
      "---\n[x](../companies/acm.md)\n---",
      "---\n[x](/companies/acm/)\n---", "---\n## Power\n\n[x](#powe)\n---",
      "---\n[x](../companies/acme.md#powe)\n---", "---\n![x](chrt.svg)\n---",
      "---\na[^2]\n\n[^1]: b\n---",
    ])
  func references(fields: String) throws {
    let folder = try SiteFolder(
      """
      -- Content/agencies/cftc.md --
      ---
      name: Commodity Futures Trading Commission
      abbr: CFTC
      ---
      -- Content/companies/acme.md --
      ---
      name: Acme Power
      ---
      ## Power
      -- Content/policies/eo-14110.md --
      ---
      name: Executive Order 14110
      type: executive-order
      history: [2023-10-30: issued]
      ---
      -- Content/deals/contract.md --
      ---
      name: The contract
      type: merger
      parties: {acme: buyer}
      ---
      -- Content/people/ann-lake.md --
      ---
      name: Ann Lake
      ---
      -- Content/topics/power.md --
      ---
      name: Power
      ---
      -- Content/sources.yml --
      wire: {title: A report, publisher: P}
      -- Content/briefings/two.md --
      ---
      title: Two
      date: 2025-11-04
      bottom_line: It depends.
      ---
      -- Content/briefings/chart.svg --
      <svg></svg>
      -- Content/briefings/one.md --
      ---
      title: One
      date: 2025-11-04
      bottom_line: It depends.
      \(fields)
      ---
      """)
    let before = try folder.contents()
    let run = try CommandRun("check --fix --yes", in: folder)
    #expect(run.exitCode == 1, "\(run.errors)")
    #expect(try folder.contents().touched(since: before) == [], "\(run.output)")
  }

  @Test func `an unknown name gets a hint and the command that adds it`() throws {
    let folder = try SiteFolder(
      """
      -- Content/agencies/cftc.md --
      ---
      name: CFTC
      ---
      -- Content/briefings/one.md --
      ---
      title: One
      date: 2025-11-04
      bottom_line: It depends.
      regulators: [ftc]
      companies: [Acme Power]
      ---
      On [[FTC]] and [[Nixon Shock]].
      """)
    let run = try CommandRun("check --fix --yes", in: folder)
    #expect(run.exitCode == 1)
    let advice = [
      "'briefgen new agency FTC' adds Content/agencies/ftc.md",
      "'briefgen new company \"Acme Power\"' adds Content/companies/acme-power.md",
      "'briefgen new KIND \"Nixon Shock\"' adds a page for it",
    ]
    for line in advice { #expect(run.errors.contains(line), "\(line)\n\(run.errors)") }
    // The field and the link in the text give the same advice.
    #expect(run.errors.split(separator: "briefgen new agency FTC").count == 3)
  }
}
