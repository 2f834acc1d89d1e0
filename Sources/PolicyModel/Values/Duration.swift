package import Diagnostics

/// A length of time on the calendar, as front matter has it: `90 days`, `18 months`.
package struct Duration: Hashable, Sendable {
  package var count: Int
  package var unit: Unit

  package enum Unit: String, CaseIterable, Sendable {
    case day, week, month, year
  }

  package init(_ count: Int, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }

  /// Reads a count from 0 to 9999 and a unit, in the singular or the plural; `nil` for anything else.
  package init?(parsing text: some StringProtocol) {
    let words = text.split(separator: " ")
    guard words.count == 2, let count = Int(words[0]), (0...9999).contains(count) else {
      return nil
    }
    let word = words[1].lowercased()
    guard
      let unit = Unit.allCases.first(where: { word == $0.rawValue || word == $0.rawValue + "s" })
    else { return nil }
    self.init(count, unit)
  }

  /// `90 days`.
  package var written: String { "\(count) \(unit.rawValue)\(count == 1 ? "" : "s")" }
}

extension Day {
  /// The day a length of time later; months and years keep the day of the month where it exists.
  package func adding(_ duration: Duration) -> Day {
    switch duration.unit {
    case .day: self + duration.count
    case .week: self + duration.count * 7
    case .month: adding(months: duration.count)
    case .year: adding(months: duration.count * 12)
    }
  }
}

extension Rule {
  package static let invalidDuration = Rule(
    "InvalidDuration", .error, structural: true,
    summary:
      "Reports a length of time that is not a count and a unit, such as 90 days, 6 weeks, 18 months or 2 years."
  )
}
