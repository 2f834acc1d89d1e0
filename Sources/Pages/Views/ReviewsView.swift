internal import Liquid
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Wording

/// How far the facts behind a list can be relied on: the days through which they were reviewed, which the day of the
/// build does not say.
enum ReviewsView {
  static let type: RecordType = RecordType(
    "reviews", "The days through which the facts behind a list were reviewed.",
    [
      .text("clock_label", "Before the day of the build: Statuses as of."),
      .text(
        "text",
        "In words: facts reviewed through January 14, 2026 (some only through November 30, 2025)."),
      .record("oldest", { DateView.type }, "The oldest of the days."),
      .record("newest", { DateView.type }, "The newest of them."),
      .integer("unknown", "How many of the listed policies and deals do not say."),
    ])

  static func make(_ reviews: Reviews, in site: Queries) -> Value {
    let wording = site.wording
    return .record(
      Record(
        type,
        [
          "clock_label": .text(wording[reviews.statuses > 0 ? .statusesAsOf : .asOf]),
          "text": .optional(
            wording.language.clause(
              reviewed: reviews.days, unknown: reviews.unknown, of: reviews.statuses)),
          "oldest": DateView.optional(reviews.days?.lowerBound, in: wording),
          "newest": DateView.optional(reviews.days?.upperBound, in: wording),
          "unknown": .integer(reviews.unknown),
        ]))
  }
}
