/// The running text of rendered Markdown, with a line break after each block.
///
/// What a page adds to its text (status chips, note numbers) and what nobody reads (scripts, comments) is left out.
package struct PlainText: Sendable {
  package private(set) var bytes = ContiguousArray<UInt8>()
  /// The ranges of headings.
  package private(set) var headings: [Range<Int>] = []

  package init() {}

  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    headings.removeAll(keepingCapacity: true)
  }

  /// Appends a text that is not markup, as a block.
  package mutating func append(line text: String) {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    spaceOut(from: start)
    breakLine()
  }

  /// - Complexity: One pass.
  package mutating func append(html: ContiguousArray<UInt8>) {
    bytes.reserveCapacity(bytes.count + html.count)
    var heading: Int?
    unsafe html.withUnsafeBufferPointer { html in
      var reader = unsafe MarkupReader(html)
      while let piece = unsafe reader.next() {
        switch piece {
        case .text(let range):
          let start = bytes.count
          unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: html[range]))
          spaceOut(from: start)
        case .character(let scalar): bytes.append(contentsOf: String(scalar).utf8)
        case .blockEdge: breakLine()
        case .label: dropSpaces()
        case .headingStart:
          breakLine()
          heading = bytes.count
        case .headingEnd:
          if let start = heading, start < bytes.count { headings.append(start..<bytes.count) }
          heading = nil
          breakLine()
        }
      }
    }
    breakLine()
  }

  /// Line breaks within a block are spaces.
  private mutating func spaceOut(from start: Int) {
    unsafe bytes.withUnsafeMutableBufferPointer { bytes in
      for index in start..<bytes.count where unsafe bytes[index] == 0x0A {
        unsafe bytes[index] = 0x20
      }
    }
  }

  private mutating func dropSpaces() {
    while bytes.last == 0x20 { bytes.removeLast() }
  }

  private mutating func breakLine() {
    dropSpaces()
    if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
  }
}
