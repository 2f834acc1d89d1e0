import PolicyModel
import Testing
import Text
import Wording

@Suite("Days") struct DayTests {
  @Test func `every day of four centuries follows the one before`() throws {
    var number = try #require(Day(year: 1800, month: 1, day: 1)).number
    for year in 1800..<2200 {
      for month in 1...12 {
        for day in 1...CivilDate.dayCount(inMonth: month, of: year) {
          let date = try #require(Day(year: year, month: month, day: day))
          #expect(date.number == number)
          #expect(date.components == (year, month, day))
          number += 1
        }
      }
    }
  }

  @Test func `known days have their weekday`() throws {
    #expect(try Day(parsing: "1970-01-01").weekday == 4)
    #expect(try Day(parsing: "2025-11-04").weekday == 2)
    #expect(try Day(parsing: "1969-12-28").weekday == 0)
    #expect(try Day(parsing: "0001-01-01").weekday == 1)
  }

  @Test func `leap years follow the Gregorian rule`() {
    #expect(CivilDate.isLeap(2000) && CivilDate.isLeap(2024))
    #expect(!CivilDate.isLeap(1900) && !CivilDate.isLeap(2025))
  }

  @Test(
    "move by a length of time",
    arguments: [
      ("2025-11-04", "90 days", "2026-02-02"), ("2025-01-31", "1 month", "2025-02-28"),
      ("2024-02-29", "1 year", "2025-02-28"), ("2025-07-18", "18 months", "2027-01-18"),
      ("2025-12-25", "2 weeks", "2026-01-08"), ("2025-11-30", "12 months", "2026-11-30"),
    ])
  func adding(start: String, length: String, end: String) throws {
    let duration = try #require(Duration(parsing: length))
    #expect(try Day(parsing: start).adding(duration).iso == end)
    #expect(duration.written == length)
  }

  @Test(
    "are no lengths of time", arguments: ["90", "days", "90d", "-1 days", "1.5 years", "90 dys"])
  func badDuration(text: String) { #expect(Duration(parsing: text) == nil) }
}

@Suite("Partial dates") struct PartialDateTests {
  @Test(
    "are read, spanned and written",
    arguments: [
      ("2026", "2026-01-01", "2026-12-31", "in 2026"),
      ("2026-H1", "2026-01-01", "2026-06-30", "in the first half of 2026"),
      ("2026-H2", "2026-07-01", "2026-12-31", "in the second half of 2026"),
      ("2026-Q1", "2026-01-01", "2026-03-31", "in the first quarter of 2026"),
      ("2026-Q4", "2026-10-01", "2026-12-31", "in the fourth quarter of 2026"),
      ("2024-02", "2024-02-01", "2024-02-29", "in February 2024"),
      ("2025-11-04", "2025-11-04", "2025-11-04", "on 4 November 2025"),
    ])
  func forms(text: String, first: String, last: String, written: String) throws {
    let date = try PartialDate(parsing: text)
    #expect(date.firstDay.iso == first)
    #expect(date.lastDay.iso == last)
    #expect(date.writtenWithPreposition(in: .english) == written)
    #expect(date.iso == text)
  }

  @Test(
    "that do not exist say why",
    arguments: [
      ("2025-13-01", "there is no month 13"), ("2025-13", "there is no month 13"),
      ("2025-02-30", "February 2025 has 28 days"), ("2024-02-30", "February 2024 has 29 days"),
      ("2025-04-31", "April 2025 has 30 days"), ("2025-04-00", "days count from 1"),
      ("2026-Q5", "there is no quarter 5"), ("2026-H3", "there is no half 3 of a year"),
      ("tomorrow", "it is not a date"), ("", "it is not a date"), ("2025-1-1", "it is not a date"),
      ("2025-11-04-01", "it is not a date"), ("2025-XX", "it is not a date"),
    ])
  func reasons(text: String, reason: String) {
    do throws(DateError) {
      let date = try PartialDate(parsing: text)
      Issue.record("\(date) was read")
    } catch {
      #expect(error.reason == reason)
    }
  }

  @Test(
    "in another notation are recognised for the suggestion",
    arguments: [
      ("2025/11/04", "2025-11-04"), ("2025-11-4", "2025-11-04"), ("Nov 4, 2025", "2025-11-04"),
      ("4 November 2025", "2025-11-04"), ("2025.11.04", "2025-11-04"),
    ])
  func suggestions(text: String, meant: String) {
    #expect(throws: DateError.form(suggestion: meant)) { try PartialDate(parsing: text) }
  }

  @Test func `where the order of day and month is unknown, nothing is suggested`() throws {
    let error = DateError.ambiguous(try Day(parsing: "2025-11-04"), try Day(parsing: "2025-04-11"))
    #expect(throws: error) { try PartialDate(parsing: "11/04/2025") }
    #expect(error.suggestion == nil && error.help.contains("2025-11-04 or 2025-04-11"))
  }

  @Test func `a day is not a month`() {
    #expect(throws: DateError.needsDay) { try Day(parsing: "2025-11") }
  }

  @Test func `the longer period of one first day comes first`() throws {
    let texts = ["2026-01-01", "2025-12-31", "2026", "2026-01", "2026-Q1"]
    let sorted = try texts.map { try PartialDate(parsing: $0) }.sorted().map(\.iso)
    #expect(sorted == ["2025-12-31", "2026", "2026-Q1", "2026-01", "2026-01-01"])
  }

  @Test(arguments: [
    "2016-03-01T09:30:00-04:00", "2016-03-01T09:30:00Z", "2016-03-01t09:30",
    "2016-03-01 09:30:00 +0100",
    "2016-03-01 9:30 America/New_York", "2016-03-01T09:30:00.123456+00:00", "2016/03/01 09:30",
    "2016-3-1 09:30:00",
  ])
  func `of a timestamp the day is meant`(text: String) throws {
    #expect(throws: DateError.timed(try Day(parsing: "2016-03-01"))) { try Day(parsing: text) }
    #expect(throws: DateError.timed(try Day(parsing: "2016-03-01"))) {
      try PartialDate(parsing: text)
    }
  }

  @Test(arguments: [
    "2016-03-01T25:00", "2016-03-01Tnoon", "2016-03-01 and later", "2016-13-01T09:30",
  ])
  func `what only looks like one is none`(text: String) {
    #expect(throws: DateError.self) { try Day(parsing: text) }
    do { _ = try Day(parsing: text) } catch { #expect(error.suggestion == nil) }
  }
}
