#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Searches in bytes, by those of the C library where nearly every byte is of no interest.
extension ContiguousArray<UInt8> {
  /// The first place of a byte in a range.
  package func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
    unsafe withUnsafeBytes { raw in
      let part = unsafe UnsafeRawBufferPointer(rebasing: raw[range])
      guard let start = part.baseAddress, let found = unsafe memchr(start, Int32(byte), part.count)
      else { return nil }
      return unsafe range.lowerBound + (UnsafeRawPointer(found) - start)
    }
  }

  /// How often a byte occurs in a range.
  package func count(of byte: UInt8, in range: Range<Int>) -> Int {
    var (count, index) = (0, range.lowerBound)
    while let found = firstIndex(of: byte, in: index..<range.upperBound) {
      (count, index) = (count + 1, found + 1)
    }
    return count
  }

  /// The first place of a word in a range.
  ///
  /// - Parameter mark: The byte of the word, by its place in it, that a text has least often.
  package func firstIndex(of word: StaticString, by mark: Int, in range: Range<Int>) -> Int? {
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

  /// The next place of a sequence of bytes, at or after an offset.
  ///
  /// - Complexity: O(*n* · *m*) for a needle of *m* bytes that agrees with the text again and again;
  ///   otherwise one pass.
  package func firstRange(of needle: ContiguousArray<UInt8>, from start: Int) -> Range<Int>? {
    guard let first = needle.first else { return start <= count ? start..<start : nil }
    var index = start
    while index + needle.count <= count {
      guard let found = firstIndex(of: first, in: index..<count - needle.count + 1) else {
        return nil
      }
      let range = found..<found + needle.count
      if equals(range, needle, from: 0) { return range }
      index = found + 1
    }
    return nil
  }

  /// Whether a range holds the same bytes as another array from an offset.
  package func equals(
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

  /// Whether a range is a word in lower case, ASCII case aside.
  package func spells(_ range: Range<Int>, _ word: String) -> Bool {
    let (span, letters) = (span, word.utf8.span)
    guard range.count == letters.count else { return false }
    for index in letters.indices
    where span[range.lowerBound + index].lowercased != letters[index] {
      return false
    }
    return true
  }

  /// Whether a range begins with a word in lower case, ASCII case aside.
  package func begins(_ range: Range<Int>, with word: String) -> Bool {
    self[range].lazy.map(\.lowercased).starts(with: word.utf8)
  }
}
