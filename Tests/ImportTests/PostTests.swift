import Diagnostics
import EntityGraph
import Import
import PolicyModel
import TestSupport
import Testing

@Suite("Posts of other generators") struct PostTests {
  private func plan(
    _ archive: String, to site: Site = Site(), from generator: PostGenerator = .hugo
  ) -> ImportPlan {
    PostSite(archive, generator).plan(to: site)
  }

  private func briefing(_ plan: ImportPlan) -> String {
    plan.added.first.map { $0.file.text(in: 0..<$0.file.bytes.count) } ?? ""
  }

  @Test func `a post becomes a briefing with its fields and its text`() {
    let site = Site(
      "-- Content/topics/ai-infrastructure.md --\n---\nname: AI infrastructure\n---\n")
    let plan = plan(
      """
      -- content/posts/grid.md --
      ---
      title: "Grid: what next"
      date: 2016-03-01T10:00:00+01:00
      author: Jane Roe
      description: >
        The grid
        is full.
      tags: [AI infrastructure, misc]
      aliases: [/old/grid/]
      weight: 3
      ---
      # Grid: what next

      Text with a [link]({{< ref "other.md" >}}).
      <!--more-->
      ```
      {{< kept >}}
      ```
      {{< youtube abc >}} ![Chart](/images/chart.png)

      -- content/posts/2016-02-01-other.md --
      ---
      title: Other
      ---
      More.

      -- static/images/chart.png --
      picture

      """, to: site)
    #expect(plan.findings.isEmpty)
    #expect(
      plan.added.map(\.file.path) == [
        "Content/briefings/2016-02-01-other.md", "Content/briefings/2016-03-01-grid.md",
        "Content/static/images/chart.png",
      ])
    let grid = plan.text("Content/briefings/2016-03-01-grid.md")
    #expect(
      grid.hasPrefix(
        """
        ---
        title: 'Grid: what next'
        date: 2016-03-01
        authors: [Jane Roe]
        bottom_line: The grid is full.
        topics: [ai-infrastructure]
        redirects: [/old/grid/]
        ---

        Text with a [link](briefing:other).
        ```
        {{< kept >}}
        ```
        {{< youtube abc >}} ![Chart](/images/chart.png)

        """))
    #expect(plan.messages(.notImported) == ["'{{< youtube abc >}}'"])
    #expect(plan.summary.contains("1 file copied (8 bytes)"))
    #expect(plan.summary.contains("fields dropped: weight (1)"))
    #expect(plan.summary.contains("tags that are topics of the site: AI infrastructure (1)"))
    #expect(
      plan.summary.contains(
        "tags without a topic: misc (1); make the topics you want before you import"))
    #expect(Site().adding(plan).errors.isEmpty)
  }

  @Test func `fields in TOML are read`() {
    let plan = plan(
      """
      -- content/posts/a.md --
      +++
      title = "A \\"quoted\\" title"
      date = 2020-05-01T00:00:00Z
      draft = false
      tags = ["x", "y"]
      [params]
        math = true
      +++
      Text.

      """)
    #expect(plan.findings.isEmpty)
    #expect(briefing(plan) == "---\ntitle: A \"quoted\" title\ndate: 2020-05-01\n---\nText.\n")
    #expect(
      plan.messages(.notImported) == [
        "part of the head: '[params]'", "part of the head: 'math = true'",
      ])
  }

  @Test(arguments: [
    "draft: true", "published: false", "publish: no", "private: true", "hidden: true",
    "unlisted: true",
    "noindex: true", "status: in review", "expiryDate: 2030-01-01", "password: x", "headless: true",
    "draft: maybe", "_build: {list: never}", "visibility: members", "status: pending",
  ]) func `a post that is not certainly public becomes a draft`(line: String) {
    let plan = plan("-- posts/2020-01-01-a.md --\n---\ntitle: A\n\(line)\n---\nText.\n")
    #expect(briefing(plan).contains("\ndraft: true\n"))
    #expect(plan.messages(.draft).count == 1)
  }

  @Test(arguments: [
    "draft: false", "published: true", "private: false", "status: published", "noindex: false",
  ])
  func `a post that is public stays public`(line: String) {
    let plan = plan("-- posts/2020-01-01-a.md --\n---\ntitle: A\n\(line)\n---\nText.\n")
    #expect(!briefing(plan).contains("draft"))
    #expect(plan.added.count == 1)
  }

  @Test(arguments: [
    "draft = tru\"e", "[build]\nlist = \"never\"", "[_build]\nrender = false", "private = true",
  ])
  func `what cannot be read of TOML is no reason to publish`(line: String) {
    let plan = plan("-- posts/2020-01-01-a.md --\n+++\ntitle = \"A\"\n\(line)\n+++\nText.\n")
    #expect(briefing(plan).contains("\ndraft: true\n"))
  }

  @Test func `drafts of Jekyll and posts for a later day are held back`() {
    let folder = plan("-- _drafts/a.md --\n---\ntitle: A\ndate: 2020-01-01\n---\nText.\n")
    #expect(briefing(folder).contains("\ndraft: true\n"))
    let later = plan(
      "-- posts/a.md --\n---\ntitle: A\ndate: 2020-01-01\npublishDate: 2099-01-01\n---\nText.\n")
    #expect(later.added.map(\.file.path) == ["Content/briefings/2099-01-01-a.md"])
  }

  @Test func `a second import adds nothing, and a post without a title or a date is listed`() {
    let archive = "-- posts/2020-01-01-a.md --\n---\ntitle: A\n---\nText.\n"
    let first = plan(archive)
    let site = Site(
      "-- Content/briefings/a.md --\n" + briefing(first))
    #expect(plan(archive, to: site).isEmpty)
    let poor = plan(
      "-- posts/a.md --\n---\ntitle: A\n---\nT.\n-- posts/2020-01-01-b.md --\nText.\n-- posts/_index.md --\n---\ntitle: L\n---\n"
    )
    #expect(poor.isEmpty)
    #expect(
      poor.messages(.notImported) == [
        "it has no date in its fields or its name: posts/a.md",
        "it has no title: posts/2020-01-01-b.md",
        "it describes a list, which briefgen makes by itself: posts/_index.md",
      ])
  }

  @Test func `links of Jekyll become links to briefings`() {
    let plan = plan(
      """
      -- _posts/2020-01-01-a.md --
      ---
      title: A
      ---
      See [B]({% post_url 2020-01-02-b %}) and [C]({% post_url 2020-01-03-c %}).
      {: .note}

      -- _posts/2020-01-02-b.md --
      ---
      title: B
      ---
      Text.

      """, from: .jekyll)
    #expect(
      briefing(plan).hasSuffix(
        "See [B](briefing:b) and [C]({% post_url 2020-01-03-c %}).\n\n"))
    #expect(
      plan.messages(.notImported) == ["'{% post_url 2020-01-03-c %}'", "'{: .note}'"].reversed()
        || plan.messages(.notImported) == ["'{% post_url 2020-01-03-c %}'", "'{: .note}'"])
  }

  @Test func `a head that begins with more hyphens is read too`() {
    let plan = plan("-- posts/2020-01-01-a.md --\n------\ntitle: A\ndraft: true\n---\nText.\n")
    #expect(briefing(plan) == "---\ntitle: A\ndate: 2020-01-01\ndraft: true\n---\nText.\n")
  }

  @Test func `a head that cannot be read is reported, and nothing is added`() throws {
    let plan = plan(
      "-- posts/2020-01-01-a.md --\n---\ntitle: A: B\n---\nText.\n-- posts/b.md --\n+++\ntitle = 1\n"
    )
    #expect(plan.findings.map(\.place.path) == ["posts/2020-01-01-a.md", "posts/b.md"])
    #expect(plan.isEmpty)
  }

  @Test(
    "what may be fields that are not read, or is deeper in them, does not publish a post",
    arguments: [
      "\u{FEFF}---\ntitle: S\ndraft: true\n---\n", "\u{FEFF}+++\ntitle = 'S'\ndraft = true\n+++\n",
      "---\r\ntitle: S\r\ndraft: true\r\n---\r\n", "---\rtitle: S\rdraft: true\r---\r",
      "\n---\ntitle: S\ndraft: true\n---\n# S\n", " ---\ntitle: S\ndraft: true\n---\n# S\n",
      "\n\n+++\ndraft = true\n+++\n# S\n", "{\n\"title\": \"S\", \"draft\": true\n}\n# S\n",
      "---\ntitle: S\nparams:\n  private: true\n---\n",
    ], [PostGenerator.hugo, .jekyll, .obsidian, .markdown])
  func unreadHeads(head: String, generator: PostGenerator) {
    let plan = plan("-- _posts/2024-01-01-s.md --\n\(head)Secret.\n", from: generator)
    #expect(
      plan.added.count == 1 && briefing(plan).contains("\ndraft: true\n---\n"), "\(briefing(plan))")
  }

  @Test(arguments: [
    "# S\n\n---\nText.\n", "{% include a %}\n# S\n", "{{< a >}}\n# S\n", "\n\n# S\n",
  ])
  func `a text without fields is public`(text: String) {
    let plan = plan("-- _posts/2024-01-01-s.md --\n\(text)", from: .jekyll)
    #expect(plan.added.count == 1 && !briefing(plan).contains("draft: true"))
  }
}
