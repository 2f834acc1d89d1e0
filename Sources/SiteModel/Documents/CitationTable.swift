internal import EntityGraph
internal import Markdown
internal import PolicyModel

/// The policies of a site by the references that lawyers write: bill, order, law and register numbers.
struct CitationTable: Sendable {
  private var policies: [Key: Int] = [:]
  /// References shared by several policies, such as the number of a rulemaking; they are not linked.
  private var shared: Set<Key> = []
  /// Regulations that are known by a letter, by the one part of the CFR that they are: their sections are
  /// theirs, as those of a part are not that of each rule on it.
  private var regulations: [String: Int] = [:]
  /// By type and number, each Congress with its bill.
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
          for value in kind.values(of: identifier.value) {
            add(Key(kind: kind, value: value), number)
            if kind == .regulation, entity.isLetteredRegulation { regulations[value] = number }
          }
        }
      }
    }
  }

  /// The policy for a reference other than to a bill.
  func meaning(of kind: CitationKind, _ value: String) -> Meaning {
    let key = Key(kind: kind, value: value)
    if shared.contains(key) { return .several }
    if let policy = policies[key] { return .policy(policy) }
    // A section of a regulation that is a whole part: `17 CFR 229.303` of Regulation S-K.
    guard kind == .regulation, let point = value.firstIndex(of: ".") else { return .unknown }
    return regulations[String(value[..<point])].map { .policy($0) } ?? .unknown
  }

  /// The policy for a bill of a Congress.
  func meaning(ofBill value: String, in congress: Int) -> Meaning {
    let candidates = (bills[value] ?? []).filter { $0.congress == congress }
    guard let first = candidates.first else { return .unknown }
    return candidates.count == 1 ? .policy(first.policy) : .several
  }

  /// The Congresses of which the site has a bill of this type and number, the latest first.
  func congresses(ofBill value: String) -> [Int] {
    (bills[value] ?? []).map(\.congress).sorted(by: >)
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
    case "number" where policy.type?.value == PolicyType.proclamation.word: self = .proclamation
    case "usc": self = .code
    case "stat": self = .statutesAtLarge
    case "public_law": self = .publicLaw
    case "cfr": self = .regulation
    case "fr.cite": self = .federalRegister
    case "rin": self = .regulatoryIdentifier
    case "fr.doc": self = .registerDocument
    case "citation": self = .reporter
    default: return nil
    }
  }

  /// The values that an identifier of a record matches: `17 CFR parts 229, 240` matches both parts.
  fileprivate func values(of identifier: String) -> [String] {
    if self == .reporter { return [value(of: identifier)].compactMap(\.self) }
    guard self == .regulation else {
      return [self == .proclamation ? identifier.filter { $0 != "," } : identifier]
    }
    let words = identifier.split { $0 == " " || $0 == "," || $0 == ";" }
    guard words.count > 2 else { return [identifier] }
    let parts = words.dropFirst(2).filter { $0.first?.isNumber ?? false }
    return parts.map { "\(words[0]) CFR \($0)" }
  }
}

extension Entity {
  /// Whether it is a regulation that is called by a letter: `Regulation S-K`, `Regulation Z`.
  fileprivate var isLetteredRegulation: Bool {
    ([name.value] + aliases.map(\.value)).contains { name in
      let words = name.split(separator: " ")
      return words.count == 2 && (words[0] == "Regulation" || words[0] == "Reg")
        && words[1].utf8.allSatisfy { 0x41...0x5A ~= $0 || $0 == 0x2D }
    }
  }
}
