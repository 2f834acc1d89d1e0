internal import Text

extension Value {
  /// What a name after a dot means at run time, where it was not settled when the template was
  /// compiled; nothing where the value has no such member.
  func member(_ name: String) -> Value {
    switch self {
    case .record(let record): return record[name] ?? .none
    case .map(let map):
      if let value = map[name] { return value }
      switch name {
      case "size": return .integer(map.entries.count)
      case "first": return map.entries.first?.pair ?? .none
      default: return .none
      }
    case .list(let items):
      switch name {
      case "size": return .integer(items.count)
      case "first": return items.first ?? .none
      case "last": return items.last ?? .none
      default: return .none
      }
    case .range(let lower, let upper):
      guard lower <= upper else { return name == "size" ? .integer(0) : .none }
      switch name {
      case "size": return .integer(rangeCount(lower, upper))
      case "first": return .integer(lower)
      case "last": return .integer(upper)
      default: return .none
      }
    case .text, .html:
      switch name {
      case "size": return .integer(string.unicodeScalars.count)
      case "first": return string.first.map { .text(String($0)) } ?? .none
      case "last": return string.last.map { .text(String($0)) } ?? .none
      default: return .none
      }
    default: return .none
    }
  }

  /// The value at a key in brackets. Negative positions count from the end.
  func element(at key: Value) -> Value {
    switch (self, key) {
    case (.list(let items), .integer(let position)):
      let index = position < 0 ? items.count &+ position : position
      return items.indices.contains(index) ? items[index] : .none
    case (.range(let lower, let upper), .integer(let position)):
      guard lower <= upper else { return .none }
      let count = rangeCount(lower, upper)
      let index = position < 0 ? count &+ position : position
      return index >= 0 && index < count ? .integer(lower + index) : .none
    case (.list, .text(let name)), (.range, .text(let name)), (.record, .text(let name)),
      (.text, .text(let name)):
      return member(name)
    case (.map(let map), .text(let name)): return map[name] ?? member(name)
    case (.map(let map), .integer), (.map(let map), .bool), (.map(let map), .decimal):
      return map[key.string] ?? .none
    default: return .none
    }
  }
}

/// How many numbers a range holds, at most as many as there are positive integers.
func rangeCount(_ lower: Int, _ upper: Int) -> Int {
  guard lower <= upper else { return 0 }
  let (distance, overflowed) = upper.subtractingReportingOverflow(lower)
  return overflowed || distance == .max ? .max : distance + 1
}

extension ValueMap.Entry {
  /// Name and value as the list of two that a loop over a map gives.
  var pair: Value { .list([.text(name), value]) }
}
