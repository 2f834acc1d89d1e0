import Diagnostics
import EntityGraph
import Import
import PolicyModel
import TestSupport
import Testing

@Suite("Notes of a vault") struct VaultTests {
  private let kinds = """
    folders:
      Companies: company
      Law: policy/bill
      Agencies: agency
      Old: skip
    tags:
      grid:
    notes:
      Deals/Lease: deal/lease
      Chips: topic

    """
  private let vault = """
    -- Companies/IREN.md --
    ---
    aliases: [Iris Energy]
    ticker: NASDAQ:IREN
    cik: none of these
    rating: 7
    ---
    # IREN

    Mines in Texas. ^a1b2c3

    ## Power contracts
    -- Law/CLARITY Act.md --
    ---
    bill: hr3633-119
    tags: [chips]
    ---
    A market structure bill.
    -- Agencies/SEC.md --
    Text.
    -- Deals/Lease.md --
    A lease of [[IREN]].
    -- Old/Notes.md --
    Not for the site.
    -- Chips.md --
    A topic.
    -- Untold.md --
    No date.
    -- Week.md --
    ---
    date: 2025-11-04
    tags:
      - chips
      - misc
    ---
    # Week

    [[IREN]], [[Iris Energy|the miner]] and [[Companies/IREN.md#Power contracts]]; [[IREN#Lost]],
    [[IREN#^a1b2c3|a block]], [[SEC]], [[Lease]], [[Untold]], [[Nowhere|no page]], [[#Later]] and [[#Missing]].
    %% a secret %%A word%%
    of two lines
    %% more, #misc #2025 and ==mark==. `[[IREN]]` stays.

    #chips #other/part

    | a | b |
    |---|---|
    | [[IREN\\|x]] | [[IREN#Power contracts]] |

    ![[chart one.png|A chart|300]] ![[chart one.png|300x200]] ![old|200](Files/chart%20one.png)

    > [!warning]- Folded
    > ![[IREN#Power contracts]]

    ```dataview
    TABLE file.name
    ```
    ```
    [[IREN]] %%kept%%
    ```
    [the plan](Files/plan.pdf) ![[plan.pdf]] [open](obsidian://open?vault=x) [up](../../../etc/passwd.txt)
    ![[../secret.png]] ![gone](Files/gone.png) ![far](https://example.org/a.png) ![[x.canvas]] ![[link.png]]

    ## Later
    -- 2025-11-05.md --
    A daily note.
    -- Hidden.md --
    ---
    date: 2025-11-06
    publish: false
    ---
    Text.
    -- Templates/Daily.md --
    ---
    date: {{date}}
    ---
    -- Files/chart one.png --
    picture
    -- Files/plan.pdf --
    plan
    -- Files/link.png --
    x
    -- Board.canvas --
    {}

    """

  private var plan: ImportPlan { PostSite(vault, .obsidian).plan(kinds: kinds) }

