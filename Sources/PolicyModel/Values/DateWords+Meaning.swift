internal import Text

/// What the words mean, one property for each notation.
extension DateWords {
  /// The one number of four digits that is a year.
  private var years: [Int] { numbers.indices.filter { numbers[$0].digits == 4 } }

  var isUnset: Bool {
    numbers.isEmpty
      && [
        "tbd", "tba", "tbc", "unknown", "undecided", "to be determined", "to be announced",
        "to be confirmed", "to be decided", "not set", "none", "n a",
      ].contains(words.joined(separator: " "))
  }

  /// Seconds or milliseconds since 1970, or `20250304`.
  var epoch: ForeignDate.Meaning? {
    guard words.isEmpty, numbers.count == 1, let number = numbers.first, !hasTime else {
      return nil
    }
    switch number.digits {
    case 8:
      let value = number.value
      return Day(year: value / 10_000, month: value / 100 % 100, day: value % 100)
        .map { .certain(PartialDate($0)) }
    case 10, 13:
      let seconds = number.digits == 13 ? number.value / 1000 : number.value
      return .likely(PartialDate(Day(number: Int32(seconds / 86_400))))
    default: return nil
    }
  }

  /// `2025-W10-2`, a week of ISO 8601 and its day.
  var week: ForeignDate.Meaning? {
    guard words == ["w"], numbers.count == 3, numbers[0].digits == 4, numbers[1].digits == 2,
      (1...53).contains(numbers[1].value), (1...7).contains(numbers[2].value),
      let fourth = Day(year: numbers[0].value, month: 1, day: 4)
    else { return nil }
    let monday = fourth - (fourth.weekday + 6) % 7
    return .certain(PartialDate(monday + ((numbers[1].value - 1) * 7 + numbers[2].value - 1)))
  }

  /// `2025-063`, the day of a year.
  var dayOfYear: ForeignDate.Meaning? {
    guard words.isEmpty, numbers.count == 2, numbers[0].digits == 4, numbers[1].digits == 3,
      numbers[1].separator == UInt8(ascii: "-"),
      (1...(CivilDate.isLeap(numbers[0].value) ? 366 : 365)).contains(numbers[1].value),
      let first = Day(year: numbers[0].value, month: 1, day: 1)
    else { return nil }
    return .certain(PartialDate(first + (numbers[1].value - 1)))
  }

  /// `Q3 2026`, `second half of 2026`, `mid-2026`, `Spring 2026`.
  var part: ForeignDate.Meaning? {
    guard let place = years.first, years.count == 1 else { return nil }
    let year = numbers[place].value
    let others = numbers.indices.filter { $0 != place }.map { numbers[$0].value }
    let rest = words.filter { !DateTerms.isFiller($0) }
    if rest == ["q"], let quarter = others.first, others.count == 1, (1...4).contains(quarter) {
      return .certain(PartialDate(year: year, precision: .quarter(quarter)))
    }
    if rest == ["h"], let half = others.first, others.count == 1, (1...2).contains(half) {
      return .certain(PartialDate(year: year, precision: .half(half)))
    }
    let count =
      others.isEmpty
      ? rest.first.flatMap { DateTerms.ordinals[$0] } : others.count == 1 ? others[0] : nil
    if rest.count == (others.isEmpty ? 2 : 1), let count, let unit = rest.last {
      if unit == "quarter", (1...4).contains(count) {
        return .certain(PartialDate(year: year, precision: .quarter(count)))
      }
      if unit == "half", (1...2).contains(count) {
        return .certain(PartialDate(year: year, precision: .half(count)))
      }
    }
    guard others.isEmpty, !rest.isEmpty, rest.allSatisfy({ DateTerms.vague.contains($0) }) else {
      return nil
    }
    return .likely(PartialDate(year: year))
  }

  /// With the name of a month.
  var named: ForeignDate.Meaning? {
    let months = words.compactMap { DateTerms.month($0) }
    guard months.count == 1, let month = months.first,
      words.allSatisfy({ DateTerms.month($0) != nil || DateTerms.isFiller($0) })
    else { return nil }
    guard let place = years.first else {
      if numbers.count == 2, numbers.allSatisfy({ $0.digits <= 2 }) { return .shortYear }
      return numbers.count == 1 && numbers[0].digits <= 2 ? .withoutYear : nil
    }
    let year = numbers[place].value
    switch numbers.count {
    case 1: return .certain(PartialDate(year: year, precision: .month(month)))
    case 2:
      let day = numbers[1 - place]
      guard day.digits <= 2 else { return nil }
      return Day(year: year, month: month, day: day.value).map { .certain(PartialDate($0)) }
    default: return nil
    }
  }

  /// Of numbers alone.
  var numbered: ForeignDate.Meaning? {
    guard words.allSatisfy({ DateTerms.isFiller($0) }) else { return nil }
    if numbers.count == 2, numbers[0].digits == 4, numbers[1].digits <= 2 || words.contains("年"),
      (1...12).contains(numbers[1].value)
    {
      return .certain(
        PartialDate(year: numbers[0].value, precision: .month(numbers[1].value)))
    }
    guard numbers.count == 3 else { return nil }
    let (a, b, c) = (numbers[0].value, numbers[1].value, numbers[2].value)
    if numbers[0].digits == 4 {
      guard numbers[1].digits <= 2, numbers[2].digits <= 2 else { return nil }
      return Day(year: a, month: b, day: c).map { .certain(PartialDate($0)) }
        ?? (hasTime ? nil : Day(year: a, month: c, day: b).map { .likely(PartialDate($0)) })
    }
    guard numbers[0].digits <= 2, numbers[1].digits <= 2 else { return nil }
    guard numbers[2].digits == 4 else { return numbers[2].digits == 2 ? .shortYear : nil }
    let (monthFirst, dayFirst) = (
      Day(year: c, month: a, day: b), Day(year: c, month: b, day: a)
    )
    switch (monthFirst, dayFirst) {
    case (let first?, let second?) where first == second: return .certain(PartialDate(first))
    // Full stops are written where the day comes first.
    case (_, let second?) where numbers[1].separator == UInt8(ascii: "."):
      return .likely(PartialDate(second))
    case (let first?, let second?): return .ambiguous(first, second)
    case (let only?, nil), (nil, let only?): return .certain(PartialDate(only))
    case (nil, nil): return nil
    }
  }
}
