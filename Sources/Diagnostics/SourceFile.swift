/// A file as it was read from disk.
///
/// Positions are byte offsets until a person has to read them; only then does ``position(at:)``
/// turn one into a line and a column, so that a file without findings costs nothing.
package struct SourceFile: Sendable {
  /// The path relative to the site's folder, for example `Content/briefings/water.md`.
  package let path: String
  package let bytes: ContiguousArray<UInt8>
  /// Where lines begin and how many characters there are before each block, for a file that is asked
  /// often.
  private var lines: Lines?

  private struct Lines {
    var starts: ContiguousArray<Int> = [0]
    /// Unicode scalars before every ``block`` bytes.
    var scalars: ContiguousArray<Int> = []

    static let block = 256
  }

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
  /// - Complexity: O(*n*) in the bytes before the offset; of a file ``withLines`` O(log *l*) for
  ///   *l* lines, however long they are.
  package func position(at offset: Int) -> SourcePosition {
    let offset = min(max(offset, 0), bytes.count)
    if let lines {
      let line = lines.starts.lastIndex(upTo: offset)
      return position(at: offset, line: line + 1, start: lines.starts[line])
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
    var lines = Lines()
    lines.scalars.reserveCapacity(bytes.count / Lines.block + 1)
    var next = 0
    var scalars = 0
    for (index, byte) in bytes.enumerated() {
      if index % Lines.block == 0 { lines.scalars.append(scalars) }
      if byte & 0xC0 != 0x80 { scalars += 1 }
      if index >= next, let start = endOfLine(at: index) {
        lines.starts.append(start)
        next = start
      }
    }
    if bytes.count % Lines.block == 0 { lines.scalars.append(scalars) }
    var file = self
    file.lines = lines
    return file
  }

  /// The bytes of the line that holds an offset, without its line ending or byte order mark.
  package func lineRange(at offset: Int) -> Range<Int> {
    let offset = min(max(offset, 0), bytes.count)
    var start = offset
    var end = offset
    if let starts = lines?.starts {
      let line = starts.lastIndex(upTo: offset)
      start = starts[line]
      end = line + 1 < starts.count ? starts[line + 1] : bytes.count
      while end > start, bytes[end - 1] == newline || bytes[end - 1] == carriageReturn { end -= 1 }
    } else {
      while start > 0, !isLineBreak(start - 1) { start -= 1 }
      while end < bytes.count, bytes[end] != newline, bytes[end] != carriageReturn { end += 1 }
    }
    if start == 0, bytes.starts(with: byteOrderMark) { start = min(byteOrderMark.count, end) }
    return min(start, end)..<end
  }

  package func text(in range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// The number of Unicode scalars that begin in a range of bytes.
  package func scalarCount(in range: Range<Int>) -> Int {
    guard let lines, range.count > Lines.block else {
      return bytes[range].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }
    func count(before end: Int) -> Int {
      let block = end / Lines.block
      return lines.scalars[block]
        + bytes[block * Lines.block..<end].reduce(0) {
          $0 + ($1 & 0xC0 == 0x80 ? 0 : 1)
        }
    }
    return count(before: range.upperBound) - count(before: range.lowerBound)
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
