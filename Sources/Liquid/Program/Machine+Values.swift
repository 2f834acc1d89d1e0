internal import Text

extension Machine {
  func value(of operand: Operand) -> Value {
    switch operand {
    case .constant(let index): program.constants[Int(index)]
    case .slot(let slot): slots[base + Int(slot)]
    case .path(let index): value(of: program.paths[Int(index)])
    case .range(let index): range(program.ranges[Int(index)])
    case .loop(let level, let member): loopMember(Int(level), member)
    case .context: context
    }
  }

  private func value(of path: Path) -> Value {
    var current = value(of: path.root)
    for index in path.steps { current = member(of: current, program.steps[Int(index)]) }
    return current
  }

  private func member(of value: Value, _ step: PathStep) -> Value {
    switch step {
    case .field(let slot, let type, let name):
      if case .record(let record) = value, ObjectIdentifier(record.type) == type {
        return record.fields[Int(slot)]
      }
      return value.member(program.names[Int(name)])
    case .member(let name): return value.member(program.names[Int(name)])
    case .index(let key): return value.element(at: self.value(of: key))
    }
  }

  private func range(_ operands: RangeOperands) -> Value {
    .range(whole(value(of: operands.lower)), whole(value(of: operands.upper)))
  }

  private func whole(_ value: Value) -> Int {
    switch value.number {
    case .integer(let number): number
    case .decimal(let number): number.magnitude < 1e18 ? Int(number) : 0
    }
  }

  func isTrue(_ operand: Operand) -> Bool {
    switch operand {
    case .slot(let slot): return slots.span[base + Int(slot)].isTruthy
    case .path(let index):
      let path = program.paths[Int(index)]
      return withField(at: path) { $0.isTruthy } ?? value(of: path).isTruthy
    default: return value(of: operand).isTruthy
    }
  }

  func write(_ operand: Operand, escaped: Bool, to out: inout ContiguousArray<UInt8>) {
    func write(_ value: Value) {
      if escaped { value.writeEscaped(to: &out) } else { value.write(to: &out) }
    }
    if case .path(let index) = operand,
      withField(at: program.paths[Int(index)], write) != nil
    {
      return
    }
    write(value(of: operand))
  }

  /// Runs a function on the field that a path ends in, where the path leads through records that the compiler knew;
  /// `nil` elsewhere.
  ///
  /// It borrows each record instead of retaining it: all workers share most records, and their reference counts
  /// would be contended.
  private func withField<Answer>(at path: Path, _ body: (Value) -> Answer) -> Answer? {
    guard case .slot(let root) = path.root,
      case .record(let record) = slots.span[base + Int(root)]
    else { return nil }
    return withField(at: path.steps, of: record, body)
  }

  private func withField<Answer>(
    at steps: Range<Int32>, of record: Record, _ body: (Value) -> Answer
  ) -> Answer? {
    guard case .field(let slot, let type, _) = program.steps[Int(steps.lowerBound)],
      ObjectIdentifier(record.type) == type
    else { return nil }
    return record.fields.withValue(at: Int(slot)) { value in
      if steps.count == 1 { return body(value) }
      guard case .record(let next) = value else { return nil }
      return withField(at: steps.dropFirst(), of: next, body)
    }
  }

  private func loopMember(_ level: Int, _ member: LoopMember) -> Value {
    let loop = loops[loopBase + level]
    switch member {
    case .name: return .text(program.names[Int(loop.name)])
    case .alone:
      return .record(
        Record(
          type: renderedLoopType,
          values: [
            loop.member(.index), loop.member(.index0), loop.member(.rindex), loop.member(.rindex0),
            loop.member(.first), loop.member(.last), loop.member(.length),
            .text(program.names[Int(loop.name)]),
          ]))
    case .whole:
      let parent: Value = level > 0 ? loopMember(level - 1, .whole) : .none
      return .record(
        Record(
          type: forloopType,
          values: [
            loop.member(.index), loop.member(.index0), loop.member(.rindex), loop.member(.rindex0),
            loop.member(.first), loop.member(.last), loop.member(.length),
            .text(program.names[Int(loop.name)]), parent,
          ]))
    default: return loop.member(member)
    }
  }

  mutating func filter(_ call: FilterCall) throws(FilterError) {
    var arguments = FilterArguments(limits: limits, isStrict: program.isStrict)
    for index in call.arguments { arguments.append(value(of: program.operands[Int(index)])) }
    for (name, operand) in call.named { arguments.named.append((name, value(of: operand))) }
    let result = try program.filters[Int(call.filter)].apply(value(of: call.input), arguments)
    switch result {
    case .text(let text):
      try check(text.utf8.count <= limits.outputBytes, "text", limits.outputBytes, "bytes")
    case .html(let bytes):
      try check(bytes.count <= limits.outputBytes, "text", limits.outputBytes, "bytes")
    case .list(let items):
      try check(items.count <= limits.listElements, "list", limits.listElements, "elements")
    default: break
    }
    slots[base + Int(call.destination)] = result
  }

  mutating func countMatches(_ index: Int, slot: Int32) {
    let call = program.matches[index]
    let subject = value(of: call.subject)
    var count = 0
    for index in call.values where subject.equals(value(of: program.operands[Int(index)])) {
      count += 1
    }
    slots[base + Int(slot)] = .integer(count)
  }

  mutating func captured(isMarkup: Bool, from out: inout ContiguousArray<UInt8>) -> Value {
    let start = captures.removeLast()
    let bytes = ContiguousArray(out[start...])
    out.removeLast(bytes.count)
    return isMarkup ? .html(bytes) : .text(String(decoding: bytes, as: UTF8.self))
  }

  mutating func endIfChanged(_ out: inout ContiguousArray<UInt8>) {
    let start = captures.removeLast()
    let bytes = ContiguousArray(out[start...])
    if bytes == local.lastChanged { out.removeLast(bytes.count) }
    local.lastChanged = bytes
  }

  mutating func nextInCycle(_ call: CycleCall) -> Value {
    guard !call.values.isEmpty else { return .none }
    let key = call.group.map { "=" + value(of: $0).string } ?? call.text
    let place = local.cycles[key, default: 0]
    let index = place < call.values.count ? place : 0
    local.cycles[key] = index + 1 < call.values.count ? index + 1 : 0
    return value(of: program.operands[Int(call.values.lowerBound) + index])
  }
}
