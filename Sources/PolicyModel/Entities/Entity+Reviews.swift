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

  /// The newest day on which data of a register was saved that was imported into it; `nil` where none was.
  package var importedThrough: Day? {
    sources.filter(\.isImported).compactMap { $0.accessed?.value }.max()
  }
}
