internal import EntityGraph
internal import Liquid
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Wording

/// An entry of the list of changes.
enum ChangeEntryView {
  static let type: RecordType = RecordType(
    "change entry", "An entry of the list of changes.",
    [
      .text("kind", "status, event, briefing, withdrawal, correction or source."),
      .text(
        "label", "What happened, unless it is a status change or event: New briefing, Correction."),
      .record("row", { RowView.type }, "The page that changed; nothing for a source."),
      .text("path", "The address of the change on that page, relative to the site's root."),
      .text(
        "text",
        "The event, as in 'revoked by Executive Order 14148', the correction, or the reason for the withdrawal."
      ),
      .record("status", { StatusView.type }, "The new status."),
      .text("before", "The previous status, if it was different: In force."),
      .record(
        "source", { SourceView.type }, "The source of the change, or the source that was accessed."),
      .list(
        "briefings", of: .record { RowView.type },
        "The newest briefings on the record, or pages that cite the source."),
      .text("more", "How many more there are: and 12 more."),
    ])

  /// The maximum number of briefings shown.
  private static let limit = 3

  static func make(_ change: SiteChange, in site: Queries) -> Value {
    var entry = Entry()
    switch (change.matter, change.record) {
    case (.status(let place), let number?):
      entry.kind = "status"
      entry.add(statusAt: place, of: number, in: site)
    case (.event(let line), let number?):
      entry.kind = "event"
      entry.text = site.sentence(forEvent: line, of: number)
      entry.source = source(ofLine: line, of: number, in: site)
      entry.path = site.address(of: number).path + "#part-history"
    case (.withdrawal, let number?):
      entry.kind = "withdrawal"
      entry.label = site.wording[.withdrawn]
      entry.text = site.record(number).publication.withdrawn?.reason
    case (.briefing, let number?):
      entry.kind = "briefing"
      entry.label = site.wording[.newBriefing]
      entry.text = site.record(number).summary
    case (.correction(let place), let number?):
      entry.kind = "correction"
      let correction = site.record(number).corrections[place]
      entry.label = Vocabulary.correctionKind.label(correction.kind, in: site.wording)
      entry.text = correction.text
      if site.kind(of: number) != .page {
        entry.path = site.address(of: number).path + "#part-corrections"
      }
    case (.source(let id), _):
      entry.kind = "source"
      entry.label = site.wording[.sourceRead]
      entry.source = site.source(id).map { SourceView.make($0, number: 0, in: site) }
      entry.briefings = RowView.first(limit, of: site.pages(citing: id), in: site)
    default: break
    }
    if let number = change.record {
      entry.row = site.row(of: number)
      entry.path = entry.path ?? site.address(of: number).path
      if site.kind(of: number) != .briefing, change.matter != .withdrawal {
        entry.briefings = RowView.first(
          limit, of: site.newestBriefings(on: number, limit: limit),
          count: site.coverCount(of: number), in: site)
      }
    }
    return entry.value
  }

  static func source(ofLine line: Int, of number: Int, in site: Queries) -> Value? {
    site.source(of: site.record(number).history[line], in: number)
      .flatMap { site.source($0.text) }.map { SourceView.make($0, number: 0, in: site) }
  }

  private struct Entry {
    var kind = ""
    var label: String?
    var row: Value?
    var path: String?
    var text: String?
    var status: Value?
    var before: String?
    var source: Value?
    var briefings: (rows: Value, more: Value) = (.list([]), .none)

    mutating func add(statusAt place: Int, of number: Int, in site: Queries) {
      guard let changes = site.history(of: number)?.changes, place < changes.count else { return }
      let change = changes[place]
      text = site.sentence(for: change, of: number)
      status = StatusView.make(change.status, in: site)
      let former = place > 0 ? changes[place - 1].status.label(in: site.wording) : nil
      before = former == change.status.label(in: site.wording) ? nil : former
      source = change.event.flatMap { ChangeEntryView.source(ofLine: $0, of: number, in: site) }
      path = site.address(of: number).path + "#part-history"
    }

    var value: Value {
      .record(
        Record(
          type,
          [
            "kind": .text(kind), "label": .optional(label), "row": row ?? .none,
            "path": .optional(path), "text": .optional(text), "status": status ?? .none,
            "before": .optional(before), "source": source ?? .none,
            "briefings": briefings.rows, "more": briefings.more,
          ]))
    }
  }
}
