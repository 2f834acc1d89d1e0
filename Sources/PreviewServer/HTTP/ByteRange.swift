/// The part of a file that a request asks for, RFC 9110 section 14.
package enum ByteRange: Hashable, Sendable {
  case whole
  case part(Range<Int>)
  /// It contains no part of the file.
  case unsatisfiable

  /// Anything not understood, including several ranges, asks for the whole file.
  ///
  /// - Parameters:
  ///   - header: `bytes=0-99`, `bytes=100-` or `bytes=-100`; `nil` if there is none.
  ///   - size: The bytes of the file.
  package init(_ header: String?, of size: Int) {
    self = .whole
    guard let header, header.lowercased().hasPrefix("bytes=") else { return }
    let ends = header.utf8.dropFirst(6).split(
      separator: UInt8(ascii: "-"), omittingEmptySubsequences: false
    )
    .map { Substring($0).trimmingBlanks }
    guard ends.count == 2 else { return }
    func number(_ text: Substring) -> Int? {
      guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      // A number with too many digits exceeds the size of any file.
      return Int(text) ?? Int.max
    }
    if ends[0].isEmpty {
      guard let count = number(ends[1]) else { return }
      self = count == 0 || size == 0 ? .unsatisfiable : .part(max(0, size - count)..<size)
    } else {
      guard let first = number(ends[0]) else { return }
      guard let last = ends[1].isEmpty ? Int.max : number(ends[1]), last >= first else { return }
      self =
        first >= size ? .unsatisfiable : .part(first..<min(size, last == .max ? size : last + 1))
    }
  }
}

extension Substring {
  /// Without leading and trailing spaces and tabs.
  var trimmingBlanks: Substring {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    guard let start = utf8.firstIndex(where: { !isBlank($0) }),
      let last = utf8.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return self[start...last]
  }
}
