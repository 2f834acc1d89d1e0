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
      .list("changes", of: .record { ChangeView.type }, "What changed last."),
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
    site.newestChanges.prefix(6)
      .map {
        ChangeView.make(
          site.date(of: $0.change, of: $0.of), in: site.wording, site.row(of: $0.of),
          site.sentence(for: $0.change, of: $0.of))
      }
  }

  private static func topics(in site: Queries) -> [Value] {
    site.records(of: .topic)
      .filter { site.coverCount(of: $0) > 0 }
      .sorted {
        let (a, b) = (site.coverCount(of: $0), site.coverCount(of: $1))
        return a == b ? $0 < $1 : a > b
      }
      .prefix(8).map { site.row(of: $0) }
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
