/// What is in quotation marks, or is code, in a text.
struct Quotations {
  /// Ascending and apart.
  private var ranges: [Range<Int>] = []

  /// - Complexity: O(*n*); a text without quotation marks is walked over once.
  init(in text: ContiguousArray<UInt8>, code: [Range<Int>] = []) {
    var curly: Int?
    var straight: Int?
    var single = SingleQuotation()
    ranges = code
    let bytes = text.span
    guard Self.mayHold(bytes) else {
      if ranges.count > 1 { join() }
      return
    }
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        // After a digit it may be an inch.
        if let start = straight {
          ranges.append(start..<index)
          straight = nil
        } else if index == 0 || !(0x30...0x39 ~= bytes[index - 1]) {
          straight = index
        }
      case UInt8(ascii: "'"):
        single.read(text, index, length: 1, isOpening: nil)
      case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80:
        switch bytes[index + 2] {
        case 0x98: single.read(text, index, length: 3, isOpening: true)
        case 0x99: single.read(text, index, length: 3, isOpening: false)
        case 0x9C, 0x9E: curly = curly ?? index
        case 0x9D:
          if let start = curly { ranges.append(start..<index) }
          curly = nil
        default: break
        }
        index += 2
      case 0xC2 where index + 1 < bytes.count:
        if bytes[index + 1] == 0xAB {
          curly = curly ?? index
        } else if bytes[index + 1] == 0xBB, let start = curly {
          ranges.append(start..<index)
          curly = nil
        }
        index += 1
      default: break
      }
      index += 1
    }
    // A quotation that goes on in the next paragraph is not closed in this one.
    if let start = curly { ranges.append(start..<bytes.count) }
    single.end()
    ranges += single.ranges
    if ranges.count > 1 { join() }
  }

  /// Whether a byte may be of a quotation mark. The loop has no branch, so that it becomes
  /// vector instructions: most texts have none.
  private static func mayHold(_ bytes: Span<UInt8>) -> Bool {
    var found: UInt8 = 0
    for index in 0..<bytes.count {
      let byte = bytes[index]
      let isPlain: UInt8 = (byte == 0x22 ? 1 : 0) | (byte == 0x27 ? 1 : 0)
      found |= isPlain | (byte == 0xC2 ? 1 : 0) | (byte == 0xE2 ? 1 : 0)
    }
    return found != 0
  }

  /// Sorts the ranges and joins those that overlap: a quotation in another one.
  private mutating func join() {
    ranges.sort { $0.lowerBound < $1.lowerBound }
    var joined: [Range<Int>] = []
    for range in ranges {
      if let last = joined.last, range.lowerBound < last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    ranges = joined
  }

  func contains(_ index: Int) -> Bool {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= index { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(index)
  }
}

/// Single quotation marks, which are apostrophes as well: one opens before a word and behind none, and
/// closes behind a word and before none.
private struct SingleQuotation {
  private(set) var ranges: [Range<Int>] = []
  private var start: Int?
  /// An end that may be a possessive: `the shares' value`.
  private var doubtfulEnd: Int?

  /// Reads a mark.
  ///
  /// - Parameter isOpening: What its form says; `nil` for `'`, which has one form.
  mutating func read(
    _ text: ContiguousArray<UInt8>, _ index: Int, length: Int, isOpening: Bool?
  ) {
    let before = index > 0 ? text[index - 1] : 0x20
    let after = index + length < text.count ? text[index + length] : 0x20
    let opens = !isWord(before) && (isOpening ?? (before != UInt8(ascii: ".")))
    if start == nil, opens, isOpening != false, isWord(after), !(0x30...0x39 ~= after) {
      start = index
    } else if let open = start, isOpening != true, before > 0x20, !isWord(after) {
      if before | 0x20 == UInt8(ascii: "s"), after == 0x20 {
        doubtfulEnd = doubtfulEnd ?? index
      } else {
        ranges.append(open..<index)
        (start, doubtfulEnd) = (nil, nil)
      }
    }
  }

  mutating func end() {
    if let start, let doubtfulEnd { ranges.append(start..<doubtfulEnd) }
    start = nil
  }

  private func isWord(_ byte: UInt8) -> Bool {
    0x61...0x7A ~= byte | 0x20 || 0x30...0x39 ~= byte || 0xC3...0xDF ~= byte
  }
}
