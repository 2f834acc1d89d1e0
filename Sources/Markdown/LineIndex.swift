internal import Text

/// Where the lines of a body begin; lines end at LF, CRLF or a lone CR, as cmark has it.
struct LineIndex {
  private let starts: [Int]
  private let end: Int

  init(_ bytes: ContiguousArray<UInt8>, body: Range<Int>) {
    var starts = [body.lowerBound]
    starts.reserveCapacity(1 + body.count / 48)
    end = body.upperBound
    guard bytes.firstIndex(of: 0x0D, in: body) != nil else {
      var start = body.lowerBound
      while let newline = bytes.firstIndex(of: 0x0A, in: start..<body.upperBound) {
        start = newline + 1
        starts.append(start)
      }
      self.starts = starts
      return
    }
    let span = bytes.span
    for index in body where span[index] <= 0x0D {
      let byte = span[index]
      guard byte == 0x0A || byte == 0x0D else { continue }
      if byte == 0x0D, index + 1 < body.upperBound, bytes[index + 1] == 0x0A { continue }
      starts.append(index + 1)
    }
    self.starts = starts
  }

  /// The number of lines; one that holds nothing behind the last line break is one.
  var count: Int { starts.count }

  /// - Parameter line: Counted from one; past the last it is the body's end.
  func start(of line: Int) -> Int {
    line <= starts.count ? starts[max(line, 1) - 1] : end
  }

  /// Past a line's ending.
  func end(of line: Int) -> Int { start(of: line + 1) }

  /// Where the line that holds an offset begins.
  func start(ofLineWith offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? starts[low - 1] : offset
  }
}
