import Diagnostics

/// Turns libyaml's marks, which count code points, into byte offsets of the file.
///
/// Marks come nearly in order, so that a parse costs one pass over the bytes; text that is all ASCII
/// costs none.
struct CodePointCursor {
  private let file: SourceFile
  private let range: Range<Int>
  private let isASCII: Bool
  private var codePoint = 0
  private var offset: Int

  /// - Parameter range: The bytes that the parser was given.
  init(_ file: SourceFile, in range: Range<Int>, isASCII: Bool) {
    self.file = file
    self.range = range
    self.isASCII = isASCII
    self.offset = range.lowerBound
  }

  mutating func offset(of mark: Int) -> Int {
    if isASCII { return min(range.lowerBound + mark, range.upperBound) }
    while codePoint < mark, offset < range.upperBound {
      offset += 1
      while offset < range.upperBound, isContinuation(offset) { offset += 1 }
      codePoint += 1
    }
    while codePoint > mark, offset > range.lowerBound {
      offset -= 1
      while offset > range.lowerBound, isContinuation(offset) { offset -= 1 }
      codePoint -= 1
    }
    return offset
  }

  private func isContinuation(_ offset: Int) -> Bool { file.bytes[offset] & 0xC0 == 0x80 }
}
