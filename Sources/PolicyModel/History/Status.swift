/// How a policy or a deal stands on a day, worked out from its history.
package struct Status: Hashable, Sendable {
  /// A word of the track: `revoked`; `died` for a bill whose Congress is over; `not-yet` before the
  /// first event.
  package var stage: String
  /// For a reader: `Passed the House`, `Died with the 118th Congress`.
  package var label: String
  package var force: Force
  /// The date of the event that made it so.
  package var since: PartialDate?
  /// Who or what did.
  package var by: Reference?
  /// The place of the event in the history; `nil` where the calendar made it so.
  package var event: Int?
  /// Ended or blocked in part only.
  package var isPartial: Bool

  package static let notYet = Status(
    stage: Force.notYet.rawValue, label: Force.notYet.label, force: .notYet, since: nil, by: nil,
    event: nil, isPartial: false)
}

/// A history with what else its status depends on.
package struct Timeline: Sendable {
  package var track: StatusTrack
  /// In file order, which is the order of events of one day.
  package var events: [HistoryEvent]
  /// When a final rule or a new law takes effect, where that is known.
  package var effective: PartialDate?
  /// The Congress of a federal bill.
  package var congress: Int?
  /// What the effective date depends on, in words.
  package var effectiveRule: String?
  /// The last day for comments.
  package var commentsClose: PartialDate?
  /// Words of ``Vocabulary/awaited``.
  package var awaiting: [String] = []
  /// Where a federal bill was brought in, a word of ``Vocabulary/chamber``.
  package var origin: String?

  package init(
    track: StatusTrack, events: [HistoryEvent], effective: PartialDate? = nil, congress: Int? = nil
  ) {
    self.track = track
    self.events = events
    self.effective = effective
    self.congress = congress
  }

  /// The status on a day; `nil` where there is no history at all.
  ///
  /// An event counts from the last day of its date, events in file order.
  package func status(at day: Day) -> Status? {
    guard !events.isEmpty else { return nil }
    var status = Status.notYet
    var standing = Standing()
    for (index, event) in events.enumerated() where event.date.lastDay <= day {
      guard let term = track.event(event.event) else { continue }
      let next = Status(
        stage: term.word, label: term.label, force: status.force, since: event.date,
        by: event.actor, event: index, isPartial: event.isPartial)
      switch term.effect {
      case .none:
        // What was amended must have begun before.
        guard status.force == .notYet else { continue }
        status = next.with(force: track.openingForce, label: term.label)
        standing = Standing(whole: status)
      case .stage(let force):
        // Published after it was issued, it is in force since it was issued; and what was struck
        // in part does not become whole by taking effect.
        if force == status.force && term.label == status.label { continue }
        if force == .inForce && status.force == .partly { continue }
        // What is signed does not become less by being made public.
        if term.word == "announced" && status.stage == "signed" { continue }
        status = next.with(force: force, label: next.isPartial ? term.partialLabel : term.label)
        standing = Standing(whole: status)
      case .ends:
        status = next.with(
          force: event.isPartial ? .partly : .ended,
          label: event.isPartial ? term.partialLabel : term.label)
        if event.isPartial { standing.remainder = status }
        standing.isRemainder = event.isPartial
      case .blocks:
        status = next.with(
          force: event.isPartial ? .partly : .blocked,
          label: event.isPartial ? term.partialLabel : term.label)
        standing.isRemainder = false
      case .restores:
        status = next.with(force: standing.restore(), label: term.label)
        status.isPartial = status.force == .partly
      }
    }
    return calendar(applying: status, at: day)
  }

  /// What happens without an event: a rule takes effect, a bill dies with its Congress.
  private func calendar(applying status: Status, at day: Day) -> Status {
    if let effective, status.stage == "final" || status.stage == "enacted" {
      if effective.lastDay <= day, status.force == .pending, let term = track.event("effective") {
        return Status(
          stage: term.word, label: term.label, force: .inForce, since: effective, by: nil,
          event: nil, isPartial: false)
      }
      if effective.lastDay > day, status.force == .inForce {
        return status.with(force: .pending, label: "\(status.label), not yet in effect")
      }
    }
    if let congress, status.force == .pending {
      // What both chambers passed may still be signed.
      let grace = status.stage == "passed-both" ? Congress.daysToSign : 0
      let dead = Congress.lastDay(of: congress) + grace + 1
      guard day >= dead else { return status }
      // What ended it is the veto that nobody overrode.
      if status.stage == "vetoed" { return status.with(force: .ended, label: status.label) }
      return Status(
        stage: "died", label: "Died with the \(Congress.ordinal(congress)) Congress", force: .ended,
        since: PartialDate(dead), by: nil, event: nil, isPartial: false)
    }
    return status
  }
}

/// What a thing goes back to when it is reinstated.
private struct Standing {
  /// Its last stage.
  var whole = Status.notYet
  /// What a partial end left of it.
  var remainder: Status?
  /// Whether that partial end is what a reinstatement would now undo.
  var isRemainder = false

  /// The force after a reinstatement, which undoes the last end or block and no more.
  mutating func restore() -> Force {
    if isRemainder { remainder = nil }
    isRemainder = remainder != nil
    let force = (remainder ?? whole).force
    return force == .notYet ? .inForce : force
  }
}

extension Status {
  fileprivate func with(force: Force, label: String) -> Status {
    var status = self
    status.force = force
    status.label = label
    return status
  }

  /// Whether a reader who takes the thing as being in effect or under way would be wrong.
  package var isEnded: Bool { force == .ended }
}

extension EventTerm {
  /// The label where only a part was struck: `Revoked in part`.
  package var partialLabel: String { "\(label) in part" }
}
