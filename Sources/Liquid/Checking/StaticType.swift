/// What is known of a value before anything is rendered.
indirect enum StaticType: Hashable, Sendable {
  case any
  case bool, integer, text, html
  case list(StaticType)
  case record(RecordType)

  init(_ type: ValueType) {
    self =
      switch type {
      case .any: .any
      case .bool: .bool
      case .integer: .integer
      case .text: .text
      case .html: .html
      case .list(let element): .list(StaticType(element))
      case .record(let type): .record(type())
      }
  }

  init(_ value: Value) {
    self =
      switch value {
      case .bool: .bool
      case .integer: .integer
      case .text: .text
      case .html: .html
      case .range: .list(.integer)
      case .none, .decimal, .list, .map, .record, .empty, .blank: .any
      }
  }

  /// The type of a field that holds it.
  var valueType: ValueType {
    switch self {
    case .any: .any
    case .bool: .bool
    case .integer: .integer
    case .text: .text
    case .html: .html
    case .list(let element): .list(element.valueType)
    case .record(let type): .record({ type })
    }
  }

  /// What a loop over the value gives; `nil` where there is nothing to go through.
  var element: StaticType? {
    switch self {
    case .list(let element): element
    case .any, .record: .any
    case .text, .html: self
    case .bool, .integer: nil
    }
  }

  func joined(with other: StaticType) -> StaticType { self == other ? self : .any }

  /// Whether `{{ }}` could write something of it.
  var isPrintable: Bool {
    switch self {
    case .record: false
    case .list(let element): element.isPrintable
    default: true
    }
  }

  /// In the words of a finding, with its article.
  var phrase: String {
    switch self {
    case .any: "a value"
    case .bool: "a truth value"
    case .integer: "a number"
    case .text: "a text"
    case .html: "markup"
    case .list: "a list"
    case .record(let type): type.phrase
    }
  }

  enum Member {
    case field(slot: Int, RecordType, StaticType)
    case other(StaticType)
    /// There is no such member; these are there.
    case unknown([String])
  }

  func member(_ name: String) -> Member {
    switch self {
    case .any: return .other(.any)
    case .record(let type):
      guard let slot = type.slot(of: name) else { return .unknown(type.fields.map(\.name)) }
      return .field(slot: slot, type, StaticType(type.fields[slot].type))
    case .list(let element):
      switch name {
      case "size": return .other(.integer)
      case "first", "last": return .other(element)
      default: return .unknown(["size", "first", "last"])
      }
    case .text, .html:
      switch name {
      case "size": return .other(.integer)
      case "first", "last": return .other(.text)
      default: return .unknown(["size", "first", "last"])
      }
    case .bool, .integer: return .unknown([])
    }
  }
}
