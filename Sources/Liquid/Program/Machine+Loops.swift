internal import Text

extension Machine {
  /// Opens a loop and sets its variable; `false` where there is nothing to go through.
  mutating func beginLoop(_ call: LoopCall) throws(FilterError) -> Bool {
    guard let loop = try opened(call, value(of: call.source)) else { return false }
    try takeTurn()
    slots[base + Int(loop.variable)] = loop.value
    loops.append(loop)
    return true
  }

  /// Goes on to the next element; `false` where there is none.
  mutating func nextTurn() throws(FilterError) -> Bool {
    let last = loops.count - 1
    guard loops[last].index + 1 < loops[last].count else { return false }
    try takeTurn()
    loops[last].index += 1
    slots[base + Int(loops[last].variable)] = loops[last].value
    return true
  }

  mutating func beginTable(
    _ call: LoopCall, into out: inout ContiguousArray<UInt8>
  ) throws(FilterError) -> Bool {
    guard try beginLoop(call) else { return false }
    let last = loops.count - 1
    loops[last].columns = loops[last].count
    // All in one row, unless it is said how many.
    if let columns = call.columns, let count = try size(value(of: columns), "cols"), count > 0 {
      loops[last].columns = count
    }
    out.append(contentsOf: "<td class=\"col1\">".utf8)
    return true
  }

  mutating func nextCell(into out: inout ContiguousArray<UInt8>) throws(FilterError) -> Bool {
    out.append(contentsOf: "</td>".utf8)
    guard try nextTurn() else { return false }
    let loop = loops[loops.count - 1]
    if loop.column == 0 {
      out.append(contentsOf: "</tr>\n<tr class=\"row".utf8)
      loop.member(.row).write(to: &out)
      out.append(contentsOf: "\">".utf8)
    }
    out.append(contentsOf: "<td class=\"col".utf8)
    out.append(number: loop.column + 1)
    out.append(contentsOf: "\">".utf8)
    return true
  }

  private mutating func opened(
    _ call: LoopCall, _ source: Value
  ) throws(FilterError) -> LoopState? {
    let items: LoopState.Items
    let total: Int
    switch source {
    case .list(let values): (items, total) = (.list(values), values.count)
    case .range(let lower, let upper):
      (items, total) = (.numbers(from: lower), rangeCount(lower, upper))
    case _ where call.takesOne: (items, total) = (.list([source]), 1)
    case .map(let map): (items, total) = (.entries(map), map.entries.count)
    case .record(let record): (items, total) = (.fields(record), record.fields.count)
    case .text, .html: (items, total) = (.list([source]), source.holdsNothing ? 0 : 1)
    default: (items, total) = (.list([]), 0)
    }
    var start = 0
    if call.continues {
      let name = Int(call.name)
      start = name < local.ends.count ? local.ends[name] : 0
    } else if let offset = call.offset {
      start = try size(value(of: offset), "offset") ?? 0
    }
    start = min(max(start, 0), total)
    var count = total - start
    if let limit = call.limit, let most = try size(value(of: limit), "limit") {
      count = min(count, max(0, most))
    }
    remember(end: start + count, of: Int(call.name))
    guard count > 0 else { return nil }
    return LoopState(
      items: items, start: start, count: count, isReversed: call.isReversed,
      variable: call.variable, name: call.displayName)
  }

  private mutating func remember(end: Int, of name: Int) {
    guard program.loopNameCount > 0 else { return }
    if local.ends.isEmpty {
      local.ends = ContiguousArray(repeating: 0, count: program.loopNameCount)
    }
    local.ends[name] = end
  }

  /// A whole number for `limit`, `offset` or `cols`, as one or as a text; nothing sets none.
  private func size(_ value: Value, _ what: String) throws(FilterError) -> Int? {
    switch value {
    case .integer(let number): return number
    case .none: return nil
    case .text(let text):
      if let number = Int(text.utf8.allSatisfy { $0 != 0x20 } ? text : text.filter { $0 != " " }) {
        return number
      }
      throw FilterError("'\(what)' is '\(text)', which is not a whole number")
    case .decimal(let number) where what == "cols" && !program.isStrict && number.magnitude < 1e9:
      return Int(number)
    case .decimal: throw FilterError("'\(what)' is \(value.string), which is not a whole number")
    default: throw FilterError("'\(what)' is not a number")
    }
  }
}
