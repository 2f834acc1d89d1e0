internal import Text

/// How a site writes dates and times for its readers. Front matter, data and findings have ISO 8601.
package enum DateStyle: Hashable, Sendable {
  /// `30 November 2025`, `14:30`.
  case dayMonthYear
  /// `November 30, 2025`, `2:30 p.m.`.
  case monthDayYear

  /// The style of a site's `language`: the month first for `en-US` and its neighbours, the day first
  /// for `en`, `en-GB` and everything else.
  package init(_ language: LanguageTag) {
    let isMonthFirst =
      language.language == "en"
      && language.region.map { DateStyle.monthFirst.contains($0) } ?? false
    self = isMonthFirst ? .monthDayYear : .dayMonthYear
  }

  /// Where English has the month first, by CLDR: the United States and its territories, Canada and
  /// the Philippines.
  private static let monthFirst: Set<String> = [
    "US", "AS", "GU", "MP", "PR", "UM", "VI", "CA", "PH",
  ]
}

extension PartialDate {
  /// For a reader: `4 November 2025`, `March 2026`, `first quarter of 2026`, `2026`.
  package func written(in style: DateStyle) -> String {
    switch precision {
    case .year: "\(year)"
    case .half(let half): "\(half == 1 ? "first" : "second") half of \(year)"
    case .quarter(let quarter): "\(PartialDate.ordinals[quarter - 1]) quarter of \(year)"
    case .month(let month): "\(Day.monthName(month)) \(year)"
    case .day(let month, let day): style.written(day, Day.monthName(month), year)
    }
  }

  /// Shorter, for lists and tables: `4 Nov 2025`, `Mar 2026`, `Q1 2026`.
  package func short(in style: DateStyle) -> String {
    switch precision {
    case .year: "\(year)"
    case .half(let half): "H\(half) \(year)"
    case .quarter(let quarter): "Q\(quarter) \(year)"
    case .month(let month): "\(Day.monthName(month).prefix(3)) \(year)"
    case .day(let month, let day): style.written(day, Day.monthName(month).prefix(3), year)
    }
  }

  /// With the preposition of its precision: `on 4 November 2025`, `in March 2026`.
  package func writtenWithPreposition(in style: DateStyle) -> String {
    let written = written(in: style)
    return switch precision {
    case .day: "on \(written)"
    case .half, .quarter: "in the \(written)"
    case .year, .month: "in \(written)"
    }
  }

  /// The month that a day or a month is in: `November 2025`; the date itself where it is longer.
  package func writtenMonth(in style: DateStyle) -> String {
    switch precision {
    case .day(let month, _), .month(let month): "\(Day.monthName(month)) \(year)"
    default: written(in: style)
    }
  }

  /// What separates the date from the rest of its clause: with the month first a comma closes the
  /// year, `on January 20, 2025, by …`.
  package func separator(in style: DateStyle) -> String {
    style == .monthDayYear && exactDay != nil ? ", " : " "
  }

  private static let ordinals = ["first", "second", "third", "fourth"]
}

extension PartialDate {
  /// ``written(in:)`` with the day first.
  package var written: String { written(in: .dayMonthYear) }

  /// ``writtenWithPreposition(in:)`` with the day first.
  package var writtenWithPreposition: String { writtenWithPreposition(in: .dayMonthYear) }
}

extension Day {
  /// `4 November 2025` or `November 4, 2025`.
  package func written(in style: DateStyle) -> String { PartialDate(self).written(in: style) }

  /// ``written(in:)`` with the day first.
  package var written: String { written(in: .dayMonthYear) }
}

extension DateStyle {
  /// A time of day.
  ///
  /// - Parameter minute: From midnight.
  package func written(minute: Int) -> String {
    let (hour, rest) = (minute / 60, (minute % 60).padded(to: 2))
    return switch self {
    case .dayMonthYear: "\(hour):\(rest)"
    case .monthDayYear: "\((hour + 11) % 12 + 1):\(rest) \(hour < 12 ? "a.m." : "p.m.")"
    }
  }

  fileprivate func written(_ day: Int, _ month: some StringProtocol, _ year: Int) -> String {
    switch self {
    case .dayMonthYear: "\(day) \(month) \(year)"
    case .monthDayYear: "\(month) \(day), \(year)"
    }
  }
}
