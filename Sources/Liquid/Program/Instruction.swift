/// One step of a compiled template. Holds numbers only, so that reading one costs no counting of
/// references; what they number stands in the tables of ``Program``. Jumps are distances.
enum Instruction: Sendable {
  case text(start: Int32, end: Int32)
  case output(Operand)
  case outputEscaped(Operand)
  /// A call in ``Program/filterCalls``.
  case filter(Int32)
  case set(slot: Int32, Operand)
  case jump(Int32)
  case jumpIfFalse(Operand, Int32)
  case jumpIfTrue(Operand, Int32)
  /// Jumps where the comparison comes out as wanted.
  case compare(Int32, when: Bool, jump: Int32)
  /// Writes to a slot how many of a clause's values equal the subject.
  case countMatches(Int32, slot: Int32)
  case jumpIfZero(slot: Int32, Int32)
  case decrement(slot: Int32)
  /// Jumps where there is nothing to go through.
  case beginLoop(Int32, Int32)
  case nextLoop(back: Int32)
  case endLoop
  case beginTable(Int32, Int32)
  case nextCell(back: Int32)
  case endCell
  case endTable
  /// Renders another unit with a frame of its own: a call in ``Program/renderCalls``.
  case call(Int32)
  case back
  case beginCapture
  case endCapture(slot: Int32, isMarkup: Bool)
  /// Drops what was captured where it is what the last one was.
  case endIfChanged
  case increment(slot: Int32)
  case decrementCounter(slot: Int32)
  case cycle(Int32, isEscaped: Bool)
  /// No template has the name that this operand gives.
  case missingTemplate(Operand)
}

/// The location of an instruction's value.
enum Operand: Sendable {
  case constant(Int32)
  /// A slot of the current frame.
  case slot(Int32)
  case path(Int32)
  case range(Int32)
  /// A member of an open loop, counted from the outermost of the frame.
  case loop(level: Int16, LoopMember)
  /// All data of a page whose names nobody declared.
  case context
}

enum LoopMember: UInt8, Sendable, CaseIterable {
  /// The loop, with those around it or without.
  case whole, alone
  case index, index0, rindex, rindex0, first, last, length, name, parentloop
  case column, column0, columnFirst, columnLast, row

  /// By the name it has in a template.
  init?(_ name: String, isTable: Bool) {
    switch name {
    case "index": self = .index
    case "index0": self = .index0
    case "rindex": self = .rindex
    case "rindex0": self = .rindex0
    case "first": self = .first
    case "last": self = .last
    case "length": self = .length
    case "name" where !isTable: self = .name
    case "parentloop" where !isTable: self = .parentloop
    case "col" where isTable: self = .column
    case "col0" where isTable: self = .column0
    case "col_first" where isTable: self = .columnFirst
    case "col_last" where isTable: self = .columnLast
    case "row" where isTable: self = .row
    default: return nil
    }
  }
}
