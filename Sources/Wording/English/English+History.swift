package import PolicyModel

extension English {
  package func clause(
    dating label: Status.Label, _ date: PartialDate, isShort: Bool, by actor: String?
  ) -> String {
    let text =
      switch label {
      case .event(let key, _) where Self.lasting.contains(key): since(date, isShort)
      case .force, .presentedElsewhere: since(date, isShort)
      case .notYetInEffect(let key) where !isShort:
        clause(happened: key, inPart: false, by: nil) + " " + on(date, isShort)
      default: on(date, isShort)
      }
    return actor.map { "\(text)\(separator(after: date))by \($0)" } ?? text
  }

  private func since(_ date: PartialDate, _ isShort: Bool) -> String {
    "since \(isShort ? shortDate(date) : self.date(date))"
  }

  private func on(_ date: PartialDate, _ isShort: Bool) -> String {
    isShort ? shortDate(date) : clause(on: date)
  }

  /// Stages that describe a state and not an event: `In force since 2 May`, but `Introduced on 2 May`.
  private static let lasting: Set<String> = [
    "draft.bill", "draft.text", "prerule", "long-term", "transmitted", "presented",
    "proposed-to-states", "resolving-differences", "stalled", "on-appeal", "reconsidered",
    "issued.order", "published.order", "effective.order", "final.guidance", "issued.text",
    "published.text", "effective.text", "in-force", "in-effect", "provisionally-applied", "pending",
  ]
}
