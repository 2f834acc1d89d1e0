/// Figures of the cited thing used only for comparison.
extension CitedSentence {
  /// Whether the link stands only for a figure that another one is compared with:
  /// `five times the ratio of the order`, `1,800 points, against 2,500 in their predecessor`.
  var isMeasuredAgainst: Bool {
    let place = opening - 1
    guard place > 1, sentence.gap(before: opening) <= .space,
      ["in", "of", "under", "by"].contains(sentence.word(place))
    else { return false }
    return isMultiple(before: place) || isOtherFigure(before: place)
  }

  /// `five times the ratio of`, `twice that of`, `half the number of`
  private func isMultiple(before place: Int) -> Bool {
    guard sentence.word(place) == "of" else { return false }
    let measure = ["the", "that"].contains(sentence.word(place - 1)) ? place - 1 : place - 2
    return ["the", "that"].contains(sentence.word(measure))
      && Self.multiples.contains(sentence.word(measure - 1))
  }

  /// `against 2,500 in`, `compared with 2,500 points in`, `down from 2,500 in`, `not the 2,500 of`
  private func isOtherFigure(before place: Int) -> Bool {
    guard
      let number = (max(1, place - 2)..<place).last(where: { sentence.words[$0].hasDigit }),
      (number + 1...place).allSatisfy({ sentence.gap(before: $0) <= .hyphen })
    else { return false }
    let before = sentence.word(number - 1) == "the" ? number - 2 : number - 1
    switch sentence.word(before) {
    case "against", "versus", "than", "not": return true
    case "with", "to": return ["compared", "opposed"].contains(sentence.word(before - 1))
    case "from": return ["up", "down"].contains(sentence.word(before - 1))
    default: return false
    }
  }

  private static let multiples: Set<String> = [
    "times", "twice", "double", "triple", "half", "third", "quarter", "fraction",
  ]
}
