/// The record fields that the templates of a library read, so that a view need not compute the others.
///
/// It is collected at compile time and errs on the safe side: if a template uses a record in a way that cannot be
/// tracked, every field counts as read.
package struct FieldUse: Sendable {
  private var isComplete: Bool
  /// Fields read from values of unknown type.
  private var names: Set<String> = []
  private var fields: [ObjectIdentifier: Set<String>] = [:]

  /// For templates that were not analyzed.
  package static let everything = FieldUse(isComplete: true)

  init() { self.init(isComplete: false) }

  private init(isComplete: Bool) { self.isComplete = isComplete }

  /// Whether a template may read a field of a record.
  package func contains(_ name: String, of type: RecordType) -> Bool {
    isComplete || names.contains(name)
      || fields[ObjectIdentifier(type)]?.contains(name) ?? false
  }

  /// Adds a field of any record that a value of the type may contain.
  mutating func add(_ name: String, of type: StaticType) {
    switch type {
    case .record(let record): fields[ObjectIdentifier(record), default: []].insert(name)
    case .list(let element): add(name, of: element)
    case .any: names.insert(name)
    case .bool, .integer, .text, .html: break
    }
  }

  /// Adds every field of everything, if a value of the type may contain a record.
  mutating func addAll(of type: StaticType) {
    if type.mayHoldRecord { isComplete = true }
  }
}

extension StaticType {
  /// Whether it may be a record or a list of records.
  var mayHoldRecord: Bool {
    switch self {
    case .any, .record: true
    case .list(let element): element.mayHoldRecord
    case .bool, .integer, .text, .html: false
    }
  }
}

extension Compiler {
  /// Records the fields read by a bracket.
  mutating func noteUse(ofKey key: Expression, in type: StaticType) {
    switch (type, key) {
    case (.list, _): break
    case (_, .literal(.text(let name))): use.add(name, of: type)
    case (_, .literal): break
    default: use.addAll(of: type)
    }
  }

  /// Records the fields read by a loop over a value: all fields of a record.
  mutating func noteUse(goingThrough source: Operand, _ type: StaticType) {
    if case .list = type { return }
    if case .constant = source { return }
    use.addAll(of: type)
  }

  /// Records the fields read by a comparison: `contains` reads a field of a record.
  mutating func noteUse(
    comparing type: StaticType, _ comparison: Comparison, to other: Expression
  ) {
    guard comparison == .contains else { return }
    noteUse(ofKey: other, in: type)
  }

  /// Records the fields that a filter reads of its input.
  mutating func noteUse(of filter: Filter, _ given: [StaticType], _ first: Expression?) {
    switch filter.reads {
    case .nothing: break
    case .fields(let names):
      for type in given { for name in names { use.add(name, of: type) } }
    case .everything:
      for type in given { use.addAll(of: type) }
    case .namedField:
      for type in given {
        switch first {
        case .literal(.text(let name))?: use.add(name, of: type)
        case nil: break
        default: use.addAll(of: type)
        }
      }
    }
  }
}
