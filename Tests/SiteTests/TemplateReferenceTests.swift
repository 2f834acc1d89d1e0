import Diagnostics
import Foundation
import Liquid
import PolicyModel
import Testing
import Wording

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

/// `Documentation/Templates.md` says what the declarations say, word for word.
@Suite("Template reference") struct TemplateReferenceTests {
  @Test func `each view model is documented as it is declared`() throws {
    try GeneratedPart("view models").expect(ViewModelReference().text)
  }

  @Test func `each filter is documented with an example that holds`() throws {
    let examples = try FilterExample.all.map { try $0.row() }
    try GeneratedPart("filters").expect(
      "| filter | example | gives |\n|---|---|---|\n" + examples.joined())
    #expect(
      Set(FilterExample.all.map(\.name))
        == Set((Filter.standard + Filter.site(in: .english)).map(\.name)),
      "a filter lacks its example")
  }
}

/// A part of the file between two comments.
private struct GeneratedPart {
  let name: String

  init(_ name: String) { self.name = name }

  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Documentation/Templates.md").standardizedFileURL

  func expect(_ text: String) throws {
    let whole = try String(contentsOf: Self.file, encoding: .utf8)
    let start = try #require(
      whole.range(of: "<!-- generated: \(name); RECORD=1 swift test rewrites what follows -->\n"))
    let end = try #require(whole.range(of: "<!-- end of \(name) -->"))
    let written = "\n" + text + "\n"
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      let changed = whole.replacingCharacters(in: start.upperBound..<end.lowerBound, with: written)
      try Data(changed.utf8).write(to: Self.file)
      Issue.record("Recorded \(name); review the diff and run again")
      return
    }
    #expect(whole[start.upperBound..<end.lowerBound] == written)
  }
}

/// The names that templates are given, and the fields of each record behind them.
private struct ViewModelReference {
  let text: String

  init() {
    var lines: [String] = []
    var queue: [RecordType] = []
    var seen: Set<RecordType> = []
    for context in PageContext.allCases.map(\.type) + [PageContext.siteFileType] {
      let file = context === PageContext.siteFileType ? "site/…" : context.name
      lines.append("### `\(file)`\n\n| name | holds | |\n|---|---|---|\n")
      for field in context.fields {
        lines.append(
          "| `\(field.name)` | \(Self.phrase(field.type, &queue)) | \(field.summary) |\n")
      }
      lines.append("\n")
    }
    queue.append(WordsView.type)
    var place = 0
    while place < queue.count {
      let type = queue[place]
      place += 1
      guard seen.insert(type).inserted else { continue }
      lines.append(
        "### \(type.name.prefix(1).uppercased() + type.name.dropFirst())\n\n\(type.summary)\n\n| field | holds | |\n|---|---|---|\n"
      )
      for field in type.fields {
        lines.append(
          "| `\(field.name)` | \(Self.phrase(field.type, &queue)) | \(field.summary) |\n")
      }
      lines.append("\n")
    }
    text = lines.joined().trimmingCharacters(in: .newlines) + "\n"
  }

  private static func phrase(_ type: ValueType, _ queue: inout [RecordType]) -> String {
    switch type {
    case .any: return "any value"
    case .bool: return "true or false"
    case .integer: return "number"
    case .text: return "text"
    case .html: return "markup"
    case .list(let element): return "list of " + phrase(element, &queue)
    case .record(let type):
      queue.append(type())
      return type().name
    }
  }
}

/// A filter with a template that uses it.
private struct FilterExample {
  let name: String
  let template: String

  init(_ name: String, _ template: String) { (self.name, self.template) = (name, template) }

  func row() throws -> String {
    var findings: [Diagnostic] = []
    let compiled = LooseTemplate(
      template, filters: Filter.standard + Filter.site(in: .english), reporting: &findings)
    #expect(findings.isEmpty, "\(name): \(findings.map(\.message))")
    let result = try compiled.render(Self.data)
    let cells = [template, result].map {
      "`"
        + $0.replacingOccurrences(of: "|", with: "\\|")
        .replacingOccurrences(of: "\n", with: "↵") + "`"
    }
    return "| `\(name)` | \(cells[0]) | \(result.isEmpty ? "nothing" : cells[1]) |\n"
  }

