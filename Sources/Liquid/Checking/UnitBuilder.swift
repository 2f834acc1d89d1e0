internal import Text

/// A unit while it is being compiled.
struct UnitBuilder {
  /// The source of names that the template does not set.
  enum Context {
    /// Undeclared data: every name is looked up when rendering begins.
    case data
    case record(RecordType)
    /// A partial with its parameters. Other templates may pass more of them than this call.
    case parameters(others: Set<String>)
  }

  struct Variable {
    let slot: Int32
    var type: StaticType
  }

  enum Local {
    case variable(Variable)
    case loop(level: Int, isTable: Bool)
  }

  struct OpenLoop {
    let isTable: Bool
    let captureDepth: Int
    var breaks: [Int] = []
    var continues: [Int] = []
  }

  enum Capture {
    case variable(slot: Int32, isMarkup: Bool)
    case change
  }

  let context: Context
  var code: ContiguousArray<Instruction> = []
  var places: ContiguousArray<CodePlace> = []
  private(set) var frameSize: Int32 = 0
  var names: [String: Variable] = [:]
  var counters: [String: Int32] = [:]
  var globals: [(name: String, slot: Int32)] = []
  var scopes: [[String: Local]] = []
  var loops: [OpenLoop] = []
  var captures: [Capture] = []
  private var scratch: Int32?
  private var lastLabel = 0

  init(_ context: Context) { self.context = context }

  mutating func newSlot() -> Int32 {
    frameSize += 1
    return frameSize - 1
  }

  /// The slot that every chain of filters passes its value through.
  mutating func scratchSlot() -> Int32 {
    if let scratch { return scratch }
    let slot = newSlot()
    scratch = slot
    return slot
  }

  @discardableResult
  mutating func emit(_ instruction: Instruction, at place: CodePlace) -> Int {
    code.append(instruction)
    places.append(place)
    return code.count - 1
  }

  /// Appends text; two texts in a row become one, unless something jumps between them.
  mutating func emit(text: Range<Int32>, at place: CodePlace) {
    if case .text(let start, let end) = code.last, end == text.lowerBound, lastLabel < code.count {
      code[code.count - 1] = .text(start: start, end: text.upperBound)
    } else {
      emit(.text(start: text.lowerBound, end: text.upperBound), at: place)
    }
  }

  /// A place to jump back to.
  mutating func label() -> Int {
    lastLabel = code.count
    return code.count
  }

  /// Sets the target of earlier jumps to this place.
  mutating func land(_ jumps: [Int]) {
    guard !jumps.isEmpty else { return }
    lastLabel = code.count
    for jump in jumps { code[jump].setDistance(Int32(code.count - jump)) }
  }

  func distance(back label: Int) -> Int32 { Int32(label - code.count) }
}

extension Instruction {
  mutating func setDistance(_ distance: Int32) {
    switch self {
    case .jump: self = .jump(distance)
    case .jumpIfFalse(let operand, _): self = .jumpIfFalse(operand, distance)
    case .jumpIfTrue(let operand, _): self = .jumpIfTrue(operand, distance)
    case .compare(let index, let wanted, _):
      self = .compare(index, when: wanted, jump: distance)
    case .jumpIfZero(let slot, _): self = .jumpIfZero(slot: slot, distance)
    case .beginLoop(let loop, _): self = .beginLoop(loop, distance)
    case .beginTable(let loop, _): self = .beginTable(loop, distance)
    default: preconditionFailure("the instruction does not jump ahead")
    }
  }
}
