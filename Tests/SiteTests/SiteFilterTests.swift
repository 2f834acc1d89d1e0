import Diagnostics
import Liquid
import PolicyModel
import Testing

@testable import Site

@Suite("Filters of a site") struct SiteFilterTests {
  private func render(_ template: String, _ data: [(String, Value)] = []) throws -> String {
    var findings: [Diagnostic] = []
    let compiled = LooseTemplate(
      template, options: TemplateOptions(undefined: .lax, escape: .html),
      filters: Filter.standard + Filter.site(dates: .dayMonthYear), reporting: &findings)
    #expect(findings.isEmpty)
    return try compiled.render(ValueMap(data))
  }

  private func failure(_ template: String) -> String? {
    do {
      _ = try render(template)
      return nil
    } catch {
      return (error as? RenderError)?.diagnostic.message
    }
  }

  private func row(_ name: String, path: String?) -> Value {
    let type = RecordType("row", "", [.text("name", ""), .text("path", ""), .text("kind", "")])
    return .record(
      Record(type, ["name": .text(name), "path": .optional(path), "kind": .text("company")]))
  }

  @Test func `a link escapes the name and the address`() throws {
    #expect(
      try render(
        "{{ row | link: root }}", [("row", row("A & <b>", path: "x\"/")), ("root", .text("./"))])
        == "<a href=\"./x&quot;/\">A &amp; &lt;b&gt;</a>")
  }

  @Test func `what has no page is a name without a link`() throws {
    #expect(try render("{{ row | link: '' }}", [("row", row("A & B", path: nil))]) == "A &amp; B")
  }

  @Test(
    "dates have named styles, whatever is known of them",
    arguments: [
      ("2025-11-04", "long", "4 November 2025"), ("2025-11", "short", "Nov 2025"),
      ("2025-Q1", "long", "first quarter of 2025"), ("2025-11-04", "month", "November 2025"),
      ("2025-11-04", "year", "2025"), ("2025-11-04", "iso", "2025-11-04"),
      ("2025-11-04", "%d/%m", "04/11"), ("later", "long", "later"),
    ])
  func date(text: String, style: String, written: String) throws {
    #expect(
      try render("{{ d | date: s }}", [("d", .text(text)), ("s", .text(style))]) == written)
  }

  @Test func `a date of the site is taken as it is`() throws {
    let date = DateView.make(try Day(parsing: "2025-11-04"), in: .dayMonthYear)
    #expect(try render("{{ d | date: 'short' }}", [("d", date)]) == "4 Nov 2025")
  }

  @Test func `a sum without a currency and a kind that is none are told`() {
    #expect(failure("{{ '9.7B' | money }}") == "'9.7B': it has no currency")
    #expect(
      failure("{{ 'x' | in_kind: 'compny' }}") == "'compny' is not a kind; did you mean 'company'")
  }

  @Test func `markdown in a template cannot run script`() throws {
    #expect(try render("{{ '<script>x</script> *a*' | markdown }}").contains("<script") == false)
    #expect(try render("{{ '[x](javascript:y)' | markdown }}") == "<a href=\"\">x</a>")
  }

  @Test func `structured data cannot end its script`() throws {
    let page = PageView(title: "</script><b>", address: .home).value(base: nil)
    let type = RecordType("site", "", [.text("title", ""), .text("language", "")])
    let site = Record(type, ["title": .text("S"), "language": .text("en")])
    let json = try render("{{ p | jsonld: s }}", [("p", page), ("s", .record(site))])
    #expect(json.contains("\\u003c/script\\u003e") && !json.contains("</script"))
  }
}
