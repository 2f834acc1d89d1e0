internal import Text

/// Bytes that cmark parses, and where they are in the file.
///
/// The body itself, or an excerpt put together from parts of it: the cells of a table, the whole with
/// list items in place of footnotes.
struct SourceText {
  private(set) var bytes: ContiguousArray<UInt8>
  /// What of the bytes is parsed.
  private(set) var body: Range<Int>
  private(set) var lines: LineIndex
  /// Where the parts of an excerpt come from; `nil` where every byte stands at its own place.
  private let origin: SourceMap?

  /// - Parameter hasPlaces: Whether places will be asked for; plain output has no need of them.
  init(_ bytes: ContiguousArray<UInt8>, body: Range<Int>, hasPlaces: Bool = true) {
    self.bytes = bytes
    self.body = body
    lines = LineIndex(bytes, body: hasPlaces ? body : body.lowerBound..<body.lowerBound)
    origin = nil
  }

  init(_ excerpt: SourceExcerpt) {
    bytes = excerpt.bytes
    body = bytes.indices
    lines = LineIndex(bytes, body: body)
    origin = excerpt.map
  }

  /// Where a range of the bytes stands in the file.
  func place(_ range: Range<Int>) -> Range<Int> {
    guard let origin else { return range }
    var (start, end) = (range.lowerBound, range.upperBound)
    // The ends may lie in what was put between the parts.
    while start < end, origin.source(of: start) == nil { start += 1 }
    while end > start, origin.source(of: end - 1) == nil { end -= 1 }
    if let place = origin.source(of: start..<end) { return place }
    if let next = origin.source(of: start) { return next.lowerBound..<next.lowerBound }
    while start > 0 {
      start -= 1
      if let last = origin.source(of: start) { return last.upperBound..<last.upperBound }
    }
    return 0..<0
  }
}

/// An excerpt of a file while it is put together.
struct SourceExcerpt {
  private(set) var bytes: ContiguousArray<UInt8> = []
  private(set) var map = SourceMap()

  /// - Parameter capacity: Bytes that it may have without being moved.
  init(capacity: Int = 0) { if capacity > 0 { bytes.reserveCapacity(capacity) } }

  /// Appends a part of the file.
  mutating func append(_ file: ContiguousArray<UInt8>, _ range: Range<Int>) {
    append(file, range, from: range)
  }

  /// Appends bytes that stand elsewhere in the file.
  mutating func append(
    _ source: ContiguousArray<UInt8>, _ range: Range<Int>, from place: Range<Int>
  ) {
    let start = bytes.count
    bytes.append(source, range)
    map.append(SourceMap.Segment(text: start..<bytes.count, source: place, isVerbatim: true))
  }

  mutating func append(_ excerpt: SourceExcerpt) {
    let shift = bytes.count
    bytes.append(contentsOf: excerpt.bytes)
    for segment in excerpt.map.segments {
      var moved = segment
      moved.text = segment.text.lowerBound + shift..<segment.text.upperBound + shift
      map.append(moved)
    }
  }

  /// Appends what the file does not have.
  mutating func append(filler: String) {
    bytes.append(contentsOf: filler.utf8)
  }
}
