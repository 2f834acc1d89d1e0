internal import EntityGraph
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Wording

extension DataTable {
  static let events = DataTable(
    .events, "What happened to a record, or is expected.", key: ["record", "series", "number"],
    [
      recordColumn,
      DataColumn(
        "series", .word(["history", "next"]), "Whether it is a line of the history or expected.",
        isRequired: true),
      numberColumn("Its place in the series, from 1."),
      DataColumn("event", .text, "What it is, a word."),
      DataColumn("text", .text, "The same in words.", isRequired: true),
      DataColumn("date", .date, "When."),
      DataColumn("by", .record, "Who or what did it, if it has a page."),
      DataColumn("by_name", .text, "The same by name."),
      DataColumn("in", .record, "Where it happened, if that has a page."),
      DataColumn("in_name", .text, "The same by name."),
      DataColumn("in_part", .flag, "Whether only a part is concerned."),
      DataColumn("how", .text, "How a bill was enacted."),
      DataColumn("subtype", .text, "What sort of final rule it is."),
      DataColumn("vote", .text, "The vote."),
      DataColumn("until", .date, "Until when a delay, a block or an extension lasts."),
      DataColumn("indefinite", .flag, "Whether the new day of effect is not known."),
      DataColumn("as_of", .date, "From when a reinstatement holds."),
      DataColumn("with_changes", .flag, "Whether a chamber passed it with changes."),
      DataColumn("about", .record, "What an expected event is about, if not the record itself."),
      DataColumn("cancelled", .date, "Since when it is known that it will not happen."),
      DataColumn("outcome", .text, "What came of it."),
      DataColumn("note", .text, "A remark."),
      sourceColumn,
    ]
  ) { number, site in
    let entity = site.record(number)
    let id = site.idText(number)
    let happened = entity.history.indices.map { index -> [DataValue] in
      let event = entity.history[index]
      return [
        id, .text("history"), .integer(index + 1), .text(event.event),
        .text(event.label(on: entity.track, in: site.wording)), .date(event.date),
        site.idValue(of: event.by), site.nameValue(of: event.by), site.idValue(of: event.place),
        site.nameValue(of: event.place), .ifTrue(event.isPartial), .optional(event.how),
        .optional(event.subtype), .optional(event.vote), .optional(event.until),
        .ifTrue(event.isIndefinite), .optional(event.asOf), .ifTrue(event.isAmended), .none, .none,
        .none, .optional(event.note), site.sourceValue(site.source(of: event, in: number)),
      ]
    }
    let expected = entity.next.enumerated().map { index, item -> [DataValue] in
      [
        id, .text("next"), .integer(index + 1), .optional(item.type), .text(item.what),
        .optional(item.date), .none, .none, .none, .none, .none, .none, .none, .none, .none, .none,
        .none, .none, site.idValue(of: item.about), .optional(item.cancelled?.value),
        .optional(item.outcome), .none, site.sourceValue(item.source),
      ]
    }
    return happened + expected
  }

  static let statuses = DataTable(
    .statuses, "A period through which a policy or a deal had one status.",
    key: ["record", "number"], of: [.policy, .deal],
    [
      recordColumn,
      numberColumn("Its place among the periods, from 1."),
      DataColumn("from", .day, "The first day on which it counts.", isRequired: true),
      DataColumn("through", .day, "The last day; nothing while the status holds."),
      DataColumn("stage", .text, "The stage, a word.", isRequired: true),
      DataColumn("status", .text, "The same in words.", isRequired: true),
      DataColumn(
        "force", .word(Force.allCases.map(\.rawValue)), "Whether it had effect.", isRequired: true),
      DataColumn("in_part", .flag, "Whether it was ended or blocked in part only."),
      DataColumn("date", .date, "The date of what began it, as it is known."),
      DataColumn(
        "began_with", .integer,
        "The line of the history that began it; none where the calendar did."),
      DataColumn("by", .record, "Who or what began it, if it has a page."),
      DataColumn("by_name", .text, "The same by name."),
      DataColumn("ended_by", .text, "The stage that ended it."),
      DataColumn(
        "ended_with", .integer,
        "The line of the history that ended it; none where the calendar did."),
      DataColumn("current", .flag, "Whether it is the status on the day of the data."),
    ]
  ) { number, site in
    let changes = site.periods(of: number)
    guard let all = site.history(of: number)?.changes else { return [] }
    return changes.indices.map { place in
      let (change, status) = (changes[place], changes[place].status)
      // What will end a status, as far as is known, has not happened.
      let next = place + 1 < changes.count ? all[place + 1] : nil
      return [
        site.idText(number), .integer(place + 1), .optional(change.day),
        .optional(next.map { $0.day - 1 }), .text(status.stage),
        .text(status.label(in: site.wording)), .text(status.force.rawValue),
        .ifTrue(status.isPartial), .date(site.date(of: change, of: number)),
        change.event.map { .integer($0 + 1) } ?? .none, site.idValue(of: status.by),
        site.nameValue(of: status.by), .optional(next?.status.stage),
        next?.event.map { .integer($0 + 1) } ?? .none, .ifTrue(place == changes.count - 1),
      ]
    }
  }
}
