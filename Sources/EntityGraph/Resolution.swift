internal import Diagnostics
package import PolicyModel
internal import Text

/// The result of resolving a reference.
package enum Resolution: Hashable, Sendable {
  case found(Int)
  /// Several records match.
  case ambiguous([Int])
  /// Only records of other kinds than allowed match.
  case wrongKind(Int)
  /// The record's file could not be read, which is reported there.
  case unreadable
  case unknown
}

extension Catalog {
  /// Looks a reference up: an id, then a slug, then a name, alias or abbreviation, then an identifier.
  ///
  /// Slugs are exact; the rest is compared without regard to case (decision 51).
  ///
  /// - Parameters:
  ///   - allowed: The allowed kinds; among several candidates, only these count.
  ///   - day: Decides between records that had the same name at different times; `nil` for today.
  /// - Complexity: A few dictionary look-ups.
  package func resolve(
    _ text: String, among allowed: KindSet = .any, on day: Day? = nil
  ) -> Resolution {
    if text.hasByte(UInt8(ascii: "/")), let id = EntityID(text) {
      guard let number = number(of: id) else {
        return unreadable.contains(id) ? .unreadable : .unknown
      }
      return allowed.contains(id.kind) ? .found(number) : .wrongKind(number)
    }
    var stranger: Int?
    let written = index.bearers(ofWritten: text)
    if written == nil,
      let found = choose(from: index.slugs[text], among: allowed, else: &stranger)
    {
      return found
    }
    lazy var folded = NameIndex.folded(text)
    if let found = choose(
      from: written ?? index.names[folded], among: allowed, else: &stranger)
    {
      if case .ambiguous = found, let bearer = bearer(of: folded, among: allowed, on: day) {
        return .found(bearer)
      }
      return found
    }
    if let found = choose(from: index.identifiers[folded], among: allowed, else: &stranger) {
      return found
    }
    if let stranger { return .wrongKind(stranger) }
    guard !unreadable.isEmpty else { return .unknown }
    for kind in allowed.kinds where unreadable.contains(EntityID(kind, text)) {
      return .unreadable
    }
    return .unknown
  }

  /// - Parameter stranger: Set to the first candidate if none is of an allowed kind.
  private func choose(
    from candidates: [Int]?, among allowed: KindSet, else stranger: inout Int?
  ) -> Resolution? {
    guard let candidates, let first = candidates.first else { return nil }
    if candidates.count == 1, allowed.contains(kinds[first]) { return .found(first) }
    let fitting = candidates.filter { allowed.contains(kinds[$0]) }
    if fitting.count == 1 { return .found(fitting[0]) }
    if fitting.count > 1 { return .ambiguous(fitting) }
    stranger = stranger ?? first
    return nil
  }

  /// The record that a reference means, if it means exactly one.
  package func find(_ reference: Reference, among allowed: KindSet = .any) -> Int? {
    if case .found(let number) = resolve(reference.text, among: allowed, on: reference.day) {
      number
    } else {
      nil
    }
  }

  /// The name by which a page calls what a reference means: that of its record, otherwise the reference as written.
  ///
  /// - Returns: `nil` for the slug or id of a record that is held back. Its name, where the author wrote it out, is shown, as
  ///   the text of a link is.
  package func shownName(for reference: Reference, among allowed: KindSet = .any) -> String? {
    guard let number = find(reference, among: allowed) else { return reference.text }
    guard isHeldBack[number] else { return entities[number].name.value }
    return written(reference, ofHeldBack: number)
  }

  /// A reference to a record that is held back as its author wrote it; `nil` for its slug or id, which no page shows.
  package func written(_ reference: Reference, ofHeldBack number: Int) -> String? {
    entities[number].id.isWritten(reference.text) ? nil : reference.text
  }

  /// The slug or name nearest to one that matches nothing.
  ///
  /// - Complexity: Bounded for each text, once the names of the kinds are in order.
  package func nearest(to text: String, among allowed: KindSet) -> String? {
    nearMiss(to: text, among: allowed)?.text
  }

  /// The same, and whether no other record is near.
  func nearMiss(to text: String, among allowed: KindSet) -> NearMiss? {
    if let slash = text.firstIndex(of: "/"), let kind = EntityKind(name: text[..<slash]) {
      let slugs = nearMisses[KindSet(kind)].slugs
      let slug = slugs.nearMiss(to: String(text[text.index(after: slash)...]))
      return slug.map { NearMiss("\(kind.name)/\($0.text)", isOnly: $0.isOnly) }
    }
    let (slugs, names) = (
      nearMisses[allowed].slugs.near(text), nearMisses[allowed].names.near(text)
    )
    guard let first = slugs.names.first ?? names.names.first else { return nil }
    let meant = Set((slugs.names + names.names).map { resolve($0, among: allowed) })
    let isOnly =
      slugs.isComplete && names.isComplete && meant.count == 1 && first.hasDigits(of: text)
    return NearMiss(first, isOnly: isOnly)
  }
}
