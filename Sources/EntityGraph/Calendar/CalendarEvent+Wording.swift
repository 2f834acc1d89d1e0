package import PolicyModel
package import Wording

/// Events in words.
extension CalendarEvent {
  /// The title, which does not change when the date passes.
  package func title(in wording: Wording) -> String {
    switch matter {
    case .entry(let item): item.what
    case .judgment(let judgment): judgment.claim
    case .known(let kind): wording.language.label(kind)
    }
  }

  /// - Parameter day: That of the build, by which a date has come or not.
  package func what(on day: Day, in wording: Wording) -> String {
    guard case .known(let kind) = matter, isPast(on: day) else { return title(in: wording) }
    return kind.past(in: wording) ?? title(in: wording)
  }

  /// The type of date in words; `nil` if it is clear from the title.
  package func typeLabel(in wording: Wording) -> String? {
    switch matter {
    case .entry(let item): item.type.map { Vocabulary.nextType.label($0, in: wording) }
    case .judgment: wording[.judgmentDue]
    case .known: nil
    }
  }

  /// The same with the odds of a judgment, since a claim is not a fact: `Judgment due: unlikely`.
  package func typeWithOdds(in wording: Wording) -> String? {
    guard case .judgment(let judgment) = matter, let likelihood = judgment.likelihood else {
      return typeLabel(in: wording)
    }
    return wording[.judgmentDue] + ": "
      + Vocabulary.likelihood.label(likelihood, in: wording).lowercased()
  }

  /// What came of it, or that it was cancelled.
  package func outcomeText(in wording: Wording) -> String? {
    switch matter {
    case .entry(let item): outcome?.words(beside: item.outcome, in: wording)
    case .judgment(let judgment): judgment.outcome?.words(in: wording)
    case .known: outcome?.words(beside: nil, in: wording)
    }
  }

  /// `Moved from 14 November 2025, then 21 November 2025`.
  package func moved(in wording: Wording) -> String? {
    was.isEmpty ? nil : wording.language.label(movedFrom: was)
  }

  /// Whether the day has passed and nobody has recorded what came of it.
  package func isUnrecorded(on day: Day) -> Bool {
    guard isPast(on: day), outcome == nil else { return false }
    switch matter {
    case .entry: return true
    case .judgment(let judgment): return judgment.outcome == nil
    case .known: return false
    }
  }
}

extension ExpectedOutcome {
  /// - Parameter note: What the entry says of its outcome; said behind a cancellation.
  package func words(beside note: String?, in wording: Wording) -> String {
    switch self {
    case .text(let text): return text
    case .commentsClosed: return wording[.commentsClosed]
    case .moved(let date?): return wording.language.label(movedTo: date)
    case .moved(nil): return wording[.putOff]
    case .cancelled(let date):
      let words = wording.language.label(cancelled: date)
      return note.map { "\(words). \($0)" } ?? words
    }
  }
}

extension KnownDate.Kind {
  /// The wording for a past date; `nil` if it does not differ.
  fileprivate func past(in wording: Wording) -> String? {
    switch self {
    case .effect: wording[.tookEffect]
    case .commentsClose(nil): wording[.commentsClosed]
    case .expiry: wording.language.label(.event("expired", inPart: false))
    case .endOnNotice: wording.language.label(.endedOnNotice)
    case .endOfCongress(let congress): wording.language.label(.died(congress: congress))
    default: nil
    }
  }
}
