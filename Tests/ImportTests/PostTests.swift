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
}

@Suite("Images and links of posts") struct PostFileTests {
  private let site = """
    -- old/content/posts/grid/index.md --
    ---
    title: Grid
    date: 2024-01-02
    slug: the-grid
    ---
    ![Map](map 1.png) ![Map](<map 1.png> "A map") ![Logo](/img/logo.png) [table](table.csv)
    {{< figure src="/img/logo.png" alt="Logo" caption="Our logo" >}} <img src="map.svg" alt="Lines">
    [Wind](/posts/wind/) [wind](../wind.md#costs) [Sun](/2024/01/sunlight/) [about](/about/) [top](#x) [web](http://a.example)
    [![Logo](/img/logo.png)](/posts/wind/) [ref]: here

    [ref]: /posts/wind/
    [away]: /nowhere/
    -- old/content/posts/wind.md --
    ---
    title: Wind
    date: 2024-01-03
    ---
    ![Logo](/img/logo.png) ![Other](/other/logo.png)
    ## Costs
    -- old/content/posts/sunlight.md --
    ---
    title: Sun
    date: 2024-01-04
    ---
    [Grid]({{< relref "posts/grid" >}}), [{{% ref "wind" %}}]({{% ref "wind" %}}).
    -- old/content/posts/grid/map 1.png --
    one
    -- old/content/posts/grid/map.svg --
    two
    -- old/content/posts/grid/table.csv --
    a,b
    -- old/static/img/logo.png --
    logo
    -- old/static/other/logo.png --
    other

    """

  /// The posts and files with paths as they are given from outside of the old site.
  private func plan(to target: Site = Site()) -> ImportPlan {
    let files = MarkedSource.files(of: site).map(\.file)
    let others = Dictionary(uniqueKeysWithValues: files.map { ($0.path.dropFirst(4), $0.bytes) })
    return ImportPlan(
      ofPosts: files.filter { $0.path.hasSuffix(".md") }.map {
        SavedFile($0, accessed: Day(number: 20_000))
      }, from: .hugo,
      in: PostFolder("old") { path in others[path[...]].map { .file($0) } ?? .missing },
      to: target.catalog
    ) { target.files[$0]?.bytes }
  }

