/// What the bytes of a block's text were in the source.
struct SourceMap {
  /// A run of text in one piece; where it is verbatim, byte stands for byte, otherwise an escape or an
  /// entity stands for all of it.
  struct Segment {
    var text: Range<Int>
    var source: Range<Int>
    var isVerbatim: Bool
  }

  /// Ascending by text.
  private(set) var segments: [Segment] = []

  mutating func removeAll() {
    if !segments.isEmpty { segments.removeAll(keepingCapacity: true) }
  }

  mutating func append(_ segment: Segment) {
    if !segment.text.isEmpty { segments.append(segment) }
  }

  /// Where a byte of text is in the file; `nil` where that is unknown.
  func source(of offset: Int) -> Range<Int>? {
    guard let segment = segment(at: offset) else { return nil }
    guard segment.isVerbatim else { return segment.source }
    let start = segment.source.lowerBound + offset - segment.text.lowerBound
    return start..<start + 1
  }

  /// Where a range of text is in the file.
  func source(of range: Range<Int>) -> Range<Int>? {
    guard !range.isEmpty, let first = source(of: range.lowerBound),
      let last = source(of: range.upperBound - 1), first.lowerBound < last.upperBound
    else { return nil }
    return first.lowerBound..<last.upperBound
  }

  /// Whether a byte stands for itself; so it does where nothing is known of its source.
  func isVerbatim(_ offset: Int) -> Bool { segment(at: offset)?.isVerbatim ?? true }

  private func segment(at offset: Int) -> Segment? {
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].text.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    guard low < segments.count, segments[low].text.contains(offset) else { return nil }
    return segments[low]
  }
}

extension SourceMap {
  /// The segments that share a byte with a range of text.
  func segments(in text: Range<Int>) -> ArraySlice<Segment> {
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].text.upperBound <= text.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var end = low
    while end < segments.count, segments[end].text.lowerBound < text.upperBound { end += 1 }
    return segments[low..<end]
  }
}
