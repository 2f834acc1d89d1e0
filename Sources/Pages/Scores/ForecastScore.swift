internal import PolicyModel

/// How well judgments that were settled with yes or no foresaw what happened: Brier score and calibration.
///
/// The probability of a judgment is the middle of the range that its likelihood has in ICD 203. All sums are exact: counted in
/// millionths, in which the square of every such probability is a whole number.
struct ForecastScore {
  /// What judgments of one likelihood amount to.
  struct Row {
    let term: Vocabulary.Term
    /// The middle of the range, in thousandths.
    let probability: Int
    fileprivate(set) var yes = 0
    fileprivate(set) var no = 0

    var count: Int { yes + no }
    /// The squared error of each judgment that came true, in millionths.
    var errorIfYes: Int { (1000 - probability) * (1000 - probability) }
    /// The squared error of each judgment that did not come true, in millionths.
    var errorIfNo: Int { probability * probability }
    var sum: Int { yes * errorIfYes + no * errorIfNo }
    /// The gap between the stated and the actual share, in thousandths, times the count.
    fileprivate var distance: Int { abs(yes * 1000 - probability * count) }
  }

  /// Those likelihoods that have judgments, the least likely first.
  let rows: [Row]

  /// How many judgments there have to be for a score.
  static let minimum = 5

  /// - Returns: `nil` if there are fewer.
  init?(_ forecasts: some Sequence<(likelihood: String, cameTrue: Bool)>) {
    var rows = Vocabulary.likelihood.terms.compactMap { term in
      term.middle.map { Row(term: term, probability: $0) }
    }
    for forecast in forecasts {
      guard let place = rows.firstIndex(where: { $0.term.word == forecast.likelihood }) else {
        continue
      }
      if forecast.cameTrue { rows[place].yes += 1 } else { rows[place].no += 1 }
    }
    self.rows = rows.filter { $0.count > 0 }
    guard count >= Self.minimum else { return nil }
  }

  var yes: Int { rows.reduce(0) { $0 + $1.yes } }
  var no: Int { rows.reduce(0) { $0 + $1.no } }
  var count: Int { yes + no }
  /// The sum of the squared errors, in millionths.
  var sum: Int { rows.reduce(0) { $0 + $1.sum } }
  /// The mean squared error, in millionths, rounded.
  var brier: Int { Self.rounded(sum, by: count) }
  /// The score of giving each judgment the base rate, in millionths, rounded.
  var baseBrier: Int { Self.rounded(yes * no * 1_000_000, by: count * count) }

  enum Comparison { case better, worse, equal }

  /// The score against that of the base rate, compared before any rounding.
  var comparison: Comparison {
    let (own, base) = (sum * count, yes * no * 1_000_000)
    return own == base ? .equal : own < base ? .better : .worse
  }

  /// The likelihood with the widest gap between what was said and what happened; of several the one with more
  /// judgments. `nil` if there is no gap.
  var worst: Row? {
    var worst: Row?
    for row in rows where row.distance > 0 {
      guard let known = worst else {
        worst = row
        continue
      }
      let (one, other) = (row.distance * known.count, known.distance * row.count)
      if one > other || one == other && row.count > known.count { worst = row }
    }
    return worst
  }

  static func rounded(_ number: Int, by divisor: Int) -> Int {
    (2 * number + divisor) / (2 * divisor)
  }
}

extension Vocabulary.Term {
  /// The two numbers of a range such as `20–45%`.
  var bounds: (low: Int, high: Int)? {
    let numbers = meaning.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
    return numbers.count == 2 ? (numbers[0], numbers[1]) : nil
  }

  /// The middle of the range, in thousandths.
  var middle: Int? { bounds.map { ($0.low + $0.high) * 5 } }
}

extension Judgment {
  /// The squared error of a judgment that is scored, in millionths; `nil` for others.
  var squaredError: Int? {
    guard let middle = likelihood.flatMap({ Vocabulary.likelihood[$0] })?.middle else { return nil }
    switch outcome?.result {
    case .yes: return (1000 - middle) * (1000 - middle)
    case .no: return middle * middle
    case .void, nil: return nil
    }
  }
}
