package import PolicyModel

extension Entity {
  /// The sentences of a briefing's front matter, in the order of the page; of other records none.
  package var wording: [String] {
    guard let briefing else { return [] }
    return [name.value, summary].compactMap { $0 } + briefing.angles.map(\.issue)
      + briefing.judgments.map(\.claim) + next.map(\.what)
  }
}
