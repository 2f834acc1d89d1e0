package import PolicyModel

/// Every record of a site in one fixed order, found by id, slug, name, alias or identifier.
///
/// A record is spoken of by its number in ``entities``, which is sorted by id: the same content gives
/// the same numbers whatever order the files were read in.
package final class Catalog: Sendable {
  package let entities: [Entity]
  /// The kind of each record, close together for loops over edges.
  package let kinds: [EntityKind]
  /// Whether a record is left out of this build: a draft, an embargo, a later date.
  package let isHeldBack: [Bool]
  /// Whether a record is a stub, made for a reference that nothing answers to.
  package let isStub: [Bool]
  /// Records whose front matter could not be read: their path gives their id, nothing else is known.
  package let unreadable: Set<EntityID>
  let index: NameIndex
  let nearMisses: CatalogNearMisses

  /// - Parameters:
  ///   - entities: In any order, each id once.
  ///   - heldBack: The ids that this build leaves out.
  /// - Complexity: O(*n* log *n*) for *n* records with few names each.
  package init(
    _ entities: [Entity], heldBack: Set<EntityID> = [], stubs: Set<EntityID> = [],
    unreadable: Set<EntityID> = []
  ) {
    let sorted = entities.map { (id: $0.id, entity: $0) }.sorted { $0.id < $1.id }
    let entities = sorted.map(\.entity)
    self.entities = entities
    kinds = sorted.map(\.id.kind)
    isHeldBack = sorted.map { heldBack.contains($0.id) }
    isStub = sorted.map { stubs.contains($0.id) }
    self.unreadable = unreadable
    index = NameIndex(entities)
    nearMisses = CatalogNearMisses(entities)
  }

  /// The records of another catalog in the same order, some of which say something else.
  init(
    _ other: Catalog, entities: [Entity], index: NameIndex, nearMisses: CatalogNearMisses
  ) {
    self.entities = entities
    self.index = index
    self.nearMisses = nearMisses
    (kinds, isHeldBack, isStub) = (other.kinds, other.isHeldBack, other.isStub)
    unreadable = other.unreadable
  }

  /// Whether two names are one, however their letters and marks are written.
  package func isSameName(_ one: String, _ other: String) -> Bool {
    NameIndex.folded(one) == NameIndex.folded(other)
  }

  /// The number of a record.
  package func number(of id: EntityID) -> Int? {
    index.slugs[id.slug]?.first { kinds[$0] == id.kind }
  }

  /// The numbers of a kind's records, which stand together.
  package func numbers(of kind: EntityKind) -> Range<Int> {
    let start = kinds.partitioningIndex { $0 >= kind }
    let end = kinds.partitioningIndex { $0 > kind }
    return start..<end
  }
}

extension Array {
  /// The first index whose element fulfils a condition that, once true, stays true.
  fileprivate func partitioningIndex(_ belongsToSecond: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if belongsToSecond(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
