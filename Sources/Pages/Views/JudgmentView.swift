internal import Liquid
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Wording

/// A claim about what will happen.
enum JudgmentView {
  static let type: RecordType = RecordType(
    "judgment", "A claim about what will happen, with its odds by ICD 203.",
    [
      .text("id", "Unique on the page."), .text("claim", "What is claimed."),
      .text("likelihood", "In words."), .text("range", "In percent."),
      .integer("low", "The lower end of the range, from 0 to 100."),
      .integer("high", "The upper end."), .text("confidence", "low, moderate or high."),
      .text("outcome", "What came of it: Yes, and a note."),
      .text("result", "yes, no or void; nothing where the outcome is a text alone."),
      .record("settled", { DateView.type }, "When it was settled."),
      .record("source", { SourceView.type }, "Where the outcome was read."),
      .record("resolve_by", { DateView.type }, "When it should be settled."),
      .bool("due", "Whether that has passed without an outcome."),
    ])

  static func list(
    _ judgments: [Judgment], in site: Queries, sources: inout PageSources
  ) -> Value {
    var values: [Value] = []
    for judgment in judgments {
      let source = SourceView.cite(judgment.outcome?.source, &sources, in: site)
      values.append(make(judgment, in: site, source: source))
    }
    return .list(values)
  }

  static func make(_ judgment: Judgment, in site: Queries, source: Value) -> Value {
    let term = judgment.likelihood.flatMap { Vocabulary.likelihood[$0] }
    let bounds = term?.bounds
    let isPast = judgment.resolveBy.map { $0.value.lastDay < site.today } ?? false
    let outcome = judgment.outcome
    return .record(
      Record(
        type,
        [
          "id": .text(judgment.id.value), "claim": .text(judgment.claim),
          "likelihood": .optional(
            term.map { Vocabulary.likelihood.label($0.word, in: site.wording) }),
          "range": .optional(term?.meaning),
          "low": .integer(bounds?.low ?? 0), "high": .integer(bounds?.high ?? 100),
          "confidence": .optional(
            judgment.confidence.map { Vocabulary.confidence.noun($0, in: site.wording) }),
          "outcome": .optional(outcome?.words(in: site.wording)),
          "result": .optional(outcome?.result?.rawValue),
          "settled": DateView.optional(outcome?.date?.value, in: site.wording), "source": source,
          "resolve_by": DateView.optional(judgment.resolveBy?.value, in: site.wording),
          "due": .bool(isPast && outcome == nil),
        ]))
  }
}
