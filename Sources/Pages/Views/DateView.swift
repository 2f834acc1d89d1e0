internal import Liquid
internal import PolicyModel
internal import Text
internal import Wording

/// A date as templates see it.
enum DateView {
  static let type: RecordType = RecordType(
    "date", "A day, or a period of which no more is known.",
    [
      .text("iso", "For `datetime`: 2025-11-04, 2025-11 or 2025; for data."),
      .text(
        "text", "For a reader: 4 November 2025, November 4, 2025 in en-US, first quarter of 2026."),
      .text("short", "Shorter: 4 Nov 2025, Nov 4, 2025, Q1 2026."),
    ])

  static func make(_ date: PartialDate, in wording: Wording) -> Value {
    .record(
      Record(
        type,
        [
          "iso": .text(date.forHTML), "text": .text(date.written(in: wording)),
          "short": .text(date.short(in: wording)),
        ]))
  }

  static func make(_ day: Day, in wording: Wording) -> Value { make(PartialDate(day), in: wording) }

  static func optional(_ day: Day?, in wording: Wording) -> Value {
    day.map { make($0, in: wording) } ?? .none
  }

  static func optional(_ date: PartialDate?, in wording: Wording) -> Value {
    date.map { make($0, in: wording) } ?? .none
  }
}

extension PartialDate {
  /// HTML's `datetime` knows days, months and years; a quarter is written as its year.
  var forHTML: String {
    switch precision {
    case .half, .quarter: PartialDate(year: year).iso
    case .day(let month, let day): CivilDate(year: year, month: month, day: day).iso
    case .month, .year: iso
    }
  }
}
