import Diagnostics
internal import Text

extension HistoryEvent {
  /// Reads `by REF`, `in REF`, `by REF in REF` or `in REF by REF`.
  ///
  /// A name may hold these words itself (`by Leadership in AI Order`): the phrase is divided only where
  /// one of its halves has the form of a slug.
  mutating func readActors(_ phrase: Substring, of text: Located<String>) {
    let isPlace = phrase.hasPrefix("in ")
    var first = phrase.dropFirst(3)
    Self.trim(&first)
    if let (left, right) = Self.divide(first, at: isPlace ? " by " : " in ") {
      let one = Reference(text.part(left.startIndex..<left.endIndex))
      let other = Reference(text.part(right.startIndex..<right.endIndex))
      (by, place) = isPlace ? (other, one) : (one, other)
    } else {
      let actor = Reference(text.part(first.startIndex..<first.endIndex))
      if isPlace { place = actor } else { by = actor }
    }
  }

  private static func divide(
    _ phrase: Substring, at word: String
  ) -> (left: Substring, right: Substring)? {
    guard let place = phrase.lastRange(of: word) else { return nil }
    var (left, right) = (phrase[..<place.lowerBound], phrase[place.upperBound...])
    trim(&left)
    trim(&right)
    guard !left.isEmpty, !right.isEmpty, isOneWord(left) || isOneWord(right) else { return nil }
    return (left, right)
  }

  /// A slug, or a kind and a slug.
  static func isOneWord(_ text: some StringProtocol) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count <= 2 && parts.allSatisfy { Slug.isValid($0) }
  }

  /// Reads a mark in parentheses behind the event.
  mutating func apply(
    _ mark: Located<String>, in path: String, reporting findings: inout [Diagnostic]
  ) {
    let word = mark.value
    func date(after prefix: String) -> PartialDate? {
      let text = mark.part(word.index(word.startIndex, offsetBy: prefix.count)..<word.endIndex)
      do {
        return try PartialDate(parsing: text.value)
      } catch {
        findings.append(.invalidDate(text, error, in: path))
        return nil
      }
    }
    switch word {
    case "partial", "in part": isPartial = true
    case "full", "in full": isPartial = false
    case "indefinitely": isIndefinite = true
    case "amended": isAmended = true
    case _ where word.hasPrefix("until "): until = date(after: "until ")
    case _ where word.hasPrefix("as of "): asOf = date(after: "as of ")
    case _ where Vocabulary.enactment.contains(word): how = word
    case _ where Vocabulary.finalRuleType.contains(word): subtype = word
    case _ where Self.isVote(word): vote = word
    default:
      let words = Self.marks
      findings.append(
        Diagnostic(
          .invalidHistory, "'\(word)' is not a mark of an event",
          at: SourcePlace(path: path, range: mark.range), nearMiss: words.nearMiss(to: word),
          help: "one of \(words.joined(separator: ", ")), until DATE, as of DATE, or a vote"))
    }
  }

  private static let marks =
    ["partial", "full", "indefinitely", "amended"] + Vocabulary.enactment.words
    + Vocabulary.finalRuleType.words

  private static func isVote(_ word: String) -> Bool {
    word.utf8.first.map({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) == true
      && word.utf8.allSatisfy({ UInt8(ascii: "-")...UInt8(ascii: "9") ~= $0 })
  }
}

extension Substring {
  /// The last place of a text in it.
  fileprivate func lastRange(of text: String) -> Range<Index>? {
    var start = endIndex
    while start > startIndex {
      start = index(before: start)
      if self[start...].hasPrefix(text) {
        return start..<index(start, offsetBy: text.count)
      }
    }
    return nil
  }
}
