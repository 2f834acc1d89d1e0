/// A set of kinds: what a field takes, what a relation may begin or end at.
package struct KindSet: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package init(_ kind: EntityKind) { self.init(rawValue: 1 << kind.rawValue) }

  /// Without the generic one of sets, which inserts a kind at a time.
  package init(arrayLiteral elements: KindSet...) {
    self.init(rawValue: elements.reduce(0) { $0 | $1.rawValue })
  }

  package init(_ kinds: some Sequence<EntityKind>) {
    self.init(rawValue: kinds.reduce(0) { $0 | 1 << $1.rawValue })
  }

  package static let briefing = KindSet(.briefing)
  package static let company = KindSet(.company)
  package static let agency = KindSet(.agency)
  package static let policy = KindSet(.policy)
  package static let deal = KindSet(.deal)
  package static let person = KindSet(.person)
  package static let topic = KindSet(.topic)
  package static let page = KindSet(.page)

  /// Everything a relation may end at.
  package static let any = KindSet(rawValue: 0xFF)
  /// The six kinds that briefings are about.
  package static let subjects: KindSet = [.company, .agency, .policy, .deal, .person, .topic]

  package func contains(_ kind: EntityKind) -> Bool { rawValue & (1 << kind.rawValue) != 0 }

  /// The kinds in their fixed order.
  package var kinds: [EntityKind] { EntityKind.allCases.filter(contains) }

  /// The one kind, where there is just one.
  package var only: EntityKind? {
    rawValue.nonzeroBitCount == 1
      ? EntityKind(rawValue: UInt8(rawValue.trailingZeroBitCount)) : nil
  }

  /// For a message: `a company, an agency or a policy`.
  package var listed: String {
    let words = kinds.map(\.withArticle)
    guard let last = words.last, words.count > 1 else { return words.first ?? "nothing" }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }
}
