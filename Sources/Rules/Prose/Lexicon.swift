/// The words that rules on wording know, each with a number: a closed list (decision 24).
///
/// Words of a text are compared by a hash of their lower-case letters, so that reading a text costs
/// little more than walking over its bytes.
final class Lexicon: Sendable {
  /// 0 is every word that no rule knows.
  typealias Code = UInt16

  static let shared = Lexicon(ProseWords.all)
  /// The greatest number of a trigger.
  static let lastTrigger = Code(Set(ProseWords.triggers).count)

  /// For each pair of first letters, five bits of either, the lengths of the triggers that begin with it, a bit each.
  private let triggerLengths: [UInt32]
  private let slots: [Slot]
  private let mask: Int
  private let codes: [String: Code]

  private struct Slot: Sendable {
    var hash: UInt64 = 0
    var code: Code = 0
  }

  init(_ words: [String]) {
    var codes: [String: Code] = [:]
    for word in words where codes[word] == nil { codes[word] = Code(codes.count + 1) }
    var size = 64
    while size < codes.count * 4 { size *= 2 }
    var slots = [Slot](repeating: Slot(), count: size)
    for (word, code) in codes {
      let hash = word.utf8.reduce(Lexicon.seed, Lexicon.mix)
      var index = Int(truncatingIfNeeded: hash) & (size - 1)
      while slots[index].code != 0 { index = (index + 1) & (size - 1) }
      slots[index] = Slot(hash: hash, code: code)
    }
    var lengths = [UInt32](repeating: 0, count: 1024)
    for word in ProseWords.triggers {
      let bytes = Array(word.utf8)
      precondition(2..<32 ~= bytes.count, "a trigger is short")
      lengths[Self.pair(bytes[0], bytes[1])] |= 1 << UInt32(bytes.count)
    }
    triggerLengths = lengths
    self.codes = codes
    self.slots = slots
    mask = size - 1
  }

  /// The number of a word given in lower case; it must be one of the list.
  static func code(_ word: String) -> Code {
    guard let code = shared.codes[word] else {
      preconditionFailure("'\(word)' is not in the list of words")
    }
    return code
  }

  static func codes(_ words: [String]) -> Set<Code> { Set(words.map(code)) }

  /// The numbers of words given in a row, with blanks between them.
  static func codes(_ words: String) -> Set<Code> {
    Set(words.split(separator: " ").map { code(String($0)) })
  }

  /// Whether a trigger begins with two bytes: with these letters, or with what begins an amount.
  func mayTrigger(_ first: UInt8, _ second: UInt8) -> Bool {
    first < 0x41 || triggerLengths[Self.pair(first, second)] != 0
  }

  /// Whether a trigger begins with two letters and has so many bytes: few words that are none pass.
  func mayTrigger(_ first: UInt8, _ second: UInt8, length: Int) -> Bool {
    length < 32 && triggerLengths[Self.pair(first, second)] & 1 << UInt32(length) != 0
  }

  /// Letter case makes no difference in the low five bits.
  private static func pair(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 31) << 5 | Int(second & 31)
  }

  func code(hash: UInt64) -> Code {
    var index = Int(truncatingIfNeeded: hash) & mask
    while slots[index].code != 0 {
      if slots[index].hash == hash { return slots[index].code }
      index = (index + 1) & mask
    }
    return 0
  }

  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  /// FNV-1a, letters in lower case; the low bits are mixed by the multiplication.
  static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    let lower = 0x41...0x5A ~= byte ? byte | 0x20 : byte
    return (hash ^ UInt64(lower)) &* 0x100_0000_01b3
  }
}
