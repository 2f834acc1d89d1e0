internal import Text

/// A value in a template.
package enum Value: Sendable {
  /// Nothing: an optional field that is not there, an undefined name in lax templates.
  case none
  case bool(Bool)
  case integer(Int)
  case decimal(Double)
  case text(String)
  /// Trusted markup in UTF-8: written as it is where everything else is escaped.
  case html(ContiguousArray<UInt8>)
  case list([Value])
  /// Whole numbers from the first to the last, both included; empty where the last is smaller.
  case range(Int, Int)
  case map(ValueMap)
  case record(Record)
  /// The word `empty`: equal to any text, list or map that holds nothing.
  case empty
  /// The word `blank`: equal to what is empty, to nothing, to `false` and to white space.
  case blank

  package static func optional(_ text: String?) -> Value { text.map { .text($0) } ?? .none }
  package static func optional(_ record: Record?) -> Value { record.map { .record($0) } ?? .none }
  package static func optional(_ number: Int?) -> Value { number.map { .integer($0) } ?? .none }
  package static func optional(markup: ContiguousArray<UInt8>?) -> Value {
    markup.map { .html($0) } ?? .none
  }
}

extension Value {
  /// Everything but nothing and `false` is true, as in all of Liquid: an empty text is true.
  var isTruthy: Bool {
    switch self {
    case .none, .bool(false): false
    default: true
    }
  }

  /// Text, list or map without anything in it.
  var holdsNothing: Bool {
    switch self {
    case .text(let text): text.utf8.isEmpty
    case .html(let bytes): bytes.isEmpty
    case .list(let items): items.isEmpty
    case .map(let map): map.entries.isEmpty
    case .range(let lower, let upper): upper < lower
    default: false
    }
  }

  var isBlank: Bool {
    switch self {
    case .none, .bool(false): true
    case .text(let text): text.utf8.allSatisfy { $0.isWhitespace }
    case .html(let bytes): bytes.allSatisfy { $0.isWhitespace }
    default: holdsNothing
    }
  }
}
