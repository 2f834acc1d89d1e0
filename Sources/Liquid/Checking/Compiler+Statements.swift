package import Diagnostics
internal import Text

extension Rule {
  package static let notText = Rule(
    "NotText", .error, structural: true,
    summary: "Reports a record where a template needs text or a list.")
}

extension Compiler {
  mutating func compile(_ nodes: [Node]) {
    // Templates nested in each other and tags nested in them count together.
    guard nesting < 2 * maximalNesting else {
      report(
        .templateLimit, "tags and templates are nested more than \(2 * maximalNesting) deep",
        at: 0..<0)
      return
    }
    nesting += 1
    for node in nodes { compile(node) }
    nesting -= 1
  }

  private mutating func compile(_ node: Node) {
    switch node {
    case .text(let range): text(range)
    case .output(let value):
      if !superBlock(value) { output(value) }
    case .echo(let value): output(value)
    case .assign(let name, let value):
      let (operand, type) = compile(value)
      emit(.set(slot: assigned(name.text, type), operand), at: name.range)
    case .capture(let name, let body):
      emit(.beginCapture, at: name.range)
      let slot = assigned(name.text, escapesOutput ? .html : .text)
      let capture = UnitBuilder.Capture.variable(slot: slot, isMarkup: escapesOutput)
      unit.captures.append(capture)
      compile(body)
      unit.captures.removeLast()
      end(capture, at: name.range)
    case .conditional(let branches): conditional(branches)
    case .selection(let selection): compile(selection)
    case .loop(let loop): compile(loop)
    case .stop(let isBreak, let range): stop(isBreak: isBreak, range)
    case .render(let tag): render(tag)
    case .block(let tag): block(tag)
    case .count(let name, let step):
      let slot = counter(name.text)
      emit(step > 0 ? .increment(slot: slot) : .decrementCounter(slot: slot), at: name.range)
    case .cycle(let tag): cycle(tag)
    case .ifChanged(let body):
      emit(.beginCapture, at: 0..<0)
      unit.captures.append(.change)
      compile(body)
      unit.captures.removeLast()
      end(.change, at: 0..<0)
    case .group(let body): compile(body)
    }
  }

  private mutating func text(_ range: Range<Int>) {
    let start = Int32(tables.text.count)
    tables.text.append(contentsOf: current.file.bytes[range])
    let place = place(range)
    unit.emit(text: start..<Int32(tables.text.count), at: place)
  }

  private mutating func output(_ value: FilteredExpression) {
    let (operand, type) = compile(value)
    if isStrict, !type.isPrintable {
      report(
        .notText, "\(type.phrase) cannot be written", at: value.range,
        help: "write one of its fields")
    }
    emit(escapesOutput ? .outputEscaped(operand) : .output(operand), at: value.range)
  }

  private mutating func conditional(_ branches: [Branch]) {
    var ends: [Int] = []
    for (index, branch) in branches.enumerated() {
      let elses = branch.condition.map { skip($0, negated: branch.negated) } ?? []
      compile(branch.body)
      if index + 1 < branches.count { ends.append(emit(.jump(0), at: 0..<0)) }
      unit.land(elses)
    }
    unit.land(ends)
  }

  /// Emits a condition.
  ///
  /// - Returns: The jumps taken if the condition is false.
  private mutating func skip(_ condition: Condition, negated: Bool) -> [Int] {
    var elses: [Int] = []
    var bodies: [Int] = []
    for term in condition.terms {
      switch term.joint {
      case nil: elses.append(jump(term, when: negated))
      case .and:
        let jump = jump(term, when: false)
        if negated { bodies.append(jump) } else { elses.append(jump) }
      case .or:
        let jump = jump(term, when: true)
        if negated { elses.append(jump) } else { bodies.append(jump) }
      }
    }
    unit.land(bodies)
    return elses
  }

  private mutating func jump(_ term: Condition.Term, when wanted: Bool) -> Int {
    let (left, type) = compile(term.left)
    guard let (comparison, right) = term.comparison else {
      return emit(wanted ? .jumpIfTrue(left, 0) : .jumpIfFalse(left, 0), at: term.range)
    }
    noteUse(comparing: type, comparison, to: right)
    tables.comparisons.append(
      ComparisonCall(left: left, comparison: comparison, right: compile(right).0))
    return emit(
      .compare(Int32(tables.comparisons.count - 1), when: wanted, jump: 0), at: term.range)
  }

  /// Each value of a `when` that equals the subject writes the body once; `else` writes where none
  /// has so far.
  private mutating func compile(_ selection: Selection) {
    let subject = unit.newSlot()
    emit(.set(slot: subject, compile(selection.subject).0), at: 0..<0)
    let count = unit.newSlot()
    let matched = unit.newSlot()
    emit(.set(slot: matched, tables.constant(.bool(false))), at: 0..<0)
    for clause in selection.clauses {
      guard let values = clause.values else {
        let end = emit(.jumpIfTrue(.slot(matched), 0), at: 0..<0)
        compile(clause.body)
        unit.land([end])
        continue
      }
      tables.matches.append(
        MatchCall(subject: .slot(subject), values: tables.list(values.map { compile($0).0 })))
      emit(.countMatches(Int32(tables.matches.count - 1), slot: count), at: 0..<0)
      let again = unit.label()
      let end = emit(.jumpIfZero(slot: count, 0), at: 0..<0)
      compile(clause.body)
      emit(.set(slot: matched, tables.constant(.bool(true))), at: 0..<0)
      emit(.decrement(slot: count), at: 0..<0)
      emit(.jump(unit.distance(back: again)), at: 0..<0)
      unit.land([end])
    }
  }

  private mutating func cycle(_ tag: CycleTag) {
    tables.cycles.append(
      CycleCall(
        group: tag.group.map { compile($0).0 },
        values: tables.list(tag.values.map { compile($0).0 }), text: tag.text))
    emit(.cycle(Int32(tables.cycles.count - 1), isEscaped: escapesOutput), at: 0..<0)
  }

  private mutating func end(_ capture: UnitBuilder.Capture, at range: Range<Int>) {
    switch capture {
    case .variable(let slot, let isMarkup):
      emit(.endCapture(slot: slot, isMarkup: isMarkup), at: range)
    case .change: emit(.endIfChanged, at: range)
    }
  }

  /// Ends the captures that are open inside of a loop that is being left, or of the unit.
  mutating func endOpenCaptures(to depth: Int) {
    for capture in unit.captures[depth...].reversed() { end(capture, at: 0..<0) }
  }
}
