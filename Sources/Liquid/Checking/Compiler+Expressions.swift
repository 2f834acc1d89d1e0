package import Diagnostics
internal import Text

extension Rule {
  package static let unknownFilter = Rule(
    "UnknownFilter", .error, structural: true, summary: "Reports a filter that does not exist.")
  package static let filterArguments = Rule(
    "FilterArguments", .error, structural: true,
    summary: "Reports a filter with arguments that it does not take.")
}

extension Compiler {
  mutating func compile(_ expression: Expression) -> (Operand, StaticType) {
    switch expression {
    case .literal(let value): return (tables.constant(value), StaticType(value))
    case .path(let path): return compile(path)
    case .range(let lower, let upper):
      let operands = RangeOperands(lower: compile(lower).0, upper: compile(upper).0)
      tables.ranges.append(operands)
      return (.range(Int32(tables.ranges.count - 1)), .list(.integer))
    }
  }

  private mutating func compile(_ path: PathExpression) -> (Operand, StaticType) {
    var rest = path.steps[...]
    var root: Operand
    var type = StaticType.any
    var steps: [PathStep] = []
    switch path.root {
    case .computed(let key):
      if isStrict {
        report(
          .templateSyntax, "a key in brackets needs a value before it", at: path.rootRange)
      }
      root = .context
      noteUse(ofKey: key, in: .any)
      steps.append(.index(compile(key).0))
    case .name(let name):
      switch find(name, at: path.rootRange) {
      case nil:
        // Keys in brackets contain further names to check.
        for case .index(let key, _) in rest { _ = compile(key) }
        return (tables.constant(.none), .any)
      case .value(let operand, let known): (root, type) = (operand, known)
      case .constant(let record):
        if rest.count == 1, case .member(let name)? = rest.first, let value = record[name.text] {
          return (tables.constant(value), StaticType(value))
        }
        (root, type) = (tables.constant(.record(record)), .record(record.type))
      case .loop(let level, let isTable):
        (root, type, rest) = loopMember(level, isTable: isTable, rest)
      }
    }
    for step in rest {
      switch step {
      case .member(let name):
        guard let next = member(name, of: type, &steps) else {
          return (tables.constant(.none), .any)
        }
        type = next
      case .index(let key, _):
        steps.append(.index(compile(key).0))
        noteUse(ofKey: key, in: type)
        if case .list(let element) = type { type = element } else { type = .any }
      }
    }
    return (tables.path(root, steps), type)
  }

  private mutating func member(
    _ name: Name, of type: StaticType, _ steps: inout [PathStep]
  ) -> StaticType? {
    switch type.member(name.text) {
    case .field(let slot, let record, let type):
      use.add(name.text, of: .record(record))
      steps.append(
        .field(
          slot: Int32(slot), type: ObjectIdentifier(record), name: tables.name(name.text)))
      return type
    case .other(let result):
      if type == .any { use.add(name.text, of: .any) }
      steps.append(.member(name: tables.name(name.text)))
      return result
    case .unknown(let members):
      guard isStrict else {
        use.add(name.text, of: .any)
        steps.append(.member(name: tables.name(name.text)))
        return .any
      }
      reportUnknown(name, of: type, members)
      return nil
    }
  }

  private mutating func reportUnknown(_ name: Name, of type: StaticType, _ members: [String]) {
    let match = members.closestMatch(to: name.text)
    let what =
      if case .record = type { "a field" } else { "a member" }
    report(
      .unknownName, "'\(name.text)' is not \(what) of \(type.phrase)", at: name.range,
      suggestion: match,
      help: match == nil && !members.isEmpty && members.count <= 8
        ? "it has " + members.joined(separator: ", ") : nil)
  }

  /// Resolves `forloop.index` and the like, including `parentloop`.
  private mutating func loopMember(
    _ level: Int, isTable: Bool, _ steps: ArraySlice<PathExpression.Step>
  ) -> (Operand, StaticType, ArraySlice<PathExpression.Step>) {
    guard case .member(let name)? = steps.first else {
      return (.loop(level: Int16(level), .whole), .record(forloopType), steps)
    }
    let rest = steps.dropFirst()
    guard let member = LoopMember(name.text, isTable: isTable) else {
      if isStrict {
        reportUnknown(
          name, of: .record(forloopType), forloopType.fields.map(\.name))
      }
      return (tables.constant(.none), .any, [])
    }
    switch member {
    case .parentloop:
      guard level > 0 else { return (tables.constant(.none), .any, []) }
      return loopMember(level - 1, isTable: false, rest)
    case .first, .last, .columnFirst, .columnLast:
      return (.loop(level: Int16(level), member), .bool, rest)
    case .name: return (.loop(level: Int16(level), member), .text, rest)
    default: return (.loop(level: Int16(level), member), .integer, rest)
    }
  }

