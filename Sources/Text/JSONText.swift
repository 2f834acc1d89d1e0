/// A JSON value with the members of its objects in the order in which they are written.
package indirect enum JSONText: Sendable {
  case object([(name: String, value: JSONText)])
  case array([JSONText])
  case string(String)
  case number(Int)
  case flag(Bool)

  /// Indented by two spaces, lists of plain values on one line.
  package func written(indent: String = "") -> String {
    let inner = indent + "  "
    switch self {
    case .string(let text): return text.jsonString
    case .number(let number): return String(number)
    case .flag(let flag): return flag ? "true" : "false"
    case .array(let items):
      guard items.contains(where: { $0.isNested }) else {
        return "[\(items.map { $0.written() }.joined(separator: ", "))]"
      }
      let lines = items.map { inner + $0.written(indent: inner) }
      return "[\n\(lines.joined(separator: ",\n"))\n\(indent)]"
    case .object(let members):
      guard !members.isEmpty else { return "{}" }
      let lines = members.map {
        "\(inner)\($0.name.jsonString): \($0.value.written(indent: inner))"
      }
      return "{\n\(lines.joined(separator: ",\n"))\n\(indent)}"
    }
  }

  private var isNested: Bool {
    switch self {
    case .object, .array: true
    case .string, .number, .flag: false
    }
  }
}

extension JSONText: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral {
  package init(stringLiteral value: String) { self = .string(value) }
  package init(booleanLiteral value: Bool) { self = .flag(value) }

  package static func strings(_ texts: [String]) -> JSONText { .array(texts.map { .string($0) }) }

  /// An object with further members at its end.
  package func adding(_ more: [(name: String, value: JSONText)]) -> JSONText {
    if case .object(let members) = self { .object(members + more) } else { self }
  }
}
