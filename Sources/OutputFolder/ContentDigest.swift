/// The SHA-256 of a file's bytes, FIPS 180-4.
package struct ContentDigest: Hashable, Sendable {
  /// Its bytes in their order, eight to a number with the first in front.
  package let words: SIMD4<UInt64>

  /// Its first 128 bits, for what needs no more.
  package var firstHalf: SIMD2<UInt64> { words.lowHalf }

  package init(words: SIMD4<UInt64>) { self.words = words }

  package init(of bytes: ContiguousArray<UInt8>) {
    var hasher = ContentHasher()
    hasher.update(bytes)
    self = hasher.finalize()
  }

  /// Reads the 64 hexadecimal digits at an offset; `nil` where there are fewer or other letters.
  /// Upper case is not taken: there is one spelling.
  package init?(hexadecimal bytes: ContiguousArray<UInt8>, at offset: Int = 0) {
    guard offset >= 0, bytes.count - offset >= 64 else { return nil }
    var words = SIMD4<UInt64>()
    for index in 0..<64 {
      let digit: UInt8
      switch bytes[offset + index] {
      case let byte where byte >= 0x30 && byte <= 0x39: digit = byte - 0x30
      case let byte where byte >= 0x61 && byte <= 0x66: digit = byte - 0x61 + 10
      default: return nil
      }
      words[index / 16] = words[index / 16] << 4 | UInt64(digit)
    }
    self.words = words
  }

  /// 64 hexadecimal digits in lower case.
  package var hexadecimal: String {
    var bytes: ContiguousArray<UInt8> = []
    bytes.reserveCapacity(64)
    appendHexadecimal(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Adds the 64 digits of ``hexadecimal`` to the end.
  package func appendHexadecimal(to bytes: inout ContiguousArray<UInt8>) {
    for index in 0..<64 {
      let shift = UInt64(60 - index % 16 * 4)
      let digit = UInt8(truncatingIfNeeded: words[index / 16] >> shift & 0xF)
      bytes.append(digit < 10 ? 0x30 + digit : 0x61 + digit - 10)
    }
  }
}

extension ContentDigest: CustomStringConvertible {
  package var description: String { hexadecimal }
}
