package import Diagnostics
internal import Text

extension HistoryEvent {
  /// Reads a line `2025-01-20: revoked by eo-14148 (partial)` from its two halves.
  ///
  /// After the event come `by REF`, `in REF` or `by REF in REF`, then marks in parentheses: `partial` or
  /// `full`, `until DATE`, `indefinitely`, `as of DATE`, `amended`, a vote (`294-134`), how a bill was
  /// enacted, the subtype of a final rule. An event that the track does not know is reported and the
  /// line left out.
  package static func read(
    date: Located<String>, text: Located<String>, track: StatusTrack, in path: String,
    reporting findings: inout [Diagnostic]
  ) -> HistoryEvent? {
    let when = readDate(date, in: path, reporting: &findings)
    var rest = text.value[...]
    var marks: [Located<String>] = []
    trim(&rest)
    while rest.last == ")", let open = rest.lastIndex(of: "(") {
      marks += readMarks(text.part(rest.index(after: open)..<rest.index(before: rest.endIndex)))
      rest = rest[..<open]
      trim(&rest)
    }
    let end = rest.firstIndex(of: " ") ?? rest.endIndex
    let word = text.part(rest.startIndex..<end)
    var phrase = rest[end...]
    trim(&phrase)
    // Marks may come before the actor: `enjoined (partial) in txnd`.
    while phrase.first == "(", let close = phrase.firstIndex(of: ")") {
      marks += readMarks(text.part(phrase.index(after: phrase.startIndex)..<close))
      phrase = phrase[phrase.index(after: close)...]
      trim(&phrase)
    }

    let range =
      min(
        date.range.lowerBound, text.range.lowerBound)..<max(
        date.range.upperBound, text.range.upperBound)
    var event = HistoryEvent(
      date: when ?? PartialDate(year: 1), event: word.value, range: range, eventRange: word.range)
    if phrase.hasPrefix("by ") || phrase.hasPrefix("in ") {
      event.readActors(phrase, of: text)
      phrase = ""
    }
    guard
      checkEvent(
        word, phrase: phrase.isEmpty ? nil : text.part(rest.startIndex..<phrase.endIndex),
        track: track, in: path, reporting: &findings)
    else { return nil }
    event.takeMeaning(in: track)
    for mark in marks.reversed() { event.apply(mark, in: path, reporting: &findings) }
    return when == nil ? nil : event
  }

  /// Reads a line written as one scalar: `'2025-01-20: revoked by eo-14148'`.
  package static func read(
    line: Located<String>, track: StatusTrack, in path: String,
    reporting findings: inout [Diagnostic]
  ) -> HistoryEvent? {
    guard let colon = line.value.firstIndex(of: ":") else {
      findings.append(
        Diagnostic(
          .invalidHistory, "'\(line.value)' has no date",
          at: SourcePlace(path: path, range: line.range), help: "write DATE: EVENT"))
      return nil
    }
    var rest = line.value[line.value.index(after: colon)...]
    trim(&rest)
    return read(
      date: line.part(line.value.startIndex..<colon),
      text: line.part(rest.startIndex..<rest.endIndex),
      track: track, in: path, reporting: &findings)
  }

  /// Checks an event's word, for the short and the long form alike.
  ///
  /// - Parameter phrase: The word and what follows it, where that is neither an actor nor a mark.
  package static func checkEvent(
    _ word: Located<String>, phrase: Located<String>? = nil, track: StatusTrack, in path: String,
    reporting findings: inout [Diagnostic]
  ) -> Bool {
    let known = track.event(word.value) != nil || track.event(meantBy: word.value) != nil
    if known, phrase == nil { return true }
    let written = phrase ?? word
    let place = SourcePlace(path: path, range: written.range)
    if known {
      findings.append(
        Diagnostic(
          .invalidHistory, "'\(written.value)' says more than '\(word.value)'", at: place,
          help: advice(for: written.value.dropFirst(word.value.count))
            ?? "after the event: by REF or in REF, then (partial)"))
      return true
    }
    let nearest =
      track.nearMiss(to: written.value)
      // It takes the place of the whole phrase, of which nobody knows what the rest should be.
      ?? track.nearMiss(to: word.value).map {
        NearMiss($0.text, isOnly: $0.isOnly && phrase == nil)
      }
      ?? track.synonym(for: written.value) ?? track.synonym(for: word.value)
      ?? track.nearMissOfOtherWords(to: word.value)
    findings.append(
      Diagnostic(
        .unknownEvent, "'\(written.value)' is not an event in the history of \(track.subject)",
        at: place, nearMiss: nearest,
        help: nearest == nil
          ? "one of " + track.events.map(\.word).joined(separator: ", ") : nil))
    return false
  }

  /// How to write what follows an event: a mark without parentheses, or a vote.
  private static func advice(for rest: Substring) -> String? {
    let words = rest.lowercased().split { $0 == " " || $0 == "," || $0 == ";" }
    guard let first = words.first else { return nil }
    let text = words.joined(separator: " ")
    if first == "until" || first == "till", words.count > 1 {
      return
        "write (until \(rest.split(separator: " ").dropFirst().joined(separator: " "))) after the event"
    }
    if first == "indefinitely" { return "write (indefinitely) after the event" }
    if ["in part", "partially", "partly"].contains(text) {
      return "write (partial) after the event"
    }
    let digits = first.filter(\.isNumber)
    if !digits.isEmpty, digits.count >= first.count - 1,
      first.contains(where: { $0 == "-" || $0 == "–" })
    {
      return "write the vote in the long form: {date: DATE, event: EVENT, vote: \(first)}"
    }
    return nil
  }

  /// Puts the event of the table in place of another word for it.
  mutating func takeMeaning(in track: StatusTrack) {
    guard let meaning = track.event(meantBy: event) else { return }
    event = meaning.event
    subtype = meaning.subtype ?? subtype
    isIndefinite = isIndefinite || meaning.isIndefinite
  }

  /// The marks between one pair of parentheses, the last first: `(partial, until 2025-08-01)`.
  private static func readMarks(_ inside: Located<String>) -> [Located<String>] {
    inside.value.split(separator: ",", omittingEmptySubsequences: false).reversed().map { mark in
      var mark = mark
      trim(&mark)
      return inside.part(mark.startIndex..<mark.endIndex)
    }
  }

  private static func readDate(
    _ date: Located<String>, in path: String, reporting findings: inout [Diagnostic]
  ) -> PartialDate? {
    do {
      return try PartialDate(parsing: date.value)
    } catch {
      findings.append(.invalidDate(date, error, in: path))
      return nil
    }
  }

  static func trim(_ text: inout Substring) {
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
  }
}

extension Diagnostic {
  /// The finding for a text that is not a date.
  package static func invalidDate(_ text: Located<String>, _ error: DateError, in path: String)
    -> Diagnostic
  {
    Diagnostic(
      .invalidDate, "'\(text.value)': \(error.reason)",
      at: SourcePlace(path: path, range: text.range),
      nearMiss: error.suggestion.map { NearMiss($0, isOnly: error.isCertain) },
      help: error.suggestion == nil ? error.help : nil,
      group: .init("dates: \(error.reason)", anyAdvice: true))
  }
}

extension Rule {
  package static let unknownEvent = Rule(
    "UnknownEvent", .error, structural: true,
    summary: "Reports an event that the policy's or deal's type does not have.")
  package static let invalidHistory = Rule(
    "InvalidHistory", .error, structural: true,
    summary:
      "Reports a history line that is not DATE: EVENT, then by REF or in REF or both, then marks such as (partial)."
  )
}
