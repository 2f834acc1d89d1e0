import Diagnostics
internal import Text

/// Runs a compiled template once.
struct Machine {
  let program: Program
  let context: Value
  let limits: RenderLimits
  /// The frames of all units that are being rendered, the innermost last.
  var slots: ContiguousArray<Value> = []
  var base = 0
  /// Where the innermost frame ends; slots beyond it hold nothing.
  var top = 0
  var loops: ContiguousArray<LoopState> = []
  var loopBase = 0
  var calls: ContiguousArray<Caller> = []
  /// Where the output stood when each open capture began.
  var captures: ContiguousArray<Int> = []
  var turns = 0
  var local = LocalState()
  /// Where calls are to be measured.
  var meter: TemplateMeter?

  /// The state of a page or a partial during rendering.
  struct LocalState {
    /// Where loops of each name ended, once one has.
    var ends: ContiguousArray<Int> = []
    var cycles: [String: Int] = [:]
    /// What `ifchanged` held last.
    var lastChanged: ContiguousArray<UInt8>?
  }

  struct Caller {
    let next: Int
    let local: LocalState
    let base: Int
    let loopBase: Int
    let loopCount: Int
  }

  init(_ program: Program, context: Value, limits: RenderLimits) {
    self.program = program
    self.context = context
    self.limits = limits
  }

  /// Runs a unit to its end.
  mutating func run(
    _ unit: Unit, into out: inout ContiguousArray<UInt8>
  ) throws(RenderError) {
    top = Int(unit.frameSize)
    slots = ContiguousArray(repeating: .none, count: top)
    for (name, slot) in unit.globals { slots[Int(slot)] = context.member(name) }
    meter?.begin(unit, input: [context], bytes: out.count)
    defer { meter?.end(bytes: out.count) }
    var counter = Int(unit.entry)
    do throws(FilterError) {
      try run(from: &counter, into: &out)
    } catch {
      throw failure(error.message, at: counter, .templateFailure)
    }
  }

  private func failure(_ message: String, at counter: Int, _ rule: Rule) -> RenderError {
    let place = program.places[counter]
    return RenderError(
      diagnostic: Diagnostic(
        message.hasPrefix(limitPrefix) ? .templateLimit : rule,
        (message.hasPrefix(limitPrefix) ? String(message.dropFirst(limitPrefix.count)) : message),
        at: SourcePlace(
          path: program.files[Int(place.file)], range: Int(place.start)..<Int(place.end))))
  }

