import Diagnostics
import EntityGraph
import Import
import PolicyModel
import TestSupport
import Testing

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
}
