/// A date of the proleptic Gregorian calendar by its numbers: the one place that knows how days are
/// counted.
///
/// ```swift
/// CivilDate(daysSince1970: 20_396)                        // 2025-11-04
/// CivilDate(year: 2025, month: 11, day: 4).daysSince1970  // 20_396
/// ```
package struct CivilDate: Hashable, Sendable {
  package var year: Int
  /// From 1 to 12.
  package var month: Int
  /// From 1.
  package var day: Int

  /// - Precondition: The month is one from 1 to 12. Whether the month has the day is not checked; see
  ///   ``isValid``.
  package init(year: Int, month: Int, day: Int) {
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// Howard Hinnant's civil_from_days: the year begins in March, eras are 400 years long.
  package init(daysSince1970 days: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Howard Hinnant's days_from_civil.
  package var daysSince1970: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// Whether the calendar has such a day.
  package var isValid: Bool {
    (1...12).contains(month) && (1...CivilDate.dayCount(inMonth: month, of: year)).contains(day)
  }

  /// 1 January is 1.
  package var dayOfYear: Int {
    (1..<month).reduce(day) { $0 + CivilDate.dayCount(inMonth: $1, of: year) }
  }
}

extension CivilDate {
  package static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// - Parameter month: From 1 to 12.
  package static func dayCount(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// 0 for Sunday to 6 for Saturday.
  package static func weekday(daysSince1970 days: Int) -> Int {
    let remainder = (days + 4) % 7
    return remainder < 0 ? remainder + 7 : remainder
  }

  /// A moment as its day and the seconds since that day began.
  package static func split(secondsSince1970 seconds: Int) -> (days: Int, second: Int) {
    let days = seconds / 86_400 - (seconds % 86_400 < 0 ? 1 : 0)
    return (days, seconds - days * 86_400)
  }
}

extension CivilDate {
  /// `2025-11-04`, ISO 8601.
  package var iso: String {
    guard (0...9999).contains(year) else {
      return "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
    }
    func digit(_ number: Int, _ power: Int) -> UInt8 { UInt8(0x30 + number / power % 10) }
    let hyphen = UInt8(ascii: "-")
    let bytes: InlineArray<10, UInt8> = [
      digit(year, 1000), digit(year, 100), digit(year, 10), digit(year, 1), hyphen,
      digit(month, 10), digit(month, 1), hyphen, digit(day, 10), digit(day, 1),
    ]
    return String(copying: bytes.span)
  }
}

extension Int {
  /// A number that is not negative, with zeros before it.
  package func padded(to width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
  }
}
