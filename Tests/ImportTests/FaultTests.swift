import Diagnostics
import Import
import TestSupport
import Testing

/// What is wrong with a saved file is reported at its place.
@Suite("Faults of data") struct FaultTests {
  @Test(arguments: [
    (
      Register.federalRegister, #"{"document_number": "2025-01395", "title": ⟦"Adv⟧"#,
      "the string is not closed"
    ),
    (.federalRegister, "{\"results\": ⟦[⟧", "the text ends before this is closed"),
    (.federalRegister, "⟦⟧", "the file is empty"),
    (.federalRegister, "⟦<⟧!DOCTYPE html>", "this is HTML or XML, not JSON"),
    (
      .federalRegister, #"⟦{⟧"count": 0}"#,
      "this is neither a document nor a list of the Federal Register's API"
    ),
    (
      .federalRegister, #"{"results": [{"document_number": ⟦{}⟧, "title": "T"}]}"#,
      "'document_number' should be text"
    ),
    (
      .federalRegister,
      #"{"document_number": "2025-1", "title": "T", "publication_date": ⟦"17 Jan"⟧}"#,
      "'publication_date' should be a date such as 2025-11-04"
    ),
    (
      .congress, #"⟦{⟧"a": 1}"#,
      "this is neither a bill of unitedstates/congress nor an answer of the Congress.gov API"
    ),
    (.congress, "⟦{⟧\"actions\": []}", "'request' is missing, which says whose actions these are"),
    (
      .congress, #"{"bill_id": "x", "bill_type": "xx", "number": ⟦"1"⟧, "congress": "119"}"#,
      "'xx1-119' is not a bill"
    ),
    (
      .edgar, #"⟦{⟧"cik": 789019, "entityName": "M", "facts": {}}"#,
      "this is a file of company facts"
    ),
    (.edgar, #"{"cik": ⟦"0"⟧, "name": "N"}"#, "'0' is not a CIK"),
    (.legislators, "⟦a⟧: b\n", "a list is expected"),
    (
      .legislators,
      "- id: {bioguide: A000001}\n  terms:\n  - {type: sen, start: ⟦Monday⟧, end: '2031-01-03'}\n",
      "'start' should be a date such as 2025-01-03"
    ),
  ]) func `a file without the shape of its register is reported`(
    register: Register, text: String, message: String
  ) throws {
    let source = MarkedSource(text)
    let plan = Site().plan(register, [source.file.text(in: 0..<source.file.bytes.count)])
    let finding = try #require(plan.findings.first)
    #expect(finding.message == message)
    #expect(finding.place.path == "saved/1.json")
    if let mark = source.marks.first { #expect(finding.place.range.lowerBound == mark.lowerBound) }
    #expect(plan.isEmpty)
  }

  @Test func `all faults of all files are reported, and nothing is added`() {
    let plan = Site().plan(.federalRegister, [Orders.eo14110, "{", "[1"])
    #expect(plan.findings.map(\.place.path) == ["saved/2.json", "saved/3.json"])
    #expect(plan.isEmpty)
  }

  @Test func `lists side by side must be of one length`() {
    let plan = Site().plan(
      .edgar,
      [
        Submissions.company(
          cik: "1", name: "N", ticker: "T", exchange: "NYSE", state: ("DE", "DE"),
          forms: #"["8-K"]"#)
      ])
    #expect(plan.findings.map(\.message) == ["'accessionNumber' has 0 entries, and 'form' has 1"])
  }
}
