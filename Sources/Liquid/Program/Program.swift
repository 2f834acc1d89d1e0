/// All templates of a library, compiled: one list of instructions and the tables they refer to.
final class Program: Sendable {
  let code: ContiguousArray<Instruction>
  /// The place of each instruction in its template, for failures.
  let places: ContiguousArray<CodePlace>
  /// The text of templates outside tags.
  let text: ContiguousArray<UInt8>
  let constants: ContiguousArray<Value>
  let names: ContiguousArray<String>
  let paths: ContiguousArray<Path>
  let steps: ContiguousArray<PathStep>
  let ranges: ContiguousArray<RangeOperands>
  let operands: ContiguousArray<Operand>
  let comparisons: ContiguousArray<ComparisonCall>
  let matches: ContiguousArray<MatchCall>
  let filters: ContiguousArray<Filter>
  let filterCalls: ContiguousArray<FilterCall>
  let renderCalls: ContiguousArray<RenderCall>
  let loops: ContiguousArray<LoopCall>
  let cycles: ContiguousArray<CycleCall>
  let units: ContiguousArray<Unit>
  let files: ContiguousArray<String>
  /// How many names of loops there are; 0 where no loop asks where another ended.
  let loopNameCount: Int
  /// Whether what cannot be done is a failure where Liquid would go on.
  let isStrict: Bool

  init(_ tables: ProgramTables) {
    code = tables.code
    places = tables.places
    text = tables.text
    constants = tables.constants.values
    names = tables.names.values
    paths = tables.paths
    steps = tables.steps
    ranges = tables.ranges
    operands = tables.operands
    comparisons = tables.comparisons
    matches = tables.matches
    filters = tables.filters
    filterCalls = tables.filterCalls
    renderCalls = tables.renderCalls
    loops = tables.loops
    cycles = tables.cycles
    units = tables.units
    files = tables.files
    isStrict = tables.isStrict
    loopNameCount = tables.loops.contains { $0.continues } ? tables.loopNames.values.count : 0
  }
}

/// A run of instructions with a frame of its own: a page, or a partial for one set of parameter types.
struct Unit: Sendable {
  /// The template, among ``Program/files``.
  var file: Int32 = 0
  var entry: Int32 = 0
  var frameSize: Int32 = 0
  /// For a page: the names it takes from its context, and their slots.
  var globals: [(name: String, slot: Int32)] = []
}

struct CodePlace: Sendable {
  var file: Int32
  var start: Int32
  var end: Int32
}

struct Path: Sendable {
  let root: Operand
  let steps: Range<Int32>
}

enum PathStep: Sendable {
  /// A field of a record of the type that the compiler knew; by its name where the record turns out
  /// to be of another.
  case field(slot: Int32, type: ObjectIdentifier, name: Int32)
  case member(name: Int32)
  case index(Operand)
}

struct RangeOperands: Sendable {
  let lower: Operand
  let upper: Operand
}

struct ComparisonCall: Sendable {
  let left: Operand
  let comparison: Comparison
  let right: Operand
}

struct MatchCall: Sendable {
  let subject: Operand
  let values: Range<Int32>
}

struct FilterCall: Sendable {
  let filter: Int32
  let input: Operand
  let arguments: Range<Int32>
  let named: [(name: String, value: Operand)]
  let destination: Int32
}

struct RenderCall: Sendable {
  let unit: Int32
  /// Values for slots of the new frame.
  let parameters: [(slot: Int32, value: Operand)]
}

struct LoopCall: Sendable {
  let source: Operand
  let limit: Operand?
  let offset: Operand?
  let columns: Operand?
  /// `offset: continue`: begins where the last loop of the same name ended.
  let continues: Bool
  let isReversed: Bool
  /// Whether what is no list is gone through as its one element.
  var takesOne = false
  /// Among the names that loops are remembered by.
  let name: Int32
  /// Among all names, for `forloop.name`.
  let displayName: Int32
  let variable: Int32
}

struct CycleCall: Sendable {
  let group: Operand?
  let values: Range<Int32>
  let text: String
}
