internal import Files
internal import OutputFolder

/// Encodes a sequence of values as bytes; ``CacheDecoder`` reads them in the same order.
///
/// Repeated text is written once: findings repeat paths and advice.
struct CacheEncoder {
  private(set) var bytes: ContiguousArray<UInt8> = []
  private var places: [ExactPath: Int] = [:]

  mutating func add(_ byte: UInt8) { bytes.append(byte) }

  mutating func add(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  /// Seven bits per byte, low bits first; the number must not be negative.
  mutating func add(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Eight bytes, little-endian.
  mutating func add(_ number: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  mutating func add(_ text: String) {
    let key = ExactPath(text)
    if let place = places[key] {
      add(place)
      return
    }
    places[key] = places.count
    add(places.count - 1)
    add(raw: ContiguousArray(text.utf8))
  }

  mutating func add(raw more: ContiguousArray<UInt8>) {
    add(more.count)
    bytes.append(contentsOf: more)
  }

  mutating func add(_ digest: ContentDigest) {
    for place in 0..<4 { add(digest.words[place]) }
  }

  mutating func add<Value>(
    _ value: Value?, _ body: (inout CacheEncoder, Value) -> Void
  ) {
    add(value != nil)
    if let value { body(&self, value) }
  }

  mutating func add<Values: Collection>(
    all values: Values, _ body: (inout CacheEncoder, Values.Element) -> Void
  ) {
    add(values.count)
    for value in values { body(&self, value) }
  }
}
