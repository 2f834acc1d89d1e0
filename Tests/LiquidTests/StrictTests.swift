import Diagnostics
import Liquid
import Testing

/// What Liquid passes over in silence, and what partials must not learn of each other.
@Suite("Strict templates") struct StrictTests {
  /// What the first finding or the failure says, else what the page writes.
  private func page(_ text: String, _ others: [String: String] = [:]) -> String {
    var findings: [Diagnostic] = []
    let files = ["page.html": text].merging(others) { $1 }.sorted { $0.key < $1.key }
    let library = TemplateLibrary(
      files.map {
        TemplateFile(path: $0.key, shownPath: $0.key, bytes: ContiguousArray($0.value.utf8))
      },
      entryPoints: [EntryPoint(path: "page.html", context: Sample.pageType)],
      reporting: &findings)
    if let finding = findings.first { return "! " + finding.message }
    var out = ContiguousArray<UInt8>()
    do {
      try library.render("page.html", with: Sample.page(), into: &out)
    } catch {
      return "! " + error.diagnostic.message
    }
    return String(decoding: out, as: UTF8.self)
  }

  @Test(
    "numbers of a loop are whole",
    arguments: [
      ("for i in (1..3) limit: 'foo'", "! 'limit' is 'foo', which is not a whole number"),
      ("for i in (1..3) offset: 'foo'", "! 'offset' is 'foo', which is not a whole number"),
      ("for i in (1..3) limit: ''", "! 'limit' is '', which is not a whole number"),
      ("for i in (1..3) limit: 1.5", "! 'limit' is 1.5, which is not a whole number"),
      ("for i in (1..3) limit: true", "! 'limit' is not a number"),
      ("for i in (1..3) limit: ' 2 '", "12"), ("for i in (1..3) limit: nil", "123"),
      ("for i in (1..3) offset: nil", "123"), ("for i in (1..3) limit: -1", ""),
    ])
  func loops(head: String, written: String) {
    #expect(page("{% \(head) %}{{ i }}{% endfor %}") == written)
  }

  @Test(
    "columns of a table are whole",
    arguments: [
      ("cols: 'bad'", "! 'cols' is 'bad', which is not a whole number"),
      ("cols: 2.6", "! 'cols' is 2.6, which is not a whole number"),
      ("limit: 'x'", "! 'limit' is 'x', which is not a whole number"),
      ("cols: 0", "<tr class=\"row1\">\n<td class=\"col1\">1</td><td class=\"col2\">2</td></tr>\n"),
      ("cols: '1' limit: 1", "<tr class=\"row1\">\n<td class=\"col1\">1</td></tr>\n"),
    ])
  func tables(parameters: String, written: String) {
    #expect(page("{% tablerow i in (1..2) \(parameters) %}{{ i }}{% endtablerow %}") == written)
  }

  @Test(
    "nothing is passed over",
    arguments: [
      ("{% for i in (1..3) limit: 1 limit: 2 %}{% endfor %}", "! 'limit' is given twice"),
      ("{% for i in (1..3) reversed reversed %}{% endfor %}", "! 'reversed' is given twice"),
      ("{% for i in (1..3) %}{% else x %}{% endfor %}", "! 'else' takes nothing"),
      ("{% for i in (1..3) %}{% break if title %}{% endfor %}", "! 'break' takes nothing"),
      ("{% case title %}{% when 1 %}{% else x %}{% endcase %}", "! 'else' takes nothing"),
      (
        "{% case title %}lost{% when 1 %}{% endcase %}",
        "! text before the first 'when' of a 'case' is not written"
      ),
      ("{% raw x %}{% endraw %}", "! 'raw' takes nothing"),
      ("{% ifchanged x %}{% endifchanged %}", "! 'ifchanged' takes nothing"),
      ("{% assign \"x\" = 1 %}", "! '\"x\"' does not belong here"),
      ("{% assign x? = 1 %}", "! 'x?' cannot be set"),
      ("{% assign 1 = 1 %}", "! '1' does not belong here"),
      ("{% assign empty = 1 %}", "! 'empty' is a word of the language and cannot be set"),
      (
        "{% for nil in (1..3) %}{% endfor %}", "! 'nil' is a word of the language and cannot be set"
      ),
      ("{% increment 'x' %}", "! ''x'' does not belong here"),
      ("{% capture 'x y' %}{% endcapture %}", "! 'x y' cannot be set"),
      (
        "{{ 1 | default: 2, allow_false: true, allow_false: false }}",
        "! 'allow_false' is given twice"
      ),
      ("{% render 'p.html', title: 1, title: 2 %}", "! 'title' is given twice"),
      ("{% render 'p.html' with title as x %}", "! 'x' is not a name that p.html uses"),
      ("{% render 'p.html' for 3 as title %}", "! a number cannot be gone through"),
      ("{{ 'YWJ' | base64_decode }}", "! the text is not Base64"),
      ("{{ 'YW Jj' | base64_decode }}", "! the text is not Base64"),
      ("{{ '2025-11-04' | date: '%Q' }}", "! '%Q' is not a directive of dates"),
      ("{{ title | date: '%Y-%' }}", "! the format ends in the middle of a directive"),
    ])
  func silence(template: String, message: String) {
    #expect(page(template, ["p.html": "{{ title }}"]) == message)
  }

