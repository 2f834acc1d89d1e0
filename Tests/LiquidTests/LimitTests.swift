import Diagnostics
import Liquid
import Testing

@Suite("Limits") struct LimitTests {
  private static func failure(_ template: String, _ limits: RenderLimits) -> Diagnostic? {
    let checked = CheckedTemplates(
      ["page.html": template, "part.html": "{{ a }}"], options: TemplateOptions(limits: limits))
    if let finding = checked.findings.first { return finding }
    do {
      _ = try checked.page()
      return nil
    } catch {
      return (error as? RenderError)?.diagnostic
    }
  }

  @Test(arguments: [
    "{% for i in (1..1000000000) %}{% endfor %}",
    "{% for i in (1..90) %}{% for j in (1..90) %}a{% endfor %}{% endfor %}",
    "{% for i in (1..600) %}{% render \"part.html\", a: i %}{% endfor %}",
    "{% tablerow i in (1..5000) %}{% endtablerow %}",
    "{% assign a = (1..5000) %}{% render \"part.html\" for a as a %}",
  ]) func `loops end`(template: String) {
    var limits = RenderLimits()
    limits.iterations = 1000
    let failure = Self.failure(template, limits)
    #expect(failure?.rule == .templateLimit)
    #expect(failure?.message == "the loops of one page turn more than 1000 times")
  }

  @Test(arguments: [
    "{% for i in (1..900) %}0123456789{% endfor %}",
    "{% assign x = \"abc\" %}{% for i in (1..60) %}{% assign x = x | append: x %}{% endfor %}",
    "{% assign x = \"aaaaaaaaaa\" %}{% for i in (1..9) %}{% assign x = x | replace: \"a\", x %}{% endfor %}",
    "{% assign x = (1..900) | join: \"0123456789\" %}",
  ]) func `output and texts end`(template: String) {
    var limits = RenderLimits()
    limits.outputBytes = 1000
    #expect(Self.failure(template, limits)?.rule == .templateLimit)
  }

  @Test(arguments: [
    "{{ (1..2000000000) | reverse | first }}",
    "{% assign x = (1..9) | reverse %}{% for i in (1..60) %}{% assign x = x | concat: x %}{% endfor %}",
  ]) func `lists end`(template: String) {
    #expect(Self.failure(template, RenderLimits())?.rule == .templateLimit)
  }

  @Test func `tags nested too deep are reported once and do not crash`() {
    let open = String(repeating: "{% if title %}", count: 5000)
    let close = String(repeating: "{% endif %}", count: 5000)
    let checked = CheckedTemplates(["page.html": open + close])
    #expect(checked.findings.map(\.rule) == [.templateLimit])
  }

