internal import PolicyModel

/// Dates at the beginning of a line, as in chronicles: `Oct. 30, 2023: President Biden signs the order.`
extension Sentence {
  /// The date that begins the sentence, otherwise the one that begins its paragraph or list item, where a colon or a
  /// dash follows: `Oct. 30, 2023:`, `January 2023 —`, `2023 –`.
  var lineDate: PartialDate? { date(at: range.lowerBound) ?? date(at: text.startIndex) }

  private func date(at start: Int) -> PartialDate? {
    endOfHead(from: start).flatMap { PartialDate(prose: string(start..<$0)) }
  }

  /// Where a colon or a dash ends what is too short for more than a date.
  private func endOfHead(from start: Int) -> Int? {
    func isDigit(_ index: Int) -> Bool {
      text.indices.contains(index) && 0x30...0x39 ~= text[index]
    }
    for index in start..<min(start + 40, text.count) {
      switch text[index] {
      case UInt8(ascii: ":") where !isDigit(index + 1): return index
      case UInt8(ascii: "-") where index > start && text[index - 1] == 0x20: return index
      case 0xE2
      where index + 2 < text.count && text[index + 1] == 0x80 && 0x92...0x95 ~= text[index + 2]
        && !(isDigit(index - 1) && isDigit(index + 3)):
        return index
      default: continue
      }
    }
    return nil
  }
}
