import Liquid

/// Reads JSON whose objects keep the order of their members, which the suite's maps depend on.
struct OrderedJSON {
  private let bytes: [UInt8]
  private var index = 0

  struct Malformed: Error { let offset: Int }

  static func read(_ bytes: [UInt8]) throws -> Value {
    var reader = OrderedJSON(bytes: bytes)
    let value = try reader.value()
    reader.skipSpace()
    guard reader.index == bytes.count else { throw Malformed(offset: reader.index) }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func skipSpace() {
    while index < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[index]) { index += 1 }
  }

  private mutating func takes(_ text: String) -> Bool {
    skipSpace()
    guard bytes[index...].starts(with: text.utf8) else { return false }
    index += text.utf8.count
    return true
  }

  private mutating func expect(_ text: String) throws {
    guard takes(text) else { throw Malformed(offset: index) }
  }

  private mutating func value() throws -> Value {
    if takes("{") { return .map(ValueMap(try members())) }
    if takes("[") { return .list(try elements()) }
    if takes("\"") { return .text(try text()) }
    if takes("null") { return .none }
    if takes("true") { return .bool(true) }
    if takes("false") { return .bool(false) }
    let start = index
    while index < bytes.count, "+-.0123456789eE".utf8.contains(bytes[index]) { index += 1 }
    let digits = String(decoding: bytes[start..<index], as: UTF8.self)
    if let number = Int(digits) { return .integer(number) }
    guard let number = Double(digits) else { throw Malformed(offset: start) }
    return .decimal(number)
  }

  private mutating func members() throws -> [(String, Value)] {
    var members: [(String, Value)] = []
    if takes("}") { return members }
    repeat {
      try expect("\"")
      let name = try text()
      try expect(":")
      members.append((name, try value()))
    } while takes(",")
    try expect("}")
    return members
  }

  private mutating func elements() throws -> [Value] {
    var elements: [Value] = []
    if takes("]") { return elements }
    repeat { elements.append(try value()) } while takes(",")
    try expect("]")
    return elements
  }

  private mutating func text() throws -> String {
    var units: [UInt16] = []
    var plain: [UInt8] = []
    func flush() { units += String(decoding: plain, as: UTF8.self).utf16 }
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      guard bytes[index] == UInt8(ascii: "\\") else {
        plain.append(bytes[index])
        index += 1
        continue
      }
      flush()
      plain = []
      index += 1
      guard index < bytes.count else { break }
      let sign = bytes[index]
      index += 1
      switch sign {
      case UInt8(ascii: "n"): units.append(0x0A)
      case UInt8(ascii: "r"): units.append(0x0D)
      case UInt8(ascii: "t"): units.append(0x09)
      case UInt8(ascii: "b"): units.append(0x08)
      case UInt8(ascii: "f"): units.append(0x0C)
      case UInt8(ascii: "u"):
        guard index + 4 <= bytes.count,
          let unit = UInt16(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
        else { throw Malformed(offset: index) }
        units.append(unit)
        index += 4
      default: units.append(UInt16(sign))
      }
    }
    try expect("\"")
    flush()
    return String(decoding: units, as: UTF16.self)
  }
}