  @Test func `brackets nested too deep are reported`() {
    let checked = CheckedTemplates([
      "page.html": "{{ briefing.data\(String(repeating: "[title", count: 5000)) }}"
    ])
    #expect(checked.findings.map(\.rule) == [.templateSyntax])
  }

  @Test func `a path of too many steps is reported`() {
    let checked = CheckedTemplates([
      "page.html": "{{ briefing.data\(String(repeating: ".a", count: 50_000)) }}"
    ])
    #expect(checked.findings.map(\.rule) == [.templateSyntax])
  }

  @Test(arguments: [
    "9223372036854775807 | plus: 1", "-9223372036854775808 | minus: 1",
    "9223372036854775807 | times: 9223372036854775807", "-9223372036854775808 | abs",
    "-9223372036854775808 | divided_by: -1", "-9223372036854775808 | modulo: -1",
    "'abc' | truncate: -9223372036854775808", "'abc' | slice: -9223372036854775808, 5",
    "'abc' | slice: 1, 9223372036854775807", "'-9223372036854775808' | date: '%s'",
    "9223372036854775807 | date: '%Y'", "1e999 | ceil", "'9999999999999999999.5' | floor",
    "0.1 | divided_by: 0.0000001 | round: 999999999999",
    "(-9223372036854775808..9223372036854775807) | size",
    "(-9223372036854775808..9223372036854775807) | last",
  ]) func `extreme numbers end in output or a finding`(expression: String) {
    let text =
      "{% for i in (-9223372036854775808..9223372036854775807) limit: 1 offset: 1 reversed %}"
      + "{{ \(expression) }}{% endfor %}"
    switch LooseTemplate.compiled(text) {
    case .success(let template): _ = try? template.render()
    case .failure(let error): #expect(error.diagnostic.rule == .templateSyntax)
    }
  }

  @Test func `a chain of templates too long is reported`() {
    var findings: [Diagnostic] = []
    let files = (0..<300).map { number in
      let next = "{% if title %}{% include \"\(number + 1).html\" %}{% endif %}"
      let text = number < 299 ? next : "end"
      return TemplateFile(
        path: "\(number).html", shownPath: "\(number).html", bytes: ContiguousArray(text.utf8))
    }
    _ = TemplateLibrary(
      files, entryPoints: [EntryPoint(path: "0.html", context: Sample.pageType)],
      reporting: &findings)
    #expect(findings.map(\.rule) == [.templateLimit])
  }

  @Test func `templates that include each other twice do not multiply for ever`() {
    var findings: [Diagnostic] = []
    let files = (0..<60).map { number in
      let next = "{% include \"\(number + 1).html\" %}"
      let text = number < 59 ? next + next : ""
      return TemplateFile(
        path: "\(number).html", shownPath: "\(number).html", bytes: ContiguousArray(text.utf8))
    }
    _ = TemplateLibrary(
      files, entryPoints: [EntryPoint(path: "0.html", context: Sample.pageType)],
      reporting: &findings)
    #expect(findings.contains { $0.rule == .templateLimit })
  }

  @Test(arguments: [TemplateOptions.Undefined.strict, .lax])
  func `any tags in any order end in output or a finding`(undefined: TemplateOptions.Undefined) {
    let pieces = [
      "{% if title %}", "{% elsif x == 1 %}", "{% else %}", "{% endif %}",
      "{% unless root and y %}",
      "{% endunless %}", "{% for r in briefing.rows %}", "{% for i in (1..3) reversed %}",
      "{% endfor %}", "{% break %}", "{% continue %}", "{% case title %}", "{% when 'T', 'T' %}",
      "{% endcase %}", "{% assign x = briefing.rows | map: 'name' %}", "{% capture x %}",
      "{% endcapture %}", "{% ifchanged %}", "{% endifchanged %}", "{% tablerow i in (1..3) %}",
      "{% endtablerow %}", "{% block a %}", "{% endblock %}", "{{ block.super }}", "{{ x }}",
      "{{ forloop.parentloop.index }}", "{{ r.name | upcase }}", "{% cycle 'a', x %}",
      "{% increment x %}", "{% render 'part.html' for briefing.rows as row %}",
      "{% include 'part.html', row: briefing.deal %}", "{% layout 'base.html' %}", "{% raw %}",
      "{% endraw %}", "{% comment %}", "{% endcomment %}", "{% liquid echo x\n break %}", " text ",
    ]
    var random = SplitMix(state: 7)
    for _ in 0..<1500 {
      let text = (0..<12).map { _ in pieces[random.next(below: pieces.count)] }.joined()
      var findings: [Diagnostic] = []
      let files = [
        ("page.html", text), ("part.html", "{{ row.name }}{{ forloop.index }}{% break %}"),
        ("base.html", "{% block a %}{% capture y %}{% block b %}{% endblock %}{% endcapture %}"),
      ].map { TemplateFile(path: $0.0, shownPath: $0.0, bytes: ContiguousArray($0.1.utf8)) }
      let library = TemplateLibrary(
        files, entryPoints: [EntryPoint(path: "page.html", context: Sample.pageType)],
        options: TemplateOptions(undefined: undefined), reporting: &findings)
      var out = ContiguousArray<UInt8>()
      try? library.render(
        "page.html", with: Sample.page(rows: [Sample.row("a"), Sample.row("b")]), into: &out)
      #expect(findings.contains { $0.place.path == "base.html" })
    }
  }

  @Test func `any bytes end in output or a finding`() {
    let alphabet = Array("{}%-|:.,[]()'\"#= \n\u{E9}ifor endxrawcomment1".utf8) + [0xFF, 0x00]
    var random = SplitMix(state: 42)
    for _ in 0..<2000 {
      var bytes = ContiguousArray<UInt8>()
      for _ in 0..<60 {
        bytes.append(alphabet[random.next(below: alphabet.count)])
      }
      let pieces = ["{% if ", " %}", "{{ ", " }}", "{% for x in ", "{% endif %}", "{% raw %}"]
      bytes.append(contentsOf: pieces[random.next(below: pieces.count)].utf8)
      var findings: [Diagnostic] = []
      let library = TemplateLibrary(
        [TemplateFile(path: "page.html", shownPath: "page.html", bytes: bytes)],
        entryPoints: [EntryPoint(path: "page.html", context: Sample.pageType)], reporting: &findings
      )
      var out = ContiguousArray<UInt8>()
      try? library.render("page.html", with: Sample.page(), into: &out)
      for finding in findings {
        #expect(finding.place.range.upperBound <= bytes.count)
        #expect(finding.place.range.lowerBound >= 0)
      }
    }
  }
}

/// The same numbers on every run.
private struct SplitMix {
  var state: UInt64

  mutating func next(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ mixed >> 31) >> 1) % limit
  }
}
