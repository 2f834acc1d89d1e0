/// The time at the beginning of a sentence.
struct OpeningTime {
  /// Words for ``CongressName/dated(_:isDeath:)``.
  var time: [String]
  /// The words between the time and the bill.
  var gap: ArraySlice<String>
  var hasComma: Bool
  /// Whether the year is the subject of the sentence: `2019 was the year H.R. 8 passed`.
  var isSubject: Bool

  init?(_ words: [String]) {
    var rest = words[...].drop(while: Self.fillers.contains)
    if let year = rest.first, year.isYear {
      guard let verb = rest.dropFirst().first, ["was", "saw", "brought"].contains(verb) else {
        return nil
      }
      self.init(time: ["in", year], gap: rest.dropFirst(2), isSubject: true)
      return
    }
    // "Two years earlier, in 2019,", "After a long fight, in 2019"
    if let first = rest.first, Self.leads.contains(first),
      let comma = rest.prefix(8).firstIndex(of: ",")
    {
      let behind = rest[(comma + 1)...].drop(while: Self.fillers.contains)
      if let preposition = behind.first, Self.prepositions.contains(preposition),
        YearPhrase(behind.dropFirst()) != nil
      {
        rest = behind
      }
    }
    if let length = CongressName.pastTime(rest) {
      self.init(Array(rest.prefix(length)), before: rest.dropFirst(length))
      return
    }
    let subject =
      ["it", "that"].contains(rest.first) ? 1 : rest.starts(with: ["the", "year"]) ? 2 : 0
    if subject > 0, rest.dropFirst(subject).first == "was" {
      rest = rest.dropFirst(subject + 1).drop(while: Self.fillers.contains)
      if let first = rest.first, Self.prepositions.contains(first) { rest = rest.dropFirst() }
      guard let found = YearPhrase(rest) else { return nil }
      rest = found.rest.drop { $0 == "," }
      guard rest.first == "that" || rest.first == "when" else { return nil }
      self.init(time: ["in", found.year], gap: rest.dropFirst())
      return
    }
    // "As early as 2019"
    if rest.first == "as", let second = rest.dropFirst().prefix(3).firstIndex(of: "as"),
      let found = YearPhrase(rest[(second + 1)...])
    {
      self.init(["in", found.year], before: found.rest)
      return
    }
    guard let first = rest.popFirst(), let found = YearPhrase(rest),
      Self.prepositions.contains(first)
        || ["between", "from"].contains(first) && found.isRange
    else { return nil }
    self.init(["in", found.year], before: found.rest)
  }

  /// Reads the time before `when`, anywhere in the sentence: `He left in 2019, when the House passed`.
  init?(beforeWhenIn words: [String]) {
    guard let when = words.lastIndex(of: "when") else { return nil }
    let before = words[..<when].filter { $0 != "," }.suffix(2)
    guard let year = before.last, year.isYear, let place = before.first,
      CongressName.placing.contains(place) || ["was", "since", "until"].contains(place)
    else { return nil }
    self.init(time: ["in", year], gap: words[(when + 1)...])
  }

  private init(_ time: [String], before rest: ArraySlice<String>) {
    self.init(
      time: time, gap: rest.drop { $0 == "," || $0 == "when" }, hasComma: rest.first == ",")
  }

  private init(
    time: [String], gap: ArraySlice<String>, hasComma: Bool = false, isSubject: Bool = false
  ) {
    (self.time, self.gap, self.hasComma, self.isSubject) = (time, gap, hasComma, isSubject)
  }

  private static let fillers: Set<String> = [
    ",", "and", "but", "then", "yet", "so", "back", "early", "late", "only", "first", "later",
    "earlier", "already",
  ]
  private static let prepositions: Set<String> = [
    "in", "on", "at", "by", "during", "throughout", "since",
  ]
  /// First words of a phrase that may precede the time.
  private static let leads: Set<String> = [
    "a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "some",
    "many", "several", "years", "months", "decades", "weeks", "after", "before", "following",
    "despite", "amid", "for", "still", "however", "meanwhile", "instead", "thus", "previously",
  ]
}
