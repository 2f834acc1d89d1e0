internal import Text

/// An open loop: what it goes through and where it is.
struct LoopState {
  enum Items {
    case list([Value])
    case numbers(from: Int)
    case entries(ValueMap)
    case fields(Record)
  }

  let items: Items
  /// The first element, counted in the items.
  let start: Int
  let count: Int
  let isReversed: Bool
  let variable: Int32
  let name: Int32
  var index = 0
  /// For a table: how many columns; 0 for a loop.
  var columns = 0

  var value: Value {
    let place = start + (isReversed ? count - 1 - index : index)
    switch items {
    case .list(let values): return values[place]
    case .numbers(let first): return .integer(first + place)
    case .entries(let map): return map.entries[place].pair
    case .fields(let record):
      return .list([.text(record.type.fields[place].name), record.fields[place]])
    }
  }

  /// A member but for `name`, `parentloop` and the whole.
  func member(_ member: LoopMember) -> Value {
    switch member {
    case .index: .integer(index + 1)
    case .index0: .integer(index)
    case .rindex: .integer(count - index)
    case .rindex0: .integer(count - index - 1)
    case .first: .bool(index == 0)
    case .last: .bool(index == count - 1)
    case .length: .integer(count)
    case .column: .integer(column + 1)
    case .column0: .integer(column)
    case .columnFirst: .bool(column == 0)
    case .columnLast: .bool(column == columns - 1)
    case .row: .integer(index / Swift.max(columns, 1) + 1)
    case .whole, .alone, .name, .parentloop: .none
    }
  }

  var column: Int { index % Swift.max(columns, 1) }
}

/// What a loop tells of itself to a partial that is rendered by it: nothing of the loops around.
let renderedLoopType = RecordType("loop", "Where a loop stands", loopFields)

/// What a loop tells of itself where it is.
let forloopType = RecordType(
  "loop", "Where a loop stands", loopFields + [.any("parentloop", "The loop around this one")])

private let loopFields: [RecordType.Field] = [

  .integer("index", "Counted from one"), .integer("index0", "Counted from zero"),
  .integer("rindex", "How many are left, this one included"),
  .integer("rindex0", "How many are left after this one"),
  .bool("first", "Whether this is the first"), .bool("last", "Whether this is the last"),
  .integer("length", "How many there are"), .text("name", "What the loop is called"),
]
