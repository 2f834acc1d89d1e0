internal import EntityGraph
internal import Liquid
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Wording

/// Views of calendar events on other pages.
extension UpcomingView {
  /// An event on the home page.
  static func make(_ event: CalendarEvent, in site: Queries) -> Value {
    make(
      event, about: event.records.count == 1 ? event.records[0] : nil,
      saidBy: event.briefings.first, in: site)
  }

  /// An event on the page of one of its records, or in the record's row of a tracker.
  static func make(
    _ event: CalendarEvent, on number: Int, in site: Queries, source: Value = .none
  ) -> Value {
    guard case .entry = event.matter else {
      return make(event, about: nil, saidBy: nil, in: site, source: source)
    }
    return make(
      event, about: event.records.first { $0 != number && $0 != event.leader },
      saidBy: event.leader == number ? nil : event.leader, in: site, source: source)
  }

  /// The upcoming events of a record from all pages, followed by its own past events.
  static func listAll(
    of number: Int, in site: Queries, sources: inout PageSources
  ) -> Value {
    var items: [Value] = []
    for event in site.upcoming(of: number) + site.past(of: number) {
      var source = Value.none
      if case .entry(let item) = event.matter {
        source = SourceView.cite(item.source, &sources, in: site)
      }
      items.append(make(event, on: number, in: site, source: source))
    }
    return .list(items)
  }

  /// The first event expected of a record that has a date.
  static func first(of number: Int, in site: Queries) -> Value {
    site.upcoming(of: number).first { $0.outcome == nil && $0.date != nil }
      .map { make($0, on: number, in: site) } ?? .none
  }

  /// How many events of other records a page shows.
  private static let datesShown = 4

  /// The next events that are of interest on the page of a record and not its own.
  static func list(besides number: Int, in site: Queries) -> Value {
    .list(site.upcoming(besides: number).prefix(datesShown).map { make($0, in: site) })
  }

  private static func make(
    _ event: CalendarEvent, about: Int?, saidBy owner: Int?, in site: Queries,
    source: Value = .none
  ) -> Value {
    let wording = site.wording
    return .record(
      Record(
        type,
        [
          "id": .text(event.id), "date": DateView.optional(event.date, in: wording),
          "time": .optional(event.time?.written(in: wording)),
          "what": .text(event.what(on: site.today, in: wording)),
          "about": about.map { site.row(of: $0) } ?? .none,
          "briefing": owner.map { site.row(of: $0) } ?? .none,
          "type": .optional(event.typeLabel(in: wording)),
          "was": .list(event.was.map { DateView.make($0, in: wording) }),
          "moved": .optional(event.moved(in: wording)),
          "cancelled": DateView.optional(event.cancelled, in: wording),
          "outcome": .optional(event.outcomeText(in: wording)),
          "past": .bool(event.isPast(on: site.today)), "source": source,
        ]))
  }
}
