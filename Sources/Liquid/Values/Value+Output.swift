extension Value {
  /// Appends what `{{ }}` writes, as it is.
  func write(to out: inout ContiguousArray<UInt8>) {
    switch self {
    case .none, .empty, .blank, .record: break
    case .text(let text): out.append(contentsOf: text.utf8)
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

extension ContiguousArray<UInt8> {
  mutating func append(number: Int) {
    guard number < 0 || number > 9 else {
      append(UInt8(ascii: "0") + UInt8(number))
      return
    }
    if number < 0 { append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    let start = count
    while rest > 0 {
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      append(UInt8(ascii: "0") + UInt8(digit))
      rest = quotient
    }
    self[start...].reverse()
  }

  /// Appends a text with `&`, `<`, `>`, `"` and `'` escaped: safe as text and in quoted attributes.
  ///
  /// - Complexity: One copy where there is nothing to escape; what follows the first character to
  ///   escape is moved once more.
  mutating func append(escaping text: String) {
    let bytes = text.utf8Span.span
    var added = 0
    for index in bytes.indices where bytes[index].isMarkup {
      added += bytes[index].reference.utf8.count - 1
    }
    append(contentsOf: text.utf8)
    guard added > 0 else { return }
    var from = count
    append(contentsOf: repeatElement(0, count: added))
    var to = count
    var span = mutableSpan
    while from < to {
      from -= 1
      let byte = span[from]
      if byte.isMarkup {
        for part in byte.reference.utf8.reversed() {
          to -= 1
          span[to] = part
        }
      } else {
        to -= 1
        span[to] = byte
      }
    }
  }

  mutating func append(escaping byte: UInt8) {
    if byte.isMarkup { append(contentsOf: byte.reference.utf8) } else { append(byte) }
  }
}

/// One bit for each of the characters `"`, `&`, `'`, `<` and `>`.
private let markupBits: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E

extension UInt8 {
  fileprivate var isMarkup: Bool { self < 64 && markupBits >> UInt64(self) & 1 == 1 }

  /// The character reference that stands for the byte.
  fileprivate var reference: String {
    switch self {
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "'"): "&#39;"
    default: "&quot;"
    }
  }
}
