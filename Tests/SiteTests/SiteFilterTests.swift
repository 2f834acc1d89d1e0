import Diagnostics
import Liquid
import PolicyModel
import TestSupport
import Testing
import Wording

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("Filters of a site") struct SiteFilterTests {
  private func render(_ template: String, _ data: [(String, Value)] = []) throws -> String {
    var findings: [Diagnostic] = []
    let compiled = LooseTemplate(
      template, options: TemplateOptions(undefined: .lax, escape: .html),
      filters: Filter.standard + Filter.site(in: .english), reporting: &findings)
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
    let date = DateView.make(try Day(parsing: "2025-11-04"), in: .english)
    #expect(try render("{{ d | date: 'short' }}", [("d", date)]) == "4 Nov 2025")
  }

  @Test func `a time that clocks skip is as much later, and of two the first is meant`() {
    let format = "date: '%F %T %z'"
    #expect(strict("{{ '2025-03-09 02:30' | \(format) }}") == "2025-03-09 03:30:00 -0400")
    #expect(strict("{{ '2025-03-09 01:59' | \(format) }}") == "2025-03-09 01:59:00 -0500")
    #expect(strict("{{ '2025-03-09 03:00' | \(format) }}") == "2025-03-09 03:00:00 -0400")
    #expect(strict("{{ '2025-11-02 01:30' | \(format) }}") == "2025-11-02 01:30:00 -0400")
    #expect(strict("{{ '2025-11-02 02:00' | \(format) }}") == "2025-11-02 02:00:00 -0500")
  }

  /// Strict, on a day in New York.
  private func strict(_ template: String, _ data: [(String, Value)] = []) -> String {
    var findings: [Diagnostic] = []
    let zone = TimeZone(named: "America/New_York") ?? .utc
    // 2025-11-30T23:30:00-05:00, which is another day in Greenwich.
    let clock = DateClock(now: 1_764_563_400) { zone.offset(at: $0) }
    let fields = data.map { RecordType.Field.any($0.0, "") }
    let type = RecordType("page", "", fields)
    let library = TemplateLibrary(
      [TemplateFile(path: "a.txt", shownPath: "a.txt", bytes: ContiguousArray(template.utf8))],
      entryPoints: [EntryPoint(path: "a.txt", context: type)],
      filters: Filter.standard + Filter.site(on: clock, in: .english), reporting: &findings)
    if let finding = findings.first { return "! " + finding.message }
    var out = ContiguousArray<UInt8>()
    do {
      try library.render(
        "a.txt", with: Record(type: type, values: ContiguousArray(data.map(\.1))), into: &out)
    } catch {
      return "! " + error.diagnostic.message
    }
    return text(out)
  }

  @Test(
    "now and times without an offset are those of the build's clock and zone",
    arguments: [
      ("now", "%Y-%m-%d %H:%M %z", "2025-11-30 23:30 -0500"), ("today", "long", "30 November 2025"),
      (" NOW ", "%Y", "2025"), ("now", "iso", "2025-11-30"),
      ("2025-07-04 09:00", "%z %s", "-0400 1751634000"), ("2025-12-04 09:00", "%z", "-0500"),
      ("2025-07-04 09:00 UTC", "%H %z %Z", "09 +0000 UTC"),
      ("1764563400", "%F %R", "2025-11-30 23:30"), ("2025-11-04T10:00Z", "long", "4 November 2025"),
      ("Nov 4, 2025 4pm", "short", "4 Nov 2025"), ("2025", "%Y", "2025"),
      ("2025-11", "%B %Y", "November 2025"), ("2026-Q1", "%Y", "2026"),
      ("2026-Q1", "long", "first quarter of 2026"),
    ])
  func clock(date: String, format: String, written: String) {
    #expect(strict("{{ '\(date)' | date: '\(format)' }}") == written)
    #expect(
      strict("{{ d | date: f }}", [("d", .text(date)), ("f", .text(format))]) == written)
  }

  @Test(
    "what is no date and no format is an error that says what is read",
    arguments: [
      (
        "soon", "%Y",
        "'soon' is not a date that is read: 2025-11-04, 4 November 2025 or Nov 4, 2025, each with a time and an offset or without, and seconds since 1970"
      ),
      (
        "03/04/2025", "long",
        "'03/04/2025' is not a date that is read: 2025-11-04, 4 November 2025 or Nov 4, 2025, each with a time and an offset or without, and seconds since 1970"
      ),
      ("2025-11-04", "%Q", "'%Q' is not a directive of dates"),
      ("2025-11-04", "%Y-%", "the format ends in the middle of a directive"),
      (
        "2025-11-04", "lnog",
        "'lnog' is not a style of dates and has no directive such as %Y; did you mean 'long'?"
      ),
      (
        "2025-11-04", "medium",
        "'medium' is not a style of dates and has no directive such as %Y: the styles are long, short, month, year, iso"
      ),
      (
        "November 2025", "%-d %B %Y",
        "'2025-11' is not a full date, and '%d' shows more of it than is known; 'long' and 'short' write what is"
      ),
      (
        "2025-11", "%-d %B %Y",
        "'2025-11' is not a full date, and '%d' shows more of it than is known; 'long' and 'short' write what is"
      ),
      (
        "2025", "%B",
        "'2025' is not a full date, and '%B' shows more of it than is known; 'long' and 'short' write what is"
      ),
      (
        "2026-Q1", "%F",
        "'2026-Q1' is not a full date, and '%F' shows more of it than is known; 'long' and 'short' write what is"
      ),
    ])
  func noDates(date: String, format: String, message: String) {
    #expect(
      strict("{{ d | date: f }}", [("d", .text(date)), ("f", .text(format))]) == "! " + message)
  }

  @Test func `a quarter of the site is written as one, and nothing as nothing`() {
    let date = DateView.make(PartialDate(year: 2026, precision: .quarter(1)), in: .english)
    #expect(
      strict("{{ d | date: 'long' }}, {{ d | date: 'short' }}", [("d", date)])
        == "first quarter of 2026, Q1 2026")
    #expect(strict("[{{ d | date: '%Y' }}{{ '' | date: '%Y' }}]", [("d", .none)]) == "[]")
    #expect(
      strict("{{ d | date: '%Y' }}", [("d", .list([]))])
        == "! 'date' takes a text or seconds since 1970")
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
}
