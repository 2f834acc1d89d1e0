/// The tables of a ``Program`` while it is being compiled.
struct ProgramTables {
  var code: ContiguousArray<Instruction> = []
  var places: ContiguousArray<CodePlace> = []
  var text: ContiguousArray<UInt8> = []
  var constants = Interned<ConstantKey, Value>()
  var names = Interned<String, String>()
  var paths: ContiguousArray<Path> = []
  var steps: ContiguousArray<PathStep> = []
  var ranges: ContiguousArray<RangeOperands> = []
  var operands: ContiguousArray<Operand> = []
  var comparisons: ContiguousArray<ComparisonCall> = []
  var matches: ContiguousArray<MatchCall> = []
  var filters: ContiguousArray<Filter> = []
  var filterCalls: ContiguousArray<FilterCall> = []
  var renderCalls: ContiguousArray<RenderCall> = []
  var loops: ContiguousArray<LoopCall> = []
  var cycles: ContiguousArray<CycleCall> = []
  var units: ContiguousArray<Unit> = []
  var files: ContiguousArray<String> = []
  var isStrict = false
  var loopNames = Interned<String, String>()

  mutating func constant(_ value: Value) -> Operand {
    .constant(constants.index(of: ConstantKey(value), value))
  }

  mutating func name(_ text: String) -> Int32 { names.index(of: text, text) }

  mutating func list(_ values: [Operand]) -> Range<Int32> {
    let start = Int32(operands.count)
    operands.append(contentsOf: values)
    return start..<Int32(operands.count)
  }

  mutating func path(_ root: Operand, _ added: [PathStep]) -> Operand {
    guard !added.isEmpty else { return root }
    let start = Int32(steps.count)
    steps.append(contentsOf: added)
    paths.append(Path(root: root, steps: start..<Int32(steps.count)))
    return .path(Int32(paths.count - 1))
  }
}

/// Values that are kept once each, by number.
struct Interned<Key: Hashable, Element> {
  private(set) var values: ContiguousArray<Element> = []
  private var places: [Key: Int32] = [:]

  mutating func index(of key: Key, _ value: Element) -> Int32 {
    if let place = places[key] { return place }
    let place = Int32(values.count)
    values.append(value)
    places[key] = place
    return place
  }
}

/// A literal, told from others by its kind and its text.
struct ConstantKey: Hashable {
  private let kind: Int
  private let text: String

  init(_ value: Value) {
    text = value.string
    kind =
      switch value {
      case .none: 0
      case .bool: 1
      case .integer: 2
      case .decimal: 3
      case .text: 4
      case .html: 5
      case .empty: 6
      case .blank: 7
      case .list: 8
      case .range: 9
      case .map: 10
      case .record: 11
      }
  }
}
