#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// The C library's searches, for readings in which nearly every byte is of no interest.
extension ContiguousArray<UInt8> {
  /// The first place of a byte in a range.
  func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
    unsafe withUnsafeBytes { raw in
      let part = unsafe UnsafeRawBufferPointer(rebasing: raw[range])
      guard let start = part.baseAddress, let found = unsafe memchr(start, Int32(byte), part.count)
      else { return nil }
      return unsafe range.lowerBound + (UnsafeRawPointer(found) - start)
    }
  }

  /// The first place of a word in a range.
  ///
  /// - Parameter mark: The byte of the word, by its place in it, that a text has least often.
  func firstIndex(of word: StaticString, by mark: Int, in range: Range<Int>) -> Int? {
    let count = word.utf8CodeUnitCount
    var start = range.lowerBound + mark
    let byte = unsafe word.utf8Start[mark]
    while start < range.upperBound, let found = firstIndex(of: byte, in: start..<range.upperBound) {
      let first = found - mark
      if first + count <= range.upperBound,
        (0..<count).allSatisfy({ unsafe self[first + $0] == word.utf8Start[$0] })
      {
        return first
      }
      start = found + 1
    }
    return nil
  }

  /// Whether a range holds the same bytes as one of another array.
  func equals(
    _ range: Range<Int>, _ other: ContiguousArray<UInt8>, from start: Int
  ) -> Bool {
    precondition(start >= 0 && start + range.count <= other.count)
    return unsafe withUnsafeBytes { raw in
      unsafe other.withUnsafeBytes { theirs in
        let part = unsafe UnsafeRawBufferPointer(rebasing: raw[range])
        guard let ours = part.baseAddress, let base = theirs.baseAddress else { return true }
        return unsafe memcmp(ours, base + start, part.count) == 0
      }
    }
  }
}
