internal import EntityGraph
internal import Liquid
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Wording

/// One page of the calendar or of a past year as templates see it.
struct CalendarView {
  static let type: RecordType = RecordType(
    "calendar", "The calendar of the site, or that of a past year.",
    [
      .text("title", "Calendar; of a past year: Calendar of 2024."),
      .text("year", "The past year; nothing on the calendar itself."),
      .record("reviews", { ReviewsView.type }, "Through which days its facts were reviewed."),
      .list("coming", of: .record { CalendarGroupView.type }, "What is to come, by month."),
      .list("undated", of: .record { CalendarEventView.type }, "What has no date yet."),
      .list(
        "past", of: .record { CalendarGroupView.type }, "What has passed, by month, the last first."
      ),
      .list("years", of: .record { YearLinkView.type }, "The past years with pages."),
      .record("pager", { PagerView.type }, "If it spans several pages."),
    ])

  private let layout: CalendarLayout
  private let part: CalendarLayout.Part
  /// From one.
  private let page: Int

  /// - Parameter part: The place of the calendar or a year among the parts.
  init(_ layout: CalendarLayout, part: Int, page: Int) {
    self.layout = layout
    self.part = layout.parts[part]
    self.page = page
  }

  func title(in wording: Wording) -> String {
    part.year.map { wording.language.label(calendarOf: $0) } ?? wording[.calendar]
  }

  func value(in site: Queries) -> Value {
    let events = site.calendar.events
    let shown = part.events(onPage: page)
    let coming = shown.coming.map { events[$0] }
    // A month has one anchor, where it begins.
    var ids: Set<String> = []
    return .record(
      Record(
        Self.type,
        [
          "title": .text(title(in: site.wording)), "year": .optional(part.year.map { String($0) }),
          "reviews": ReviewsView.make(site.reviews(ofKinds: .subjects), in: site),
          "coming": CalendarGroupView.list(coming.filter { $0.date != nil }, &ids, in: site),
          "undated": .list(
            coming.filter { $0.date == nil }.map { CalendarEventView.make($0, in: site) }),
          "past": CalendarGroupView.list(shown.past.map { events[$0] }, &ids, in: site),
          "years": .list(
            layout.parts.compactMap { part in
              part.year.map { YearLinkView.make($0, at: part.address) }
            }),
          "pager": part.pageCount > 1
            ? PagerView.make(page, of: part.pageCount, at: part.address, in: site.wording) : .none,
        ]))
  }
}

/// The events of a month, or those of a longer time of which no more is known.
enum CalendarGroupView {
  static let type: RecordType = RecordType(
    "month", "The events of a month, or of a longer time if no more is known.",
    [
      .text("id", "For an anchor, without its `g-`: 2025-12, 2026-q1."),
      .text("label", "December 2025, First quarter of 2026."),
      .list("items", of: .record { CalendarEventView.type }, "The events."),
    ])

  /// - Parameter ids: Those given on the page so far.
  static func list(
    _ events: [CalendarEvent], _ ids: inout Set<String>, in site: Queries
  ) -> Value {
    var groups: [(time: PartialDate, events: [Value])] = []
    var places: [PartialDate: Int] = [:]
    for event in events {
      guard let time = event.date?.time else { continue }
      let place = places[time] ?? groups.count
      if place == groups.count {
        places[time] = place
        groups.append((time, []))
      }
      groups[place].events.append(CalendarEventView.make(event, in: site))
    }
    return .list(
      groups.map { group -> Value in
        var id = group.time.iso.lowercased()
        if !ids.insert(id).inserted { id = "past-\(id)" }
        return .record(
          Record(
            type,
            [
              "id": .text(id), "label": .text(site.wording.language.label(time: group.time)),
              "items": .list(group.events),
            ]))
      })
  }
}

extension PartialDate {
  /// The month that it is in; itself where it is longer.
  fileprivate var time: PartialDate {
    if case .day(let month, _) = precision {
      return PartialDate(year: year, precision: .month(month))
    }
    return self
  }
}
