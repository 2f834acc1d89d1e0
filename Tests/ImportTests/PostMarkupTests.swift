import Diagnostics
import EntityGraph
import Import
import PolicyModel
import TestSupport
import Testing

@Suite("HTML and headings of posts") struct PostMarkupTests {
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

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `line ends and a byte order mark make no difference to a text`(lineEnd: String) {
    let post = """
      ---
      title: Grid 😀
      ---
      <div>
        <p>Who <a href="#x">pays</a>?</p>
      </div>

      ## End
      """
    let file = SavedFile(
      ofPost: SourceFile(
        path: "2024-01-01-grid.md",
        text: "\u{FEFF}"
          + post.split(separator: "\n", omittingEmptySubsequences: false)
          .joined(separator: lineEnd)),
      accessed: Day(number: 20_500))
    for generator in [PostGenerator.hugo, .obsidian] {
      let plan = ImportPlan(
        ofPosts: [file], from: generator, in: PostFolder(".", files: []) { _ in .missing },
        to: Site().catalog
      ) { _ in nil }
      #expect(
        plan.text("Content/briefings/2024-01-01-grid.md")
          == "---\ntitle: Grid 😀\ndate: 2024-01-01\n---\nWho pays?\n\n## End\n")
    }
  }
}