  /// Two rows, a page and a site, as pages have them.
  private static var data: ValueMap {
    let type = RecordType(
      "row", "", [.text("name", ""), .text("path", ""), .text("kind", ""), .text("type", "")])
    func row(_ name: String, _ path: String, _ kind: String, _ sort: String) -> Value {
      .record(
        Record(
          type,
          ["name": .text(name), "path": .text(path), "kind": .text(kind), "type": .text(sort)]))
    }
    let rows = [
      row("IREN", "companies/iren/", "company", "Public"),
      row("SEC", "agencies/sec/", "agency", "Commission"),
      row("Acme", "companies/acme/", "company", "Private"),
    ]
    var page = PageView(title: "Water", description: "On <rivers>.", address: .home)
    page.structuredData = ContiguousArray(
      #"{"@context":"https://schema.org","@type":"WebPage","name":"Water"}"#.utf8)
    let siteType = RecordType("site", "", [.text("title", ""), .text("language", "")])
    return ValueMap([
      ("row", rows[0]), ("rows", .list(rows)), ("root", .text("../")),
      ("page", page.value(base: nil)),
      ("site", .record(Record(siteType, ["title": .text("Briefings"), "language": .text("en")]))),
    ])
  }

  static let all: [FilterExample] = [
    // Of the site
    .init("link", "{{ row | link: root }}"),
    .init("money", "{{ 'USD 9.7B' | money }}"),
    .init("date", "{{ '2025-11-04' | date: 'long' }}, {{ '2025-11-04' | date: '%b %-d' }}"),
    .init("in_kind", "{{ rows | in_kind: 'company' | map: 'name' | join: ', ' }}"),
    .init(
      "group_by",
      "{% assign groups = rows | group_by: 'kind' %}{% for g in groups %}{{ g.name }}: {{ g.items.size }} {% endfor %}"
    ),
    .init("markdown", "{{ 'so *it* is' | markdown }}"),
    .init("slugify", "{{ 'Société & Co.' | slugify }}"),
    .init("json", "{{ 'a \"b\" </script>' | json }}"),
    .init("jsonld", "{{ page | jsonld: site }}"),
    // Texts
    .init("append", "{{ 'a' | append: 'b' }}"), .init("prepend", "{{ 'a' | prepend: 'b' }}"),
    .init("capitalize", "{{ 'iren LTD' | capitalize }}"),
    .init("downcase", "{{ 'SEC' | downcase }}"), .init("upcase", "{{ 'sec' | upcase }}"),
    .init("strip", "[{{ ' a ' | strip }}]"), .init("lstrip", "[{{ ' a ' | lstrip }}]"),
    .init("rstrip", "[{{ ' a ' | rstrip }}]"),
    .init("squish", "{{ ' one   two ' | squish }}"),
    .init("strip_newlines", "{% capture c %}a\nb{% endcapture %}{{ c | strip_newlines }}"),
    .init("replace", "{{ 'a-b-c' | replace: '-', '+' }}"),
    .init("replace_first", "{{ 'a-b-c' | replace_first: '-', '+' }}"),
    .init("replace_last", "{{ 'a-b-c' | replace_last: '-', '+' }}"),
    .init("remove", "{{ 'a-b-c' | remove: '-' }}"),
    .init("remove_first", "{{ 'a-b-c' | remove_first: '-' }}"),
    .init("remove_last", "{{ 'a-b-c' | remove_last: '-' }}"),
    .init("split", "{{ 'a-b-c' | split: '-' | join: ' ' }}"),
    .init("truncate", "{{ 'one two three' | truncate: 10 }}"),
    .init("truncatewords", "{{ 'one two three' | truncatewords: 2 }}"),
    .init("slice", "{{ 'briefing' | slice: 0, 5 }}"),
    .init("default", "{{ nothing | default: 'none' }}"),
    .init("escape", "{{ '<b>' | escape }}"), .init("h", "{{ '<b>' | h }}"),
    .init("escape_once", "{{ '&lt;b> & c' | escape_once }}"), .init("raw", "{{ '<b>' | raw }}"),
    .init("newline_to_br", "{% capture c %}a\nb{% endcapture %}{{ c | newline_to_br }}"),
    .init("strip_html", "{{ 'a <b>c</b>' | strip_html }}"),
    .init("url_encode", "{{ 'a b&c' | url_encode }}"),
    .init("url_decode", "{{ 'a+b%26c' | url_decode }}"),
    .init("base64_encode", "{{ 'briefing' | base64_encode }}"),
    .init("base64_decode", "{{ 'YnJpZWZpbmc=' | base64_decode }}"),
    .init("base64_url_safe_encode", "{{ 'a?>b' | base64_url_safe_encode }}"),
    .init("base64_url_safe_decode", "{{ 'YT8-Yg==' | base64_url_safe_decode }}"),
    // Numbers
    .init("abs", "{{ -3 | abs }}"), .init("ceil", "{{ 1.2 | ceil }}"),
    .init("floor", "{{ 1.8 | floor }}"), .init("round", "{{ 2.345 | round: 1 }}"),
    .init("plus", "{{ 2 | plus: 3 }}"), .init("minus", "{{ 2 | minus: 3 }}"),
    .init("times", "{{ 2 | times: 3 }}"), .init("divided_by", "{{ 7 | divided_by: 2 }}"),
    .init("modulo", "{{ 7 | modulo: 2 }}"), .init("at_least", "{{ 2 | at_least: 3 }}"),
    .init("at_most", "{{ 4 | at_most: 3 }}"),
    // Lists
    .init("join", "{{ rows | map: 'name' | join: ' and ' }}"),
    .init("first", "{{ 'a b' | split: ' ' | first }}"),
    .init("last", "{{ 'a b' | split: ' ' | last }}"), .init("size", "{{ rows | size }}"),
    .init("reverse", "{{ 'a b c' | split: ' ' | reverse | join: ' ' }}"),
    .init("sort", "{{ rows | sort: 'name' | map: 'name' | join: ' ' }}"),
    .init("sort_natural", "{{ 'b A c' | split: ' ' | sort_natural | join: ' ' }}"),
    .init("uniq", "{{ 'a b a' | split: ' ' | uniq | join: ' ' }}"),
    .init("compact", "{{ rows | map: 'date' | compact | size }}"),
    .init("concat", "{{ 'a' | split: ' ' | concat: rows | size }}"),
    .init("map", "{{ rows | map: 'kind' | join: ' ' }}"),
    .init("where", "{{ rows | where: 'kind', 'agency' | map: 'name' }}"),
    .init("reject", "{{ rows | reject: 'kind', 'agency' | map: 'name' | join: ' ' }}"),
    .init("find", "{% assign r = rows | find: 'kind', 'agency' %}{{ r.name }}"),
    .init("find_index", "{{ rows | find_index: 'kind', 'agency' }}"),
    .init("has", "{{ rows | has: 'kind', 'agency' }}"),
    .init("sum", "{{ '1 2 3' | split: ' ' | sum }}"),
  ]
}
