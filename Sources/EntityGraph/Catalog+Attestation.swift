package import PolicyModel

/// The sources of lines of histories.
extension Catalog {
  /// The source to cite for a line of a record's history.
  ///
  /// The first of these that exists: the line's own source; the record's main source; the main source of the policy or
  /// deal behind it, such as the order that revoked another. A main source published before the date of the line is
  /// skipped, unless events of this type are announced in advance. The source of a person or body, such as a biography,
  /// says nothing about what they did.
  ///
  /// - Parameter date: The publication date of a source; `nil` if it is not known.
  package func source(
    of event: HistoryEvent, in number: Int, published date: (Reference) -> PartialDate?
  ) -> Reference? {
    if let own = event.source { return own }
    let isKnownBefore = entities[number].isKnownBefore(event)
    func canAttest(_ source: Reference) -> Bool {
      isKnownBefore || date(source).map { $0.lastDay >= event.date.firstDay } ?? true
    }
    if let main = entities[number].mainSource, canAttest(main) { return main }
    guard let actor = event.actor.flatMap({ find($0) }), !isHeldBack[actor],
      [.policy, .deal].contains(kinds[actor]),
      let main = entities[actor].mainSource, canAttest(main)
    else { return nil }
    return main
  }
}

extension Entity {
  /// Whether the date of an event is normally published in advance: an effective date, or the end of the term of
  /// something in force.
  fileprivate func isKnownBefore(_ event: HistoryEvent) -> Bool {
    switch track?.event(event.event)?.effect {
    case .takesEffect: true
    case .lapses: timeline?.status(at: event.date.firstDay - 1)?.force == .inForce
    default: false
    }
  }
}