  mutating func compile(_ filtered: FilteredExpression) -> (Operand, StaticType) {
    var (operand, type) = compile(filtered.input)
    for use in filtered.filters { (operand, type) = apply(use, to: operand, type) }
    return (operand, type)
  }

  private mutating func apply(
    _ call: FilterUse, to input: Operand, _ type: StaticType
  ) -> (Operand, StaticType) {
    let arguments = call.positional.map { compile($0.value) }
    let named = call.named.map { (name: $0.name.text, value: compile($0.value).0) }
    guard let index = filterPlaces[call.name.text] else {
      report(
        .unknownFilter, "'\(call.name.text)' is not a filter", at: call.name.range,
        suggestion: filterPlaces.keys.sorted().closestMatch(to: call.name.text))
      return (input, .any)
    }
    let filter = tables.filters[Int(index)]
    guard filter.takes.contains(arguments.count) else {
      report(
        .filterArguments,
        "'\(filter.name)' takes \(filter.argumentPhrase), not \(arguments.count)", at: call.range)
      return (input, .any)
    }
    for (place, (name, _)) in call.named.enumerated()
    where isStrict && call.named[..<place].contains(where: { $0.name.text == name.text }) {
      report(.filterArguments, "'\(name.text)' is given twice", at: name.range)
    }
    for (name, _) in call.named where !filter.named.contains(name.text) {
      report(
        .filterArguments, "'\(name.text)' is not an argument of '\(filter.name)'", at: name.range,
        suggestion: filter.named.closestMatch(to: name.text))
    }
    if isStrict, let check = filter.checksFirst, let (value, range) = call.positional.first,
      case .literal(.text(let text)) = value, let problem = check(text)
    {
      report(.filterArguments, problem, at: range)
    }
    noteUse(of: filter, [type] + arguments.map(\.1), call.positional.first?.value)
    let field = filter.readsField ? fieldType(call, of: type) : .any
    let slot = unit.scratchSlot()
    tables.filterCalls.append(
      FilterCall(
        filter: index, input: input, arguments: tables.list(arguments.map(\.0)), named: named,
        destination: slot))
    emit(.filter(Int32(tables.filterCalls.count - 1)), at: call.range)
    return (.slot(slot), filter.type(of: type, arguments.first?.1, field: field))
  }

  /// The type of the field read by `map: "name"` and the like; an unknown one is reported.
  private mutating func fieldType(_ use: FilterUse, of type: StaticType) -> StaticType {
    guard isStrict, case .list(.record(let record)) = type,
      let (value, range) = use.positional.first, case .literal(.text(let name)) = value
    else { return .any }
    if let slot = record.slot(of: name) { return StaticType(record.fields[slot].type) }
    reportUnknown(
      Name(text: name, range: range.lowerBound + 1..<range.upperBound - 1), of: .record(record),
      record.fields.map(\.name))
    return .any
  }
}

extension Filter {
  /// How many arguments it takes, in words: `1 argument`, `1 to 2 arguments`.
  fileprivate var argumentPhrase: String {
    let (least, most) = (takes.lowerBound, takes.upperBound)
    if most == 0 { return "no arguments" }
    return (least == most ? "\(most)" : "\(least) to \(most)")
      + (most == 1 ? " argument" : " arguments")
  }

  fileprivate func type(
    of input: StaticType, _ argument: StaticType?, field: StaticType
  ) -> StaticType {
    switch gives {
    case .any: .any
    case .bool: .bool
    case .integer: .integer
    case .text: .text
    case .html: .html
    case .texts: .list(.text)
    case .inputOrArgument: input.joined(with: argument ?? .text)
    case .likeText:
      switch input {
      case .html, .list: input
      default: .text
      }
    case .likeList: if case .list = input { input } else { .any }
    case .element: if case .list(let element) = input { element } else { .any }
    case .field: .list(field)
    case .groups:
      .list(.record(ListFilters.groupType(of: input.element?.valueType ?? .any)))
    }
  }
}
