import Diagnostics
import EntityGraph
import PolicyModel

/// Who or what a register names, as front matter refers to it.
extension ImportPlanner {
  /// How front matter refers to who or what the register names; makes a small record where the site has none.
  ///
  /// - Returns: `nil` where nobody can be referred to, which is reported.
  mutating func reference(
    to identity: Identity, at place: SourcePlace, making: Bool = true
  ) -> String? {
    if let id = identity.first(in: ofBatch) { return index.reference(to: id) }
    switch index.match(identity) {
    case .one(let number): return index.reference(to: catalog.entities[number].id)
    case .several(let numbers):
      let names = numbers.map { catalog.entities[$0].id.description }.joined(separator: " and ")
      remarks.append(
        ImportRemark(
          .disagreement, "\(identity.name): its identifiers match \(names)", at: place))
      return nil
    case .none: break
    }
    if identity.mayBeName, let number = index.record(named: identity) {
      return index.reference(to: catalog.entities[number].id)
    }
    // The names of the batch's own new records.
    let id = EntityID(identity.kind, identity.slug)
    if made.contains(id) { return index.reference(to: id) }
    guard making else { return nil }
    if let namesake = namesake(of: identity) {
      remarks.append(
        ImportRemark(
          .byHand, "\(identity.name) may be \(namesake); if so, add the identifier there",
          at: place,
          lines: identity.keyLines))
      return nil
    }
    guard let new = begin(identity, at: place) else { return nil }
    made.insert(new)
    remarks.append(
      ImportRemark(
        .newRecord, "\(new): \(identity.name)", at: place))
    return index.reference(to: new)
  }

  /// A person of the same family name who has no identifier.
  private func namesake(of identity: Identity) -> EntityID? {
    guard identity.kind == .person, let family = identity.name.familyName else { return nil }
    return index.people(ofFamily: family).lazy.map { catalog.entities[$0] }.first { entity in
      entity.identifiers.allSatisfy { own in !identity.keys.contains { $0.scheme == own.scheme } }
    }?.id
  }

  /// Whether a reference of a record means who did it by the register; `nil` where one of the two does not say.
  func isSame(_ reference: Reference?, _ identity: Identity?) -> Bool? {
    guard let reference, let identity else { return nil }
    guard let number = catalog.find(reference) else { return nil }
    if case .one(let other) = index.match(identity) { return number == other }
    if identity.mayBeName, let other = index.record(named: identity) { return number == other }
    return nil
  }
}
