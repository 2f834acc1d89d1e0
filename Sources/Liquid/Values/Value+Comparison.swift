internal import Text

/// An operator between two values of a condition.
enum Comparison: Sendable {
  case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual, contains
}

extension Value {
  /// - Throws: Where one is a text and the other a number, which no order compares.
  func compares(_ comparison: Comparison, to other: Value) throws(FilterError) -> Bool {
    switch comparison {
    case .equal: return equals(other)
    case .notEqual: return !equals(other)
    case .contains: return contains(other)
    case .less: return try order(to: other).map { $0 < 0 } ?? false
    case .lessOrEqual: return try order(to: other).map { $0 <= 0 } ?? false
    case .greater: return try order(to: other).map { $0 > 0 } ?? false
    case .greaterOrEqual: return try order(to: other).map { $0 >= 0 } ?? false
    }
  }

  func equals(_ other: Value) -> Bool {
    switch (self, other) {
    case (.empty, .empty), (.blank, .blank): true
    case (.empty, .blank), (.blank, .empty): false
    case (.empty, let value), (let value, .empty): value.holdsNothing
    case (.blank, let value), (let value, .blank): value.isBlank
    case (.none, .none): true
    case (.bool(let a), .bool(let b)): a == b
    case (.integer(let a), .integer(let b)): a == b
    case (.decimal(let a), .decimal(let b)): a == b
    case (.integer(let a), .decimal(let b)), (.decimal(let b), .integer(let a)): Double(a) == b
    case (.text(let a), .text(let b)): a.utf8.elementsEqual(b.utf8)
    case (.html(let a), .html(let b)): a == b
    case (.text(let a), .html(let b)), (.html(let b), .text(let a)): a.utf8.elementsEqual(b)
    case (.range(let a, let b), .range(let c, let d)): a == c && b == d
    case (.list(let a), .list(let b)):
      a.count == b.count && zip(a, b).allSatisfy { $0.equals($1) }
    case (.map(let a), .map(let b)):
      a.entries.count == b.entries.count
        && a.entries.allSatisfy { entry in b[entry.name].map { entry.value.equals($0) } ?? false }
    case (.record(let a), .record(let b)): a === b
    default: false
    }
  }

  private func contains(_ other: Value) -> Bool {
    guard other.isTruthy else { return false }
    switch self {
    case .text, .html: return string.utf8Contains(other.string)
    case .list(let items): return items.contains { $0.equals(other) }
    case .map(let map): return map[other.string] != nil
    case .record(let record): return record[other.string].map { $0.isTruthy } ?? false
    case .range(let lower, let upper):
      guard case .integer(let number) = other else { return false }
      return number >= lower && number <= upper
    default: return false
    }
  }

  /// Below, at or above zero; `nil` where the two have no order and no condition on it holds.
  private func order(to other: Value) throws(FilterError) -> Int? {
    switch (self, other) {
    case (.integer(let a), .integer(let b)): return a < b ? -1 : a > b ? 1 : 0
    case (.integer, .decimal), (.decimal, .integer), (.decimal, .decimal):
      let (a, b) = (number.double, other.number.double)
      return a < b ? -1 : a > b ? 1 : a == b ? 0 : nil
    case (.text, .text), (.text, .html), (.html, .text), (.html, .html):
      return byteOrder(string, other.string)
    case (.text, .integer), (.text, .decimal), (.integer, .text), (.decimal, .text):
      throw FilterError("a text and a number cannot be put in order")
    default: return nil
    }
  }
}

/// Below, at or above zero, by the bytes of two texts.
func byteOrder(_ a: String, _ b: String) -> Int {
  if a.utf8.elementsEqual(b.utf8) { return 0 }
  return a.utf8.lexicographicallyPrecedes(b.utf8) ? -1 : 1
}

extension String {
  /// Whether the bytes of another text stand somewhere in this one.
  func utf8Contains(_ needle: String) -> Bool {
    let (bytes, wanted) = (ContiguousArray(utf8), ContiguousArray(needle.utf8))
    return bytes.firstRange(of: wanted, from: 0) != nil
  }
}