  @Test func `notes become records of the kinds that a user gave them`() {
    let plan = plan
    #expect(plan.findings.isEmpty, "\(plan.findings)")
    #expect(
      plan.added.map(\.file.path) == [
        "Content/agencies/sec.md", "Content/briefings/2025-11-04-week.md",
        "Content/briefings/2025-11-05-2025-11-05.md", "Content/briefings/2025-11-06-hidden.md",
        "Content/companies/iren.md", "Content/policies/clarity-act.md",
        "Content/static/images/Files/chart-one.png", "Content/static/images/Files/plan.pdf",
        "Content/topics/chips.md",
      ])
    #expect(
      plan.text("Content/companies/iren.md") == """
        ---
        name: IREN
        aliases: [Iris Energy]
        ticker: NASDAQ:IREN
        ---

        Mines in Texas.

        ## Power contracts

        """)
    #expect(
      plan.text("Content/policies/clarity-act.md") == """
        ---
        name: CLARITY Act
        type: bill
        bill: hr3633-119
        topics: [chips]
        ---
        A market structure bill.

        """)
    #expect(Site().adding(plan).errors.isEmpty)
    #expect(plan.messages(.draft) == ["briefing/hidden is a draft: it has 'publish: false'"])
    #expect(
      plan.messages(.byHand) == [
        "Content/deals/lease.md: a deal needs 'parties'",
        "policy/clarity-act has no history, so it has no status: add what happened to it",
      ])
    #expect(
      plan.summary.contains("by kind: briefing (3), agency (1), company (1), policy (1), topic (1)")
    )
    #expect(plan.summary.contains("not read: files .canvas (1), notes to skip (1), templates (1)"))
    #expect(
      plan.summary.last
        == "left to do: places in texts to look at (16), drafts to publish (1), notes without a kind and a date (1), records to be made by hand (1), records without a history (1)"
    )
  }

  @Test func `links, embeds, comments, tags and blocks of a note are rewritten`() {
    let plan = plan
    #expect(
      plan.text("Content/briefings/2025-11-04-week.md") == """
        ---
        title: Week
        date: 2025-11-04
        topics: [chips]
        ---

        [IREN](company:iren), [the miner](company:iren) and [[companies/iren#Power contracts|IREN.md > Power contracts]]; [IREN > Lost](company:iren),
        [a block](company:iren), [SEC](agency:sec), Lease, Untold, no page, [[#Later]] and Missing.
        A word more, #misc #2025 and ==mark==. `[[IREN]]` stays.


        | a | b |
        |---|---|
        | [x](company:iren) | [IREN > Power contracts](company:iren) |

        ![A chart](/images/Files/chart-one.png) ![](/images/Files/chart-one.png) ![old](/images/Files/chart-one.png)

        > [!warning]- Folded
        > [[companies/iren#Power contracts|IREN > Power contracts]]

        ```
        [[IREN]] %%kept%%
        ```
        [the plan](/images/Files/plan.pdf) [plan.pdf](/images/Files/plan.pdf) open up
         gone ![far](https://example.org/a.png)  

        ## Later

        """)
    #expect(
      plan.messages(.notImported)
        == [
          "it has no date in its fields or its name: Untold.md",
          "the place in a page, left out of the link: 'IREN#Lost'",
          "a link to a post that is not imported, now text: 'Lease'",
          "a link to a post that is not imported, now text: 'Untold'",
          "a link to a note that is not there, now text: 'Nowhere'",
          "a link to a heading that is not there, now text: '[[#Missing]]'",
          "a comment, left out", "a comment, left out",
          "an embedded note, now a link: 'IREN#Power contracts'",
          "a block of 'dataview', left out",
          "a link that only works on one computer, now text: 'obsidian://open?vault=x'",
          "a file that is not copied, because it is outside of the imported folder, now text: '../../../etc/passwd.txt'",
          "an image that is not copied, because it is outside of the imported folder, now text: '../secret.png'",
          "an image that is not there, now text: 'Files/gone.png'",
          "an image on another site: 'https://example.org/a.png'",
          "an embedded canvas, left out: 'x.canvas'",
          "an image that is not copied, because it is a symbolic link, now text: 'link.png'",
          "a link to a post that is not imported, now text: 'Lease'",
        ].filter { _ in true }.dropLast())
  }

  @Test func `the file of kinds has a row for each folder, tag and note`() {
    #expect(
      PostSite(vault, .obsidian).kinds.hasSuffix(
        """
        folders:
          Agencies:  # 1 note
          Companies:  # 1 note
          Deals:  # 1 note
          Law:  # 1 note
          Old:  # 1 note
        tags:
          chips:  # 2 notes
          misc:  # 1 note
        notes:
          2025-11-05:
          Agencies/SEC:
          Chips:
          Companies/IREN:
          Deals/Lease:
          Hidden:
          Law/CLARITY Act:
          Old/Notes:
          Untold:
          Week:

        """))
    // Empty, it is read as none.
    let site = PostSite(vault, .obsidian)
    #expect(site.plan(kinds: site.kinds).added.map(\.file).count == site.plan().added.count)
  }

  @Test func `a word that is no kind is an error with its place`() {
    let plan = PostSite(vault, .obsidian).plan(
      kinds: "folders:\n  Companies: compny\nnotes:\n  Chips: policy/bil\n  Gone: topic\nrows: x\n")
    #expect(
      plan.findings.map { "\($0.place.range.lowerBound) \($0.message)" } == [
        "22 'compny' is not a kind", "45 'bil' is not a type of policy",
        "70 'rows' is not a list of folders, tags or notes",
      ])
    #expect(plan.isEmpty)
  }

  @Test func `links lead to records that the site has, and a second import adds nothing`() {
    let site = Site(
      "-- Content/companies/iren-limited.md --\n---\nname: IREN\n---\n")
    let first = PostSite(vault, .obsidian).plan(to: site, kinds: kinds)
    #expect(!first.added.map(\.file.path).contains("Content/companies/iren.md"))
    #expect(
      first.text("Content/briefings/2025-11-04-week.md").contains("[IREN](company:iren-limited)"))
    let second = PostSite(vault, .obsidian).plan(to: site.adding(first), kinds: kinds)
    #expect(second.added.map(\.file.path).isEmpty)
  }

  @Test func `a vault that marks what is public keeps the rest as drafts`() {
    let plan = PostSite(
      "-- A.md --\n---\ndate: 2025-01-01\npublish: true\n---\nA.\n-- B.md --\n---\ndate: 2025-01-01\n---\nB.\n",
      .obsidian
    ).plan()
    #expect(plan.text("Content/briefings/2025-01-01-a.md").contains("draft") == false)
    #expect(plan.text("Content/briefings/2025-01-01-b.md").contains("\ndraft: true\n"))
  }

  @Test func `a comment that is not closed hides the rest, as in Obsidian`() {
    let plan = PostSite(
      "-- A.md --\n---\ndate: 2025-01-01\n---\nOpen.\n\n%% secret\n\nmore\n", .obsidian
    ).plan()
    #expect(plan.text("Content/briefings/2025-01-01-a.md").hasSuffix("---\nOpen.\n\n"))
  }

  @Test func `an empty note is no briefing; of a kind, its name is a record`() {
    let plan = PostSite(
      "-- 2025-01-01.md --\n-- 2025-01-02.md --\n---\n---\n\n-- Companies/Acme.md --\n"
        + "-- 2025-01-03.md --\nSee [[2025-01-01]].\n", .obsidian
    ).plan(kinds: "folders:\n  Companies: company\n")
    #expect(
      plan.added.map(\.file.path) == [
        "Content/briefings/2025-01-03-2025-01-03.md", "Content/companies/acme.md",
      ])
    #expect(plan.remarks.filter { $0.message.hasPrefix("it is empty") }.count == 2)
  }
}
