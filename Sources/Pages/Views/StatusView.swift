internal import EntityGraph
internal import Liquid
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Wording

/// How a policy or a deal stands, as templates see it: a chip and a line about it.
enum StatusView {
  static let type: RecordType = RecordType(
    "status", "How a policy or a deal stands on the day of the build.",
    [
      .text("tone", "A class for the chip: in-force, partly, pending, blocked or ended."),
      .text("text", "The stage in words: Passed the House."),
      .text("note", "Since when and by whom, if known."),
    ])

  /// - Returns: Nothing for what has no history.
  static func make(_ status: Status?, in site: Queries) -> Value {
    guard let status else { return .none }
    return .record(
      Record(
        type,
        [
          "tone": .text(status.tone),
          "text": .text(status.label(in: site.wording)),
          "note": .optional(
            site.shows("note", of: type) ? note(status, in: site) : nil),
        ]))
  }

  /// `since 23 January 2025`, `on 20 January 2025 by Executive Order 14148`.
  static func note(_ status: Status, in site: Queries) -> String? {
    site.wording.date(
      of: status, by: status.by.flatMap { site.shownName(for: $0) },
      isPerson: status.by.map(site.isPerson) ?? false)
  }
}
