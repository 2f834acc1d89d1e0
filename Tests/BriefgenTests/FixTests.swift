import TestSupport
import Testing

/// One misspelling of each sort that is certain: words of lists that briefgen defines.
private let misspelt = """
  -- Content/site.yml --
  titel: Mistakes
  clock: 2025-11-30
  rules:
    OrphanEntiy: of
  -- Content/agencies/sec.md --
  ---
  name: Securities and Exchange Commission
  type: independent-commision
  ---
  -- Content/policies/eo-14110.md --
  ---
  name: Executive Order 14110
  type: executive-order
  history:
    - 2023-10-30: isued
    - Nov 1, 2023: published
    - 2025-01-20: revoked
  ---
  ## The purpose

  Text.
  -- Content/companies/acme.md --
  ---
  name: Acme Power
  regulatd-by: sec
  ---
  -- Content/briefings/one.md --
  ---
  title: One
  date: 2025/11/04
  bottom_lin: It depends.
  policies:
    - "eo-14110": historcal
  companies: ['acme']
  sources:
    wire: {title: A report, typ: news}
  ---
  The [order](polcy:eo-14110#the-purpose "historcal") and [[Acme Power|it]] [](source:wire).

  [A file](../companies/acme.md), [a heading](#purpose).

  ## Purpose

  > [!NOTTE]
  > On it.

  | a | b |
  |---|---|
  | [[Acme Power\\|it]] | `x` |

  """

