internal import PolicyModel

/// Whether a sentence says itself that what it cites has ended.
extension CitedSentence {
  var cited: Sentence.Link { sentence.links[link] }

  /// Whether the sentence reports the end and claims nothing else.
  ///
  /// - Parameters:
  ///   - words: What says of such a thing that it has ended.
  ///   - end: When it ended.
  ///   - isEnder: Whether a record is what ended the cited one.
  ///   - names: What the ender is called, in lower case.
  func tellsEnd(
    _ words: EndWords, on end: PartialDate?, isEnder: (Int) -> Bool, names: [String]
  ) -> Bool {
    let year = end?.year
    var reading = self
    reading.words = words
    reading.end = end
    if isQuoted { return true }
    guard sentence.words.count <= Self.longest else { return false }
    if reading.isAsked { return true }
    if let year, reading.isReported(by: year) { return true }
    if reading.isInDatedPresent(until: year) { return true }
    if reading.isCalledFalse { return !reading.isEndDisbelieved }
    if reading.isUnbinding || reading.isDeniedWithOther || reading.isOff { return true }
    if reading.isRenewable || reading.isLeftAlive(until: year) { return false }
    guard !reading.claimsPresent else { return false }
    if let lost = reading.lostAttempt(until: year) {
      return sentence.words.indices.contains {
        !lost.contains($0)
          && (reading.isEnding($0) || reading.isSuccess($0) || reading.isEndOfNamed($0))
      }
        || reading.namesEnder(isEnder, names: names)
    }
    if sentence.words.indices.contains(where: reading.isEnding) || reading.isEndDefended {
      return true
    }
    guard !reading.isObeyed else { return false }
    if reading.isCalledFormer || reading.hasSpan(to: year) || reading.isWithoutForce
      || reading.isOfDay(until: year) || reading.isPointedTo || reading.isOfDayBehind(until: year)
      || reading.nextTellsEnd || reading.isCalledEnded || reading.isListedAsEnded
      || reading.isMarkedEndedInRow(until: year) || reading.isCitedWithCongress(until: year)
      || reading.isLabelledEnded || reading.isFollowed && !reading.isActedUnder
    {
      return true
    }
    guard !reading.endsOnlyPart(until: year) else { return false }
    return namesEnder(isEnder, names: names)
      || reading.isBygone(until: year) && !reading.isActedUnder
  }

  /// Whether the sentence puts the cited thing in the past without a word for its end.
  private func isBygone(until year: Int?) -> Bool {
    isInPast(until: year) || isStepOfYear(until: year) || isOfYear(until: year)
      || isOnlyMentioned(until: year)
  }

  /// A sentence of more words is a list, and is not read: each of its links would cost its whole length.
  static let longest = 400

  /// Whether someone else says it: the words beside the link are in quotation marks as well.
  private var isQuoted: Bool {
    isInQuotation
      || sentence.isQuoted(cited.words.lowerBound)
        && (sentence.isQuoted(cited.words.lowerBound - 1)
          || sentence.isQuoted(cited.words.upperBound))
  }

  /// Whether a question is about it; one behind a colon may be about another thing.
  private var isAsked: Bool {
    sentence.isQuestion
      && !(clauses.verb(over: cited.words)?.tense == .present
        && sentence.words.indices.contains {
          $0 >= cited.words.upperBound && sentence.gap(before: $0) == .semicolon
        })
  }
}
