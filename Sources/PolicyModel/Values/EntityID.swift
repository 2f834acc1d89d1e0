/// The lasting name of an entity: its kind and its slug, written `company/iren`.
package struct EntityID: Hashable, Sendable {
  package var kind: EntityKind
  package var slug: String

  package init(_ kind: EntityKind, _ slug: String) {
    self.kind = kind
    self.slug = slug
  }

  /// Reads `company/iren`; `nil` where the part before the slash is no kind or nothing follows it.
  package init?(_ text: some StringProtocol) {
    guard let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")),
      let kind = EntityKind(name: text[..<slash])
    else { return nil }
    let slug = text[text.utf8.index(after: slash)...]
    guard !slug.isEmpty else { return nil }
    self.init(kind, String(slug))
  }

  /// Whether a reference is the id itself, with or without its kind.
  package func isWritten(_ reference: String) -> Bool {
    reference == slug || EntityID(reference) == self
  }
}

extension EntityID: Comparable {
  package static func < (a: EntityID, b: EntityID) -> Bool {
    a.kind == b.kind ? a.slug < b.slug : a.kind < b.kind
  }
}

extension EntityID: CustomStringConvertible {
  package var description: String { "\(kind.name)/\(slug)" }
}
