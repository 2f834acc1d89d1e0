/// Percent-encoding, RFC 3986.
extension StringProtocol {
  /// A path as it stands in an address: what is neither unreserved nor a slash is percent-encoded.
  @inlinable package var percentEncodedPath: String { String(self).percentEncoded }
}

extension String {
  @usableFromInline var percentEncoded: String {
    utf8Span.span.percentEncodedPath() ?? self
  }
}

extension ContiguousArray<UInt8> {
  /// The same for text as UTF-8.
  package var percentEncodedPath: String { span.percentEncodedPath() ?? text(indices) }
}

extension Span<UInt8> {
  /// - Returns: `nil` where nothing needs to be encoded.
  fileprivate func percentEncodedPath() -> String? {
    let encoded = ContiguousArray<UInt8>(capacity: count * 3) { output in
      for index in indices {
        let byte = self[index]
        if byte.isUnreservedInPath {
          output.append(byte)
        } else {
          output.append(UInt8(ascii: "%"))
          output.append((byte >> 4).upperHexDigit)
          output.append((byte & 15).upperHexDigit)
        }
      }
    }
    return encoded.count == count ? nil : encoded.text(encoded.indices)
  }
}

extension UInt8 {
  /// Unreserved in RFC 3986, or a slash.
  fileprivate var isUnreservedInPath: Bool {
    switch self {
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"),
      UInt8(ascii: "/"):
      true
    default: isASCIIAlphanumeric
    }
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
