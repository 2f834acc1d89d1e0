internal import Text

/// The words at which a rule wakes: a text without any claims nothing that a rule could doubt.
enum Trigger {
  static func isHeld(by text: ContiguousArray<UInt8>) -> Bool { next(in: text, from: 0) != nil }

  /// Where the next one stands; the start is not within a word.
  ///
  /// An amount of money is one too: `$` and a digit, or a number with a letter (`9.7bn`). Words consist of
  /// ASCII letters, digits and `$`, as those in question have no others.
  static func next(in text: ContiguousArray<UInt8>, from start: Int) -> Int? {
    let lexicon = Lexicon.shared
    let bytes = text.span
    var base = start
    // Whether the byte before is of a word.
    var isInWord: UInt64 = 0
    while base < bytes.count {
      let words = text.wordBytes(from: base)
      var starts = words & ~(words &<< 1 | isInWord)
      while starts != 0 {
        let offset = starts.trailingZeroBitCount
        starts &= starts &- 1
        let word = base &+ offset
        guard lexicon.mayTrigger(bytes[word], word + 1 < bytes.count ? bytes[word + 1] : 0) else {
          continue
        }
        let length = (~(words &>> UInt64(offset))).trailingZeroBitCount
        let end = offset + length < 64 ? word + length : endOfWord(in: text, from: base + 64)
        if isOne(word..<end, bytes, lexicon) { return word }
      }
      isInWord = words &>> 63
      base += 64
    }
    return nil
  }

  private static func isOne(
    _ word: Range<Int>, _ bytes: Span<UInt8>, _ lexicon: Lexicon
  ) -> Bool {
    guard word.count > 1 else { return false }
    let first = bytes[word.lowerBound]
    if first < 0x41 {
      return first == UInt8(ascii: "$")
        || 0x30...0x39 ~= first && isScale(bytes[word.upperBound - 1] | 0x20)
    }
    guard lexicon.mayTrigger(first, bytes[word.lowerBound + 1], length: word.count) else {
      return false
    }
    var hash = Lexicon.seed
    for place in word { hash = Lexicon.mix(hash, bytes[place]) }
    let code = lexicon.code(hash: hash)
    return code != 0 && code <= Lexicon.lastTrigger
  }

  /// Where a word ends that goes on at an offset, if it does.
  private static func endOfWord(in text: ContiguousArray<UInt8>, from offset: Int) -> Int {
    var end = offset
    while end < text.count {
      let length = (~text.wordBytes(from: end)).trailingZeroBitCount
      end += length
      guard length == 64 else { return end }
    }
    return min(end, text.count)
  }

  /// The last letter of `9.7m`, `9.7bn`, `9.7b`.
  private static func isScale(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "m") || byte == UInt8(ascii: "b") || byte == UInt8(ascii: "n")
  }
}
