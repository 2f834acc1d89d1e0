#if canImport(CryptoKit)
internal import CryptoKit
#else
internal import CCrypto
#endif

/// Works out a digest from the chunks of a file, in their order: the one owner of the system's
/// SHA-256, CryptoKit's on Apple's systems and libcrypto's elsewhere. Both use the processor's own
/// instructions.
package struct ContentHasher: Sendable {
  #if canImport(CryptoKit)
  private var state = SHA256()

  package init() {}

  package mutating func update(_ bytes: ContiguousArray<UInt8>) {
    unsafe bytes.withUnsafeBytes { unsafe state.update(bufferPointer: $0) }
  }

  package mutating func update(slice bytes: ArraySlice<UInt8>) {
    unsafe bytes.withUnsafeBytes { unsafe state.update(bufferPointer: $0) }
  }

  /// The digest so far; more may follow.
  package func finalize() -> ContentDigest {
    unsafe state.finalize().withUnsafeBytes { unsafe ContentDigest(bigEndian: $0) }
  }
  #else
  /// It holds all of its memory itself, so that a copy is a second hash and nothing is released.
  private var state = SHA256_CTX()

  package init() { unsafe SHA256_Init(&state) }

  package mutating func update(_ bytes: ContiguousArray<UInt8>) {
    _ = unsafe bytes.withUnsafeBytes { unsafe SHA256_Update(&state, $0.baseAddress, $0.count) }
  }

  package mutating func update(slice bytes: ArraySlice<UInt8>) {
    _ = unsafe bytes.withUnsafeBytes { unsafe SHA256_Update(&state, $0.baseAddress, $0.count) }
  }

  /// The digest so far; more may follow.
  package func finalize() -> ContentDigest {
    var last = state
    return unsafe withUnsafeTemporaryAllocation(byteCount: 32, alignment: 8) { digest in
      unsafe SHA256_Final(digest.baseAddress, &last)
      return unsafe ContentDigest(bigEndian: UnsafeRawBufferPointer(digest))
    }
  }
  #endif
}

extension ContentDigest {
  fileprivate init(bigEndian bytes: UnsafeRawBufferPointer) {
    var words = SIMD4<UInt64>()
    for index in 0..<4 {
      words[index] = UInt64(
        bigEndian: unsafe bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
    }
    self.init(words: words)
  }
}
