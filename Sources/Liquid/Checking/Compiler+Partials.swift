package import Diagnostics
internal import Text

extension Rule {
  package static let unknownTemplate = Rule(
    "UnknownTemplate", .error, structural: true,
    summary: "Reports a reference to a template that does not exist.")
  package static let templateCycle = Rule(
    "TemplateCycle", .error, structural: true,
    summary: "Reports a template or block that includes itself, directly or through others.")
}

extension Rule {
  package static let unusedParameter = Rule(
    "UnusedParameter", .warning,
    summary: "Reports a parameter passed to a partial that does not use it.")
}

extension Compiler {
  mutating func render(_ tag: RenderTag) {
    guard case .literal(.text(let path)) = tag.template else { return includeByName(tag) }
    let inner = tag.templateRange.lowerBound + 1..<tag.templateRange.upperBound - 1
    guard let template = template(path, at: inner) else { return }
    if isStrict { checkParameters(of: tag, for: template) }
    if tag.isIsolated { renderIsolated(tag, template) } else { include(tag, template) }
  }

  /// A template by its path; `nil` after reporting that it does not exist or includes itself.
  mutating func template(_ path: String, at range: Range<Int>) -> ParsedTemplate? {
    guard let template = templates[path] else {
      report(
        .unknownTemplate, "'\(path)' is not a template", at: range,
        suggestion: templates.keys.sorted().closestMatch(to: path))
      return nil
    }
    if let start = chain.firstIndex(of: path) {
      let round = (chain[start...] + [path]).joined(separator: " > ")
      report(.templateCycle, "'\(path)' leads back to itself: \(round)", at: range)
      return nil
    }
    guard chain.count < maximalNesting else {
      report(
        .templateLimit, "templates are nested more than \(maximalNesting) deep", at: range)
      return nil
    }
    return template
  }

  /// Reports parameters that the partial does not use.
  private mutating func checkParameters(of tag: RenderTag, for template: ParsedTemplate) {
    let words = template.words
    if tag.subject != nil {
      let name = tag.alias ?? baseName(of: template.path)
      if !name.contains("-"), !words.contains(name) {
        report(
          .unusedParameter, "'\(name)' is not a name that \(template.path) uses",
          at: tag.templateRange)
      }
    }
    for (name, _) in tag.arguments where !name.text.contains("-") && !words.contains(name.text) {
      let nearest = words.sorted().closestMatch(to: name.text)
      report(
        .unusedParameter, "'\(name.text)' is not a name that \(template.path) uses",
        at: name.range, suggestion: nearest)
    }
  }

  private mutating func renderIsolated(_ tag: RenderTag, _ template: ParsedTemplate) {
    var values = tag.arguments.map { (name: $0.name.text, value: compile($0.value)) }
    guard let subject = tag.subject else {
      return call(template, values, at: tag.range)
    }
    let (source, type) = compile(subject)
    if tag.isLoop { noteUse(goingThrough: source, type) }
    if isStrict, tag.isLoop, type.element == nil {
      report(
        .notText, "\(type.phrase) cannot be gone through", at: tag.range, help: "name a list")
    }
    let name = tag.alias ?? baseName(of: template.path)
    guard tag.isLoop else {
      values.append((name, (source, type)))
      return call(template, values, at: tag.range)
    }
    let variable = unit.newSlot()
    let loop = LoopCall(
      source: source, limit: nil, offset: nil, columns: nil, continues: false, isReversed: false,
      name: tables.loopNames.index(of: name, name), displayName: tables.name(name),
      variable: variable)
    values.append((name, (.slot(variable), type.element ?? .any)))
    if template.mentionsForloop {
      let level = Int16(unit.loops.count)
      values.append(("forloop", (.loop(level: level, .alone), .record(renderedLoopType))))
    }
    repeated(loop, isTable: false, at: tag.range, otherwise: []) { compiler in
      compiler.call(template, values, at: tag.range)
    }
  }

  private mutating func call(
    _ template: ParsedTemplate, _ values: [(name: String, value: (Operand, StaticType))],
    at range: Range<Int>
  ) {
    let types = Dictionary(values.map { ($0.name, $0.value.1) }, uniquingKeysWith: { $1 })
    let key = UnitKey(path: template.path, types: types)
    let names = types.keys.sorted()
    let index = units[key] ?? compile(template, key, names)
    // Parameters have the first slots of the new frame.
    let parameters = values.compactMap { value in
      names.firstIndex(of: value.name).map { (slot: Int32($0), value: value.value.0) }
    }
    tables.renderCalls.append(RenderCall(unit: index, parameters: parameters))
    emit(.call(Int32(tables.renderCalls.count - 1)), at: range)
  }

