internal import EntityGraph
package import Liquid
internal import PolicyModel
package import Queries
internal import SiteModel
internal import Wording

/// The page of a tracker as templates see it.
package struct TrackerView: Sendable {
  static let type: RecordType = RecordType(
    "tracker", "A saved list of `site.yml`.",
    [
      .text("title", "Its title."), .text("intro", "A sentence before the list."),
      .text("kind", "briefing, company, agency, policy, deal, person or topic."),
      .integer("count", "How many there are in all."),
      .text("unit", "What they are: companies."),
      .record("reviews", { ReviewsView.type }, "Through which days its facts were reviewed."),
      .bool("parted", "Whether the rows stand in groups."),
      .text(
        "legend",
        "What the script of lists filters by, as JSON; nothing if the tracker is very long."
      ),
      .text("csv", "The address of the tracker as comma-separated values, if the site has those."),
      .text("csv_name", "A name for that file: deals-by-value."),
      .text("header", "Its first line."),
      .list("groups", of: .record { TrackerGroupView.type }, "The rows, in groups."),
    ])

  let tracker: Tracker
  private let place: Int
  private let groups: [Tracker.Group]
  /// Those in any group, each once.
  private let numbers: Set<Int>

  /// - Parameter place: The tracker's, in `site.yml`.
  package init(of place: Int, in site: Queries) {
    tracker = site.configuration.trackers[place]
    self.place = place
    groups = site.groups(ofTracker: place)
    numbers = Set(groups.flatMap(\.numbers))
  }

  private var count: Int { numbers.count }

  func value(in site: Queries) -> Value {
    site.noteGroups(ofTracker: place)
    let ordered = groups.flatMap(\.numbers)
    let isShort = count <= ListFacets.rowLimit
    let facets = isShort ? ListFacets(of: ordered, in: site) : nil
    let table = site.publishesTables && count > 0 ? ListTable(of: tracker.kind, in: site) : nil
    return .record(
      Record(
        Self.type,
        [
          "title": .text(tracker.title), "intro": .optional(tracker.intro),
          "kind": .text(tracker.kind.name), "count": .integer(count),
          "unit": .text(unit(in: site.wording)),
          "reviews": ReviewsView.make(site.reviews(of: numbers.sorted()), in: site),
          "parted": .bool(tracker.grouping != nil),
          "legend": .optional(facets?.legend(in: site.wording)),
          "csv": table == nil ? .none : .text(tracker.address.path + ListTable.fileName),
          "csv_name": .text(Slug.from(name: tracker.title)),
          "header": .optional(table.map { String(decoding: $0.header(), as: UTF8.self) }),
          "groups": .list(
            groups.map { group in
              TrackerGroupView.make(group, in: site) { number in
                facets.map { RowDataView.make(of: number, $0, table, in: site) } ?? .none
              }
            }),
        ]))
  }

  /// The tracker in short.
  ///
  /// - Parameter showsReviews: `false` for parts that every page shows, since a review would then change every page.
  package func summary(in site: Queries, showsReviews: Bool = false) -> Value {
    site.noteGroups(ofTracker: place)
    return .record(
      Record(
        TrackerSummaryView.type,
        [
          "title": .text(tracker.title), "intro": .optional(tracker.intro),
          "path": .text(tracker.address.path), "count": .integer(count),
          "unit": .text(unit(in: site.wording)),
          "reviews": showsReviews
            ? ReviewsView.make(site.reviews(of: numbers.sorted()), in: site) : .none,
        ]))
  }

  private func unit(in wording: Wording) -> String { tracker.kind.noun(count, in: wording) }
}

/// A tracker in short, for a list of them.
enum TrackerSummaryView {
  static let type: RecordType = RecordType(
    "tracker in short", "A tracker in a list of them.",
    [
      .text("title", "Its title."), .text("intro", "A sentence about it."),
      .text("path", "Its address below the site's root."),
      .integer("count", "How many records it has."), .text("unit", "What they are: companies."),
      .record(
        "reviews", { ReviewsView.type },
        "Through which days its facts were reviewed; only on the page of all trackers."),
    ])
}

/// Rows of a tracker that stand together.
enum TrackerGroupView {
  static let type: RecordType = RecordType(
    "tracker group", "Rows of a tracker that stand together.",
    [
      .text("id", "For an anchor, without its `g-`."), .text("label", "What they have in common."),
      .list("items", of: .record { TrackerRowView.type }, "The rows."),
    ])

  /// - Parameter data: What the script of lists needs of a record.
  static func make(
    _ group: Tracker.Group, in site: Queries, data: (Int) -> Value
  ) -> Value {
    .record(
      Record(
        type,
        [
          "id": .text(group.id), "label": .text(group.label),
          "items": .list(
            group.numbers.map { TrackerRowView.make(of: $0, data: data($0), in: site) }),
        ]))
  }
}

/// A record in a tracker.
enum TrackerRowView {
  static let type: RecordType = RecordType(
    "tracker row", "A record in a tracker.",
    [
      .record("row", { RowView.type }, "The record."),
      .record("since", { DateView.type }, "When its current status began."),
      .text("dated", "The same in words behind the status: since Jan 23, 2025."),
      .text("basis", "What a deal's value counts."),
      .list("parties", of: .record { PartyView.type }, "A deal's parties."),
      .record("next", { UpcomingView.type }, "The next event expected of it."),
      .text("step", "Whose move it is: The Senate has it."),
      .text("amount", "A deal's value for sorting: USD 9700000000."),
      .text("standing", "The status for sorting, what applies before what has ended."),
      .record("data", { RowDataView.type }, "What the script of lists needs."),
    ])

  static func make(of number: Int, data: Value, in site: Queries) -> Value {
    let entity = site.record(number)
    let status = site.status(of: number)
    let next = site.upcoming(of: number).first { $0.outcome == nil }
    return .record(
      Record(
        type,
        [
          "row": site.row(of: number),
          "since": DateView.optional(status?.date, in: site.wording),
          "dated": .optional(status.flatMap { site.wording.date(of: $0, isShort: true) }),
          "basis": .optional(entity.deal?.basisText(in: site.wording)),
          "parties": PartyView.list(of: entity, in: site),
          "next": next.map { UpcomingView.make($0, on: number, in: site) } ?? .none,
          "step": .optional(
            site.shows("step", of: type) ? EntityView.step(of: entity, status, in: site) : nil),
          "amount": .optional(
            entity.deal?.value.map { "\($0.value.currency.code) \($0.value.digitsOnly)" }),
          "standing": .optional(
            status.map { "\($0.force.listRank) \($0.label(in: site.wording))" }),
          "data": data,
        ]))
  }
}
