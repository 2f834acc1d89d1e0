/// A date in a notation that front matter does not take: what to write in its place.
///
/// Reads the forms of other languages, letters, feeds and generators: `4 mars 2025`, `04.03.2025`,
/// `Tue, 04 Mar 2025 10:00:00 +0000`, `2025年3月4日`, `2025-W10-2`, `Q3 2026`.
struct ForeignDate: Equatable {
  enum Meaning: Equatable {
    /// It can mean nothing else.
    case certain(PartialDate)
    /// What it means to most readers, or the period that holds it: `04.03.2025`, `Spring 2026`.
    case likely(PartialDate)
    /// `03/04/2025`: with the month first, and with the day first.
    case ambiguous(Day, Day)
    /// `5 May`.
    case withoutYear
    /// `4/3/25`.
    case shortYear
    /// Nobody has set it: `TBD`.
    case unset
  }

  var meaning: Meaning
  /// Whether a time of day is beside it.
  var hasTime = false

  /// - Complexity: O(*n*); a text longer than any date is not read.
  init?(_ text: some StringProtocol) {
    guard text.utf8.count <= 80 else { return nil }
    let words = DateWords(text)
    hasTime = words.hasTime
    if words.isUnset {
      meaning = .unset
      return
    }
    guard words.isPossible, let meaning = words.epoch ?? words.week ?? words.dayOfYear ?? words.part
      ?? words.named ?? words.numbered
    else { return nil }
    self.meaning = meaning
  }

  /// The date to write, where there is one.
  var date: PartialDate? {
    switch meaning {
    case .certain(let date), .likely(let date): date
    default: nil
    }
  }
}

/// The numbers and words of a text that may be a date.
private struct DateWords {
  struct Number {
    var value: Int
    var digits: Int
    /// What stands before it: the separator nearest to it.
    var separator: UInt8
  }

  var numbers: [Number] = []
  var words: [String] = []
  var hasTime = false
  /// Whether a time of day is one.
  var isPossible = true

  init(_ text: some StringProtocol) {
    var items: [(text: [UInt8], isNumber: Bool, separator: UInt8)] = []
    var separator = UInt8(ascii: " ")
    var previous: Bool?
    for scalar in text.lowercased().unicodeScalars {
      if let digit = scalar.decimal {
        if previous == true, separator == 0 {
          items[items.count - 1].text.append(digit)
        } else {
          items.append(([digit], true, separator))
        }
        (previous, separator) = (true, 0)
      } else if scalar.properties.isAlphabetic || scalar == "º" || scalar == "ª" {
        let isCounter = ["年", "月", "日", "号", "년", "월", "일"].contains(scalar)
        if previous == false, separator == 0, !isCounter {
          items[items.count - 1].text += Array(String(scalar).utf8)
        } else {
          items.append((Array(String(scalar).utf8), false, separator))
        }
        (previous, separator) = (false, 0)
      } else if scalar.properties.generalCategory == .nonspacingMark {
        if previous == false, separator == 0 {
          items[items.count - 1].text += Array(String(scalar).utf8)
        }
      } else {
        separator =
          scalar.isASCII
          ? UInt8(scalar.value)
          : scalar.properties.generalCategory == .dashPunctuation || scalar == "−"
            ? UInt8(ascii: "-") : UInt8(ascii: " ")
      }
    }
    collect(items)
  }

  private mutating func collect(_ items: [(text: [UInt8], isNumber: Bool, separator: UInt8)]) {
    var index = 0
    while index < items.count {
      let item = items[index]
      let next = index + 1 < items.count ? items[index + 1] : nil
      if item.isNumber, let next, next.isNumber, next.separator == UInt8(ascii: ":") {
        // A time of day, or the offset behind one.
        hasTime = true
        if item.text.count > 2 || Int(String(decoding: item.text, as: UTF8.self)) ?? 24 > 23 {
          isPossible = false
        }
        index += 1
        while index < items.count, items[index].isNumber,
          [UInt8(ascii: ":"), UInt8(ascii: ".")].contains(items[index].separator),
          items[index].separator == UInt8(ascii: ":") || items[index].text.count > 2
            || index + 1 == items.count
        {
          index += 1
        }
        continue
      }
      if item.isNumber {
        let isOffset =
          hasTime && item.text.count == 4
          && [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(item.separator)
        if !isOffset {
          let value = item.text.count <= 13 ? Int(String(decoding: item.text, as: UTF8.self)) : nil
          numbers.append(
            Number(value: value ?? -1, digits: item.text.count, separator: item.separator))
        }
      } else {
        words.append(String(decoding: item.text, as: UTF8.self))
      }
      index += 1
    }
  }

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
    guard words.isEmpty, numbers.count == 1, let number = numbers.first, !hasTime else { return nil }
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
      (1...(Day.isLeap(numbers[0].value) ? 366 : 365)).contains(numbers[1].value),
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

extension Unicode.Scalar {
  /// Its digit in ASCII, where it is one of any script.
  fileprivate var decimal: UInt8? {
    if (0x30...0x39).contains(value) { return UInt8(value) }
    guard !isASCII, properties.numericType == .decimal, let number = properties.numericValue else {
      return nil
    }
    return 0x30 + UInt8(number)
  }
}
