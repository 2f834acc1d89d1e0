internal import Text

extension ListFilters {
  /// The elements that have a value under a name, or the given value.
  static func select(_ value: Value, _ arguments: FilterArguments) throws(FilterError) -> Value {
    let items = try items(value, arguments.limits)
    guard let matches = try matches(items, arguments) else { return .none }
    return .list(zip(items, matches).filter(\.1).map(\.0))
  }

  static func reject(_ value: Value, _ arguments: FilterArguments) throws(FilterError) -> Value {
    let items = try items(value, arguments.limits)
    guard let matches = try matches(items, arguments) else { return .none }
    return .list(zip(items, matches).filter { !$0.1 }.map(\.0))
  }

  static func find(_ value: Value, _ arguments: FilterArguments) throws(FilterError) -> Value {
    let items = try items(value, arguments.limits)
    let index = try firstMatch(items, arguments)
    return index.flatMap { $0 }.map { items[$0] } ?? .none
  }

  static func findIndex(
    _ value: Value, _ arguments: FilterArguments
  ) throws(FilterError) -> Value {
    let index = try firstMatch(try items(value, arguments.limits), arguments)
    return index.flatMap { $0 }.map { .integer($0) } ?? .none
  }

  static func has(_ value: Value, _ arguments: FilterArguments) throws(FilterError) -> Value {
    guard let index = try firstMatch(try items(value, arguments.limits), arguments) else {
      return .none
    }
    return .bool(index != nil)
  }

  /// Which elements match; `nil` where one of them is nothing.
  private static func matches(
    _ items: [Value], _ arguments: FilterArguments
  ) throws(FilterError) -> [Bool]? {
    var matches: [Bool] = []
    for item in items {
      guard let isMatch = try isMatch(item, arguments) else { return nil }
      matches.append(isMatch)
    }
    return matches
  }

  /// The first match, none, or `nil` where an element that is nothing came first.
  private static func firstMatch(
    _ items: [Value], _ arguments: FilterArguments
  ) throws(FilterError) -> Int?? {
    for (index, item) in items.enumerated() {
      guard let isMatch = try isMatch(item, arguments) else { return .none }
      if isMatch { return .some(index) }
    }
    return .some(.none)
  }

  private static func isMatch(
    _ item: Value, _ arguments: FilterArguments
  ) throws(FilterError) -> Bool? {
    guard let value = try property(item, arguments.first) else { return nil }
    if arguments.count > 1 {
      if case .none = arguments.second { return value.isTruthy }
      return value.equals(arguments.second)
    }
    return value.isTruthy
  }
}
