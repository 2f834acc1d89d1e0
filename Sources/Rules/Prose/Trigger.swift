/// The words at which a rule wakes: a text without any claims nothing that a rule could doubt.
enum Trigger {
  static func isHeld(by text: ContiguousArray<UInt8>) -> Bool { next(in: text, from: 0) != nil }

  /// Where the next one stands; the start is not within a word.
  ///
  /// An amount of money is one too: `$` and a digit, or a number with a letter (`9.7bn`).
  static func next(in text: ContiguousArray<UInt8>, from start: Int) -> Int? {
    let lexicon = Lexicon.shared
    let last = Lexicon.lastTrigger
    let bytes = text.span
    var index = start
    while index < bytes.count {
      guard isPart(bytes[index]) else {
        index += 1
        continue
      }
      let word = index
      repeat { index += 1 } while index < bytes.count && isPart(bytes[index])
      let first = bytes[word]
      if first < 0x41 {
        if first == UInt8(ascii: "$"), index - word > 1 { return word }
        if 0x30...0x39 ~= first, isScale(bytes[index - 1] | 0x20), index - word > 1 { return word }
        continue
      }
      guard index - word > 1,
        lexicon.mayTrigger(first, bytes[word + 1], length: index - word)
      else { continue }
      var hash = Lexicon.seed
      for place in word..<index { hash = Lexicon.mix(hash, bytes[place]) }
      let code = lexicon.code(hash: hash)
      if code != 0, code <= last { return word }
    }
    return nil
  }

  /// The last letter of `9.7m`, `9.7bn`, `9.7b`.
  private static func isScale(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "m") || byte == UInt8(ascii: "b") || byte == UInt8(ascii: "n")
  }

  /// Letters, digits and `$`, all of ASCII; the words in question have no others.
  private static func isPart(_ byte: UInt8) -> Bool {
    guard byte < 0x80 else { return false }
    let mask = byte < 64 ? lowParts : highParts
    return mask &>> UInt64(byte & 63) & 1 != 0
  }

  private static let lowParts: UInt64 = 0x03FF_0010_0000_0000
  private static let highParts: UInt64 = 0x07FF_FFFE_07FF_FFFE
}
