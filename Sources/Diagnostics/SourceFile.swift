/// A file as it was read from disk.
///
/// Positions are byte offsets until a person has to read them; only then does ``position(at:)``
/// turn one into a line and a column, so that a file without findings costs nothing.
package struct SourceFile: Sendable {
  /// The path relative to the site's folder, for example `Content/briefings/water.md`.
  package let path: String
  package let bytes: ContiguousArray<UInt8>
  /// Where lines begin, once somebody means to ask often.
  private var lineStarts: ContiguousArray<Int>?
  /// How many Unicode scalars begin before each multiple of ``markDistance``, for long lines.
  private var scalarMarks: ContiguousArray<Int> = []
  private static let markDistance = 1024

  package init(path: String, bytes: ContiguousArray<UInt8>) {
    self.path = path
    self.bytes = bytes
  }

  package init(path: String, text: String) {
    self.init(path: path, bytes: ContiguousArray(text.utf8))
  }

  /// The line and column of a byte, both counted from one; columns count Unicode scalars.
  ///
  /// Lines end at LF, CRLF or a lone CR, as CommonMark has it. An offset past the end means the end.
  ///
  /// - Complexity: O(*n*) in the bytes before the offset; of a file ``withLines`` O(log *l*) for *l*
  ///   lines.
  package func position(at offset: Int) -> SourcePosition {
    let offset = min(max(offset, 0), bytes.count)
    if let lineStarts {
      let line = lineStarts.lastIndex(upTo: offset)
      return position(at: offset, line: line + 1, start: lineStarts[line])
    }
    var line = 1
    var start = 0
    var index = 0
    while index < offset {
      if let next = endOfLine(at: index) {
        guard next <= offset else { break }
        line += 1
        start = next
        index = next
      } else {
        index += 1
      }
    }
    return position(at: offset, line: line, start: start)
  }

  private func position(at offset: Int, line: Int, start: Int) -> SourcePosition {
    let isMarked =
      start == 0 && bytes.starts(with: byteOrderMark) && offset >= byteOrderMark.count
    let first = isMarked ? byteOrderMark.count : start
    return SourcePosition(line: line, column: scalarCount(in: first..<offset) + 1)
  }

  /// The same file, prepared for many questions about positions.
  ///
  /// - Complexity: O(*n*) in its bytes.
  package var withLines: SourceFile {
    var starts: ContiguousArray<Int> = [0]
    var index = 0
    while index < bytes.count {
      if let next = endOfLine(at: index) {
        starts.append(next)
        index = next
      } else {
        index += 1
      }
    }
    var file = self
    file.lineStarts = starts
    var (count, place) = (0, 0)
    while place < bytes.count {
      file.scalarMarks.append(count)
      let next = min(bytes.count, place + Self.markDistance)
      count += bytes[place..<next].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
      place = next
    }
    return file
  }

  /// The bytes of the line that holds an offset, without its line ending or byte order mark.
  package func lineRange(at offset: Int) -> Range<Int> {
    let offset = min(max(offset, 0), bytes.count)
    if let range = knownLineRange(at: offset) { return range }
    var start = offset
    while start > 0, !isLineBreak(start - 1) { start -= 1 }
    var end = offset
    while end < bytes.count, bytes[end] != newline, bytes[end] != carriageReturn { end += 1 }
    if start == 0, bytes.starts(with: byteOrderMark) { start = min(byteOrderMark.count, end) }
    return min(start, end)..<end
  }

  private func knownLineRange(at offset: Int) -> Range<Int>? {
    guard let lineStarts else { return nil }
    let line = lineStarts.lastIndex(upTo: offset)
    var (start, end) = (
      lineStarts[line], line + 1 < lineStarts.count ? lineStarts[line + 1] : bytes.count
    )
    while end > start, bytes[end - 1] == newline || bytes[end - 1] == carriageReturn { end -= 1 }
    if start == 0, bytes.starts(with: byteOrderMark) { start = min(byteOrderMark.count, end) }
    return start..<end
  }

  package func text(in range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// The number of Unicode scalars that begin in a range of bytes.
  package func scalarCount(in range: Range<Int>) -> Int {
    let distance = Self.markDistance
    guard !scalarMarks.isEmpty, range.count > 2 * distance else {
      return bytes[range].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }
    let first = range.lowerBound / distance + 1
    let last = min(range.upperBound / distance, scalarMarks.count - 1)
    return scalarCount(in: range.lowerBound..<first * distance)
      + scalarMarks[last] - scalarMarks[first] + scalarCount(in: last * distance..<range.upperBound)
  }

  /// Where the next line begins, if a line ends at `index`.
  private func endOfLine(at index: Int) -> Int? {
    if bytes[index] == newline { return index + 1 }
    guard bytes[index] == carriageReturn else { return nil }
    return index + 1 < bytes.count && bytes[index + 1] == newline ? index + 2 : index + 1
  }

  /// Whether the byte ends a line; the CR of a CRLF does not, its LF does.
  private func isLineBreak(_ index: Int) -> Bool {
    if bytes[index] == newline { return true }
    guard bytes[index] == carriageReturn else { return false }
    return index + 1 >= bytes.count || bytes[index + 1] != newline
  }
}

extension ContiguousArray<Int> {
  /// The index of the last of ascending numbers that is not greater than another; the first is not.
  fileprivate func lastIndex(upTo number: Int) -> Int {
    var (low, high) = (0, count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if self[middle] <= number { low = middle } else { high = middle }
    }
    return low
  }
}

/// A line and a column, counted from one, for people and machine output.
package struct SourcePosition: Hashable, Sendable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// A range of bytes in a file of the site.
package struct SourcePlace: Hashable, Sendable {
  package var path: String
  package var range: Range<Int>

  package init(path: String, range: Range<Int>) {
    self.path = path
    self.range = range
  }
}

private let newline = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
private let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
