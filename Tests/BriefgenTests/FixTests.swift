import TestSupport
import Testing

/// One misspelling of each sort that is certain: words of lists that briefgen defines.
private let misspelt = """
  -- Content/site.yml --
  titel: Mistakes
  clock: 2025-11-30
  rules:
    UnsourcedEvent: off
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
