/// `no longer` and `any more` in what the cited thing forbids: the liberty has ended, not the law.
extension CitedSentence {
  /// Whether `no longer`, `any more` or `anymore` at an index belongs to what the cited thing forbids: `Under the rule, firms
  /// can no longer`, `The rule no longer allows`, `The rule means that firms cannot … any more`.
  ///
  /// Not `The rule no longer applies`, nor `Firms no longer report under the rule`.
  func isOfForbidden(_ index: Int) -> Bool {
    let end = cited.words.upperBound
    guard index >= end else { return false }
    // "The rule no longer allows noncompetes"
    if sentence.word(index) == "no", index == end, sentence.gap(before: index) <= .space {
      return Self.allowings.contains(sentence.word(index + 2)) && !isPreposed
    }
    guard isFrontedBasis || isMeaning else { return false }
    let isLonger = sentence.word(index) == "no"
    return (max(end, index - (isLonger ? 3 : 12))..<index).contains { place in
      guard place + 1 >= index || sentence.gap(before: place + 1) < .semicolon else { return false }
      let isNegated =
        isLonger || Lex.negations.contains(sentence.code(place + 1))
        || sentence.word(place) == "cannot"
      guard isNegated else { return false }
      switch sentence.word(place) {
      case "can", "ca", "cannot", "may", "must": return true
      case "is", "are":
        return (place + 1..<place + 5).contains { Self.liberties.contains(sentence.word($0)) }
      default: return false
      }
    }
  }

  /// `Under the rule, firms`, `By virtue of the rule, firms`, `As of May, under the rule, firms`: what follows is what the
  /// cited thing says.
  private var isFrontedBasis: Bool {
    let end = cited.words.upperBound
    guard sentence.gap(before: end) == .comma, !["it", "the"].contains(sentence.word(end)) else {
      return false
    }
    let last = opening - 1
    var first = last
    if Self.bases[sentence.word(last)]?.contains(sentence.word(last - 1)) == true {
      first = last - 1
      if sentence.word(first) == "virtue" { first -= 1 }
      if sentence.word(first) == "result" { first -= 2 }
    } else if !["under", "per"].contains(sentence.word(last)) {
      return false
    }
    return first <= 0 || sentence.gap(before: first) >= .comma
      || ["and", "but", "because", "since", "that", "so"].contains(sentence.word(first - 1))
  }

  /// `The rule means that`, `The rule ensures that`
  private var isMeaning: Bool {
    let end = cited.words.upperBound
    return !isPreposed && sentence.gap(before: end) <= .space
      && ["means", "ensures", "says", "provides", "guarantees"].contains(sentence.word(end))
  }

  /// What a law that forbids something does not do; `no longer bars` would be its end.
  private static let allowings: Set<String> = [
    "allows", "permits", "lets", "tolerates", "accepts", "exempts", "excuses",
  ]
  private static let liberties: Set<String> = [
    "enforceable", "legal", "lawful", "allowed", "permitted", "valid", "available", "free", "able",
    "acceptable", "tolerated", "exempt", "immune",
  ]
  private static let bases: [String: Set<String>] = [
    "of": ["virtue", "because", "result", "courtesy"],
    "to": ["pursuant", "thanks", "due", "owing", "according"],
    "with": ["accordance", "line"],
  ]
}
