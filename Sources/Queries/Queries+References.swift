package import EntityGraph
package import PolicyModel
internal import SiteModel

/// What a reference means.
extension Queries {
  /// The name by which a page calls what a reference means; see ``Catalog/shownName(for:among:)``.
  package func shownName(for reference: Reference, among kinds: KindSet = .any) -> String? {
    guard let number = find(reference, among: kinds) else { return reference.text }
    guard isHeldBack(number) else { return name(of: number) }
    return snapshot.catalog.written(reference, ofHeldBack: number)
  }

  /// An author's name as pages show it, and the person with a page in this build that it means.
  ///
  /// - Returns: `nil` for the slug of a person who is held back.
  package func author(_ reference: Reference) -> (name: String, person: Int?)? {
    guard let person = find(reference, among: .person) else { return (reference.text, nil) }
    guard isHeldBack(person) else { return (name(of: person), person) }
    return snapshot.catalog.written(reference, ofHeldBack: person).map { ($0, nil) }
  }

  /// The record that a reference means, shown or not.
  package func find(_ reference: Reference, among kinds: KindSet = .any) -> Int? {
    note(.reference(reference.text, on: reference.day, kinds))
    return snapshot.catalog.find(reference, among: kinds)
  }

  /// The record that a reference means, if it has a page in this build.
  package func visible(_ reference: Reference, among kinds: KindSet = .any) -> Int? {
    find(reference, among: kinds).flatMap { isHeldBack($0) ? nil : $0 }
  }

  /// Whether a reference names a person with a page in this build.
  package func isPerson(_ reference: Reference) -> Bool {
    visible(reference, among: .person) != nil
  }

  /// The record with an id, if it has a page in this build.
  package func visible(_ id: EntityID) -> Int? {
    note(.records(id.kind))
    return snapshot.catalog.number(of: id).flatMap { isHeldBack($0) ? nil : $0 }
  }

  /// The outcome of an expected event.
  package func outcome(of item: Upcoming, in owner: Int) -> ExpectedOutcome? {
    note(.fields(item.about.flatMap { find($0) } ?? owner))
    return snapshot.catalog.outcome(of: item, in: owner, on: today)
  }
}
