import Diagnostics
import TestSupport
import Testing

@testable import PolicyModel

@Suite("Dates in other notations") struct ForeignDateTests {
  @Test(
    "that can mean one day only",
    arguments: [
      "4 March 2025", "March 4th, 2025", "Mar. 4, 2025", "4th of March 2025", "04-Mar-2025",
      "2025 March 4", "2025-Mar-04", "Tuesday, March 4, 2025", "4. März 2025", "4 mars 2025",
      "mardi 4 mars 2025", "4 de marzo de 2025", "4 de março de 2025", "4 marzo 2025",
      "4 maart 2025", "4 марта 2025 г.", "4 marca 2025 r.", "2025年3月4日", "2025년 3월 4일",
      "2025/03/04", "2025.3.4", "2025_03_04", "2025–03–04", "２０２５-０３-０４", "20250304",
      "2025-W10-2", "2025-063", "“2025-03-04”", "2025-03-04.",
    ])
  func certain(text: String) throws {
    let day = try Day(parsing: "2025-03-04")
    #expect(ForeignDate(text)?.meaning == .certain(PartialDate(day)))
  }

  @Test(
    "with a time of day, as feeds and mail have it",
    arguments: [
      "Tue, 04 Mar 2025 10:00:00 +0000", "Tue, 4 Mar 2025 10:00 GMT", "Tue Mar  4 10:00:00 2025",
      "Tue Mar 04 10:00:00 UTC 2025", "04.03.2025 10:00", "4 mars 2025 10:00",
    ])
  func timed(text: String) throws {
    let foreign = try #require(ForeignDate(text))
    #expect(foreign.hasTime && foreign.date?.iso == "2025-03-04")
  }

  @Test(
    "of a period",
    arguments: [
      ("March 2025", "2025-03"), ("mars 2025", "2025-03"), ("Q3 2026", "2026-Q3"),
      ("2026 Q3", "2026-Q3"), ("third quarter of 2026", "2026-Q3"), ("3rd quarter 2026", "2026-Q3"),
      ("H2 2026", "2026-H2"), ("second half of 2026", "2026-H2"), ("2025年3月", "2025-03"),
      ("2025/3", "2025-03"), ("Spring 2026", "2026"), ("mid-2026", "2026"),
      ("by the end of 2026", "2026"), ("expected early 2026", "2026"),
    ])
  func period(text: String, meant: String) {
    #expect(ForeignDate(text)?.date?.iso == meant)
  }

  @Test func `with the day or the month first are not decided`() throws {
    let (march, april) = (try Day(parsing: "2025-03-04"), try Day(parsing: "2025-04-03"))
    #expect(ForeignDate("03/04/2025")?.meaning == .ambiguous(march, april))
    #expect(ForeignDate("03-04-2025")?.meaning == .ambiguous(march, april))
    #expect(ForeignDate("04.03.2025")?.meaning == .likely(PartialDate(march)))
    #expect(ForeignDate("25/12/2024")?.date?.iso == "2024-12-25")
    #expect(ForeignDate("12/25/2024")?.date?.iso == "2024-12-25")
    #expect(ForeignDate("03/03/2025")?.date?.iso == "2025-03-03")
  }