@Suite("check --fix") struct FixTests {
  @Test func `a word of a closed list that is misspelt in one way only is fixed`() throws {
    let folder = try SiteFolder(misspelt)
    let run = try CommandRun("check --fix", in: folder)
    #expect(run.exitCode == 0)
    #expect(run.errors.hasPrefix("note: base_url"))
    #expect(
      run.lines.filter { $0.hasPrefix("fixed ") } == [
        "fixed Content/agencies/sec.md in 1 place", "fixed Content/briefings/one.md in 6 places",
        "fixed Content/companies/acme.md in 1 place",
        "fixed Content/policies/eo-14110.md in 2 places", "fixed Content/site.yml in 2 places",
        "fixed Content/briefings/one.md in 1 place", "fixed Content/site.yml in 1 place",
      ])
    #expect(
      run.output.contains(
        """
        --- a/Content/companies/acme.md
        +++ b/Content/companies/acme.md
        @@ -1,4 +1,4 @@
         ---
         name: Acme Power
        -regulatd-by: sec
        +regulated-by: sec
         ---

        """))
    #expect(
      try folder.text("Content/briefings/one.md") == """
        ---
        title: One
        date: 2025-11-04
        bottom_line: It depends.
        policies:
          - "eo-14110": historical
        companies: ['acme']
        sources:
          wire: {title: A report, type: news}
        ---
        The [order](policy:eo-14110#the-purpose "historical") and [[Acme Power|it]] [](source:wire).

        [A file](../companies/acme.md), [a heading](#purpose).

        ## Purpose

        > [!NOTE]
        > On it.

        | a | b |
        |---|---|
        | [[Acme Power\\|it]] | `x` |

        """)
    #expect(try folder.text("Content/site.yml").hasPrefix("title: Mistakes\n"))
    #expect(try folder.text("Content/site.yml").hasSuffix("OrphanEntity: off\n"))
    #expect(try folder.contents().files.allSatisfy { !$0.contains("/.") })
  }

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
      "did you mean 'cftc'? Otherwise: 'briefgen new agency FTC' adds Content/agencies/ftc.md",
      "'briefgen new company \"Acme Power\"' adds Content/companies/acme-power.md",
      "'briefgen new KIND \"Nixon Shock\"' adds a page for it",
    ]
    for line in advice { #expect(run.errors.contains(line), "\(line)\n\(run.errors)") }
    // The field and the link in the text give the same advice.
    #expect(run.errors.split(separator: "briefgen new agency FTC").count == 3)
  }

  @Test(
    "a key is rewritten only one edit away, to a field that takes its value",
    arguments: [
      // Two edits, another thing, the opposite.
      ("details: The terms are open.", nil), ("events: [{date: 2026-01-01, what: A hearing}]", nil),
      ("events: [two]", nil), ("redirectto: [/two/]", nil), ("redirect: /two/", nil),
      ("redirect_to: /two/", nil), ("compnys: [acme]", nil),
      // One edit, and the value does not fit.
      ("topcs: {a: b}", nil), ("autolnk: maybe", nil), ("wesite: example", nil),
      ("judgmnts: text", nil),
      // Of relations only what leads somewhere.
      ("mentionss: [acme]", "mentions: [acme]"), ("mentionss: [nothing-here]", nil),
      // Both are there already, or two would become one.
      ("titel: Two", nil), ("topcs: []\ntopis: []", nil),
      // A list of synonyms.
      ("author: Ann Lake", "authors: Ann Lake"),
      ("author: [Ann Lake, Bo]", "authors: [Ann Lake, Bo]"),
      ("author: {name: Ann}", nil), ("redirect_from: [/old/]", "redirects: [/old/]"),
      ("company: [acme]", "companies: [acme]"),
      // Letter case and hyphens are no edits.
      ("reviewIn: 90 days", "review_in: 90 days"), ("Review-In: 90 days", "review_in: 90 days"),
      ("Topics: [power]", "topics: [power]"), ("reviewIn: soon", nil),
      ("auhtors: [Ann]", "authors: [Ann]"), ("autolnk: false", "autolink: false"),
    ])
  func keys(line: String, becomes: String?) throws {
    let folder = try SiteFolder(
      harbour + """

        -- Content/briefings/one.md --
        ---
        title: One
        date: 2025-11-04
        bottom_line: It depends.
        \(line)
        ---
        """)
    let before = try folder.text("Content/briefings/one.md")
    _ = try CommandRun("check --fix --yes", in: folder)
    let after = try folder.text("Content/briefings/one.md")
    #expect(after == before.replacing("\n\(line)\n", with: "\n\(becomes ?? line)\n"))
  }

  @Test func `what the file itself says is certain: the day of a timestamp and of the name`() throws
  {
    let folder = try SiteFolder(
      harbour + """

        -- Content/briefings/2015-02-26-a-post.md --
        ---
        title: A post
        bottom_line: It depends.
        author: Ann Lake
        ---
        -- Content/briefings/2016-03-01-stamped.md --
        ---
        title: Stamped
        date: 2016-03-01T09:30:00-04:00
        bottom_line: It depends.
        ---
        -- Content/briefings/2017-03-01-quoted.md --
        ---
        bottom_line: It depends.
        date: "2017-03-01 09:30:00 +0100"
        title: Quoted
        ---
        """)
    try folder.write(
      "---\r\nbottom_line: Folded.\r\ntitle: >\r\n  Two\r\n  lines\r\n---\r\nText.\r\n",
      to: "Content/briefings/2018-04-05-returns.md")
    let run = try CommandRun("check --fix --yes", in: folder)
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(
      try folder.text("Content/briefings/2015-02-26-a-post.md")
        == "---\ntitle: A post\ndate: 2015-02-26\nbottom_line: It depends.\nauthors: Ann Lake\n---\n"
    )
    #expect(
      try folder.text("Content/briefings/2016-03-01-stamped.md").contains("\ndate: 2016-03-01\n"))
    #expect(
      try folder.text("Content/briefings/2017-03-01-quoted.md").contains("\ndate: \"2017-03-01\"\n")
    )
    #expect(
      try folder.text("Content/briefings/2018-04-05-returns.md")
        == "---\r\nbottom_line: Folded.\r\ntitle: >\r\n  Two\r\n  lines\r\ndate: 2018-04-05\r\n---\r\nText.\r\n"
    )
    #expect(
      run.output.contains(
        """
        --- a/Content/briefings/2015-02-26-a-post.md
        +++ b/Content/briefings/2015-02-26-a-post.md
        @@ -1,5 +1,6 @@
         ---
         title: A post
        +date: 2015-02-26
         bottom_line: It depends.
        -author: Ann Lake
        +authors: Ann Lake
         ---

        """), "\(run.output)")
  }

  @Test func `without --fix the day of the name is the advice`() throws {
    let folder = try SiteFolder(
      harbour
        + "\n-- Content/briefings/2015-02-26-a-post.md --\n---\ntitle: A\nbottom_line: B\n---\n")
    let run = try CommandRun("check", in: folder)
    #expect(run.errors.contains("^^^ add date: 2015-02-26\n"), "\(run.errors)")
  }

  @Test(
    "a word of a vocabulary is rewritten by the same principle",
    arguments: [
      ("provider", "supplier"), ("vendor", "supplier"), ("Customer", "customer"),
      ("suplier", "supplier"), ("suplir", nil), ("owner", "owner"), ("helper", nil),
    ])
  func words(word: String, becomes: String?) throws {
    let folder = try SiteFolder(
      harbour.replacing("zenith: supplier", with: "zenith: \(word)"))
    _ = try CommandRun("check --fix --yes", in: folder)
    let text = try folder.text("Content/deals/contract.md")
    #expect(text.contains("zenith: \(becomes ?? word)}"), "\(text)")
  }

  @Test func `data on standard output stays alone there`() throws {
    let folder = try SiteFolder(misspelt)
    let run = try CommandRun("check --fix --format json", in: folder)
    #expect(run.exitCode == 0)
    #expect(try FindingReport(run).summary.errors == 0)
    #expect(run.errors.contains("fixed Content/site.yml in 2 places\n"))
    #expect(run.errors.contains("+regulated-by: sec\n"))
  }

  @Test func `if there is nothing to fix, --fix changes nothing about check`() throws {
    let folder = try SiteFolder(misspelt)
    _ = try CommandRun("check --fix", in: folder)
    let before = try folder.contents()
    let again = try CommandRun("check --fix", in: folder)
    #expect(again.output == (try CommandRun("check", in: folder).output))
    #expect(try folder.contents().touched(since: before) == [])
  }

  @Test(.enabled(if: CommandRun.hasTerminal))
  func `on a terminal it shows the difference and asks`()
    throws
  {
    let folder = try SiteFolder(misspelt)
    let before = try folder.contents()
    let refused = try CommandRun(
      ["check", "--fix"], in: folder, environment: ["NO_COLOR": "1"], isOnTerminal: true,
      input: "n\n")
    #expect(refused.exitCode == 1)
    #expect(refused.output.contains("+regulated-by: sec\r\n"))
    #expect(refused.output.contains("write these 5 files? [y/N] "))
    #expect(!refused.output.contains("fixed"))
    #expect(try folder.contents().touched(since: before) == [])
    let agreed = try CommandRun(
      ["check", "--fix"], in: folder, environment: ["NO_COLOR": "1"], isOnTerminal: true,
      input: "y\nyes\n")
    #expect(agreed.exitCode == 0)
    #expect(agreed.output.contains("write these 2 files? [y/N] "))
    #expect(try CommandRun("check", in: folder).exitCode == 0)
  }

  @Test(.enabled(if: CommandRun.hasTerminal))
  func `with --yes it shows the difference and does not ask`()
    throws
  {
    let folder = try SiteFolder(misspelt)
    let run = try CommandRun(["check", "--fix", "--yes"], in: folder, isOnTerminal: true)
    #expect(run.exitCode == 0)
    #expect(run.output.contains("\u{1B}[32m+regulated-by: sec\u{1B}[0m"))
    #expect(!run.output.contains("[y/N]"))
    #expect(try CommandRun("check --yes", in: folder).exitCode == 2)
  }
}
