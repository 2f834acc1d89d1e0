package import PolicyModel

/// Every record of a site in one fixed order, found by id, slug, name, alias or identifier.
///
/// A record is identified by its number in ``entities``, which is sorted by id: the same content gives
/// the same numbers, in whatever order the files were read.
package final class Catalog: Sendable {
  package let entities: [Entity]
  /// The kind of each record, in one array for fast loops over edges.
  package let kinds: [EntityKind]
  /// Whether a record is left out of this build: a draft, under embargo, or dated later.
  package let isHeldBack: [Bool]
  /// Whether a record is a stub, made for a reference to a missing record.
  package let isStub: [Bool]
  /// Records with unreadable front matter: only the id is known, from the path.
  package let unreadable: Set<EntityID>
  let index: NameIndex
  let nearMisses: CatalogNearMisses

  /// - Parameters:
  ///   - entities: In any order, with unique ids.
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

  /// A copy of another catalog with some records replaced, in the same order.
  init(
    _ other: Catalog, entities: [Entity], index: NameIndex, nearMisses: CatalogNearMisses
  ) {
    self.entities = entities
    self.index = index
    self.nearMisses = nearMisses
    (kinds, isHeldBack, isStub) = (other.kinds, other.isHeldBack, other.isStub)
    unreadable = other.unreadable
  }

  /// Whether two names are equal apart from case, spaces and the shape of punctuation marks.
  package func isSameName(_ one: String, _ other: String) -> Bool {
    NameIndex.folded(one) == NameIndex.folded(other)
  }

  /// The number of a record.
  package func number(of id: EntityID) -> Int? {
    index.slugs[id.slug]?.first { kinds[$0] == id.kind }
  }

  /// The numbers of a kind's records, which are adjacent.
  package func numbers(of kind: EntityKind) -> Range<Int> {
    let start = kinds.partitioningIndex { $0 >= kind }
    let end = kinds.partitioningIndex { $0 > kind }
    return start..<end
  }
}

extension Array {
  /// The first index whose element satisfies a condition that, once true, stays true.
  fileprivate func partitioningIndex(_ belongsToSecond: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if belongsToSecond(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
