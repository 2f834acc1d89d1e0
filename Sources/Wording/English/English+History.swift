package import PolicyModel

extension English {
  package func clause(
    dating label: Status.Label, _ date: PartialDate, isShort: Bool, isBeforeActor: Bool
  ) -> String {
    let text =
      switch label {
      // The date belongs to the enactment, not to the effect: `enacted on 18 July 2025`.
      case .notYetInEffect(let key):
        self.label(happened: key).lowercasedFirst + " " + on(date, isShort)
      // The announcement has the date; the state continues: not "not enforced on 13 May".
      case .event("not-enforced", _):
        "under an announcement of " + (isShort ? shortDate(date) : self.date(date))
      // The draft was released on the day; nothing has held since.
      case .event("draft.bill", _), .event("draft.text", _): "released " + on(date, isShort)
      default: isState(label) ? since(date, isShort) : on(date, isShort)
      }
    return isBeforeActor ? text + comma(after: date) : text
  }

  package func isState(_ label: Status.Label) -> Bool {
    switch label {
    case .event(let key, _): Self.lasting.contains(key)
    case .force(let force): force != .ended
    case .presentedElsewhere, .notYetInEffect, .died, .endedOnNotice: false
    }
  }

  package func atTheLatest(_ clause: String, after date: PartialDate) -> String {
    "\(clause)\(comma(after: date)) at the latest"
  }

  private func since(_ date: PartialDate, _ isShort: Bool) -> String {
    "since \(isShort ? shortDate(date) : self.date(date))"
  }

  private func on(_ date: PartialDate, _ isShort: Bool) -> String {
    isShort ? shortDate(date) : clause(on: date)
  }

  /// Stages that describe a state and not an event: `In force since 2 May`, but `Introduced on 2 May`.
  private static let lasting: Set<String> = [
    "long-term", "transmitted", "presented",
    "proposed-to-states", "resolving-differences", "stalled", "on-appeal", "reconsidered",
    "issued.order", "published.order", "effective.order", "effective.text", "in-force", "in-effect",
    "provisionally-applied", "pending",
  ]
}
