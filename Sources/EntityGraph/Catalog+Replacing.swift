package import PolicyModel

extension Catalog {
  /// The same records in the same order, of which one says something else.
  ///
  /// - Parameter entity: Has the id and the identifiers of the record whose place it takes, and names of its own.
  /// - Complexity: O(*n*), in copies of the records and, where its names are others, of the index.
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

  /// Whether a name, case folded, is that of another record, or the identifier of any.
  package func isTaken(_ folded: String, fromOthersThan number: Int) -> Bool {
    index.names[folded]?.contains { $0 != number } ?? false || index.identifiers[folded] != nil
  }

  /// A name as the index has it: all writings of it are one.
  package static func folded(_ name: String) -> String { NameIndex.folded(name) }
}

extension Entity {
  /// Its name and its other names of today, as they are written.
  package var names: [String] { [name.value] + aliases.map(\.value) }

  /// The same, case folded.
  package var foldedNames: Set<String> { Set(names.map(NameIndex.folded)) }
}

extension NameIndex {
  /// - Parameter old: Names that are no other record's.
  fileprivate mutating func replaceNames(
    of number: Int, from old: Set<String>, to new: Set<String>
  ) {
    setNames(old.subtracting(new), to: nil)
    setNames(new.subtracting(old), to: number)
  }
}
