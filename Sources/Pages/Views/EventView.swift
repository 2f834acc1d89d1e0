internal import Liquid
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Wording

/// One line of a history.
enum EventView {
  static let type: RecordType = RecordType(
    "history event", "One line of a history.",
    [
      .record("date", { DateView.type }, "When."), .text("label", "What: Revoked."),
      .text("tone", "A class: the force that it gave."),
      .bool("later", "Whether it is after the day of the build."),
      .record("by", { RowView.type }, "By whom or what."),
      .text("by_text", "The same in words if the site has no page for it."),
      .text("preposition", "by or in."), .text("note", "A vote, an extent, a remark."),
      .record("source", { SourceView.type }, "Where it was read."),
    ])

  static func list(
    of number: Int, in site: Queries, sources: inout PageSources
  ) -> Value {
    let entity = site.record(number)
    guard let track = entity.track else { return .list([]) }
    var events: [Value] = []
    for event in entity.history {
      guard let term = track.event(event.event) else { continue }
      let actor = event.actor.flatMap { site.visible($0) }
      let byPerson = event.by.map(site.isPerson) ?? false
      events.append(
        .record(
          Record(
            type,
            [
              "date": DateView.make(event.date, in: site.wording),
              "label": .text(
                event.label(on: track, byPerson: byPerson, in: site.wording)),
              "tone": .text(tone(of: term)),
              "later": .bool(event.date.firstDay > site.today),
              "by": actor.map { site.row(of: $0) } ?? .none,
              "by_text": .optional(event.actor.flatMap { site.shownName(for: $0) }),
              "preposition": .text(
                site.wording.preposition(
                  before: event.actor.flatMap { site.shownName(for: $0) }, isPlace: event.isInActor)
              ),
              "note": .optional(note(of: event, isSignerSaid: byPerson, in: site.wording)),
              "source": SourceView.cite(
                site.source(of: event, in: number), &sources, in: site),
            ])))
    }
    return .list(events)
  }

  private static func tone(of term: EventTerm) -> String {
    term.force?.rawValue ?? "noted"
  }

  private static func note(
    of event: HistoryEvent, isSignerSaid: Bool, in wording: Wording
  ) -> String? {
    let parts = [extent(of: event, in: wording, isSignerSaid: isSignerSaid), event.note].compactMap
    { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// How far an event went, until when, by which vote.
  static func extent(
    of event: HistoryEvent, in wording: Wording, isPartSaid: Bool = false,
    isSignerSaid: Bool = false
  ) -> String? {
    let language = wording.language
    let parts = [
      event.isPartial && !isPartSaid ? wording[.inPart] : nil,
      event.until.map { language.clause(until: $0) },
      event.isIndefinite ? wording[.indefinitely] : nil,
      event.asOf.map { language.clause(asOf: $0) },
      event.isAmended ? wording[.withChanges] : nil, event.vote,
      isSignerSaid && event.how == "signed" ? nil : event.how.map { language.clause(enacted: $0) },
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
