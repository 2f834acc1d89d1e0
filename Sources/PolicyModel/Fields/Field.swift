/// What is known of one field of front matter, from which it is checked, documented and offered.
package struct Field: Sendable {
  package let name: String
  package let form: Form
  package let isRequired: Bool
  /// One line on what it says.
  package let meaning: String
  /// A value as YAML on one line: `2025-11-04`, `[sec, cftc]`.
  package let example: String

  /// What may stand as its value. A list may always be one item without brackets.
  package indirect enum Form: Sendable {
    case text
    case texts
    /// A full date.
    case day
    /// A date that may be known to the month, quarter, half-year or year only.
    case date
    /// Such dates as a list.
    case dates
    /// A day, a time and a zone.
    case moment
    case duration
    case flag
    case money
    case percentage
    /// An address on the web.
    case address
    case word(Vocabulary)
    case words(Vocabulary)
    /// The name of an entity of one of these kinds.
    case reference(KindSet)
    /// The same as a list; an item may be a mapping of one reference to a value.
    case references(KindSet, value: ReferenceValue)
    /// The id of a source.
    case sourceID
    /// What someone else calls the thing.
    case identifiers
    case record([Field])
    case records([Field])
    /// Records under names that their author chooses.
    case recordsByName([Field])
    /// Labels and texts.
    case labelledTexts
    case history
    case relations
    case ignoredRules
    case either(Form, Form)
  }
}

/// What `REFERENCE: VALUE` says in a list of references.
package enum ReferenceValue: Sendable {
  /// Items are references alone.
  case none
  /// Why the agency cares, in a phrase.
  case interest
  /// `current`, `historical` or `as of DATE`.
  case mode
  /// A word of ``Vocabulary/partyRole``, which every item needs.
  case role
}

/// The fields of one kind of record, in the order in which they are best written.
package struct FieldTable: Sendable {
  package let kind: EntityKind
  package let fields: [Field]

  /// The one table of a kind.
  package static func table(for kind: EntityKind) -> FieldTable {
    FieldTable(kind: kind, fields: EntityShape.shape(for: kind).fields)
  }

  /// Whether any kind has a field or a relation of this name.
  package static func isKnown(_ name: String) -> Bool {
    Relation.named(name) != nil
      || EntityKind.allCases.contains { EntityShape.shape(for: $0).contains(name) }
  }

  /// Whether a key, here or in another generator, says that a page is not to be seen.
  package static func hidesPages(_ name: String) -> Bool {
    ForeignKeys.hidesPages.contains(KeyHints.folded(name))
  }

  package subscript(name: String) -> Field? { fields.first { $0.name == name } }

  /// The relations that the kind may write as a key with one reference or a list of them.
  package var relations: [Relation.Directed] {
    Relation.names(for: kind).compactMap { Relation.named($0) }
  }
}
