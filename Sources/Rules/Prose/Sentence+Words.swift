internal import Text

extension Sentence {
  /// Cuts a range of a text into words.
  ///
  /// `9.7`, `17,400`, `$9.7bn` and `5%` are one word each; `hasn't` is `has` and `n't`, `Acme's` is
  /// `Acme` and `'s`, whichever apostrophe it has.
  static func words(
    of text: ContiguousArray<UInt8>, in range: Range<Int>, _ quotations: Quotations
  ) -> [Word] {
    var reader = WordReader(text: text, index: range.lowerBound, end: range.upperBound)
    var words: [Word] = []
    words.reserveCapacity(range.count / 6 + 1)
    var gap = Gap.none
    while let mark = reader.skip() {
      gap = max(gap, mark)
      guard reader.index < range.upperBound else { break }
      while let word = reader.word(after: gap) {
        var word = word
        word.isQuoted = quotations.contains(word.range.lowerBound)
        words.append(word)
        gap = .none
      }
    }
    return words
  }
}

private struct WordReader {
  let text: ContiguousArray<UInt8>
  var index: Int
  let end: Int

  /// Goes on to the next word.
  ///
  /// - Returns: The strongest mark on the way; `nil` at the end.
  mutating func skip() -> Sentence.Gap? {
    guard index < end else { return nil }
    var gap = Sentence.Gap.none
    while index < end {
      let (isPart, length) = part(at: index)
      guard !isPart else { break }
      gap = max(gap, mark(at: index, length))
      index += length
    }
    return gap
  }

  private func mark(at index: Int, _ length: Int) -> Sentence.Gap {
    switch text[index] {
    case 0x20, 0xC2: return .space
    case UInt8(ascii: ","): return .comma
    case UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "?"), UInt8(ascii: "!"):
      return .semicolon
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"): return .bracket
    case UInt8(ascii: "-"):
      return index > 0 && text[index - 1] == 0x20 ? .dash : .hyphen
    case UInt8(ascii: "."): return .stop
    case UInt8(ascii: "|"): return .semicolon
    case 0xE2 where length == 3 && text[index + 1] == 0x80:
      switch text[index + 2] {
      case 0x90, 0x91: return .hyphen
      case 0x92...0x95: return .dash
      default: return .space
      }
    default: return .space
    }
  }

  /// The word that begins here, or the rest of a contraction.
  mutating func word(after gap: Sentence.Gap) -> Sentence.Word? {
    guard index < end else { return nil }
    let start = index
    if gap == .none, start > 0, isLetter(text[start - 1]), beginsNegation(start - 1) {
      return negation(after: gap)
    }
    if let length = apostrophe(at: index) {
      guard index > 0, isLetter(text[index - 1]) || 0x30...0x39 ~= text[index - 1],
        index + length < end,
        isLetter(text[index + length])
      else { return nil }
      var hash = Lexicon.mix(Lexicon.seed, UInt8(ascii: "'"))
      index += length
      while index < end, isLetter(text[index]) {
        hash = Lexicon.mix(hash, text[index])
        index += 1
      }
      return make(start, hash, gap, hasDigit: false)
    }
    var hash = Lexicon.seed
    var hasDigit = false
    while index < end {
      index = endOfLetters(hashedInto: &hash)
      guard index < end else { break }
      let byte = text[index]
      if hasDigit, byte == 0x2E || byte == 0x2C, index + 1 < end, 0x30...0x39 ~= text[index + 1] {
        hash = Lexicon.mix(hash, byte)
        index += 1
        continue
      }
      let (isPart, length) = part(at: index)
      guard isPart, !beginsNegation(start) else { break }
      hasDigit = hasDigit || 0x30...0x39 ~= byte
      for _ in 0..<length {
        hash = Lexicon.mix(hash, text[index])
        index += 1
      }
    }
    return index > start ? make(start, hash, gap, hasDigit: hasDigit) : nil
  }

  /// The end of the ASCII letters from here on that begin no `n't`: most of every word.
  private func endOfLetters(hashedInto hash: inout UInt64) -> Int {
    let bytes = text.span
    var place = index
    while place < end, bytes[place].isASCIILetter, bytes[place] | 0x20 != UInt8(ascii: "n") {
      hash = Lexicon.mix(hash, bytes[place])
      place += 1
    }
    return place
  }

  /// Whether `n't` stands here, behind the beginning of a word.
  private func beginsNegation(_ start: Int) -> Bool {
    guard index > start, text[index] | 0x20 == UInt8(ascii: "n"),
      let length = apostrophe(at: index + 1), index + 1 + length < end
    else { return false }
    return text[index + 1 + length] | 0x20 == UInt8(ascii: "t")
  }

  /// The `n't` that stands here.
  private mutating func negation(after gap: Sentence.Gap) -> Sentence.Word {
    let start = index
    index += 1
    index += (apostrophe(at: index) ?? 1) + 1
    return make(start, Self.negation, gap, hasDigit: false)
  }

  private static let negation = "n't".utf8.reduce(Lexicon.seed, Lexicon.mix)

  private func make(
    _ start: Int, _ hash: UInt64, _ gap: Sentence.Gap, hasDigit: Bool
  ) -> Sentence.Word {
    Sentence.Word(
      range: start..<index, code: hasDigit ? 0 : Lexicon.shared.code(hash: hash),
      hasDigit: hasDigit, gap: gap, isQuoted: false)
  }

  private func apostrophe(at index: Int) -> Int? {
    guard index < end else { return nil }
    if text[index] == UInt8(ascii: "'") { return 1 }
    return index + 2 < end && text[index] == 0xE2 && text[index + 1] == 0x80
      && text[index + 2] == 0x99
      ? 3 : nil
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    0x61...0x7A ~= byte | 0x20 || byte >= 0xC3 && byte != 0xE2 || 0x80...0xBF ~= byte
  }

  /// Whether a scalar is part of a word: letters, digits, `$`, `%`, signs of currencies.
  private func part(at index: Int) -> (isPart: Bool, length: Int) {
    let byte = text[index]
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "$"), UInt8(ascii: "%"):
      return (true, 1)
    case 0..<0x80: return (false, 1)
    case 0xC2: return (index + 1 < end && 0xA2...0xA5 ~= text[index + 1], 2)
    case 0xE2:
      // € and its neighbours; dashes, quotation marks and blanks are none.
      return (index + 1 < end && text[index + 1] == 0x82, min(3, end - index))
    case 0xE3: return (index + 1 < end && text[index + 1] != 0x80, min(3, end - index))
    case 0xC0...0xDF: return (true, min(2, end - index))
    case 0xE0...0xEF: return (true, min(3, end - index))
    case 0xF0...: return (true, min(4, end - index))
    default: return (true, 1)
    }
  }
}
