import Diagnostics
import Liquid
import Testing

@Suite("The fields that templates read") struct FieldUseTests {
  private func use(_ template: String, partial: String = "") -> FieldUse {
    var findings: [Diagnostic] = []
    let library = TemplateLibrary(
      [
        TemplateFile(
          path: "page.html", shownPath: "page.html", bytes: ContiguousArray(template.utf8)),
        TemplateFile(
          path: "row.html", shownPath: "row.html", bytes: ContiguousArray(partial.utf8)),
      ], entryPoints: [EntryPoint(path: "page.html", context: Sample.pageType)],
      reporting: &findings)
    #expect(findings.map(\.message) == [])
    return library.use
  }

  private func read(_ type: RecordType, _ use: FieldUse) -> [String] {
    type.fields.map(\.name).filter { use.contains($0, of: type) }
  }

  private func rows(_ template: String, partial: String = "") -> [String] {
    read(Sample.rowType, use(template, partial: partial))
  }

  private static let all = ["name", "path", "date", "about", "count", "past"]

  @Test func `a path reads the fields it goes through`() {
    let use = use("{{ briefing.deal.date.iso }}{% if briefing.rows.first.past %}1{% endif %}")
    #expect(read(Sample.briefing, use) == ["deal", "rows"])
    #expect(read(Sample.rowType, use) == ["date", "past"])
    #expect(read(Sample.date, use) == ["iso"])
  }

  @Test func `what loops, partials and variables hold is followed`() {
    #expect(rows("{% for row in briefing.rows %}{{ row.name }}{% endfor %}") == ["name"])
    #expect(
      rows("{% render \"row.html\", row: briefing.deal %}", partial: "{{ row.path }}") == ["path"])
    #expect(
      rows("{% assign row = briefing.rows.last %}{{ row.about.count }}") == ["about", "count"])
  }

  @Test func `a filter reads the field that it is told of`() {
    #expect(rows("{{ briefing.rows | map: \"name\" | join }}") == ["name"])
    #expect(
      rows("{% for row in briefing.rows %}{{ row.name | upcase }}{% endfor %}") == ["name"])
    #expect(rows("{{ briefing.rows | map: title | join }}") == Self.all)
    #expect(rows("{{ briefing.rows | size }}") == [])
  }

  @Test func `where a record is taken as a whole, all of it is read`() {
    #expect(rows("{{ briefing.deal | json }}") == Self.all)
    #expect(rows("{{ briefing.deal[title] }}") == Self.all)
    #expect(rows("{% for part in briefing.deal %}{{ part[0] }}{% endfor %}") == Self.all)
    #expect(rows("{% if briefing.deal contains title %}1{% endif %}") == Self.all)
  }

  @Test func `a name is read of every type where the type is not known`() {
    #expect(rows("{{ briefing.data.path }}") == ["path"])
    #expect(rows("{{ briefing.deal[\"count\"] }}") == ["count"])
    #expect(rows("{% if briefing.deal contains \"past\" %}1{% endif %}") == ["past"])
  }

  @Test func `a variable that changes its type in a loop keeps nothing back`() {
    #expect(
      rows(
        """
        {% assign row = briefing.deal %}{% for other in briefing.rows %}{{ row.name }}\
        {% assign row = briefing %}{% endfor %}
        """) == Self.all)
  }
}
