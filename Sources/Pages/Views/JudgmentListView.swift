internal import Liquid
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Wording

/// The list of all judgments of a site, or one page of it.
enum JudgmentListView {
  static let type: RecordType = RecordType(
    "judgment list", "The judgments of all briefings.",
    [
      .integer("overdue_count", "How many should have been settled and are not, in all."),
      .integer("open_count", "How many others are open in all."),
      .integer("settled_count", "How many are settled in all."),
      .record("pager", { PagerView.type }, "If the list spans several pages."),
      .record("score", { ScoreView.type }, "On the first page, if five or more are scored."),
      .list(
        "overdue", of: .record { JudgmentEntryView.type },
        "The overdue ones on this page, the longest overdue first."),
      .list(
        "open", of: .record { JudgmentEntryView.type },
        "The open ones on this page, the soonest to be settled first."),
      .list(
        "settled", of: .record { JudgmentEntryView.type },
        "The settled ones on this page, the newest first."),
      .list(
        "likelihoods", of: .record { LikelihoodView.type },
        "The words for a likelihood, the least first."),
    ])

  static func make(page: Int, in site: Queries) -> Value {
    let judgments = site.judgments(onPage: page)
    func shows(_ field: String) -> Bool { site.shows(field, of: type) }
    return .record(
      Record(
        type,
        [
          "overdue_count": .integer(judgments.overdueCount),
          "open_count": .integer(judgments.openCount),
          "settled_count": .integer(judgments.settledCount),
          "pager": PagerView.optional(page, of: .judgments, in: site),
          "score": page == 1 && shows("score") ? ScoreView.make(in: site) : .none,
          "overdue": .list(judgments.overdue.map { JudgmentEntryView.make($0, in: site) }),
          "open": .list(judgments.open.map { JudgmentEntryView.make($0, in: site) }),
          "settled": .list(judgments.settled.map { JudgmentEntryView.make($0, in: site) }),
          "likelihoods": .list(
            Vocabulary.likelihood.terms.map { LikelihoodView.make($0, in: site.wording) }),
        ]))
  }
}

/// A judgment in the list of all.
enum JudgmentEntryView {
  static let type: RecordType = RecordType(
    "judgment entry", "A judgment in the list of all.",
    [
      .record("judgment", { JudgmentView.type }, "The judgment."),
      .record("briefing", { RowView.type }, "The briefing that makes it."),
      .text("path", "Its place in the briefing, below the site's root."),
      .text("error", "Its squared error, if it is scored: 0.105625."),
      .text("source", "The title of the source of its outcome."),
      .text("source_url", "Where that source is."),
    ])

  static func make(_ item: ListedItem, in site: Queries) -> Value {
    guard let judgment = site.record(item.record).briefing?.judgments[item.index] else {
      return .none
    }
    let source = judgment.outcome?.source.flatMap { site.source($0.text) }
    return .record(
      Record(
        type,
        [
          "judgment": JudgmentView.make(judgment, in: site, source: .none),
          "briefing": site.row(of: item.record),
          "path": .text(site.address(of: item.record).path + "#judgment-" + judgment.id.value),
          "error": .optional(
            judgment.squaredError.map { site.wording.language.decimal($0, places: 0...6) }),
          "source": .optional(source?.title), "source_url": .optional(source?.url?.value),
        ]))
  }
}

/// A word for a likelihood, explained.
enum LikelihoodView {
  static let type: RecordType = RecordType(
    "likelihood", "A word for a likelihood, by ICD 203.",
    [
      .text("label", "The word: Roughly even chance."), .text("range", "In percent: 45–55%."),
      .text("middle", "The middle of the range: 50%."),
    ])

  static func make(_ term: Vocabulary.Term, in wording: Wording) -> Value {
    .record(
      Record(
        type,
        [
          "label": .text(Vocabulary.likelihood.label(term.word, in: wording)),
          "range": .text(term.meaning),
          "middle": .optional(term.middle.map { wording.language.share($0, of: 1000) }),
        ]))
  }
}

extension PagerView {
  /// The way between the pages of a list of the site, if it has several.
  static func optional(_ page: Int, of list: SiteList, in site: Queries) -> Value {
    let total = site.pageCount(of: list)
    return total > 1 ? make(page, of: total, at: list.address, in: site.wording) : .none
  }
}
