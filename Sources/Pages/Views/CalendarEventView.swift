internal import EntityGraph
internal import Liquid
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Wording

/// An event as the calendar shows it.
enum CalendarEventView {
  static let type: RecordType = RecordType(
    "calendar event", "Something expected, or a day that has passed.",
    [
      .record("date", { DateView.type }, "When, if a date has been announced."),
      .text("datetime", "For `datetime`: the date, with the hour where it is known."),
      .text("time", "The time of day with its zone, if known."),
      .text("what", "What."),
      .text("type", "The kind of date in words."),
      .list("records", of: .record { RowView.type }, "What it is about; of many the first ones."),
      .text("more", "How many more there are: and 12 more."),
      .list(
        "briefings", of: .record { RowView.type }, "The briefings that say so; of many the newest."),
      .text("briefings_more", "How many more there are."),
      .text("moved", "That it was moved: Moved from November 14, 2025."),
      .record("cancelled", { DateView.type }, "When it became known that it will not happen."),
      .text("outcome", "What came of it, or that it was cancelled."),
      .bool("past", "Whether the day has passed."),
      .bool("unrecorded", "Whether it has passed and no outcome is recorded."),
    ])

  /// How many records are named of an event that concerns many, the end of a Congress, and how many briefings.
  private static let recordLimit = 6
  private static let briefingLimit = 3

  static func make(_ event: CalendarEvent, in site: Queries) -> Value {
    let wording = site.wording
    let (records, more) = RowView.first(recordLimit, of: site.named(of: event), in: site)
    let (briefings, moreBriefings) = RowView.first(briefingLimit, of: event.briefings, in: site)
    return .record(
      Record(
        type,
        [
          "date": DateView.optional(event.date, in: wording),
          "datetime": .optional(event.datetime),
          "time": .optional(event.time?.written(in: wording)),
          "what": .text(event.what(on: site.today, in: wording)),
          "type": .optional(event.typeWithOdds(in: wording)),
          "records": records, "more": more,
          "briefings": briefings, "briefings_more": moreBriefings,
          "moved": .optional(event.moved(in: wording)),
          "cancelled": DateView.optional(event.cancelled, in: wording),
          "outcome": .optional(event.outcomeText(in: wording)),
          "past": .bool(event.isPast(on: site.today)),
          "unrecorded": .bool(event.isUnrecorded(on: site.today)),
        ]))
  }
}

extension CalendarEvent {
  /// `2025-12-09T10:00-05:00`; HTML knows days, months and years beside it.
  fileprivate var datetime: String? {
    guard let date else { return nil }
    guard let day = date.exactDay, let written = time?.zoned(on: day) else { return date.forHTML }
    return written
  }
}
