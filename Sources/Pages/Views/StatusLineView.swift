internal import EntityGraph
internal import Liquid
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Wording

/// Since when a status holds, what made it so, and who says so.
enum StatusLineView {
  static let type: RecordType = RecordType(
    "status line", "Since when a status holds, what made it so, and where that was read.",
    [
      .text("date", "A clause: since January 23, 2025."),
      .record("by", { RowView.type }, "By whom or what."),
      .text("by_text", "The same in words if the site has no page for it."),
      .text("preposition", "by, in or signed by."),
      .text("extent", "How far, until when, by which vote."),
      .text("stop", "The full stop, where the last word has none: Biden Jr."),
      .text("note", "The remark of its line in the history."),
      .record("source", { SourceView.type }, "Where it was read."),
    ])

  /// - Returns: Nothing for a status without a date.
  static func make(
    _ status: Status?, of number: Int, in site: Queries, sources: inout PageSources
  ) -> Value {
    guard let status else { return .none }
    let entity = site.record(number)
    let actor = site.wording.namesActor(of: status) ? status.by : nil
    let isPerson = actor.map(site.isPerson) ?? false
    let dated = isPerson ? status.signedByPerson : status
    let name = actor.flatMap { site.shownName(for: $0) }
    guard let date = site.wording.date(of: dated, isBeforeActor: name != nil) else {
      return .none
    }
    let event = status.event.map { entity.history[$0] }
    let extent = event.flatMap {
      EventView.extent(
        of: $0, in: site.wording, isPartSaid: status.label.saysPart, isSignerSaid: isPerson)
    }
    return .record(
      Record(
        type,
        [
          "date": .text(date),
          "by": actor.flatMap { site.visible($0) }.map { site.row(of: $0) } ?? .none,
          "by_text": .optional(name),
          "preposition": .text(
            site.wording.preposition(
              before: name, isPlace: event?.isInActor == true,
              isSigner: isPerson && status.isEnactment)),
          "extent": .optional(extent),
          "stop": .text((extent ?? name ?? "").hasSuffix(".") ? "" : "."),
          "note": .optional(event?.note.map { $0.hasSuffix(".") ? $0 : $0 + "." }),
          "source": SourceView.cite(
            event.flatMap { site.source(of: $0, in: number) }, &sources, in: site),
        ]))
  }
}