  private mutating func run(
    from counter: inout Int, into out: inout ContiguousArray<UInt8>
  ) throws(FilterError) {
    let program = program
    let outputLimit = out.count + limits.outputBytes
    while true {
      switch program.code[counter] {
      case .text(let start, let end):
        out.append(program.text, Int(start)..<Int(end))
      case .output(let operand): write(operand, escaped: false, to: &out)
      case .outputEscaped(let operand): write(operand, escaped: true, to: &out)
      case .filter(let index): try filter(program.filterCalls[Int(index)])
      case .set(let slot, let operand): slots[base + Int(slot)] = value(of: operand)
      case .jump(let distance):
        counter += Int(distance)
        continue
      case .jumpIfFalse(let operand, let distance):
        if !isTrue(operand) {
          counter += Int(distance)
          continue
        }
      case .jumpIfTrue(let operand, let distance):
        if isTrue(operand) {
          counter += Int(distance)
          continue
        }
      case .compare(let index, let wanted, let distance):
        let call = program.comparisons[Int(index)]
        let holds = try value(of: call.left).compares(
          call.comparison, to: value(of: call.right))
        if holds == wanted {
          counter += Int(distance)
          continue
        }
      case .countMatches(let index, let slot): countMatches(Int(index), slot: slot)
      case .jumpIfZero(let slot, let distance):
        if case .integer(0) = slots[base + Int(slot)] {
          counter += Int(distance)
          continue
        }
      case .decrement(let slot):
        if case .integer(let number) = slots[base + Int(slot)] {
          slots[base + Int(slot)] = .integer(number - 1)
        }
      case .beginLoop(let index, let distance):
        guard try beginLoop(program.loops[Int(index)]) else {
          counter += Int(distance)
          continue
        }
      case .nextLoop(let distance):
        if try nextTurn() {
          try check(out.count <= outputLimit, "output", limits.outputBytes, "bytes")
          counter += Int(distance)
          continue
        }
      case .endLoop: loops.removeLast()
      case .beginTable(let index, let distance):
        out.append(contentsOf: "<tr class=\"row1\">\n".utf8)
        guard try beginTable(program.loops[Int(index)], into: &out) else {
          out.append(contentsOf: "</tr>\n".utf8)
          counter += Int(distance)
          continue
        }
      case .nextCell(let distance):
        if try nextCell(into: &out) {
          try check(out.count <= outputLimit, "output", limits.outputBytes, "bytes")
          counter += Int(distance)
          continue
        }
      case .endCell: out.append(contentsOf: "</td>".utf8)
      case .endTable:
        out.append(contentsOf: "</tr>\n".utf8)
        loops.removeLast()
      case .call(let index):
        try takeTurn()
        try check(out.count <= outputLimit, "output", limits.outputBytes, "bytes")
        let call = program.renderCalls[Int(index)]
        counter = enter(call, from: counter)
        meter?.begin(
          program.units[Int(call.unit)], input: slots[base..<base + call.parameters.count],
          bytes: out.count)
        continue
      case .back:
        guard let caller = calls.popLast() else { return }
        meter?.end(bytes: out.count)
        for slot in base..<top { slots[slot] = .none }
        top = base
        loops.removeLast(loops.count - caller.loopCount)
        base = caller.base
        loopBase = caller.loopBase
        local = caller.local
        counter = caller.next
        continue
      case .beginCapture: captures.append(out.count)
      case .endCapture(let slot, let isMarkup):
        slots[base + Int(slot)] = captured(isMarkup: isMarkup, from: &out)
      case .endIfChanged: endIfChanged(&out)
      case .increment(let slot):
        let number = slots[base + Int(slot)].wholeNumber ?? 0
        out.append(number: number)
        slots[base + Int(slot)] = .integer(number &+ 1)
      case .decrementCounter(let slot):
        let number = (slots[base + Int(slot)].wholeNumber ?? 0) &- 1
        out.append(number: number)
        slots[base + Int(slot)] = .integer(number)
      case .cycle(let index, let isEscaped):
        let value = nextInCycle(program.cycles[Int(index)])
        if isEscaped { value.writeEscaped(to: &out) } else { value.write(to: &out) }
      case .missingTemplate(let operand):
        throw FilterError("'\(value(of: operand).string)' is not a template")
      }
      counter += 1
    }
  }

  /// Pushes the frame of a unit and returns its start.
  private mutating func enter(_ call: RenderCall, from counter: Int) -> Int {
    let unit = program.units[Int(call.unit)]
    let newBase = top
    top += Int(unit.frameSize)
    while slots.count < top { slots.append(.none) }
    for (slot, operand) in call.parameters { slots[newBase + Int(slot)] = value(of: operand) }
    calls.append(
      Caller(
        next: counter + 1, local: local, base: base, loopBase: loopBase, loopCount: loops.count))
    local = LocalState()
    base = newBase
    loopBase = loops.count
    return Int(unit.entry)
  }

  func check(
    _ holds: Bool, _ what: String, _ limit: Int, _ unit: String
  ) throws(FilterError) {
    if !holds { throw .limit("the \(what) of one page is more than \(limit) \(unit)") }
  }

  /// Counts a turn of a loop, or a partial.
  mutating func takeTurn() throws(FilterError) {
    turns += 1
    if turns > limits.iterations {
      throw .limit("the loops of one page turn more than \(limits.iterations) times")
    }
  }
}

private let limitPrefix = "limit: "

extension FilterError {
  /// A limit that was reached, rather than something that cannot be done.
  static func limit(_ message: String) -> FilterError { FilterError(limitPrefix + message) }
}
