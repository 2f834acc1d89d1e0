import Diagnostics
import EntityGraph
import PolicyModel

/// The records of a site by their identifiers.
struct SiteIndex {
  let catalog: Catalog
  private var numbers: [Key: [Int]] = [:]
  /// The sources of the site by their ids, with the record that defines them.
  private(set) var sources: [String: Source]
  private(set) var heldBackSources: Set<String> = []
  private var taken: Set<EntityID> = []
  /// The people of each family name.
  private var families: [String: [Int]] = [:]

  enum Match: Equatable {
    case none
    case one(Int)
    /// Several records that one identifier, or two of them, lead to.
    case several([Int])
  }

  init(_ catalog: Catalog, sharedSources: [Source]) {
    self.catalog = catalog
    sources = Dictionary(
      sharedSources.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    taken = catalog.unreadable
    for (number, entity) in catalog.entities.enumerated() where !catalog.isStub[number] {
      taken.insert(entity.id)
      for source in entity.sources {
        sources[source.id.value] = sources[source.id.value] ?? source
        if catalog.isHeldBack[number] { heldBackSources.insert(source.id.value) }
      }
      if entity.id.kind == .person {
        for name in Set(([entity.name] + entity.aliases).compactMap { $0.value.familyName }) {
          families[name, default: []].append(number)
        }
      }
      for identifier in entity.identifiers {
        guard let key = Self.key(of: identifier, in: entity) else { continue }
        if numbers[key]?.last != number { numbers[key, default: []].append(number) }
      }
    }
  }

  /// People with a family name, in any of their names.
  func people(ofFamily name: String) -> [Int] { families[name] ?? [] }

  /// The key by which a register finds an identifier; numbers count within US orders of a type.
  private static func key(of identifier: Identifier, in entity: Entity) -> Key? {
    guard identifier.scheme == "number" else { return Key(identifier.scheme, identifier.value) }
    guard let type = entity.type.flatMap({ PolicyType(word: $0.value) }),
      entity.jurisdiction?.value ?? "US" == "US"
    else { return nil }
    return .order(identifier.value, type)
  }

  func match(_ identity: Identity) -> Match {
    var found: [Int] = []
    for key in identity.keys {
      guard let numbers = numbers[key]?.filter({ catalog.kinds[$0] == identity.kind }),
        !numbers.isEmpty
      else { continue }
      // A number that several rules share, a docket, does not make a match by document number ambiguous.
      if key.isShared, !found.isEmpty { continue }
      for number in numbers where !found.contains(number) { found.append(number) }
    }
    return found.isEmpty ? .none : found.count == 1 ? .one(found[0]) : .several(found)
  }

  /// The record whose name, alias or abbreviation is a name.
  func record(named identity: Identity) -> Int? {
    guard case .found(let number) = catalog.resolve(identity.name, among: KindSet(identity.kind)),
      !catalog.isStub[number]
    else { return nil }
    return number
  }

  func isTaken(_ id: EntityID) -> Bool { taken.contains(id) }

  mutating func take(_ id: EntityID) { taken.insert(id) }

  mutating func define(_ source: Source) { sources[source.id.value] = source }

  /// How front matter refers to a record: by its slug where no other kind has it.
  func reference(to id: EntityID) -> String {
    let isAlone = EntityKind.allCases.allSatisfy {
      $0 == id.kind || !taken.contains(EntityID($0, id.slug))
    }
    return isAlone ? id.slug : id.description
  }
}

extension String {
  /// The last word of a person's name, without `Jr.` and its like.
  var familyName: String? {
    let words = split(separator: " ").map { $0.lowercased().filter { $0 != "." && $0 != "," } }
    return words.last { !["jr", "sr", "ii", "iii", "iv"].contains($0) }
  }
}
