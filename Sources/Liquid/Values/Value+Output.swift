internal import Text

extension Value {
  /// Appends what `{{ }}` writes, as it is.
  func write(to out: inout ContiguousArray<UInt8>) {
    switch self {
    case .none, .empty, .blank, .record: break
    case .text(let text): out.append(text)
    case .html(let bytes): out.append(contentsOf: bytes)
    case .integer(let number): out.append(number: number)
    case .bool(let isTrue): out.append(contentsOf: (isTrue ? "true" : "false").utf8)
    case .decimal(let number): out.append(contentsOf: decimalText(number).utf8)
    case .list(let items): for item in items { item.write(to: &out) }
    case .range(let lower, let upper):
      out.append(number: lower)
      out.append(contentsOf: "..".utf8)
      out.append(number: upper)
    case .map: out.append(contentsOf: inspection.utf8)
    }
  }

  /// Appends what `{{ }}` writes, with the five characters that mean something in HTML escaped;
  /// markup passes as it is.
  func writeEscaped(to out: inout ContiguousArray<UInt8>) {
    switch self {
    case .text(let text): out.append(escaping: text)
    case .list(let items): for item in items { item.writeEscaped(to: &out) }
    case .map: out.append(escaping: inspection)
    default: write(to: &out)
    }
  }

  /// The value as text, as `{{ }}` would write it without escaping.
  package var string: String {
    switch self {
    case .text(let text): return text
    case .none, .empty, .blank, .record: return ""
    case .integer(let number): return String(number)
    default:
      var bytes = ContiguousArray<UInt8>()
      write(to: &bytes)
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  /// A map as the reference implementation shows it.
  private var inspection: String {
    switch self {
    case .map(let map):
      "{" + map.entries.map { "\"\($0.name)\"=>\($0.value.inspection)" }.joined(separator: ", ")
        + "}"
    case .list(let items): "[" + items.map(\.inspection).joined(separator: ", ") + "]"
    case .text(let text): "\"" + text + "\""
    case .none: "nil"
    default: string
    }
  }
}

/// A decimal as templates show it: always with a point.
func decimalText(_ number: Double) -> String {
  let text = number.description
  guard let exponent = text.firstIndex(of: "e"), !text[..<exponent].contains(".") else {
    return text
  }
  return text[..<exponent] + ".0" + text[exponent...]
}
