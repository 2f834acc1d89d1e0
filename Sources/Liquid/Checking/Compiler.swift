import Diagnostics
internal import Text

/// Compiles parsed templates to a program and checks every name: the type of a value
/// is tracked through variables, loops, parameters and blocks.
///
/// A partial is compiled once per set of parameter types, so that a path
/// in it is a list of positions, not of names.
struct Compiler {
  let templates: [String: ParsedTemplate]
  let isStrict: Bool
  let escapes: Bool
  let filterPlaces: [String: Int32]
  /// The parameters that any template passes to each partial.
  let parameters: [String: Set<String>]
  /// Names that every template knows unless a nearer scope defines them.
  let constants: [String: Record]
  var tables = ProgramTables()
  /// The record fields that the templates read.
  var use = FieldUse()
  var unit: UnitBuilder
  /// The template whose statements are being compiled, and the number of its file.
  var current: ParsedTemplate
  private var files: [String: Int32] = [:]
  /// The chain of templates that include the current one, the page first.
  var chain: [String] = []
  var units: [UnitKey: Int32] = [:]
  /// The overriding bodies of blocks, most derived first.
  var overrides: [String: [BlockBody]] = [:]
  /// What `{{ block.super }}` stands for.
  var supers: [BlockBody] = []
  var openBlocks: Set<String> = []
  var inclusions = 0
  /// How many bodies of tags are open around the current one.
  var nesting = 0
  private(set) var findings: [Diagnostic] = []
  private var reported: Set<Finding> = []

  struct UnitKey: Hashable {
    let path: String
    let types: [String: StaticType]
  }

  struct BlockBody {
    let template: ParsedTemplate
    let body: [Node]
  }

  private struct Finding: Hashable {
    let rule: Rule
    let place: SourcePlace
  }

  init(
    _ templates: [String: ParsedTemplate], options: TemplateOptions, filters: [Filter],
    constants: [String: Record] = [:]
  ) {
    self.templates = templates
    self.constants = constants
    isStrict = options.undefined == .strict
    escapes = options.escape == .html
    filterPlaces = Dictionary(
      filters.enumerated().map { ($0.element.name, Int32($0.offset)) },
      uniquingKeysWith: { $1 })
    parameters = templates.values.reduce(into: [:]) { $1.nodes.collectParameters(into: &$0) }
    unit = UnitBuilder(.data)
    current = ParsedTemplate(path: "", file: SourceFile(path: "", bytes: []))
    tables.filters = ContiguousArray(filters)
    tables.isStrict = isStrict
  }

  /// Compiles a page.
  ///
  /// - Returns: The number of its unit.
  mutating func compile(page template: ParsedTemplate, context: UnitBuilder.Context) -> Int32 {
    unit = UnitBuilder(context)
    chain = [template.path]
    document(template)
    let index = Int32(tables.units.count)
    tables.units.append(Unit())
    finish(index, of: template)
    return index
  }

  /// Ends the current unit and appends its instructions to those of the others.
  mutating func finish(_ index: Int32, of template: ParsedTemplate) {
    endOpenCaptures(to: 0)
    unit.emit(.back, at: place(0..<0))
    tables.units[Int(index)] = Unit(
      file: file(template.file.path), entry: Int32(tables.code.count), frameSize: unit.frameSize,
      globals: unit.globals)
    tables.code.append(contentsOf: unit.code)
    tables.places.append(contentsOf: unit.places)
  }

  mutating func place(_ range: Range<Int>) -> CodePlace {
    CodePlace(
      file: file(current.file.path), start: Int32(range.lowerBound), end: Int32(range.upperBound))
  }

  /// The number of a file among those of the program.
  private mutating func file(_ path: String) -> Int32 {
    if let known = files[path] { return known }
    let file = Int32(tables.files.count)
    tables.files.append(path)
    files[path] = file
    return file
  }

  @discardableResult
  mutating func emit(_ instruction: Instruction, at range: Range<Int>) -> Int {
    let place = place(range)
    return unit.emit(instruction, at: place)
  }

  /// Reports a finding once per place, no matter how many pages use the template.
  mutating func report(
    _ rule: Rule, _ message: String, at range: Range<Int>, suggestion: String? = nil,
    help: String? = nil, notes: [Diagnostic.Note] = []
  ) {
    let place = SourcePlace(path: current.file.path, range: range)
    guard reported.insert(Finding(rule: rule, place: place)).inserted else { return }
    findings.append(
      Diagnostic(
        rule, message, at: place, suggestion: suggestion, help: help, notes: notes))
  }

  var escapesOutput: Bool { escapes && current.isMarkup }

  /// Compiles statements of another template in the middle of the current unit.
  mutating func within(
    _ template: ParsedTemplate, _ compile: (inout Compiler) -> Void
  ) {
    let outer = current
    current = template
    compile(&self)
    current = outer
  }
}

extension [Node] {
  /// The names that `render` and `include` pass, by the template they pass them to.
  func collectParameters(into parameters: inout [String: Set<String>]) {
    for node in self {
      if case .render(let tag) = node, case .literal(.text(let path)) = tag.template {
        parameters[path, default: []].formUnion(tag.arguments.map(\.name.text))
        if tag.subject != nil {
          parameters[path, default: []].insert(tag.alias ?? baseName(of: path))
        }
        if tag.isLoop { parameters[path, default: []].insert("forloop") }
      }
      for body in node.bodies { body.collectParameters(into: &parameters) }
    }
  }
}

extension Node {
  /// The statements inside a statement.
  var bodies: [[Node]] {
    switch self {
    case .capture(_, let body), .ifChanged(let body), .group(let body): [body]
    case .conditional(let branches): branches.map(\.body)
    case .selection(let selection): selection.clauses.map(\.body)
    case .loop(let loop): [loop.body, loop.otherwise]
    case .block(let tag): [tag.body]
    default: []
    }
  }
}

/// The name of the value that a partial is rendered with or for: that of its file.
func baseName(of path: String) -> String {
  let file = path.split(separator: "/").last.map(String.init) ?? path
  return file.split(separator: ".").first.map(String.init) ?? file
}
