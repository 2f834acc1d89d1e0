import Diagnostics
import Markdown
import TestSupport
import Testing

@Suite("Callouts and tasks")
struct CalloutTests {
  @Test func `a quotation that says so is a callout with a title`() {
    #expect(
      Rendering("> [!NOTE]\n> One *two*.\n>\n> - three\n").html == """
        <aside class="callout note" role="note" aria-label="Note">
        <p class="callout-title">Note</p>
        <p>One <em>two</em>.</p>
        <ul>
        <li>three</li>
        </ul>
        </aside>

        """)
  }

  @Test(
    "all five kinds, in any case and anywhere",
    arguments: [
      ("> [!TIP]\n> a", "tip"), (">[!important]  \r\n>a", "important"),
      ("- b\n\n  > [!Warning]\n  > a", "warning"), ("> b\n>\n> > [!CAUTION]\n> > a", "caution"),
      ("> [!note]\n>\n> a", "note"), ("> [!NOTE]\n>\n> a\n\n[!note]: /x", "note"),
    ])
  func kinds(_ text: String, _ kind: String) {
    let rendering = Rendering(text)
    #expect(rendering.html.contains("<aside class=\"callout \(kind)\""))
    #expect(rendering.html.contains("<p>a</p>\n</aside>"))
    #expect(!rendering.html.contains("[!"))
    #expect(rendering.findings.isEmpty)
  }

  @Test func `a table may follow the first line`() {
    let html = Rendering("> [!NOTE]\n> | a |\n> |---|\n> | b |\n").html
    #expect(
      html.contains(
        "Note</p>\n<div class=\"table\" role=\"group\" aria-label=\"Table 1\" tabindex=\"0\"><table>"
      ))
    #expect(!html.contains("[!NOTE]"))
  }

  @Test func `an unknown kind has a near miss`() throws {
    let source = MarkedSource("a\n\n> [!⟦WARNIN⟧]\n> b\n")
    let rendering = Rendering(source.file)
    let finding = try #require(rendering.findings.first)
    #expect(finding.rule == .unknownCallout)
    #expect(finding.place.range == source.marked)
    #expect(finding.suggestion == "WARNING")
    #expect(rendering.html.contains("<p class=\"callout-title\">Warnin</p>\n<p>b</p>"))
  }

  @Test(
    "Obsidian's kinds are callouts",
    arguments: [
      ("info", "note", "Info"), ("abstract", "note", "Abstract"), ("QUOTE", "note", "Quote"),
      ("hint", "tip", "Hint"), ("success", "tip", "Success"), ("danger", "caution", "Danger"),
      ("attention", "warning", "Attention"),
    ])
  func obsidian(_ word: String, _ kind: String, _ name: String) {
    let rendering = Rendering("> [!\(word)]\n> a\n")
    #expect(rendering.findings.isEmpty)
    #expect(
      rendering.html.hasPrefix(
        "<aside class=\"callout \(kind)\" role=\"note\" aria-label=\"\(name)\">\n"
          + "<p class=\"callout-title\">\(name)</p>\n<p>a</p>"))
  }

  @Test func `what shares the line with a kind is the title`() {
    let source = MarkedSource("> [!note] On *it*: ⟦[b](policy:c)⟧\n> a ⟦[[d]]⟧\n")
    let rendering = Rendering(source.file)
    #expect(
      rendering.html.contains(
        "<p class=\"callout-title\">On <em>it</em>: <a href=\"/policy/c/\">b</a></p>\n<p>a "))
    #expect(rendering.requests.map(\.range) == source.marks)
    #expect(rendering.findings.isEmpty)
    #expect(
      Rendering("> [!TIP] [x]\n> | a |\n> |---|\n\n[x]: u.md\n").html.contains(
        "<a href=\"u.md\">x</a></p>\n<div class=\"table\""))
    #expect(Rendering("> [!TIP] On it.\n").html.contains("title\">On it.</p>\n</aside>"))
  }

  @Test func `a sign behind the kind lets a reader fold the callout`() {
    #expect(
      Rendering("> [!note]- Title\n> a\n").html
        == "<details class=\"callout note\">\n<summary class=\"callout-title\">Title</summary>\n<p>a</p>\n</details>\n"
    )
    #expect(
      Rendering("> [!tip]+\n> a\n").html.contains(
        " open=\"\">\n<summary class=\"callout-title\">Tip</summary>"))
  }

  @Test(
    "other quotations stay quotations",
    arguments: ["> \\[!NOTE]", "> [NOTE]\n> a", ">     [!NOTE]", "> [!]\n> a"])
  func quotation(_ text: String) {
    let rendering = Rendering(text)
    #expect(rendering.html.contains("<blockquote>"))
    #expect(rendering.findings.isEmpty)
  }

  @Test func `places inside a callout are exact`() {
    let source = MarkedSource("> [!NOTE]\n> a ⟦[b](policy:c)⟧ &amp; ⟦[[d]]⟧\n")
    #expect(Rendering(source.file).requests.map(\.range) == source.marks)
  }

  @Test func `tasks have a box that says whether they are done`() {
    #expect(
      Rendering("- [ ] a\n- [x] b\n- c\n").html == """
        <ul>
        <li class="task"><input type="checkbox" disabled="" aria-label="Not done" /> a</li>
        <li class="task"><input type="checkbox" checked="" disabled="" aria-label="Done" /> b</li>
        <li>c</li>
        </ul>

        """)
    #expect(
      Rendering("1. [X] a\n\n   b\n").html
        == "<ol>\n<li class=\"task\">\n<p><input type=\"checkbox\" checked=\"\" disabled=\"\""
        + " aria-label=\"Done\" /> a</p>\n<p>b</p>\n</li>\n</ol>\n")
  }

  @Test(
    "what is no task",
    arguments: [
      "[ ] a", "- a [ ] b", "- \\[ ] a", "- [ ]a", "- [y] a", "- [ ]\n", "- a\n\n  [ ] b",
    ])
  func noTask(_ text: String) {
    #expect(!Rendering(text).html.contains("<input"))
  }

  @Test func `places in a task are exact`() {
    let source = MarkedSource("- [ ] ask ⟦[[sec]]⟧ ~~b~~ ⟦[c](d.md)⟧")
    #expect(Rendering(source.file).requests.map(\.range) == source.marks)
  }
}
