import Diagnostics
import FrontMatter
import PolicyModel
import TestSupport
import Testing

@Suite("Mistakes in briefings") struct BriefingMistakeTests {
  @Test(arguments: [
    Misfield(
      .briefing, "⟦summary⟧: S", .unknownField, "'summary' is not a field of a briefing",
      suggestion: "bottom_line"),
    Misfield(
      .briefing, "⟦agencies⟧: [sec]", .unknownField, "'agencies' is not a field of a briefing",
      suggestion: "regulators"),
    Misfield(
      .briefing, "⟦titel⟧: T", .unknownField, "'titel' is not a field of a briefing",
      suggestion: "title"),
    Misfield(
      .briefing, "⟦tags⟧: [x]", .unknownField, "'tags' is not a field of a briefing",
      suggestion: "topics"),
    Misfield(
      .briefing, "⟦cik⟧: '1'", .unknownField, "'cik' is not a field of a briefing",
      help: "it is one of a company"),
    Misfield(
      .briefing, "⟦regulates⟧: x", .unknownField, "'regulates' is not a relation of a briefing",
      help: "it is one of an agency"),
    Misfield(
      .briefing, "deals:\n  - old-merger: ⟦historcal⟧", .unknownValue,
      "'historcal' is not a mode of a reference", suggestion: "historical"),
    Misfield(
      .briefing, "policies:\n  - eo-1: ⟦historcal⟧", .unknownValue,
      "'historcal' is not a mode of a reference", suggestion: "historical"),
    Misfield(
      .briefing, "policies: [{eo-1: as of ⟦2024⟧}]", .invalidDate,
      "'2024': a full date is needed",
      help: "add what is missing of month and day, as in 2026-03-15"),
    Misfield(
      .briefing, "companies: ⟦a, b⟧", .wrongShape,
      "'companies' takes a list of references, not text", suggestion: "[a, b]"),
    Misfield(
      .briefing, "companies: [⟦{a: b}⟧]", .wrongShape,
      "'companies' takes a list of references, not a mapping"),
    Misfield(
      .briefing, "regulators:\n  - ⟦sec: a\n    cftc: b⟧", .wrongShape,
      "an item of 'regulators' is one reference and its interest",
      help: "begin a line with '- ' for each"),
    Misfield(
      .briefing, "sources:\n  ⟦- id: a\n    title: T⟧", .wrongShape,
      "'sources' takes a mapping of ids to sources, not a list",
      help: "write the id as a key, ID:, and the source's fields below it"),
    Misfield(
      .briefing, "sources:\n  ⟦My Source⟧: {title: T}", .invalidSourceID,
      "'My Source' is not an id", suggestion: "my-source"),
    Misfield(
      .briefing, "sources:\n  a: {⟦publisher⟧: P}", .missingField, "a source needs 'title'",
      help: "add title: Form 8-K, IREN Limited"),
    Misfield(
      .briefing, "sources:\n  ⟦a⟧:", .missingField, "a source needs 'title'",
      help: "add title: Form 8-K, IREN Limited"),
    Misfield(
      .briefing, "sources:\n  a: {title: T, url: ⟦www.sec.gov/x⟧}", .invalidAddress,
      "'www.sec.gov/x' is not an address on the web", suggestion: "https://www.sec.gov/x"),
    Misfield(
      .briefing, "angles:\n  - ⟦who⟧: sec", .missingField, "an angle needs 'issue'",
      help: "add issue: Disclosure of customer concentration"),
    Misfield(
      .briefing, "judgments: [{id: a, claim: C, ⟦likelyhood⟧: likely}]", .unknownField,
      "'likelyhood' is not a field of a judgment", suggestion: "likelihood"),
    Misfield(
      .briefing, "judgments: [{id: a, claim: C, likelihood: ⟦very likly⟧}]", .unknownValue,
      "'very likly' is not a likelihood", suggestion: "very-likely"),
    Misfield(
      .briefing, "review_in: ⟦90⟧", .invalidDuration, "'90' is not a length of time",
      help: "write it as 90 days, 6 weeks, 18 months or 2 years"),
    Misfield(
      .briefing, "corrections: [{date: 2025-11-05, type: update, ⟦text⟧: T, what: W}]",
      .unknownField, "'text' is not a field of a correction",
      help: "'what' is given already; remove this key"),
    Misfield(
      .briefing, "deals:\n  - ⟦name⟧: Lease", .missingField, "a deal needs 'parties'",
      help: "add parties: {microsoft: customer, iren: supplier}"),
    Misfield(
      .briefing, "deals:\n  - name: '⟦…⟧'\n    parties: {a: buyer}", .wrongShape,
      "'…' has no letter for an address", help: "a deal in place is addressed by its name"),
    Misfield(
      .briefing, "autolink: ⟦no⟧", .unknownValue, "'no' is neither true nor false",
      suggestion: "false"),
    Misfield(
      .briefing, "bottom_line: ⟦[a]⟧", .wrongShape, "'bottom_line' takes text, not a list"),
  ])
  func `what does not fit is reported at its place`(case mistake: Misfield) throws {
    try mistake.check()
  }

  @Test func `what is missing is reported where the fields open`() {
    let reading = Reading(.briefing, "type: memo")
    #expect(
      reading.findings.map(\.message) == ["a briefing needs 'date'", "a briefing needs 'title'"])
    #expect(reading.findings.map(\.rule) == [.missingField, .missingField])
    #expect(reading.findings.allSatisfy { $0.place.range == 0..<3 })
    #expect(reading.entities.first?.name.value == "test")
  }

  @Test func `a field without a value is missing too`() {
    let reading = Reading(.briefing, "⟦title⟧:\ndate: 2025-11-04")
    #expect(reading.findings.map(\.message) == ["'title' has no value"])
    #expect(reading.findings.first?.place.range == reading.source.marked)
  }

  @Test func `the date agrees with the file's name`() throws {
    let reading = Reading(
      .briefing, "title: T\ndate: ⟦2025-11-05⟧", fileDate: try Day(parsing: "2025-11-04"))
    #expect(reading.findings.map(\.rule) == [.dateDisagrees])
    #expect(reading.findings.first?.suggestion == "2025-11-04")
    #expect(reading.findings.first?.place.range == reading.source.marked)
  }

  @Test(arguments: ["titel", "name"])
  func `a required field misspelt is told of once`(key: String) {
    let reading = Reading(.briefing, "⟦\(key)⟧: T\ndate: 2025-11-04")
    #expect(reading.findings.map(\.rule) == [.unknownField])
    #expect(reading.findings.first?.suggestion == "title")
    #expect(reading.findings.first?.place.range == reading.source.marked)
  }

  @Test func `all findings of a file come in one run`() {
    let reading = Reading(
      .briefing, "titel: T\ndate: 2025-13-01\ntype: memoir\ncompanies: {a: b}\nnext: [{what: x}]")
    #expect(
      reading.findings.map(\.rule.name).sorted() == [
        "InvalidDate", "MissingField", "UnknownField", "UnknownValue", "WrongShape",
      ])
  }

  @Test func `after a syntax error nothing else is said of a file`() {
    let reading = Reading(.briefing, "titel: T: x\ndate: 2025-13-01")
    #expect(reading.findings.count == 1 && reading.entities.isEmpty)
  }
}
