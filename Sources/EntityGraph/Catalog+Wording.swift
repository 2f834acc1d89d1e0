package import PolicyModel

extension Catalog {
  /// What a change of status was, to stand behind a name: `revoked by Executive Order 14148`.
  package func sentence(for status: Status, of number: Int) -> String {
    let event = status.event.map { entities[number].history[$0] }
    let label = event?.label ?? status.label
    let words = label.prefix(1).lowercased() + label.dropFirst()
    guard let by = status.by else { return words }
    return "\(words) by \(shownName(for: by))"
  }
}
