import PolicyModel

/// Whether a record already has an event that a register reports.
enum EventComparison {
  case present
  case missing
  /// The record says something else; where.
  case disagrees(HistoryEvent, String)
  /// The record's type knows no such event.
  case foreign

  /// Events that can happen to one thing several times.
  private static let repeated: Set<String> = [
    "amended", "supplemented", "continued", "extended", "corrected", "referred", "reported",
    "published", "delayed", "stalled", "cloture-failed", "suspended", "reinstated",
  ]

  /// Whether it happens once, so that two dates of it contradict each other.
  static func happensOnce(_ word: String) -> Bool { !repeated.contains(word) }

  /// - Parameter isSameActor: Whether a reference of the record means who did it by the register; `nil` where one of
  ///   the two does not say.
  init(
    _ event: RegisterEvent, with history: [HistoryEvent], on track: StatusTrack,
    isSameActor: (Reference?) -> Bool?
  ) {
    guard let term = track.event(event.word) else {
      self = .foreign
      return
    }
    let same = history.filter { $0.event == event.word && $0.isPartial == event.isPartial }
    let day = event.date
    for other in same where other.date.firstDay <= day && day <= other.date.lastDay {
      guard isSameActor(other.by) == false else {
        self = .present
        return
      }
      if Self.happensOnce(event.word), !event.isPartial {
        self = .disagrees(other, "names another actor")
        return
      }
    }
    for other in same where !(other.date.firstDay <= day && day <= other.date.lastDay) {
      if isSameActor(other.by) == true || Self.happensOnce(event.word) && !event.isPartial {
        self = .disagrees(other, "has \(other.date)")
        return
      }
    }
    let whole = history.first { other in
      other.event == event.word && other.isPartial != event.isPartial
        && (other.date.firstDay <= day && day <= other.date.lastDay
          || isSameActor(other.by) == true)
    }
    if let whole {
      self = .disagrees(whole, whole.isPartial ? "has it only in part" : "has it in full")
      return
    }
    let ends = term.isFinal && !event.isPartial
    if ends, let end = Self.standingEnd(of: history, on: track) {
      self = .disagrees(end, "has '\(end.event)' of \(end.date)")
      return
    }
    self = .missing
  }

  /// The last end of the whole that nothing undoes.
  private static func standingEnd(of history: [HistoryEvent], on track: StatusTrack)
    -> HistoryEvent?
  {
    var end: HistoryEvent?
    for event in history {
      guard let term = track.event(event.event) else { continue }
      if term.isFinal, !event.isPartial { end = event }
      if term.effect == .restores || term.effect == .renews { end = nil }
    }
    return end
  }
}