  @Test(
    "that are none",
    arguments: [
      "", "soon", "after the election", "Section 4 of 2025", "2025-11-04-01", "32 March 2025",
      "March", "31/31/2025", "2025-W60-1", "2025-400", "2016-03-01T25:00", "listopad 2025",
      "Executive Order 14110", "1.2.3", String(repeating: "4 March 2025 ", count: 50),
    ])
  func none(text: String) { #expect(ForeignDate(text)?.date == nil) }

  @Test func `without a year say so`() {
    #expect(ForeignDate("5 May")?.meaning == .withoutYear)
    #expect(ForeignDate("4/3/25")?.meaning == .shortYear)
    #expect(ForeignDate("04-MAR-25")?.meaning == .shortYear)
    #expect(ForeignDate("TBD")?.meaning == .unset)
  }

  @Test(
    "the help has a form that the field takes",
    arguments: [
      ("date: ⟦soon⟧", "write it as 2026-03-15"), ("date: ⟦2025-03⟧", "as in 2026-03-15"),
      ("date: ⟦March 2025⟧", "as in 2026-03-15"), ("date: ⟦2025-Q5⟧", "write it as 2026-03-15"),
      ("date: ⟦2025-02-30⟧", "write a day from 01 to 28"),
      ("date: ⟦2025-13-40⟧", "months count from 01 to 12"),
      ("date: ⟦5 May⟧", "year, month and day"),
      ("date: ⟦03/04/2025⟧", "write 2025-03-04 or 2025-04-03"),
      ("date: ⟦0000-01-01⟧", "write the year with four digits"),
    ])
  func help(field: String, help: String) throws {
    let (findings, marks) = read(field)
    let finding = try #require(findings.first { $0.rule == .invalidDate })
    #expect(finding.help?.contains(help) == true, "\(finding)")
    #expect(finding.place.range == marks.first && finding.suggestion == nil)
  }

  @Test(
    "a suggestion is taken",
    arguments: [
      ("date: ⟦Tue, 04 Mar 2025 10:00:00 +0000⟧", "2025-03-04", true),
      ("date: ⟦04.03.2025⟧", "2025-03-04", false), ("date: ⟦2025-13-01⟧", "2025-01-13", false),
      ("date: 2025-03-04\nnext: {what: Trial, date: ⟦Q3 2026⟧}", "2026-Q3", true),
      ("date: 2025-03-04\nnext: {what: Trial, date: ⟦September 2026⟧}", "2026-09", true),
      ("date: 2025-03-04\nnext: {what: Trial, date: ⟦tbd⟧}", "unknown", false),
    ])
  func suggestion(field: String, meant: String, isCertain: Bool) throws {
    let (findings, _) = read(field)
    let finding = try #require(findings.first { $0.rule == .invalidDate })
    #expect(finding.suggestion == meant && (finding.fix != nil) == isCertain)
    let source = MarkedSource(field)
    let fixed = field.replacing("⟦\(source.file.text(in: source.marked))⟧", with: meant)
    #expect(read(fixed).findings.filter { $0.rule == .invalidDate } == [])
  }

  private func read(_ fields: String) -> (findings: [Diagnostic], marks: [Range<Int>]) {
    let source = MarkedSource("---\ntitle: T\n\(fields)\n---\n", path: "Content/briefings/t.md")
    var findings: [Diagnostic] = []
    _ = EntityFile(reading: source.file, kind: .briefing, slug: "t", reporting: &findings).entities
    return (findings, source.marks)
  }
}

@Suite("Moments") struct MomentTests {
  @Test(
    "are read with and without a time and a zone",
    arguments: [
      ("2025-12-01", 0, nil), ("2025-12-01T12:00:00Z", 43_200, Publication.Zone.fixed(0)),
      ("2025-12-01T12:00:30-05:00", 43_230, .fixed(-300)), ("2025-12-01 12:00", 43_200, nil),
      ("2025-12-01T12:00:00.5+0100", 43_200, .fixed(60)),
      ("2025-12-01 09:00 America/New_York", 32_400, .named("America/New_York")),
    ])
  func reading(text: String, second: Int, zone: Publication.Zone?) throws {
    let moment = try Moment(parsing: text)
    #expect(moment.day.iso == "2025-12-01" && moment.second == second && moment.zone == zone)
  }

  @Test(
    "that are none say what to write",
    arguments: [
      ("2025-12", "as in 2026-03-15"), ("2025-12-01T12:00 EST", "write -05:00"),
      ("2025-12-01T12:00 UTC+2", "write +02:00"), ("2025-12-01T12:00 XYZ", "America/New_York"),
      ("now", "2026-03-15"),
    ])
  func faults(text: String, help: String) {
    do throws(DateError) {
      let moment = try Moment(parsing: text)
      Issue.record("\(moment) was read")
    } catch {
      #expect(error.help.contains(help), "\(error)")
    }
  }
}

@Suite("Identifiers in other forms") struct IdentifierFormTests {
  @Test(arguments: [
    ("cfr", "17 C.F.R. § 240.10b-5", "17 CFR 240.10b-5"), ("cfr", "17 CFR Part 240", nil),
    ("usc", "15 U.S.C. § 78j", "15 USC 78j"), ("fr.cite", "88 Fed. Reg. 75,191", "88 FR 75191"),
    ("stat", "139 Stat 419", "139 Stat. 419"), ("rin", "3235AN01", "3235-AN01"),
    ("rin", "RIN 3235-AN01", "3235-AN01"), ("public_law", "Pub. L. No. 119-27", "119-27"),
    ("public_law", "P.L. 119–27", "119-27"), ("bill", "H.R. 3633 (119th Congress)", "hr3633-119"),
    ("bill", "119-s-1582", "s1582-119"), ("bill", "S.J.Res. 3, 119th", "sjres3-119"),
    ("wikidata", "https://www.wikidata.org/wiki/Q95", "Q95"),
    ("ticker", "(NASDAQ: MSFT)", "NASDAQ:MSFT"), ("ein", "123456789", "12-3456789"),
    ("filing", "000187884825000123", "0001878848-25-000123"), ("cik", "CIK 1878848", "1878848"),
    ("bill", "H.R. 3633", nil), ("rin", "3235", nil),
  ])
  func `are recognised for the suggestion`(key: String, text: String, meant: String?) throws {
    let scheme = try #require(IdentifierScheme.scheme(key))
    guard let fault = scheme.fault(of: text) else {
      #expect(meant == nil)
      return
    }
    #expect(fault.suggestion == meant)
    if let meant { #expect(scheme.fault(of: meant) == nil) }
  }
}
