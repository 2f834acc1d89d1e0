package import Diagnostics
internal import Text

/// A date known to the day, the month, the quarter, the half-year or the year.
package struct PartialDate: Hashable, Sendable {
  package var year: Int
  package var precision: Precision

  package enum Precision: Hashable, Sendable {
    case year
    /// 1 or 2.
    case half(Int)
    /// 1 to 4.
    case quarter(Int)
    /// 1 to 12.
    case month(Int)
    case day(month: Int, day: Int)
  }

  package init(year: Int, precision: Precision = .year) {
    self.year = year
    self.precision = precision
  }

  package init(_ day: Day) {
    let (year, month, dayOfMonth) = day.components
    self.init(year: year, precision: .day(month: month, day: dayOfMonth))
  }

  package var firstDay: Day {
    switch precision {
    case .year: Day(checkedYear: year, month: 1, day: 1)
    case .half(let half): Day(checkedYear: year, month: half * 6 - 5, day: 1)
    case .quarter(let quarter): Day(checkedYear: year, month: quarter * 3 - 2, day: 1)
    case .month(let month): Day(checkedYear: year, month: month, day: 1)
    case .day(let month, let day): Day(checkedYear: year, month: month, day: day)
    }
  }

  /// The day from which an event of this date counts as having happened.
  package var lastDay: Day {
    let month =
      switch precision {
      case .year: 12
      case .half(let half): half * 6
      case .quarter(let quarter): quarter * 3
      case .month(let month): month
      case .day: 0
      }
    guard month > 0 else { return firstDay }
    return Day(checkedYear: year, month: month, day: CivilDate.dayCount(inMonth: month, of: year))
  }

  /// The month from 1 to 12, where it is known.
  package var month: Int? {
    switch precision {
    case .month(let month), .day(let month, _): month
    case .year, .half, .quarter: nil
    }
  }

  /// The day of the month, where it is known.
  package var day: Int? {
    if case .day(_, let day) = precision { day } else { nil }
  }

  /// The day, where it is known.
  package var exactDay: Day? {
    if case .day = precision { firstDay } else { nil }
  }
}

extension PartialDate: Comparable {
  /// By the first day, the longer period first.
  package static func < (a: PartialDate, b: PartialDate) -> Bool {
    let (first, second) = (a.firstDay, b.firstDay)
    return first == second ? a.lastDay > b.lastDay : first < second
  }
}

extension PartialDate {
  /// As it is written in front matter, which is ISO 8601 down from the year: `2026-Q1`, `2026-03`.
  package var iso: String {
    let year = self.year.padded(to: 4)
    return switch precision {
    case .year: year
    case .half(let half): "\(year)-H\(half)"
    case .quarter(let quarter): "\(year)-Q\(quarter)"
    case .month(let month): "\(year)-\(month.padded(to: 2))"
    case .day: firstDay.iso
    }
  }
}

extension PartialDate: CustomStringConvertible {
  package var description: String { iso }
}

extension Rule {
  package static let invalidDate = Rule(
    "InvalidDate", .error, structural: true,
    summary:
      "Reports a date that does not exist or is not written as 2026-03-15, 2026-03, 2026-Q1, 2026-H1 or 2026."
  )
}
