/// What the years of a sentence say.
extension CitedSentence {
  /// `filings under the order in 2023`, `between 2016 and 2019`: a year before the end, and no word for today.
  func isOfYear(until year: Int?) -> Bool {
    let end = cited.words.upperBound
    guard let year, sentence.gap(before: end) <= .space,
      ["in", "from", "between", "during", "throughout"].contains(sentence.word(end)),
      let named = (end + 1..<end + 4).compactMap({ Int(sentence.word($0)) }).first,
      1700..<year ~= named,
      !sentence.words.indices.contains(where: {
        ["still", "today", "now", "must", "again"].contains(sentence.word($0))
      })
    else { return false }
    return !words.isOfProceeding || !isTouched(by: clauses.verb(over: cited.words))
  }

  /// `Oct. 30, 2023: Biden signs the order`: a day before the end opens the sentence.
  func isOfDay(until year: Int?) -> Bool {
    guard let year,
      let mark = sentence.words.indices.first(where: { $0 > 0 && sentence.gap(before: $0) >= .dash }
      ),
      mark < 6, mark <= cited.words.lowerBound
    else { return false }
    return (0..<mark).contains { Int(sentence.word($0)).map { 1700..<year ~= $0 } == true }
      && (0..<mark).allSatisfy { sentence.words[$0].hasDigit || sentence.isCapital($0) }
  }

  /// Whether a year no later than that of the end is named, and none after it.
  func isDated(until year: Int?) -> Bool {
    if words.isOfBill, namesPastYear { return true }
    let years = sentence.words.indices.compactMap { index in
      sentence.isQuoted(index) || cited.words.contains(index)
        ? nil
        : Int(sentence.word(index)).flatMap { 1700...2099 ~= $0 ? $0 : nil }
          ?? yearOfCongress(at: index)
    }
    guard let year, let last = years.max() else { return false }
    return last <= year
  }

  /// `last year`, `two years ago`: of a bill that has died, before its Congress ended. What the same sentence says of
  /// today or of what is to come is not in that year.
  private var namesPastYear: Bool {
    let isPast = clauses.verbs.allSatisfy { verb in
      // "got no vote": a noun.
      verb.tense.isPast || ["no", "a", "an", "the", "any"].contains(sentence.word(verb.start - 1))
    }
    guard isPast else { return false }
    return sentence.words.indices.contains { index in
      guard !sentence.isQuoted(index), !cited.words.contains(index) else { return false }
      return sentence.word(index) == "last" && sentence.word(index + 1) == "year"
        && sentence.code(index + 2) != Lex.possessive
        || sentence.word(index) == "ago" && ["year", "years"].contains(sentence.word(index - 1))
    }
  }

  /// The last whole year of `the 117th Congress`.
  private func yearOfCongress(at index: Int) -> Int? {
    guard sentence.word(index + 1) == "congress", sentence.words[index].hasDigit else { return nil }
    return Int(sentence.word(index).prefix { $0.isNumber }).map { 1788 + 2 * $0 }
  }

  /// `watches the President sign the order, July 9, 2021.`: a day before the end closes the sentence.
  func isOfDayBehind(until year: Int?) -> Bool {
    let last = sentence.words.count - 1
    guard let year, last - 2 >= cited.words.upperBound, let named = Int(sentence.word(last)),
      1700...year ~= named, sentence.words[last - 1].hasDigit, sentence.isCapital(last - 2),
      // "by Friday, March 1, 2025" is a deadline.
      !sentence.words.indices.contains(where: {
        ["by", "due", "must", "before", "until"].contains(sentence.word($0))
      })
    else { return false }
    return sentence.gap(before: last - 2) == .comma
  }

  /// `EO 14110 (2023–2025)`, `the rule, April 2024 – August 2024`
  func hasSpan(to year: Int?) -> Bool {
    let end = cited.words.upperBound
    guard [.bracket, .comma].contains(sentence.gap(before: end)) || sentence.isRow else {
      return false
    }
    var years: [Int] = []
    var isSpan = false
    var index = end
    while index < sentence.words.count, sentence.words[index].hasDigit || sentence.isCapital(index)
    {
      if index > end, !years.isEmpty {
        guard sentence.gap(before: index) != .bracket else { break }
        isSpan = isSpan || [.hyphen, .dash].contains(sentence.gap(before: index))
      }
      if let named = Int(sentence.word(index)), named > 1700 { years.append(named) }
      index += 1
    }
    return isSpan && years.count == 2 && years[0] <= years[1] && years[1] == year ?? years[1]
  }
}
