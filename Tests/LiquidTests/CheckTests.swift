import Diagnostics
import Liquid
import Testing

@Suite("Checks before rendering") struct CheckTests {
  /// One template with one mistake, marked.
  struct Mistake: CustomTestStringConvertible, Sendable {
    let template: String
    let rule: Rule
    let message: String
    var suggestion: String?
    var testDescription: String { template }

    init(_ template: String, _ rule: Rule, _ message: String, suggestion: String? = nil) {
      (self.template, self.rule, self.message) = (template, rule, message)
      self.suggestion = suggestion
    }
  }

  static let mistakes: [Mistake] = [
    Mistake(
      "{% if false %}{{ briefing.⟦dael⟧.name }}{% endif %}", .unknownName,
      "'dael' is not a field of a briefing", suggestion: "deal"),
    Mistake(
      "{{ ⟦breifing⟧.title }}", .unknownName, "'breifing' is not a name that this template knows",
      suggestion: "briefing"),
    Mistake(
      "{% for row in briefing.rows %}{{ row.date.⟦isso⟧ }}{% endfor %}", .unknownName,
      "'isso' is not a field of a date", suggestion: "iso"),
    Mistake(
      "{% assign d = briefing.deal.about.date %}{{ d.⟦txt⟧ }}", .unknownName,
      "'txt' is not a field of a date", suggestion: "text"),
    Mistake(
      "{{ briefing['⟦ti\ntle⟧'] }}", .unknownName, "'ti tle' is not a field of a briefing",
      suggestion: "title"),
    Mistake(
      "{{ briefing['⟦titel⟧'] }}", .unknownName, "'titel' is not a field of a briefing",
      suggestion: "title"),
    Mistake(
      "{{ briefing.rows[0].⟦nam⟧ }}", .unknownName, "'nam' is not a field of a row",
      suggestion: "name"),
    Mistake(
      "{{ briefing.rows.first.⟦nam⟧ }}", .unknownName, "'nam' is not a field of a row",
      suggestion: "name"),
    Mistake(
      "{% assign first = briefing.rows | sort: \"name\" | first %}{{ first.⟦pathh⟧ }}",
      .unknownName, "'pathh' is not a field of a row", suggestion: "path"),
    Mistake(
      "{% assign names = briefing.rows | map: \"⟦nmae⟧\" %}{{ names }}", .unknownName,
      "'nmae' is not a field of a row", suggestion: "name"),
    Mistake(
      "{% assign g = briefing.rows | group_by: \"name\" | first %}{{ g.items.first.⟦nam⟧ }}",
      .unknownName, "'nam' is not a field of a row", suggestion: "name"),
    Mistake(
      "{% for g in briefing.rows %}{% endfor %}{% render \"part.html\", ⟦root⟧: root %}",
      .unusedParameter, "'root' is not a name that part.html uses"),
    Mistake(
      "{{ briefing.rows.⟦sise⟧ }}", .unknownName, "'sise' is not a member of a list",
      suggestion: "size"),
    Mistake("{{ briefing.title.⟦deep⟧ }}", .unknownName, "'deep' is not a member of a text"),
    Mistake(
      "{% for r in briefing.rows %}{{ forloop.⟦lenght⟧ }}{% endfor %}", .unknownName,
      "'lenght' is not a field of a loop", suggestion: "length"),
    Mistake(
      "{% for r in briefing.rows %}{% endfor %}{{ ⟦r⟧ }}", .unknownName,
      "'r' is not a name that this template knows"),
    Mistake(
      "{% if briefing.⟦titel⟧ == \"x\" %}{% endif %}", .unknownName,
      "'titel' is not a field of a briefing", suggestion: "title"),
    Mistake(
      "{{ title | ⟦upcas⟧ }}", .unknownFilter, "'upcas' is not a filter", suggestion: "upcase"),
    Mistake(
      "{{ title | ⟦append⟧ }}", .filterArguments, "'append' takes 1 argument, not 0"),
    Mistake(
      "{{ title | ⟦upcase: 1⟧ }}", .filterArguments, "'upcase' takes no arguments, not 1"),
    Mistake(
      "{{ title | default: 1, ⟦alow_false⟧: true }}", .filterArguments,
      "'alow_false' is not an argument of 'default'", suggestion: "allow_false"),
    Mistake("{% ⟦asign⟧ x = 1 %}", .unknownTag, "'asign' is not a tag", suggestion: "assign"),
    Mistake(
      "{% render \"⟦part.htm⟧\" %}", .unknownTemplate, "'part.htm' is not a template",
      suggestion: "part.html"),
    Mistake(
      "{% layout \"⟦bas.html⟧\" %}", .unknownTemplate, "'bas.html' is not a template",
      suggestion: "base.html"),
    Mistake(
      "{% layout \"base.html\" %}{% block ⟦mian⟧ %}{% endblock %}", .unknownBlock,
      "'mian' is not a block of the layout", suggestion: "main"),
    Mistake(
      "{% layout \"base.html\" %} ⟦lost⟧ {% block main %}{% endblock %}", .outsideBlock,
      "text outside the blocks is not written"),
    Mistake("⟦{% if title %}⟧ a", .unclosedTag, "'if' is never closed"),
    Mistake(
      "{% if title %}⟦{% for r in briefing.rows %}⟧{% endif %}", .unclosedTag,
      "'for' is never closed"),
    Mistake("a {% ⟦endif⟧ %}", .unclosedTag, "'endif' closes nothing"),
    Mistake("a {% ⟦else⟧ %}", .unclosedTag, "'else' is not in a block that it could divide"),
    Mistake("a ⟦{{⟧ title", .unclosedTag, "'{{' is never closed"),
    Mistake("a ⟦{{⟧ title {% if title %}{% endif %}", .unclosedTag, "'{{' is never closed"),
    Mistake("{{ title ⟦root⟧ }}", .templateSyntax, "'root' does not belong here"),
    Mistake("{{ title ⟦ä⟧ }}", .templateSyntax, "'ä' does not belong here"),
    Mistake("{% if title ⟦=⟧ 1 %}{% endif %}", .templateSyntax, "'=' does not belong here"),
    Mistake("{{ ⟦'title ⟧}}", .templateSyntax, "the quotation is never closed"),
    Mistake("{% render ⟦title⟧ %}", .templateSyntax, "'title' does not belong here"),
    Mistake("{{ ⟦briefing⟧ }}", .notText, "a briefing cannot be written"),
    Mistake(
      "{% for x in briefing.deal.count %}{% endfor %}".replacing(
        "x in briefing.deal.count", with: "⟦ x in briefing.deal.count ⟧"
      ).replacing("for ⟦", with: "for⟦").replacing("⟧ %}{% endfor", with: "⟧%}{% endfor"),
      .notText, "a number cannot be gone through"),
  ]

