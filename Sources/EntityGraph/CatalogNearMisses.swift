internal import Diagnostics
internal import PolicyModel
internal import Synchronization
internal import Text

/// The slugs and names of a catalog by the allowed kinds, for near-miss search.
final class CatalogNearMisses: Sendable {
  private let entities: [Entity]
  private let indexes = Mutex<[KindSet: Index]>([:])

  struct Index: Sendable {
    var slugs: NearMissIndex
    /// Names, aliases and abbreviations.
    var names: NearMissIndex
  }

  init(_ entities: [Entity]) { self.entities = entities }

  subscript(kinds: KindSet) -> Index {
    indexes.withLock { indexes in
      if let known = indexes[kinds] { return known }
      let entities = entities
      let index = Index(
        slugs: NearMissIndex { entities.filter { kinds.contains($0.id.kind) }.map(\.id.slug) },
        names: NearMissIndex {
          entities.filter { kinds.contains($0.id.kind) }.flatMap { entity in
            [entity.name.value] + entity.aliases.map(\.value)
              + [entity.abbreviation].compactMap { $0 }
          }
        })
      indexes[kinds] = index
      return index
    }
  }
}
