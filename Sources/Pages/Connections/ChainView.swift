internal import EntityGraph
internal import Liquid
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Wording

/// A chain of connections between two records.
enum ChainView {
  static let type: RecordType = RecordType(
    "chain", "A chain of connections between two records.",
    [
      .text("label", "How long it is: 2 steps."),
      .list("steps", of: .record { ChainStepView.type }, "Its steps, from the first record."),
      .record("end", { RowView.type }, "The last record."),
    ])

  /// - Parameter chain: Records by number in the catalog, with both ends.
  static func make(_ chain: [Int], in site: Queries) -> Value {
    let count = chain.count - 1
    return .record(
      Record(
        type,
        [
          "label": .text(
            count == 1
              ? site.wording[.oneStep] : site.wording.filling(.manySteps, String(count))),
          "steps": .list(
            zip(chain, chain.dropFirst()).map { ChainStepView.make(from: $0, to: $1, in: site) }),
          "end": chain.last.map { site.row(of: $0) } ?? .none,
        ]))
  }
}

/// A step of a chain.
enum ChainStepView {
  static let type: RecordType = RecordType(
    "step of a chain", "A step of a chain: a record, and what joins it to the next.",
    [
      .record("row", { RowView.type }, "The record."),
      .list("reasons", of: .record { ChainReasonView.type }, "What joins it to the next."),
    ])

  static func make(from: Int, to: Int, in site: Queries) -> Value {
    .record(
      Record(
        type,
        [
          "row": site.row(of: from),
          "reasons": .list(
            site.joints(from: from, to: to).map {
              ChainReasonView.make(ConnectionReason($0, in: site), in: site)
            }),
        ]))
  }
}

/// What joins a record to the next one of a chain.
enum ChainReasonView {
  static let type: RecordType = RecordType(
    "reason", "What joins a record to the next one of a chain.",
    [
      .text("label", "The relation, between their names: regulated by."),
      .text("detail", "Role, dates, extent, a remark; of a briefing what interests the agency."),
      .bool("past", "Whether it has ended."),
      .text("source", "The title of the source."), .text("url", "The address of the source."),
      .record(
        "briefing", { RowView.type }, "The briefing that names both, if there is no relation."),
    ])

  static func make(_ reason: ConnectionReason, in site: Queries) -> Value {
    .record(
      Record(
        type,
        [
          "label": .text(reason.label), "detail": .optional(reason.detail),
          "past": .bool(reason.isOver), "source": .optional(reason.source?.title),
          "url": .optional(reason.source?.url?.value),
          "briefing": reason.briefing.map { site.row(of: $0) } ?? .none,
        ]))
  }
}