  @Test(arguments: mistakes) func `a mistake is found at its place`(mistake: Mistake) throws {
    let checked = CheckedTemplates([
      "page.html": mistake.template, "part.html": "", "base.html": "{% block main %}{% endblock %}",
    ])
    let finding = try #require(checked.findings.first)
    #expect(checked.findings.count == 1)
    #expect(finding.rule == mistake.rule)
    #expect(finding.message == mistake.message)
    #expect(finding.suggestion == mistake.suggestion)
    #expect(finding.place == checked.marks.first)
  }

  @Test func `what is right has no findings`() throws {
    let checked = CheckedTemplates([
      "page.html": """
      {% layout "base.html" %}{% block main %}{% assign n = briefing.rows.size | plus: 1 %}{{ n }}
      {% for row in briefing.rows %}{% render "part.html", row: row %}
      {% render "part.html" with row.about as row %}{% endfor %}
      {{ briefing.data.anything.at.all[0] }}{% capture c %}{{ title }}{% endcapture %}{{ c.size }}
      {{ briefing.authors.first | default: briefing.title }}{% assign k = 5 | append: "x" %}
      {{ k.size }}{% endblock %}
      """,
      "base.html": "{{ title }}{% block main %}{% endblock %}",
      "part.html": "{{ row.name }}{{ row.about.about.date.iso }}{% if note %}{{ note }}{% endif %}",
      "other.html": "{% render \"part.html\", note: 1 %}",
    ])
    #expect(checked.findings == [])
  }

  @Test func `a mistake in a partial is reported once, however it is called`() {
    let checked = CheckedTemplates([
      "page.html": """
      {% render "part.html", row: briefing.deal %}{% render "part.html", row: briefing.deal %}
      {% render "part.html", row: briefing.deal, root: root %}
      """,
      "part.html": "{{ row.⟦nmae⟧ }}{{ root }}",
    ])
    #expect(checked.findings.map(\.place) == checked.marks)
  }

  @Test func `a partial is checked for each type it is given`() {
    let checked = CheckedTemplates([
      "page.html": """
      {% render "part.html", item: briefing.deal %}{% render "part.html", item: briefing %}
      {% render "part.html", item: briefing.data %}
      """,
      "part.html": "{{ item.⟦path⟧ }}",
    ])
    #expect(checked.findings.map(\.message) == ["'path' is not a field of a briefing"])
    #expect(checked.findings.map(\.place) == checked.marks)
  }

  @Test func `a partial knows nothing but its parameters`() {
    let checked = CheckedTemplates([
      "page.html": "{% assign x = 1 %}{% render \"part.html\", a: 1 %}",
      "part.html": "{{ a }}{{ ⟦title⟧ }}{{ ⟦x⟧ }}",
    ])
    #expect(checked.findings.map(\.rule) == [.unknownName, .unknownName])
    #expect(checked.findings.map(\.place) == checked.marks)
  }

  @Test func `all mistakes of all templates come in one run`() {
    let checked = CheckedTemplates([
      "page.html": "{{ ⟦a⟧ }}{% if briefing.⟦b⟧ %}{{ title | ⟦c⟧ }}{% endif %}{% ⟦d⟧ %}",
      "unreached.html": "{{ anything }}{% if⟦⟧ %}{% endif %}",
    ])
    #expect(checked.findings.map(\.place) == checked.marks)
  }

  @Test func `templates that lead back to themselves are reported with the way`() {
    let checked = CheckedTemplates([
      "page.html": "{% render \"a.html\" %}",
      "a.html": "{% render \"b.html\" %}",
      "b.html": "{% if false %}{% include \"⟦a.html⟧\" %}{% endif %}",
    ])
    #expect(checked.findings.map(\.rule) == [.templateCycle])
    #expect(
      checked.findings.first?.message
        == "'a.html' leads back to itself: a.html > b.html > a.html")
    #expect(checked.findings.map(\.place) == checked.marks)
  }

  @Test func `crossing tags show where the outer block ends`() throws {
    let checked = CheckedTemplates([
      "page.html": "{% if title %}⟦{% for r in briefing.rows %}⟧{{ r.name }}⟦{% endif %}⟧ after"
    ])
    let finding = try #require(checked.findings.first)
    #expect(checked.findings.count == 1)
    #expect([finding.place] + finding.notes.compactMap(\.place) == checked.marks)
  }
}
