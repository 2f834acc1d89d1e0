extension Entity {
  /// Through which day its facts are known to hold: of a briefing `as_of`, otherwise its date; of other records
  /// `reviewed`. `nil` where it does not say.
  package var factsThrough: Day? {
    switch id.kind {
    case .briefing: briefing?.asOf ?? date
    case .page: nil
    default: reviewed
    }
  }
}
