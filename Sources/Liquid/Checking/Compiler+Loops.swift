extension Compiler {
  mutating func compile(_ loop: Loop) {
    let (source, type) = compile(loop.source)
    noteUse(goingThrough: source, type)
    if isStrict, type.element == nil {
      report(
        .notText, "\(type.phrase) cannot be gone through", at: loop.range, help: "name a list")
    }
    let call = LoopCall(
      source: source, limit: loop.limit.map { compile($0).0 },
      offset: loop.offset.map { compile($0).0 }, columns: loop.columns.map { compile($0).0 },
      continues: loop.continues, isReversed: loop.isReversed,
      name: tables.loopNames.index(of: loop.name, loop.name), displayName: tables.name(loop.name),
      variable: unit.newSlot())
    let level = unit.loops.count
    let scope: [String: UnitBuilder.Local] = [
      loop.variable.text: .variable(.init(slot: call.variable, type: type.element ?? .any)),
      loop.isTable ? "tablerowloop" : "forloop": .loop(level: level, isTable: loop.isTable),
    ]
    repeated(
      call, isTable: loop.isTable, at: loop.range, otherwise: loop.otherwise
    ) { compiler in
      compiler.unit.scopes.append(scope)
      compiler.compile(loop.body)
      compiler.unit.scopes.removeLast()
    }
  }

  /// Emits a loop around what `body` emits.
  mutating func repeated(
    _ call: LoopCall, isTable: Bool, at range: Range<Int>, otherwise: [Node],
    body: (inout Compiler) -> Void
  ) {
    tables.loops.append(call)
    let index = Int32(tables.loops.count - 1)
    let begin = emit(isTable ? .beginTable(index, 0) : .beginLoop(index, 0), at: range)
    unit.loops.append(.init(isTable: isTable, captureDepth: unit.captures.count))
    let start = unit.label()
    body(&self)
    let loop = unit.loops.removeLast()
    unit.land(loop.continues)
    if isTable {
      emit(.nextCell(back: unit.distance(back: start)), at: range)
      if !loop.breaks.isEmpty {
        let end = emit(.jump(0), at: range)
        unit.land(loop.breaks)
        emit(.endCell, at: range)
        unit.land([end])
      }
      emit(.endTable, at: range)
    } else {
      emit(.nextLoop(back: unit.distance(back: start)), at: range)
      unit.land(loop.breaks)
      emit(.endLoop, at: range)
    }
    guard !otherwise.isEmpty else { return unit.land([begin]) }
    let end = emit(.jump(0), at: range)
    unit.land([begin])
    compile(otherwise)
    unit.land([end])
  }

  /// `break` and `continue`; outside a loop either ends the page or partial.
  mutating func stop(isBreak: Bool, _ range: Range<Int>) {
    guard let loop = unit.loops.last else {
      endOpenCaptures(to: 0)
      emit(.back, at: range)
      return
    }
    endOpenCaptures(to: loop.captureDepth)
    let jump = emit(.jump(0), at: range)
    if isBreak {
      unit.loops[unit.loops.count - 1].breaks.append(jump)
    } else {
      unit.loops[unit.loops.count - 1].continues.append(jump)
    }
  }
}
