internal import Liquid
internal import PolicyModel

/// A date as templates see it.
enum DateView {
  static let type: RecordType = RecordType(
    "date", "A day, or a period of which no more is known.",
    [
      .text("iso", "For `datetime`: 2025-11-04, 2025-11 or 2025; for data."),
      .text("text", "For a reader: 4 November 2025, first quarter of 2026."),
      .text("short", "Shorter: 4 Nov 2025, Q1 2026."),
    ])

  static func make(_ date: PartialDate) -> Value {
    .record(
      Record(
        type,
        ["iso": .text(htmlDate(date)), "text": .text(date.written), "short": .text(short(date))]))
  }

  static func make(_ day: Day) -> Value { make(PartialDate(day)) }

  static func optional(_ day: Day?) -> Value { day.map { make($0) } ?? .none }
  static func optional(_ date: PartialDate?) -> Value { date.map { make($0) } ?? .none }

  /// HTML's `datetime` knows days, months and years; a quarter is written as its year.
  private static func htmlDate(_ date: PartialDate) -> String {
    switch date.precision {
    case .half, .quarter: PartialDate(year: date.year).iso
    default: date.iso
    }
  }

  static func short(_ date: PartialDate) -> String {
    switch date.precision {
    case .year: return "\(date.year)"
    case .half(let half): return "H\(half) \(date.year)"
    case .quarter(let quarter): return "Q\(quarter) \(date.year)"
    case .month(let month): return "\(Day.monthName(month).prefix(3)) \(date.year)"
    case .day(let month, let day): return "\(day) \(Day.monthName(month).prefix(3)) \(date.year)"
    }
  }
}
