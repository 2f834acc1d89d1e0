/// How a policy or a deal stands on a day, worked out from its history.
package struct Status: Hashable, Sendable {
  /// A word of the track: `revoked`; `died` for a bill whose Congress is over; `not-yet` before the
  /// first event.
  package var stage: String
  package var label: Label
  package var force: Force
  /// The date of the event, or the day of effect, that made it so. What was blocked in full or had
  /// ended and is in force again has the day from which it is.
  package var since: PartialDate?
  /// Whether ``since`` is the last day that is possible: the day itself is not known.
  package var isAtTheLatest = false
  /// Who or what did.
  package var by: Reference?
  /// The place of the event in the history; `nil` where the calendar made it so.
  package var event: Int?
  /// Ended or blocked in part only.
  package var isPartial: Bool

  package static let notYet = Status(
    stage: Force.notYet.rawValue, label: .force(.notYet), force: .notYet, since: nil, by: nil,
    event: nil, isPartial: false)

  /// The day that a reader is given: of what ran out as was known in advance its last day, though it is over
  /// only on the next.
  package var date: PartialDate? {
    let hasRunOut = stage == "expired" || stage == "died" && label == .event("died", inPart: false)
    guard event == nil, hasRunOut, let since else { return since }
    return PartialDate(since.lastDay - 1)
  }

  /// Whether it is made, enacted, issued or final, and its day of effect is still to come or was put off.
  package var isAwaitingEffect: Bool {
    guard force == .pending else { return false }
    if case .notYetInEffect = label { return true }
    return stage == "delayed"
  }

  /// Whether a reader who takes the thing as being in effect or under way would be wrong.
  package var isEnded: Bool { force == .ended }
}

extension Status {
  /// What the stage is called, as a key for the words of a language.
  package enum Label: Hashable, Sendable {
    /// A row of the table of events by its key, whole or in part: `Passed the House`, `Revoked in part`.
    case event(String, inPart: Bool)
    case force(Force)
    /// What was made by the event of a key, and whose day of effect is to come: `Signed, not yet in effect`.
    case notYetInEffect(String)
    /// A federal bill that was not enacted: `Died with the 118th Congress`.
    case died(congress: Int)
    /// A bill of a state or another country that its executive has.
    case presentedElsewhere
    /// What ended on the day that a notice had given.
    case endedOnNotice

    /// Whether the label already says that only a part is concerned.
    package var saysPart: Bool {
      if case .event(_, inPart: true) = self { true } else { false }
    }
  }
}
