/// What stands in quotation marks in a text.
struct Quotations {
  /// Ascending and apart.
  private var ranges: [Range<Int>] = []

  /// - Complexity: O(*n*); a text without quotation marks is walked over once.
  init(in text: ContiguousArray<UInt8>) {
    var curly: Int?
    var straight: Int?
    let bytes = text.span
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
      case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80:
        switch bytes[index + 2] {
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
    if ranges.count > 1 { ranges.sort { $0.lowerBound < $1.lowerBound } }
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
