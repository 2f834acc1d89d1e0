package import PolicyModel

extension Catalog {
  /// A copy of the catalog with one record replaced, in the same order.
  ///
  /// - Parameter entity: The new version of the record: same id and identifiers, possibly other names, which no other record may have.
  /// - Complexity: O(*n*) for a copy of the records and, if its names differ, of the index.
  package func replacing(_ entity: Entity, at number: Int) -> Catalog {
    var entities = entities
    let old = entities[number]
    entities[number] = entity
    guard old.names != entity.names else {
      return Catalog(self, entities: entities, index: index, nearMisses: nearMisses)
    }
    var index = index
    index.replaceNames(of: number, from: old.foldedNames, to: entity.foldedNames)
    return Catalog(
      self, entities: entities, index: index, nearMisses: CatalogNearMisses(entities))
  }

  /// Whether a case-folded name belongs to another record, or is an identifier of any record.
  package func isTaken(_ folded: String, fromOthersThan number: Int) -> Bool {
    index.names[folded]?.contains { $0 != number } ?? false || index.identifiers[folded] != nil
  }

  /// The key of a name in the index, the same for all spellings of it.
  package static func folded(_ name: String) -> String { NameIndex.folded(name) }
}

extension Entity {
  /// Its current names, as written.
  package var names: [String] { [name.value] + aliases.map(\.value) }

  /// The same, case folded.
  package var foldedNames: Set<String> { Set(names.map(NameIndex.folded)) }
}

extension NameIndex {
  /// - Parameter old: Names that no other record has.
  fileprivate mutating func replaceNames(
    of number: Int, from old: Set<String>, to new: Set<String>
  ) {
    setNames(old.subtracting(new), to: nil)
    setNames(new.subtracting(old), to: number)
  }
}
