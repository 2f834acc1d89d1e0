internal import EntityGraph
internal import PolicyModel
internal import Rules

/// The names by which front matter and rules look up records; links in texts are not included.
///
/// A name stays in the set even if it is no longer looked up.
struct AskedNames: Sendable {
  private var written: Set<String> = []
  private var folded: Set<String> = []

  /// - Complexity: O(references of all front matter).
  init(of entities: [Entity], _ pages: [PageFacts]) {
    for entity in entities { add(entity) }
    for facts in pages { add(facts) }
  }

  mutating func add(_ entity: Entity) {
    for relation in entity.relations { add(relation.target.text) }
  }

  mutating func add(_ facts: PageFacts) {
    for name in facts.namesAskedFor { add(name) }
  }

  private mutating func add(_ name: String) {
    if written.insert(name).inserted { folded.insert(Catalog.folded(name)) }
  }

  /// - Parameter name: Case folded.
  func contains(_ name: String) -> Bool { folded.contains(name) }
}
