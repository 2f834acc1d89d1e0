/// Percent-encoding, RFC 3986.
extension StringProtocol {
  /// A path as it stands in an address: what is neither unreserved nor a slash is percent-encoded.
  package var percentEncodedPath: String {
    var bytes = ContiguousArray<UInt8>()
    bytes.reserveCapacity(utf8.count)
    for byte in utf8 {
      if byte.isASCIIAlphanumeric || "-._~/".utf8.contains(byte) {
        bytes.append(byte)
      } else {
        bytes.append(percentEncoded: byte)
      }
    }
    return bytes.text(bytes.indices)
  }
}

extension ContiguousArray<UInt8> {
  /// Appends a byte as a URL has one that it cannot hold as it is: `%C3`.
  package mutating func append(percentEncoded byte: UInt8) {
    append(UInt8(ascii: "%"))
    append((byte >> 4).upperHexDigit)
    append((byte & 15).upperHexDigit)
  }

  /// The bytes of a range with `%20` and its like decoded; a percent sign without two digits stays.
  ///
  /// - Parameter plus: What a `+` means; in forms a space.
  package func percentDecoded(
    _ range: Range<Int>, plus: UInt8 = UInt8(ascii: "+")
  ) -> ContiguousArray<UInt8> {
    var result = ContiguousArray<UInt8>()
    result.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      if self[index] == UInt8(ascii: "%"), index + 2 < range.upperBound,
        let high = self[index + 1].hexValue, let low = self[index + 2].hexValue
      {
        result.append(high << 4 | low)
        index += 3
      } else {
        result.append(self[index] == UInt8(ascii: "+") ? plus : self[index])
        index += 1
      }
    }
    return result
  }
}
