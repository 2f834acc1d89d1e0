internal import EntityGraph
internal import Markdown
internal import PolicyModel

/// The policies of a site by the references that lawyers write: bill, order, law and register numbers.
struct CitationTable: Sendable {
  private var policies: [Key: Int] = [:]
  /// References that several policies carry, such as the number of a rulemaking; they link nowhere.
  private var shared: Set<Key> = []
  /// By type and number, each Congress with its bill, the earliest first.
  private var bills: [String: [(congress: Int, policy: Int)]] = [:]

  private struct Key: Hashable {
    let kind: CitationKind
    let value: String
  }

  enum Meaning: Hashable {
    case policy(Int)
    case several
    case unknown
  }

  init(of catalog: Catalog) {
    for number in catalog.numbers(of: .policy) where !catalog.isHeldBack[number] {
      let entity = catalog.entities[number]
      for identifier in entity.identifiers {
        if identifier.scheme == "bill" {
          addBill(identifier.value.lowercased(), number)
        } else if let kind = CitationKind(scheme: identifier.scheme, of: entity) {
          add(Key(kind: kind, value: identifier.value), number)
        }
      }
    }
    for bill in bills.keys { bills[bill]?.sort { $0.congress < $1.congress } }
  }

  /// What a reference means in a text of a day: of bills that share a number over the years the one of
  /// the Congress then sitting, or the last before it.
  func meaning(of kind: CitationKind, _ value: String, on day: Day) -> Meaning {
    if kind == .bill {
      guard let candidates = bills[value], let first = candidates.first else { return .unknown }
      let sitting = Congress.number(on: day)
      return .policy((candidates.last { $0.congress <= sitting } ?? first).policy)
    }
    let key = Key(kind: kind, value: value)
    if shared.contains(key) { return .several }
    return policies[key].map { .policy($0) } ?? .unknown
  }

  private mutating func add(_ key: Key, _ number: Int) {
    if policies[key] == nil { policies[key] = number } else { shared.insert(key) }
  }

  private mutating func addBill(_ identifier: String, _ number: Int) {
    guard let congress = Congress.number(ofBill: identifier),
      let hyphen = identifier.lastIndex(of: "-")
    else { return }
    bills[String(identifier[..<hyphen]), default: []].append((congress, number))
  }
}

extension CitationKind {
  /// - Parameter scheme: A key of the front matter.
  fileprivate init?(scheme: String, of policy: Entity) {
    switch scheme {
    case "number" where policy.type?.value == PolicyType.executiveOrder.word: self = .executiveOrder
    case "public_law": self = .publicLaw
    case "cfr": self = .regulation
    case "fr.cite": self = .federalRegister
    case "rin": self = .regulatoryIdentifier
    default: return nil
    }
  }
}
