package import Diagnostics
internal import Text

extension Rule {
  package static let unknownName = Rule(
    "UnknownName", .error, structural: true,
    summary: "Reports a name that the page does not provide to its template.")
}

extension Compiler {
  enum Found {
    case value(Operand, StaticType)
    case loop(level: Int, isTable: Bool)
    case constant(Record)
  }

  /// Resolves the first name of a path; `nil` after reporting an unknown one.
  mutating func find(_ name: String, at range: Range<Int>) -> Found? {
    for scope in unit.scopes.reversed() {
      switch scope[name] {
      case .variable(let variable): return .value(.slot(variable.slot), variable.type)
      case .loop(let level, let isTable): return .loop(level: level, isTable: isTable)
      case nil: continue
      }
    }
    if let variable = unit.names[name] { return .value(.slot(variable.slot), variable.type) }
    let isAssigned = current.assigned.contains(name)
    if !isAssigned, unit.counters[name] != nil || current.counted.contains(name) {
      return .value(.slot(counter(name)), .integer)
    }
    switch unit.context {
    case .data: return .value(.slot(declare(name, .any, fromContext: true)), .any)
    case .record(let type):
      if let slot = type.slot(of: name) {
        let fieldType = StaticType(type.fields[slot].type)
        return .value(.slot(declare(name, fieldType, fromContext: true)), fieldType)
      }
    case .parameters(let others):
      // Another template passes this parameter to the partial; here it is `nil`.
      if others.contains(name) || !isStrict { return .value(tables.constant(.none), .any) }
    }
    if isAssigned { return .value(.slot(declare(name, .any, fromContext: false)), .any) }
    if let record = constants[name] { return .constant(record) }
    if isStrict {
      let known = knownNames
      report(
        .unknownName, "'\(name)' is not a name that this template knows", at: range,
        suggestion: known.closestMatch(to: name),
        help: known.closestMatch(to: name) == nil && !known.isEmpty && known.count <= 8
          ? "it knows " + known.joined(separator: ", ") : nil)
    }
    return nil
  }

  /// All names that are valid here, for a near miss.
  private var knownNames: [String] {
    var names = Set(unit.names.keys)
    for scope in unit.scopes { names.formUnion(scope.keys) }
    names.formUnion(unit.counters.keys)
    names.formUnion(constants.keys)
    switch unit.context {
    case .data: break
    case .record(let type): names.formUnion(type.fields.map(\.name))
    case .parameters(let others): names.formUnion(others)
    }
    return names.sorted()
  }

  mutating func declare(_ name: String, _ type: StaticType, fromContext: Bool) -> Int32 {
    let slot = unit.newSlot()
    unit.names[name] = .init(slot: slot, type: type)
    if fromContext { unit.globals.append((name, slot)) }
    return slot
  }

  /// The slot of a variable that the template assigns; its type is widened to include the new value's.
  mutating func assigned(_ name: String, _ type: StaticType) -> Int32 {
    if let variable = unit.names[name] {
      let joined = variable.type.joined(with: type)
      // Earlier code in a loop was compiled for the previous type.
      if joined != variable.type, variable.type.mayHoldRecord { use.addAll(of: type) }
      unit.names[name] = .init(slot: variable.slot, type: joined)
      return variable.slot
    }
    // If the page has the name, too, its value is used until the template sets another.
    switch unit.context {
    case .data: return declare(name, .any, fromContext: true)
    case .record(let record):
      guard let slot = record.slot(of: name) else {
        return declare(name, type, fromContext: false)
      }
      let fieldType = StaticType(record.fields[slot].type)
      return declare(name, fieldType.joined(with: type), fromContext: true)
    case .parameters: return declare(name, type, fromContext: false)
    }
  }

  mutating func counter(_ name: String) -> Int32 {
    if let slot = unit.counters[name] { return slot }
    let slot = unit.newSlot()
    unit.counters[name] = slot
    if case .data = unit.context { unit.globals.append((name, slot)) }
    return slot
  }
}
