internal import OutputFolder

/// Decodes what ``CacheEncoder`` wrote; the bytes are not trusted.
struct CacheDecoder {
  /// The bytes are not valid.
  struct Damage: Error {}

  private let bytes: ContiguousArray<UInt8>
  private var offset: Int
  private var texts: [String] = []

  init(_ bytes: ContiguousArray<UInt8>, from offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  var isAtEnd: Bool { offset == bytes.count }

  /// The bytes not yet read.
  var rest: ArraySlice<UInt8> { ArraySlice(bytes[offset...]) }

  mutating func byte() throws(Damage) -> UInt8 {
    guard offset < bytes.count else { throw Damage() }
    offset += 1
    return bytes[offset - 1]
  }

  mutating func flag() throws(Damage) -> Bool {
    switch try byte() {
    case 0: false
    case 1: true
    default: throw Damage()
    }
  }

  mutating func number() throws(Damage) -> Int {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = try byte()
      guard shift < 63 else { throw Damage() }
      number |= UInt64(byte & 0x7F) << shift
      shift += 7
      if byte & 0x80 == 0 { break }
    }
    guard let value = Int(exactly: number) else { throw Damage() }
    return value
  }

  mutating func word() throws(Damage) -> UInt64 {
    guard bytes.count - offset >= 8 else { throw Damage() }
    var number: UInt64 = 0
    for place in 0..<8 { number |= UInt64(bytes[offset + place]) << UInt64(place * 8) }
    offset += 8
    return number
  }

  mutating func text() throws(Damage) -> String {
    let place = try number()
    if place < texts.count { return texts[place] }
    guard place == texts.count, let text = String(validating: try slice(), as: UTF8.self) else {
      throw Damage()
    }
    texts.append(text)
    return text
  }

  mutating func raw() throws(Damage) -> ContiguousArray<UInt8> { ContiguousArray(try slice()) }

  private mutating func slice() throws(Damage) -> ArraySlice<UInt8> {
    let count = try number()
    guard count <= bytes.count - offset else { throw Damage() }
    offset += count
    return ArraySlice(bytes[offset - count..<offset])
  }

  mutating func digest() throws(Damage) -> ContentDigest {
    var words = SIMD4<UInt64>()
    for place in 0..<4 { words[place] = try word() }
    return ContentDigest(words: words)
  }

  mutating func optional<Value>(
    _ body: (inout CacheDecoder) throws(Damage) -> Value
  ) throws(Damage) -> Value? {
    try flag() ? try body(&self) : nil
  }

  mutating func all<Value>(
    _ body: (inout CacheDecoder) throws(Damage) -> Value
  ) throws(Damage) -> [Value] {
    let count = try number()
    // Each value has at least one byte.
    guard count <= bytes.count - offset else { throw Damage() }
    var values: [Value] = []
    values.reserveCapacity(min(count, 1 << 12))
    for _ in 0..<count { values.append(try body(&self)) }
    return values
  }
}
