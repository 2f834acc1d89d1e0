extension String {
  /// A copy of bytes; empty where they are not UTF-8. Of a short text no memory is asked for.
  package init(copying bytes: Span<UInt8>) {
    do {
      self.init(copying: try UTF8Span(validating: bytes))
    } catch {
      self = ""
    }
  }
}

/// Writing text as bytes.
extension ContiguousArray<UInt8> {
  @inlinable package mutating func append(_ text: String) {
    let isDone: Void? = unsafe text.utf8.withContiguousStorageIfAvailable { bytes in
      unsafe append(contentsOf: bytes)
    }
    if isDone == nil { append(contentsOf: text.utf8) }
  }

  /// Appends a range of another array, without the reference counts of a slice.
  @inlinable package mutating func append(
    _ source: ContiguousArray<UInt8>, _ range: Range<Int>
  ) {
    unsafe source.withUnsafeBytes { raw in
      unsafe append(contentsOf: UnsafeRawBufferPointer(rebasing: raw[range]))
    }
  }

  /// Appends a range of bytes.
  package mutating func append(_ source: Span<UInt8>, _ range: Range<Int>) {
    unsafe source.extracting(range).withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }

  /// Appends text that is known when this is compiled, without the reference count of a `String`.
  @inlinable package mutating func append(literal: StaticString) {
    unsafe append(
      contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  /// Appends a number in decimal digits.
  package mutating func append(number: Int) {
    guard number < 0 || number > 9 else {
      append(0x30 + UInt8(number))
      return
    }
    if number < 0 { append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    let start = count
    while rest > 0 {
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      append(0x30 + UInt8(digit))
      rest = quotient
    }
    self[start...].reverse()
  }

  /// The text of a range; what is not UTF-8 in it is replaced.
  package func text(_ range: Range<Int>) -> String {
    String(decoding: self[range], as: UTF8.self)
  }
}