  /// Compiles a partial for parameters of the given types.
  private mutating func compile(
    _ template: ParsedTemplate, _ key: UnitKey, _ names: [String]
  ) -> Int32 {
    let index = Int32(tables.units.count)
    tables.units.append(Unit())
    units[key] = index
    let outer = (unit, overrides, supers, openBlocks)
    unit = UnitBuilder(.parameters(others: parameters[template.path] ?? []))
    (overrides, supers, openBlocks) = ([:], [], [])
    for name in names { _ = declare(name, key.types[name] ?? .any, fromContext: false) }
    chain.append(template.path)
    within(template) { compiler in
      compiler.document(template)
      compiler.finish(index, of: template)
    }
    chain.removeLast()
    (unit, overrides, supers, openBlocks) = outer
    return index
  }

  /// Compiles the included template in place, with its parameters in a scope around it.
  private mutating func include(_ tag: RenderTag, _ template: ParsedTemplate) {
    if case .parameters = unit.context {
      // It would read variables that were not passed to the partial.
      report(
        .templateSyntax,
        "'include' is in a rendered template, which has its own names",
        at: tag.range, help: "use 'render' and pass it what it needs")
      return
    }
    inclusions += 1
    guard inclusions <= 20_000 else {
      report(.templateLimit, "templates are included more than 20000 times", at: tag.range)
      return
    }
    var scope: [String: UnitBuilder.Local] = [:]
    for (name, expression) in tag.arguments {
      let (value, type) = compile(expression)
      let slot = unit.newSlot()
      emit(.set(slot: slot, value), at: name.range)
      scope[name.text] = .variable(.init(slot: slot, type: type))
    }
    chain.append(template.path)
    defer { chain.removeLast() }
    guard let subject = tag.subject else { return inline(template, scope) }
    let (source, type) = compile(subject)
    let name = tag.alias ?? baseName(of: template.path)
    let slot = unit.newSlot()
    // For a list, the template is included once per element, with `with` as well as `for`.
    let mayBeList: Bool =
      switch type {
      case .any, .list: true
      default: false
      }
    guard tag.isLoop || mayBeList else {
      emit(.set(slot: slot, source), at: tag.range)
      scope[name] = .variable(.init(slot: slot, type: type))
      return inline(template, scope)
    }
    noteUse(goingThrough: source, type)
    scope[name] = .variable(.init(slot: slot, type: type.element ?? .any))
    let loop = LoopCall(
      source: source, limit: nil, offset: nil, columns: nil, continues: false, isReversed: false,
      takesOne: !tag.isLoop, name: tables.loopNames.index(of: name, name),
      displayName: tables.name(name),
      variable: slot)
    repeated(loop, isTable: false, at: tag.range, otherwise: []) { $0.inline(template, scope) }
  }

  private mutating func inline(_ template: ParsedTemplate, _ scope: [String: UnitBuilder.Local]) {
    unit.scopes.append(scope)
    within(template) { $0.document(template) }
    unit.scopes.removeLast()
  }

  /// `include` of a template whose name is a value: every template is compiled in, and the one that
  /// has the name is run. Lax templates only; the strict ones are refused when they are parsed.
  private mutating func includeByName(_ tag: RenderTag) {
    let name = compile(tag.template).0
    let slot = unit.newSlot()
    emit(.set(slot: slot, name), at: tag.templateRange)
    var ends: [Int] = []
    for path in templates.keys.sorted() where !chain.contains(path) {
      guard let template = templates[path], chain.count < maximalNesting else { continue }
      tables.comparisons.append(
        ComparisonCall(
          left: .slot(slot), comparison: .equal, right: tables.constant(.text(path))))
      let next = emit(
        .compare(Int32(tables.comparisons.count - 1), when: false, jump: 0), at: tag.range)
      include(tag, template)
      ends.append(emit(.jump(0), at: tag.range))
      unit.land([next])
    }
    emit(.missingTemplate(.slot(slot)), at: tag.templateRange)
    unit.land(ends)
  }
}
