import Testing
import Text

@Suite("Civil dates") struct CivilDateTests {
  @Test func `days and dates of four centuries come back`() {
    for days in stride(from: -800_000, to: 800_000, by: 37) {
      let date = CivilDate(daysSince1970: days)
      #expect(date.isValid)
      #expect(date.daysSince1970 == days)
    }
  }

  @Test func `one day follows another`() {
    var date = CivilDate(year: 1896, month: 1, day: 1)
    for _ in 0..<3000 {
      let next = CivilDate(daysSince1970: date.daysSince1970 + 1)
      let isNewMonth = date.day == CivilDate.dayCount(inMonth: date.month, of: date.year)
      #expect(next.day == (isNewMonth ? 1 : date.day + 1))
      date = next
    }
  }

  @Test(arguments: [
    (1970, 1, 1, 0, 4), (2000, 2, 29, 11_016, 2), (2025, 11, 4, 20_396, 2),
    (1969, 12, 31, -1, 3), (1600, 3, 1, -135_080, 3), (-1, 12, 31, -719_529, 5),
  ]) func `known days`(year: Int, month: Int, day: Int, number: Int, weekday: Int) {
    let date = CivilDate(year: year, month: month, day: day)
    #expect(date.daysSince1970 == number)
    #expect(CivilDate(daysSince1970: number) == date)
    #expect(CivilDate.weekday(daysSince1970: number) == weekday)
  }

  @Test func `a year ending a century is a leap year every fourth time`() {
    #expect(
      [1900, 2000, 2023, 2024, 2100, 2400].map(CivilDate.isLeap) == [
        false, true, false, true, false, true,
      ])
    #expect(!CivilDate(year: 2025, month: 2, day: 29).isValid)
    #expect(!CivilDate(year: 2025, month: 13, day: 1).isValid)
    #expect(!CivilDate(year: 2025, month: 4, day: 31).isValid)
    #expect(CivilDate(year: 2024, month: 12, day: 31).dayOfYear == 366)
  }

  @Test func `a moment before 1970 belongs to the day it is in`() {
    #expect(CivilDate.split(secondsSince1970: -1) == (-1, 86_399))
    #expect(CivilDate.split(secondsSince1970: -86_400) == (-1, 0))
    #expect(CivilDate.split(secondsSince1970: 86_401) == (1, 1))
  }

  @Test func `dates are written with all their zeros`() {
    #expect(CivilDate(year: 33, month: 4, day: 3).iso == "0033-04-03")
    #expect(12_345.padded(to: 4) == "12345")
  }
}