  @Test(
    "tags end as in Liquid",
    arguments: [
      ("{% comment %}a{% endcomment xyz %}b", "b"), ("{% comment why %}a{% endcomment %}b", "b"),
      ("{% raw %}{{ a }}{% endraw why -%}  b", "{{ a }}b"),
      ("{% if title %}a{% endif title %}", "a"),
      ("{{ \"a\nb\" | size }}", "3"), ("{{ \"a }} b\" }}", "a }} b"),
      ("{% assign x = 'a\n' | strip %}{{ x }}", "a"), ("{{ ' a \n b ' | squish }}", "a b"),
      ("it's {{ 'a' }} isn't\n{{ 'b' }}", "it's a isn't\nb"),
    ])
  func ends(template: String, written: String) {
    #expect(page(template) == written)
  }

  @Test(
    "a partial that is rendered has a memory of its own",
    arguments: [
      ("{% cycle 'a', 'b' %}", "aaa"), ("{% increment x %}", "000"),
      ("{% ifchanged %}q{% endifchanged %}", "qqq"),
      (
        "{% for i in (1..4) limit: 1 %}{% endfor %}{% for i in (1..4) offset: continue limit: 1 %}{{ i }}{% endfor %}",
        "222"
      ),
    ])
  func memory(partial: String, written: String) {
    #expect(
      page("{% render 'p.html' %}{% render 'p.html' %}{% include 'p.html' %}", ["p.html": partial])
        == written)
    #expect(
      page("{% include 'p.html' %}{% include 'p.html' %}", ["p.html": "{% cycle 'a', 'b' %}"])
        == "ab")
  }

  @Test func `a partial knows where its own loop stands and nothing of those around`() {
    let loop = "{% for i in (1..2) %}{% render 'p.html' for (1..2) as n %}{% endfor %}"
    #expect(page(loop, ["p.html": "{{ forloop.index }}{{ n }} "]) == "11 22 11 22 ")
    #expect(
      page(loop, ["p.html": "{{ n }}{{ forloop.parentloop.index }}"])
        == "! 'parentloop' is not a field of a loop")
    #expect(
      page(
        "{% for i in (1..2) %}{% render 'p.html' %}{% endfor %}", ["p.html": "{{ forloop.index }}"])
        == "! 'forloop' is not a name that this template knows")
    #expect(
      page(
        "{% for i in (1..2) %}{% for j in (1..2) %}{{ forloop.parentloop.index }}{% endfor %}{% endfor %}"
      )
        == "1122")
  }

  @Test func `a template that is rendered includes none`() {
    #expect(
      page("{% render 'a.html' %}", ["a.html": "{% include 'b.html' %}", "b.html": "b"])
        == "! 'include' is in a rendered template, which has its own names")
    #expect(
      page("{% include 'a.html' %}", ["a.html": "{% include 'b.html' %}", "b.html": "b"]) == "b")
  }

  @Test func `a template is included once for each element of a list`() {
    #expect(
      page("{% include 'p.html' with briefing.authors %}", ["p.html": "[{{ p }}]"])
        == "[A & B]".replacing("&", with: "&amp;"))
    #expect(page("{% include 'p.html' with title %}", ["p.html": "[{{ p }}]"]) == "[T]")
  }
}