  @Test func `images and files beside a post and of the site are copied, and links are rewritten`()
  {
    let plan = plan()
    #expect(
      plan.text("Content/briefings/2024-01-02-the-grid.md") == """
        ---
        title: Grid
        date: 2024-01-02
        ---
        ![Map](map 1.png) ![Map](/images/grid/map-1.png "A map") ![Logo](/img/logo.png) [table](/images/grid/table.csv)
        ![Logo](/img/logo.png "Our logo") ![Lines](/images/grid/map.svg)
        [Wind](briefing:wind) [[briefings/2024-01-03-wind#costs|wind]] [Sun](briefing:sunlight) about top [web](http://a.example)
        [![Logo](/img/logo.png)](briefing:wind) [ref]: here

        [ref]: briefing:wind

        """)
    #expect(
      plan.text("Content/briefings/2024-01-04-sunlight.md").hasSuffix(
        "[Grid](briefing:the-grid), [{{% ref \"wind\" %}}](briefing:wind).\n"))
    #expect(
      plan.added.filter(\.isCopy).map(\.file.path) == [
        "Content/static/images/grid/map-1.png", "Content/static/images/grid/map.svg",
        "Content/static/images/grid/table.csv", "Content/static/img/logo.png",
        "Content/static/other/logo.png",
      ])
    #expect(plan.summary.contains("5 files copied (23 bytes)"))
    #expect(!plan.messages(.notImported).contains { $0.contains("on another site") })
  }

  @Test func `a file that the site has is used, and another one of its name is no obstacle`() {
    let same = plan(to: Site("-- Content/static/img/logo.png --\nlogo\n"))
    #expect(!same.added.contains { $0.file.path == "Content/static/img/logo.png" })
    let other = plan(to: Site("-- Content/static/img/logo.png --\nanother\n"))
    #expect(other.added.contains { $0.file.path == "Content/static/img/logo-2.png" })
    #expect(
      other.text("Content/briefings/2024-01-03-wind.md").contains("![Logo](/img/logo-2.png)"))
  }

  @Test func `what only posts show that are held back is not among the files that are published`() {
    let post = "---\n![Logo](/img/logo.png) ![Secret](/img/secret.png)\n"
    let plan = PostSite(
      """
      -- content/posts/a.md --
      ---
      title: A
      date: 2024-01-01
      ---
      ![Logo](/img/logo.png)
      -- content/posts/b.md --
      ---
      title: B
      date: 2024-01-02
      draft: true
      \(post)-- content/posts/c.md --
      ---
      title: C
      date: 2099-01-02
      \(post)-- static/img/logo.png --
      logo
      -- static/img/secret.png --
      secret

      """, .hugo
    ).plan()
    #expect(
      plan.added.filter(\.isCopy).map(\.file.path) == [
        "Content/briefings/2024-01-02-b-secret.png", "Content/briefings/2099-01-02-c-secret.png",
        "Content/static/img/logo.png",
      ])
    #expect(
      plan.text("Content/briefings/2099-01-02-c.md").hasSuffix(
        "---\n![Logo](/img/logo.png) ![Secret](2099-01-02-c-secret.png)\n"))
  }

  @Test func `posts of one name get addresses of their own`() {
    let plan = PostSite(
      "-- _posts/2024-01-12-award.md --\n---\ntitle: A\nredirect_from: /Old/\n---\nA.\n-- _posts/2024-08-20-award.md --\n---\ntitle: B\nredirect_from: /old/index.html\n---\nB, after [A]({{ site.baseurl }}/2024/01/12/award.html) and [A]({{ \"/2024/01/12/award/\" | relative_url }}).\n{% comment %}\nsecret\n{% endcomment %}",
      .jekyll
    ).plan()
    #expect(
      plan.added.map(\.file.path) == [
        "Content/briefings/2024-01-12-award.md", "Content/briefings/2024-08-20-award-2024-08-20.md",
      ])
    #expect(
      plan.text("Content/briefings/2024-08-20-award-2024-08-20.md").hasSuffix(
        "---\nB, after [A](briefing:award) and [A](briefing:award).\n\n"))
    #expect(
      plan.messages(.notImported) == [
        "an old address that is given twice: /old/index.html", "a comment, left out",
      ])
  }

  @Test
  func `of blocks of HTML the text stays, with its links, images and code, and each is listed`() {
    let plan = PostSite(
      """
      -- content/posts/2016-03-01-grid.md --
      ---
      title: Grid
      ---
      Text <span>stays</span>.

      <div class="note">
          <p>Who <b>pays</b>? See <a class="x" href="https://a.example/b">the rule</a> and
          <a href="2016-02-01-other.md">the other</a>.</p>
          <img src="/images/chart.png" alt="Chart">
      </div>

      <ul><li>one</li><li>two</li></ul>

      <table><tr><td>Price</td><td>$3</td></tr>
      <tr><td>Day</td><td>Monday</td></tr></table>

      <h3>Code</h3>
      <pre><code>if a &lt; b {

      }</code></pre>
      <script>
      alert("1")

      </script>

      <iframe src="https://video.example/1"></iframe>

      1. Item
          <figure>
            ![Chart](/images/chart.png)</img>
          </figure>

      <details><summary>More</summary>

      Kept.

      </details>

      -- content/posts/2016-02-01-other.md --
      ---
      title: Other
      ---
      More.

      -- static/images/chart.png --
      picture

      """, .hugo
    ).plan()
    let text = plan.text("Content/briefings/2016-03-01-grid.md")
    #expect(
      text.contains(
        """
        Text <span>stays</span>.

        Who <b>pays</b>? See [the rule](https://a.example/b) and
        [the other](briefing:other).

        ![Chart](/images/chart.png)

        - one
        - two

        Price · $3

        Day · Monday

        ### Code

        ```
        if a < b {

        }
        ```

        1. Item

        ![Chart](/images/chart.png)

        <details><summary>More</summary>

        Kept.

        </details>

        """), "\(text)")
    #expect(
      plan.messages(.notImported) == [
        "HTML, of which the text stays: '<div class=\"note\">'",
        "HTML, of which the text stays: '<ul><li>one</li><li>two</li></ul>'",
        "HTML, of which the text stays: '<table><tr><td>Price</td><td>$3</td></tr>'",
        "HTML, of which the text stays: '<h3>Code</h3>'", "left out: '<script>'",
        "HTML, of which the text stays: '<iframe src=\"https://video.example/1\"></iframe>'",
        "left out: '<iframe src=\"https://video.example/1\">'",
        "HTML, of which the text stays: '<figure>'",
      ])
  }

  @Test
  func
    `links within a post stay where its headings have the anchor, and are text and listed otherwise`()
  {
    let plan = PostSite(
      """
      -- content/posts/2016-03-01-grid.md --
      ---
      title: Grid
      ---
      [a](#who-pays) [b](#who-pays-1) [c](#chosen) [d](#1) [e](#under)

      ## Who *pays*?
      ## [Who](https://a.example/) `pays`
      ## Own {#chosen}
      Under
      -----
      ```
      # 1
      ```
      <a id="1"></a>[1] A note.

      """, .hugo
    ).plan()
    #expect(
      plan.text("Content/briefings/2016-03-01-grid.md").contains(
        "[a](#who-pays) [b](#who-pays-1) [c](#chosen) d [e](#under)\n"))
    #expect(
      plan.messages(.notImported) == [
        "a link to a place that the page does not have, now text: '#1'"
      ])
  }
}
