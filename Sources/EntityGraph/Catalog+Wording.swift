package import PolicyModel
package import Wording

extension Catalog {
  /// A change of status in words that follow a name: `revoked by Executive Order 14148`.
  package func sentence(for status: Status, of number: Int, in wording: Wording) -> String {
    guard let event = status.event else {
      return wording.clause(status, by: status.by.flatMap { shownName(for: $0) })
    }
    return sentence(forEvent: event, of: number, in: wording)
  }

  /// The same for a change, by a line of the history or by the calendar.
  package func sentence(
    for change: StatusHistory.Change, of number: Int, in wording: Wording
  ) -> String {
    if let event = change.event { return sentence(forEvent: event, of: number, in: wording) }
    return change.isEffect
      ? wording.tookEffect
      : wording.clause(change.status, by: change.status.by.flatMap { shownName(for: $0) })
  }

  /// Whether a reference names a person of the catalog.
  package func isPerson(_ reference: Reference) -> Bool {
    find(reference, among: .person) != nil
  }

  /// The date of a change, as precise as its line.
  package func date(of change: StatusHistory.Change, of number: Int) -> PartialDate {
    if let event = change.event { return entities[number].history[event].date }
    return change.isEffect
      ? PartialDate(change.day) : change.status.date ?? PartialDate(change.day)
  }

  /// The same for a line of its history.
  package func sentence(forEvent index: Int, of number: Int, in wording: Wording) -> String {
    let event = entities[number].history[index]
    return event.clause(
      on: entities[number].track, by: event.actor.flatMap { shownName(for: $0) },
      byPerson: event.by.map(isPerson) ?? false, in: wording)
  }
}
