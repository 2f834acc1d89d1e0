internal import Text

/// A day of the proleptic Gregorian calendar, without a time or a zone.
package struct Day: Hashable, Sendable {
  /// Days since 1 January 1970.
  package let number: Int32

  package init(number: Int32) { self.number = number }

  /// `nil` where the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    let date = CivilDate(year: year, month: month, day: day)
    guard (-9999...9999).contains(year), date.isValid else { return nil }
    self.init(date)
  }

  /// - Precondition: The calendar has such a day.
  init(checkedYear year: Int, month: Int, day: Int) {
    self.init(CivilDate(year: year, month: month, day: day))
  }

  private init(_ date: CivilDate) { self.init(number: Int32(date.daysSince1970)) }

  private var date: CivilDate { CivilDate(daysSince1970: Int(number)) }

  /// The year, the month from 1 and the day from 1.
  package var components: (year: Int, month: Int, day: Int) {
    let date = date
    return (date.year, date.month, date.day)
  }

  package var year: Int { components.year }
  package var month: Int { components.month }
  package var day: Int { components.day }

  /// 0 for Sunday to 6 for Saturday.
  package var weekday: Int { CivilDate.weekday(daysSince1970: Int(number)) }
}

extension Day: Comparable {
  package static func < (a: Day, b: Day) -> Bool { a.number < b.number }
}

extension Day {
  package static func + (day: Day, days: Int) -> Day { Day(number: day.number + Int32(days)) }
  package static func - (day: Day, days: Int) -> Day { Day(number: day.number - Int32(days)) }
  /// The days from `b` to `a`.
  package static func - (a: Day, b: Day) -> Int { Int(a.number) - Int(b.number) }

  /// The day a number of months later; the month's last where that month is too short.
  package func adding(months: Int) -> Day {
    let (year, month, day) = components
    let count = year * 12 + month - 1 + months
    let newYear = count >= 0 ? count / 12 : (count - 11) / 12
    let newMonth = count - newYear * 12 + 1
    return Day(
      checkedYear: newYear, month: newMonth,
      day: min(day, CivilDate.dayCount(inMonth: newMonth, of: newYear)))
  }
}

extension Day {
  /// `2025-11-04`.
  package var iso: String { date.iso }

  /// - Parameter month: From 1 to 12.
  package static func monthName(_ month: Int) -> String { EnglishCalendar.months[month - 1] }

  /// - Parameter weekday: From 0 for Sunday.
  package static func weekdayName(_ weekday: Int) -> String { EnglishCalendar.weekdays[weekday] }
}

extension Day: CustomStringConvertible {
  package var description: String { iso }
}
