package import PolicyModel

extension Catalog {
  /// What a change of status was, to stand behind a name: `revoked by Executive Order 14148`.
  package func sentence(for status: Status, of number: Int) -> String {
    guard let event = status.event else {
      return sentence(status.label, by: status.by)
    }
    return sentence(forEvent: event, of: number)
  }

  /// The same of a change: the line that brought it, or what the calendar did.
  package func sentence(for change: StatusHistory.Change, of number: Int) -> String {
    if let event = change.event { return sentence(forEvent: event, of: number) }
    return change.isEffect ? "took effect" : sentence(change.status.label, by: change.status.by)
  }

  /// The date of a change, as exact as its line has it.
  package func date(of change: StatusHistory.Change, of number: Int) -> PartialDate {
    if let event = change.event { return entities[number].history[event].date }
    return change.isEffect
      ? PartialDate(change.day) : change.status.date ?? PartialDate(change.day)
  }

  /// The same of a line of its history.
  package func sentence(forEvent index: Int, of number: Int) -> String {
    let event = entities[number].history[index]
    let label = entities[number].track.map { event.label(on: $0) } ?? event.event
    return sentence(event.isPartial ? "\(label) in part" : label, by: event.actor)
  }

  private func sentence(_ label: String, by actor: Reference?) -> String {
    let words = label.prefix(1).lowercased() + label.dropFirst()
    guard let actor else { return words }
    return "\(words) by \(shownName(for: actor))"
  }
}
