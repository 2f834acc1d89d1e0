/// Which fields of records the templates of a library read, so that a view need not work out the others.
///
/// It is found when templates are compiled and errs on the safe side: where a template does with a record what cannot be
/// followed, every field counts as read.
package struct FieldUse: Sendable {
  private var isComplete: Bool
  /// Fields that are read of values whose type is not known.
  private var names: Set<String> = []
  private var fields: [ObjectIdentifier: Set<String>] = [:]

  /// For templates that nobody looked through.
  package static let everything = FieldUse(isComplete: true)

  init() { self.init(isComplete: false) }

  private init(isComplete: Bool) { self.isComplete = isComplete }

  /// Whether a template may read a field of a record.
  package func contains(_ name: String, of type: RecordType) -> Bool {
    isComplete || names.contains(name)
      || fields[ObjectIdentifier(type)]?.contains(name) ?? false
  }

  /// A field of whatever a value of the type may hold.
  mutating func add(_ name: String, of type: StaticType) {
    switch type {
    case .record(let record): fields[ObjectIdentifier(record), default: []].insert(name)
    case .list(let element): add(name, of: element)
    case .any: names.insert(name)
    case .bool, .integer, .text, .html: break
    }
  }

  /// Every field of everything, where a value of the type may hold a record.
  mutating func addAll(of type: StaticType) {
    if type.mayHoldRecord { isComplete = true }
  }
}

extension StaticType {
  /// Whether it may be a record, or a list of some.
  var mayHoldRecord: Bool {
    switch self {
    case .any, .record: true
    case .list(let element): element.mayHoldRecord
    case .bool, .integer, .text, .html: false
    }
  }
}

extension Compiler {
  /// Notes what a bracket reads.
  mutating func noteUse(ofKey key: Expression, in type: StaticType) {
    switch (type, key) {
    case (.list, _): break
    case (_, .literal(.text(let name))): use.add(name, of: type)
    case (_, .literal): break
    default: use.addAll(of: type)
    }
  }

  /// Notes what going through a value reads: of a record all its fields.
  mutating func noteUse(goingThrough source: Operand, _ type: StaticType) {
    if case .list = type { return }
    if case .constant = source { return }
    use.addAll(of: type)
  }

  /// Notes what a comparison reads: `contains` asks a record for a field.
  mutating func noteUse(
    comparing type: StaticType, _ comparison: Comparison, to other: Expression
  ) {
    guard comparison == .contains else { return }
    noteUse(ofKey: other, in: type)
  }

  /// Notes what a filter reads of what it is given.
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
