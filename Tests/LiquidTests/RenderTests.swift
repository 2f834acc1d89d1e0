import Diagnostics
import Foundation
import Liquid
import Synchronization
import Testing

@Suite("Rendering") struct RenderTests {
  @Test func `every output of an HTML template is escaped`() throws {
    let checked = CheckedTemplates(["page.html": "<a title=\"{{ title }}\">{{ title }}</a>"])
    let page = try checked.page(Sample.page(title: "<b> & \"c\" 'd'"))
    let escaped = "&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;"
    #expect(page == "<a title=\"\(escaped)\">\(escaped)</a>")
  }

  @Test func `markup passes once and only as it is`() throws {
    let checked = CheckedTemplates([
      "page.html": """
      {{ briefing.body }}|{{ briefing.body | upcase }}|{{ briefing.body | append: title }}|\
      {{ title | raw }}|{{ title | escape }}|{{ briefing.authors }}|{{ title | newline_to_br }}
      """
    ])
    #expect(
      try checked.page(Sample.page(title: "<i>", body: "<p>"))
        == "<p>|&lt;P&gt;|<p>&lt;i&gt;|<i>|&lt;i&gt;|A &amp; B|&lt;i&gt;")
  }

  @Test func `captured output is markup and is not escaped again`() throws {
    let checked = CheckedTemplates([
      "page.html": "{% capture c %}<b>{{ title }}</b>{% endcapture %}{{ c }}"
    ])
    #expect(try checked.page(Sample.page(title: "<")) == "<b>&lt;</b>")
  }

  @Test func `a template that is not HTML is not escaped`() throws {
    let checked = CheckedTemplates([
      "page.json": "{\"t\": {{ title | json }}, \"u\": \"{{ title }}\"}"
    ])
    #expect(
      try checked.page(Sample.page(title: "a&b\""), path: "page.json")
        == "{\"t\": \"a\\u0026b\\\"\", \"u\": \"a&b\"\"}")
  }

  @Test func `an HTML partial escapes inside of another template`() throws {
    let checked = CheckedTemplates([
      "page.json": "{{ title }}{% render \"part.html\", title: title %}",
      "part.html": "{{ title }}",
    ])
    #expect(try checked.page(Sample.page(title: "&"), path: "page.json") == "&&amp;")
  }

  @Test func `fields that hold nothing write nothing`() throws {
    let checked = CheckedTemplates([
      "page.html": "[{{ briefing.deal.about.date.iso }}]{% if briefing.deal %}a{% endif %}"
    ])
    #expect(try checked.page() == "[]")
  }

  @Test func `a record of another type than declared is read by its names`() throws {
    let checked = CheckedTemplates(["page.html": "{{ briefing.deal.name }}"])
    let other = RecordType("other", "", [.text("x", ""), .text("name", "")])
    let briefing = Record(
      Sample.briefing,
      [
        "title": .none, "body": .none,
        "deal": .record(Record(other, ["x": .text("wrong"), "name": .text("right")])),
        "rows": .none, "authors": .none, "data": .none,
      ])
    let page = Record(
      Sample.pageType, ["briefing": .record(briefing), "root": .none, "title": .none])
    #expect(try checked.page(page) == "right")
  }

  @Test func `what fails while rendering has its place`() throws {
    let checked = CheckedTemplates([
      "page.html": "a{% render \"part.html\", x: 0 %}", "part.html": "{{ 1 | ⟦divided_by: x⟧ }}",
    ])
    let error = try #require(throws: RenderError.self) { try checked.page() }
    #expect(error.diagnostic.rule == .templateFailure)
    #expect(error.diagnostic.message == "nothing can be divided by zero")
    #expect([error.diagnostic.place] == checked.marks)
  }

  @Test func `pages rendered at once do not disturb each other`() throws {
    let checked = CheckedTemplates([
      "page.html": """
      {% for row in briefing.rows %}{% capture n %}{{ row.name }}{% endcapture %}\
      {% render "part.html", row: row, n: n %}{% cycle "a", "b" %}{% increment i %}{% endfor %}
      """,
      "part.html": "{{ row.path }}{{ n }}",
    ])
    let contexts = (0..<64).map { page in
      Sample.page(rows: (0..<20).map { Sample.row("\(page)-\($0)", path: "/\(page)/\($0)/") })
    }
    let alone = try contexts.map { try checked.page($0) }
    let together = SharedPages(count: contexts.count)
    DispatchQueue.concurrentPerform(iterations: contexts.count) { index in
      together.set((try? checked.page(contexts[index])) ?? "", at: index)
    }
    #expect(together.all == alone)
    #expect(Set(alone).count == contexts.count)
  }
}

/// Pages written from several threads.
private final class SharedPages: Sendable {
  private let pages: Mutex<[String]>

  init(count: Int) { pages = Mutex(Array(repeating: "", count: count)) }

  var all: [String] { pages.withLock { $0 } }

  func set(_ page: String, at index: Int) { pages.withLock { $0[index] = page } }
}
