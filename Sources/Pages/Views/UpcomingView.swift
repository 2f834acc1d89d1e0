internal import EntityGraph
internal import Liquid
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Wording

/// Something expected to happen, or a day that has passed without its outcome recorded.
enum UpcomingView {
  static let type: RecordType = RecordType(
    "event", "Something expected to happen.",
    [
      .text("id", "Its permanent name, unique within a record."),
      .record("date", { DateView.type }, "When, if a date has been announced."),
      .text("time", "The time of day with its zone, if known."),
      .text("what", "What."),
      .record("about", { RowView.type }, "What it is about."),
      .record("briefing", { RowView.type }, "The briefing, or another page, that says so."),
      .text("type", "The kind of date in words."),
      .list("was", of: .record { DateView.type }, "The dates that it had before."),
      .text("moved", "The same in words: Moved from November 14, 2025."),
      .record("cancelled", { DateView.type }, "When it became known that it will not happen."),
      .text("outcome", "What came of it, or that it was cancelled or moved."),
      .bool("past", "Whether the day has passed."),
      .record("source", { SourceView.type }, "Where it was read."),
    ])

  private static func make(
    _ item: Upcoming, of owner: Int, in site: Queries, source: Value
  ) -> Value {
    let outcome = site.outcome(of: item, in: owner)
    return .record(
      Record(
        type,
        [
          "id": .text(item.id.value), "date": DateView.optional(item.date, in: site.wording),
          "time": .optional(item.time?.value.written(in: site.wording)), "what": .text(item.what),
          "about": item.about.flatMap { site.visible($0) }.map { site.row(of: $0) } ?? .none,
          "briefing": .none,
          "type": .optional(item.type.map { Vocabulary.nextType.label($0, in: site.wording) }),
          "was": .list(item.was.map { DateView.make($0, in: site.wording) }),
          "moved": .optional(item.moved(in: site.wording)),
          "cancelled": DateView.optional(outcome?.cancelled, in: site.wording),
          "outcome": .optional(
            outcome.map { $0.words(beside: item.outcome, in: site.wording) }),
          "past": .bool(item.isPast(on: site.today)), "source": source,
        ]))
  }

  /// The upcoming events in a briefing's calendar, soonest first, followed by past ones. An event that the record it is
  /// about has moved is on its new date.
  static func list(
    of number: Int, in site: Queries, sources: inout PageSources
  ) -> Value {
    let entries = site.record(number).next
    let ordered = Upcoming.inOrder(entries.map { moved($0, among: entries, of: number, in: site) })
    let coming = ordered.filter { !$0.isPast(on: site.today) }
    let past = ordered.filter { $0.isPast(on: site.today) }
    var items: [Value] = []
    for item in coming + past {
      let source = SourceView.cite(item.source, &sources, in: site)
      items.append(make(item, of: number, in: site, source: source))
    }
    return .list(items)
  }

  /// An entry on the date to which it was moved, or without one if it was put off, unless the briefing has another entry
  /// for that.
  private static func moved(
    _ item: Upcoming, among entries: [Upcoming], of owner: Int, in site: Queries
  ) -> Upcoming {
    guard let former = item.date,
      case .moved(to: let date)? = site.outcome(of: item, in: owner),
      !entries.contains(where: { $0.date == date && $0.about?.text == item.about?.text })
    else { return item }
    var moved = item
    moved.was.append(former)
    moved.date = date
    // The hour was that of the former date.
    moved.time = nil
    return moved
  }
}

extension Upcoming {
  /// `Moved from 14 November 2025, then 21 November 2025`.
  fileprivate func moved(in wording: Wording) -> String? {
    was.isEmpty ? nil : wording.language.label(movedFrom: was)
  }
}

extension ExpectedOutcome {
  /// The date on which it was cancelled.
  fileprivate var cancelled: PartialDate? {
    if case .cancelled(let date) = self { date } else { nil }
  }
}
