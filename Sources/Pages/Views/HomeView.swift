internal import EntityGraph
internal import Liquid
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Wording

/// The home page as templates see it.
enum HomeView {
  static let type: RecordType = RecordType(
    "home", "The home page.",
    [
      .text("title", "The site's title."),
      .record("reviews", { ReviewsView.type }, "Through which days its facts were reviewed."),
      .html("intro", "The text of Content/pages/index.md."),
      .record("lead", { RowView.type }, "The newest briefing."),
      .list("latest", of: .record { RowView.type }, "The next newest."),
      .bool("more", "Whether there are still older ones."),
      .list("next", of: .record { UpcomingView.type }, "The events expected next."),
      .list(
        "changes", of: .record { ChangeView.type },
        "What changed last, besides briefings; the corrections of one day are one entry."),
      .list("watch", of: .record { RowView.type }, "The topics with most briefings."),
    ])

  /// The record whose text is the introduction.
  static func introduction(in site: Queries) -> Int? {
    site.visible(EntityID(.page, Addresses.introduction))
  }

  /// - Parameter intro: The HTML of the introduction.
  static func make(in site: Queries, intro: ContiguousArray<UInt8>?) -> Record {
    let briefings = site.briefings
    let latest = briefings.dropFirst().prefix(8)
    return Record(
      type,
      [
        "title": .text(site.configuration.title),
        "reviews": ReviewsView.make(site.reviews(ofKinds: .subjects), in: site),
        "intro": .optional(markup: intro),
        "lead": briefings.first.map { site.row(of: $0) } ?? .none,
        "latest": .list(latest.map { site.row(of: $0) }),
        "more": .bool(briefings.count > latest.count + 1), "next": .list(upcoming(in: site)),
        "changes": .list(changes(in: site)), "watch": .list(topics(in: site)),
      ])
  }

  /// What is expected, and no judgments: of those the page has none.
  private static func upcoming(in site: Queries) -> [Value] {
    site.calendar.events.lazy
      .filter { event in
        if case .judgment = event.matter { return false }
        return event.date != nil && !event.isPast(on: site.today)
          && (event.outcome == nil || event.cancelled != nil)
      }
      .prefix(6).map { UpcomingView.make($0, in: site) }
  }

  private static func changes(in site: Queries) -> [Value] {
    site.newestChanges.compactMap { group -> Value? in
      guard let change = group.first, let number = change.record else { return nil }
      let text: String
      switch change.matter {
      case .status(let place):
        guard let changes = site.history(of: number)?.changes, place < changes.count else {
          return nil
        }
        text = site.sentence(for: changes[place], of: number)
      case .event(let line): text = site.sentence(forEvent: line, of: number)
      case .withdrawal: text = site.wording[.wasWithdrawn]
      case .correction where group.count == 1: text = site.wording[.wasCorrected]
      case .correction:
        let list = SiteList.corrections
        return ChangeView.make(
          change.date, in: site.wording, .none,
          site.wording.language.label(corrections: group.count),
          at: site.pageCount(of: list) > 0 ? list.address : site.changePages.first)
      case .briefing, .source: return nil
      }
      return ChangeView.make(change.date, in: site.wording, site.row(of: number), text)
    }
  }

  private static func topics(in site: Queries) -> [Value] {
    site.sortedByName(site.records(of: .topic))
      .map { (number: $0, count: site.coverCount(of: $0)) }
      .filter { $0.count > 0 }.enumerated()
      .sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .prefix(8).map { site.row(of: $0.element.number) }
  }
}

/// A free page as templates see it.
enum DocumentView {
  static let type: RecordType = RecordType(
    "document", "A free page.",
    [
      .text("title", "Its title."), .record("updated", { DateView.type }, "When it last changed."),
      .html("body", "The text."),
      .list("outline", of: .record { HeadingView.type }, "The headings of the text."),
    ])

  static func make(
    of number: Int, in site: Queries, body: ContiguousArray<UInt8>?
  ) -> Record {
    let entity = site.record(number)
    return Record(
      type,
      [
        "title": .text(entity.name.value),
        "updated": DateView.optional(entity.date, in: site.wording),
        "body": .html(body ?? []),
        "outline": HeadingView.list(site.document(of: number).outline),
      ])
  }
}
