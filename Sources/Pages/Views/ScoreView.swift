internal import Liquid
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Wording

/// How well the settled judgments of a site foresaw what happened.
enum ScoreView {
  static let type: RecordType = RecordType(
    "score", "How well settled judgments foresaw what happened, if five or more are scored.",
    [
      .integer("count", "How many are scored: those settled with yes or no that had a likelihood."),
      .integer("yes", "How many of them came true."), .integer("no", "How many did not."),
      .text("sum", "The sum of their squared errors: 1.334."),
      .text("brier", "The sum divided by the count, the Brier score: 0.222; 0 is perfect."),
      .text("base_rate", "The share that came true: 66.7%."),
      .text("base_brier", "The Brier score of saying that share of each: yes × no ÷ count²."),
      .text("comparison", "better, worse or equal: the score against that of the base rate."),
      .record("worst", { JudgmentEntryView.type }, "The judgment with the greatest error."),
      .record(
        "worst_range", { ScoreRowView.type },
        "The likelihood with the widest gap between what was said and what happened."),
      .list("rows", of: .record { ScoreRowView.type }, "The likelihoods in use, the least first."),
    ])

  static func make(in site: Queries) -> Value {
    let forecasts = site.forecasts
    guard let score = ForecastScore(forecasts.map { ($0.likelihood, $0.cameTrue) }) else {
      return .none
    }
    var worst: (place: ListedItem, error: Int)?
    for forecast in forecasts {
      let judgment = site.record(forecast.place.record).briefing?.judgments[forecast.place.index]
      guard let error = judgment?.squaredError, error > worst?.error ?? -1 else { continue }
      worst = (forecast.place, error)
    }
    let language = site.wording.language
    return .record(
      Record(
        type,
        [
          "count": .integer(score.count), "yes": .integer(score.yes), "no": .integer(score.no),
          "sum": .text(language.decimal(score.sum, places: 0...6)),
          "brier": .text(language.decimal(score.brier, places: 3...3)),
          "base_rate": .text(language.share(score.yes, of: score.count)),
          "base_brier": .text(language.decimal(score.baseBrier, places: 3...3)),
          "comparison": .text("\(score.comparison)"),
          "worst": worst.map { JudgmentEntryView.make($0.place, in: site) } ?? .none,
          "worst_range": score.worst.map { ScoreRowView.make($0, in: site.wording) } ?? .none,
          "rows": .list(score.rows.map { ScoreRowView.make($0, in: site.wording) }),
        ]))
  }
}

/// What the scored judgments of one likelihood amount to.
enum ScoreRowView {
  static let type: RecordType = RecordType(
    "score of a likelihood", "What the scored judgments of one likelihood amount to.",
    [
      .text("label", "The likelihood in words."), .text("range", "Its range in percent."),
      .text("middle", "The middle of the range, which counts as the probability: 67.5%."),
      .text("probability", "The same as a fraction: 0.675."),
      .integer("count", "How many judgments."), .integer("yes", "How many came true."),
      .integer("no", "How many did not."), .text("share", "The share that came true."),
      .text("error_yes", "The squared error of each that came true."),
      .text("error_no", "The squared error of each that did not."),
      .text("sum", "The sum of all these errors."),
    ])

  static func make(_ row: ForecastScore.Row, in wording: Wording) -> Value {
    let language = wording.language
    return .record(
      Record(
        type,
        [
          "label": .text(Vocabulary.likelihood.label(row.term.word, in: wording)),
          "range": .text(row.term.meaning),
          "middle": .text(language.share(row.probability, of: 1000)),
          "probability": .text(language.decimal(row.probability * 1000, places: 0...6)),
          "count": .integer(row.count), "yes": .integer(row.yes), "no": .integer(row.no),
          "share": .text(language.share(row.yes, of: row.count)),
          "error_yes": .text(language.decimal(row.errorIfYes, places: 0...6)),
          "error_no": .text(language.decimal(row.errorIfNo, places: 0...6)),
          "sum": .text(language.decimal(row.sum, places: 0...6)),
        ]))
  }
}
