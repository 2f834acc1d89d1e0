internal import Text

/// The filters that work on lists. Lists in a list count as its elements; what is no list counts as
/// a list of one.
enum ListFilters {
  static func items(_ value: Value, _ limits: RenderLimits) throws(FilterError) -> [Value] {
    switch value {
    case .none, .empty, .blank: return []
    case .list(let items):
      guard items.contains(where: { if case .list = $0 { true } else { false } }) else {
        return items
      }
      var flat: [Value] = []
      flatten(items, into: &flat)
      return flat
    case .range(let lower, let upper):
      guard rangeCount(lower, upper) <= limits.listElements else {
        throw .limit("a list has more than \(limits.listElements) elements")
      }
      return lower <= upper ? (lower...upper).map { .integer($0) } : []
    default: return [value]
    }
  }

  private static func flatten(_ items: [Value], into flat: inout [Value]) {
    for item in items {
      if case .list(let inner) = item { flatten(inner, into: &flat) } else { flat.append(item) }
    }
  }

  /// What an element has under a name; `nil` where the element is nothing.
  ///
  /// - Throws: Where the element is of a kind that has nothing under names.
  static func property(_ item: Value, _ key: Value) throws(FilterError) -> Value? {
    switch item {
    case .map(let map): return key.isTruthy ? map[key.string] ?? Value.none : Value.none
    case .record: return item.member(key.string)
    case .text(let text): return text.utf8Contains(key.string) ? key : Value.none
    case .none: return nil
    default: throw FilterError("a value in the list has no fields")
    }
  }

  static func join(_ value: Value, _ arguments: FilterArguments) throws(FilterError) -> Value {
    let items = try items(value, arguments.limits)
    let separator = arguments.count > 0 ? arguments.first.string : " "
    let limit = arguments.limits.outputBytes
    guard separator.utf8.count.multipliedReportingOverflow(by: items.count).partialValue <= limit
    else { throw .limit("the text of one page is more than \(limit) bytes") }
    return .text(items.map(\.string).joined(separator: separator))
  }

  static func end(_ value: Value, _ name: String) -> Value {
    switch value {
    case .list, .range: return value.member(name)
    case .map(let map): return name == "first" ? map.entries.first?.pair ?? .none : .none
    case .text, .html: return value.member(name)
    default: return .none
    }
  }

  static func size(_ value: Value) -> Value {
    switch value {
    case .list(let items): .integer(items.count)
    case .map(let map): .integer(map.entries.count)
    case .text, .html, .range: value.member("size")
    default: .integer(0)
    }
  }

  static func reverse(_ value: Value, _ arguments: FilterArguments) throws(FilterError) -> Value {
    .list(try items(value, arguments.limits).reversed())
  }

  static func concat(_ value: Value, _ arguments: FilterArguments) throws(FilterError) -> Value {
    switch arguments.first {
    case .list, .range: break
    default: throw FilterError("'concat' needs a list")
    }
    return .list(
      try items(value, arguments.limits) + items(arguments.first, arguments.limits))
  }

  static func map(_ value: Value, _ arguments: FilterArguments) throws(FilterError) -> Value {
    var values: [Value] = []
    for item in try items(value, arguments.limits) {
      values.append(try property(item, arguments.first) ?? .none)
    }
    return .list(values)
  }

  static func compact(_ value: Value, _ arguments: FilterArguments) throws(FilterError) -> Value {
    var kept: [Value] = []
    for item in try items(value, arguments.limits) {
      let key = arguments.count > 0 ? try property(item, arguments.first) ?? .none : item
      if case .none = key { continue }
      kept.append(item)
    }
    return .list(kept)
  }

  static func unique(_ value: Value, _ arguments: FilterArguments) throws(FilterError) -> Value {
    var seen: Set<ConstantKey> = []
    var kept: [Value] = []
    for item in try items(value, arguments.limits) {
      let key = arguments.count > 0 ? try property(item, arguments.first) ?? .none : item
      if seen.insert(ConstantKey(key)).inserted { kept.append(item) }
    }
    return .list(kept)
  }

  static func sum(_ value: Value, _ arguments: FilterArguments) throws(FilterError) -> Value {
    var sum = Number.integer(0)
    for item in try items(value, arguments.limits) {
      let number = arguments.count > 0 ? try property(item, arguments.first) ?? .none : item
      sum = sum + number.number
    }
    return sum.value
  }

  static func sort(_ value: Value, _ arguments: FilterArguments) throws(FilterError) -> Value {
    try sorted(value, arguments) { a, b throws(FilterError) in
      switch (a, b) {
      case (.integer, .integer), (.integer, .decimal), (.decimal, .integer), (.decimal, .decimal),
        (.text, .text), (.text, .html), (.html, .text), (.html, .html):
        try a.compares(.less, to: b)
      default: throw FilterError("values of different kinds cannot be put in order")
      }
    }
  }

  /// By their texts, capitals counting as small letters.
  static func sortNatural(
    _ value: Value, _ arguments: FilterArguments
  ) throws(FilterError) -> Value {
    try sorted(value, arguments) { a, b in
      byteOrder(a.string.lowercased(), b.string.lowercased()) < 0
    }
  }

  /// What is nothing goes to the end; what is equal stays in order.
  private static func sorted(
    _ value: Value, _ arguments: FilterArguments,
    by isBefore: (Value, Value) throws(FilterError) -> Bool
  ) throws(FilterError) -> Value {
    var keyed: [(key: Value, item: Value)] = []
    var missing: [Value] = []
    let readsField = arguments.count > 0 && arguments.first.isTruthy
    for item in try items(value, arguments.limits) {
      let key = readsField ? try property(item, arguments.first) ?? .none : item
      if case .none = key { missing.append(item) } else { keyed.append((key, item)) }
    }
    var failure: FilterError?
    keyed.sort { a, b in
      guard failure == nil else { return false }
      do throws(FilterError) {
        return try isBefore(a.key, b.key)
      } catch {
        failure = error
        return false
      }
    }
    if let failure { throw failure }
    return .list(keyed.map(\.item) + missing)
  }
}
