package import PolicyModel

/// Where lines of histories were read.
extension Catalog {
  /// The source that a line of a record's history can cite: its own, otherwise the record's unless that was published
  /// before the day of the line, otherwise that of what did it, as of the order that revoked another.
  ///
  /// - Parameter date: When a source was published; `nil` if that is not known.
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
      let main = entities[actor].mainSource, canAttest(main)
    else { return nil }
    return main
  }
}

extension Entity {
  /// Whether a line tells of a day that was published before: from which something applies, or on which the term of what
  /// was in force ran out.
  fileprivate func isKnownBefore(_ event: HistoryEvent) -> Bool {
    switch track?.event(event.event)?.effect {
    case .takesEffect: true
    case .lapses: timeline?.status(at: event.date.firstDay - 1)?.force == .inForce
    default: false
    }
  }
}
