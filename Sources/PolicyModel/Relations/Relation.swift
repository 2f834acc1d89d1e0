/// How one entity stands to another; each is stored once, in this direction.
package enum Relation: UInt8, CaseIterable, Sendable {
  // Among organisations
  case regulates, partOf, oversees, subsidiaryOf, holdsStakeIn, supplies, competesWith, partnersWith
  case investigates, enforcesAgainst, lobbies, testifiesBefore
  // People
  case memberOf, heads, worksFor, directorOf, nominatedTo
  // Deals
  case partyTo, announces, reviews, guarantees, finances
  // Policies and who makes them
  case issues, signs, vetoes, enacts, administers, sponsors, referredTo, reports, hears, decides
  case overrules
  case affects, takesPositionOn, commentsOn
  // Policies and policies
  case implements, authorizedBy, directs, amends, corrects, commences, continues, supplements
  case companionOf, reintroduces, challenges
  // What ends or stops a policy or a deal
  case revokes, supersedes, repeals, rescinds, terminates, withdraws, disapproves, vacates
  case suspends, blocks, delays, reinstates
  // Cases
  case plaintiffIn, defendantIn, amicusIn, sues
  // Briefings and pages
  case about, mentions, event, hasInterest, updates, replaces, authoredBy
  // Any
  case hasTopic, relatedTo

  /// What the table below says of a relation.
  package struct Definition: Sendable {
    /// In front matter: `subsidiary-of`.
    package let name: String
    /// In front matter at the other end: `parent-of`; the name again where it is symmetric.
    package let inverse: String
    package let from: KindSet
    package let to: KindSet
    package let isSymmetric: Bool
    /// The event that belongs in the history of the entity at the end, where the relation ends it.
    package let endingEvent: String?
  }

  package var definition: Definition { Relation.definitions[Int(rawValue)] }

  package var name: String { definition.name }
  package var inverseName: String { definition.inverse }
  package var from: KindSet { definition.from }
  package var to: KindSet { definition.to }
  package var isSymmetric: Bool { definition.isSymmetric }

  /// Whether the relation may lead from the one kind to the other.
  package func allows(from: EntityKind, to: EntityKind) -> Bool {
    let definition = definition
    return definition.from.contains(from) && definition.to.contains(to)
      || definition.isSymmetric && definition.to.contains(from) && definition.from.contains(to)
  }

  /// The kinds that may be at the other end, seen from the one that writes it.
  package func targets(isInverse: Bool) -> KindSet {
    if isSymmetric { return from.union(to) }
    return isInverse ? from : to
  }

  private static let definitions: [Definition] = allCases.map(\.row)
}

extension Relation {
  /// A relation as it may be written at one of its ends.
  package struct Directed: Hashable, Sendable {
    package let relation: Relation
    package let isInverse: Bool

    package init(_ relation: Relation, isInverse: Bool = false) {
      self.relation = relation
      self.isInverse = isInverse
    }

    package var name: String { isInverse ? relation.inverseName : relation.name }
  }

  /// The relation of a name in front matter, whichever end it is written at; `_` stands for `-`.
  package static func named(_ name: some StringProtocol) -> Directed? {
    byName[
      name.utf8.contains(UInt8(ascii: "_"))
        ? String(name.map { $0 == "_" ? "-" : $0 }) : String(name)]
  }

  /// Every name a relation may be written by at an entity of a kind, for near misses and schemas.
  package static func names(for kind: EntityKind) -> [String] {
    var names: [String] = []
    for relation in allCases {
      if relation.from.contains(kind) { names.append(relation.name) }
      if relation.to.contains(kind), !relation.isSymmetric { names.append(relation.inverseName) }
    }
    return names
  }

  private static let byName: [String: Directed] = {
    var names: [String: Directed] = [:]
    for relation in allCases {
      names[relation.inverseName] = Directed(relation, isInverse: true)
    }
    for relation in allCases { names[relation.name] = Directed(relation) }
    return names
  }()
}

extension Relation: CustomStringConvertible {
  package var description: String { name }
}
