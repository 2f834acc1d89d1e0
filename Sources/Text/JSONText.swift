/// A JSON value with the members of its objects in the order in which they are written.
package indirect enum JSONText: Sendable {
  case object([(name: String, value: JSONText)])
  case array([JSONText])
  case string(String)
  case number(Int)
  case flag(Bool)

  /// Indented by two spaces, lists of plain values on one line.
  package func written() -> String { String(decoding: bytes, as: UTF8.self) }

  /// The same text as UTF-8.
  package var bytes: ContiguousArray<UInt8> {
    var bytes = ContiguousArray<UInt8>()
    write(to: &bytes, depth: 0)
    return bytes
  }

  private func write(to bytes: inout ContiguousArray<UInt8>, depth: Int) {
    switch self {
    case .string(let text): bytes.append(json: text, escaping: .terminalControls)
    case .number(let number): bytes.append(number: number)
    case .flag(let flag): bytes.append(flag ? "true" : "false")
    case .array(let items):
      let isLong = items.contains { $0.isNested }
      bytes.append(UInt8(ascii: "["))
      for (place, item) in items.enumerated() {
        if place > 0 { bytes.append(literal: isLong ? "," : ", ") }
        if isLong { bytes.append(lineAtDepth: depth + 1) }
        item.write(to: &bytes, depth: depth + 1)
      }
      if isLong { bytes.append(lineAtDepth: depth) }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (place, member) in members.enumerated() {
        if place > 0 { bytes.append(UInt8(ascii: ",")) }
        bytes.append(lineAtDepth: depth + 1)
        bytes.append(json: member.name, escaping: .terminalControls)
        bytes.append(literal: ": ")
        member.value.write(to: &bytes, depth: depth + 1)
      }
      if !members.isEmpty { bytes.append(lineAtDepth: depth) }
      bytes.append(UInt8(ascii: "}"))
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

extension ContiguousArray<UInt8> {
  /// Begins a line inside as many objects and lists.
  mutating func append(lineAtDepth depth: Int) {
    append(UInt8(ascii: "\n"))
    for _ in 0..<depth { append(literal: "  ") }
  }
}
