import Liquid

/// Page data once, from which each engine gets its own form.
enum Node {
  case none
  case text(String)
  case html(String)
  case integer(Int)
  case bool(Bool)
  case list([Node])
  /// Named by its type; every record of a type has the same fields in the same order.
  case record(String, [(name: String, value: Node)])

  static func optional(_ text: String?) -> Node { text.map { .text($0) } ?? .none }

  /// What Mustache and Stencil are given. A field that holds nothing is `false`, so that the same name
  /// further out is not found in its place.
  var plain: Any {
    switch self {
    case .none: false
    case .text(let text), .html(let text): text
    case .integer(let number): number
    case .bool(let isTrue): isTrue
    case .list(let items): items.map(\.plain)
    case .record(_, let fields):
      Dictionary(uniqueKeysWithValues: fields.map { ($0.name, $0.value.plain) })
    }
  }
}

/// Record types worked out from the data, so that Liquid's paths are checked and compiled as a site's are.
struct RecordTypes {
  private var samples: [String: [(name: String, value: Node)]] = [:]
  private var types: [String: RecordType] = [:]

  init(of root: Node) {
    collect(root)
    for name in samples.keys.sorted() { declare(name) }
  }

  private mutating func collect(_ node: Node) {
    switch node {
    case .list(let items): for item in items { collect(item) }
    case .record(let name, let fields):
      var sample = samples[name] ?? fields
      for (index, field) in fields.enumerated() {
        if case .none = sample[index].value { sample[index].value = field.value }
        if case .list(let items) = sample[index].value, items.isEmpty {
          sample[index].value = field.value
        }
        collect(field.value)
      }
      samples[name] = sample
    default: break
    }
  }

  private mutating func declare(_ name: String) {
    guard types[name] == nil, let sample = samples[name] else { return }
    types[name] = RecordType(
      name, "",
      sample.map { field in RecordType.Field(field.name, type(of: field.value), "") })
  }

  private mutating func type(of node: Node) -> ValueType {
    switch node {
    case .none: return .any
    case .text: return .text
    case .html: return .html
    case .integer: return .integer
    case .bool: return .bool
    case .list(let items): return .list(items.first.map { type(of: $0) } ?? .any)
    case .record(let name, _):
      declare(name)
      guard let type = types[name] else { return .any }
      return .record { type }
    }
  }

  func type(named name: String) -> RecordType {
    guard let type = types[name] else { fatalError("no records of type '\(name)'") }
    return type
  }

  func value(_ node: Node) -> Value {
    switch node {
    case .none: .none
    case .text(let text): .text(text)
    case .html(let text): .html(ContiguousArray(text.utf8))
    case .integer(let number): .integer(number)
    case .bool(let isTrue): .bool(isTrue)
    case .list(let items): .list(items.map { value($0) })
    case .record(let name, let fields):
      .record(
        Record(
          type: type(named: name), values: ContiguousArray(fields.map { value($0.value) })))
    }
  }
}
