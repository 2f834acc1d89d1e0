internal import Markdown

/// One sentence of a page's text, cut into words.
struct Sentence {
  /// The passage it stands in.
  let text: ContiguousArray<UInt8>
  let range: Range<Int>
  let words: [Word]
  /// Its links to records.
  let links: [Link]
  /// Whether a note of a source stands in it or at its end.
  let hasNote: Bool

  struct Word {
    var range: Range<Int>
    /// Of the lexicon; 0 where no rule knows it.
    var code: Lexicon.Code
    var hasDigit: Bool
  }

  struct Link {
    var record: Int
    /// The words of its text.
    var words: Range<Int>
    /// In the file.
    var place: Range<Int>
  }

  func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

  func code(_ index: Int) -> Lexicon.Code { words.indices.contains(index) ? words[index].code : 0 }

  func holds(_ codes: Set<Lexicon.Code>) -> Bool { words.contains { codes.contains($0.code) } }

  /// Whether nothing but blanks stands between a word and the one before.
  func isAdjacent(_ index: Int) -> Bool {
    words.indices.contains(index) && words.indices.contains(index - 1)
      && words[index].range.lowerBound - words[index - 1].range.upperBound == 1
      && text[words[index].range.lowerBound - 1] == 0x20
  }
}

extension Sentence {
  /// The sentences of a passage that hold a trigger.
  ///
  /// - Complexity: One walk over the bytes where there is none; no memory is asked for then.
  static func all(of passage: MarkdownDocument.Passage) -> [Sentence] {
    var trigger = nextTrigger(in: passage.text, from: 0)
    guard trigger != nil else { return [] }
    var sentences: [Sentence] = []
    for range in passage.sentences {
      if let place = trigger, place < range.lowerBound {
        trigger = nextTrigger(in: passage.text, from: range.lowerBound)
      }
      guard let place = trigger, place < range.upperBound else { continue }
      trigger = nextTrigger(in: passage.text, from: range.upperBound)
      let words = words(of: passage.text, in: range)
      let links = passage.links.filter { range.contains($0.text.lowerBound) }.map { link in
        let first = words.firstIndex { $0.range.upperBound > link.text.lowerBound } ?? words.count
        let end = words.firstIndex { $0.range.lowerBound >= link.text.upperBound } ?? words.count
        return Link(record: link.mention, words: first..<max(first, end), place: link.place)
      }
      sentences.append(
        Sentence(
          text: passage.text, range: range, words: words, links: links,
          hasNote: passage.notes.contains { range.lowerBound < $0 && $0 <= range.upperBound + 1 }))
    }
    return sentences
  }

  /// Text that stands by itself, such as a value of the front matter.
  static func all(of text: String) -> [Sentence] {
    let bytes = ContiguousArray(text.utf8.map { $0 == 0x0A ? 0x20 : $0 })
    guard holdsTrigger(bytes) else { return [] }
    let words = words(of: bytes, in: bytes.indices)
    return [Sentence(text: bytes, range: bytes.indices, words: words, links: [], hasNote: false)]
  }

  static func holdsTrigger(_ text: ContiguousArray<UInt8>) -> Bool {
    nextTrigger(in: text, from: 0) != nil
  }

  /// Where the next word stands that a rule wakes at; the start is not within a word.
  private static func nextTrigger(in text: ContiguousArray<UInt8>, from start: Int) -> Int? {
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
      guard lexicon.mayTrigger(bytes[word], length: index - word) else { continue }
      var hash = Lexicon.seed
      for place in word..<index { hash = Lexicon.mix(hash, bytes[place]) }
      let code = lexicon.code(hash: hash)
      if code != 0, code <= last { return word }
    }
    return nil
  }

  private static func words(
    of text: ContiguousArray<UInt8>, in range: Range<Int>
  ) -> [Word] {
    var words: [Word] = []
    let lexicon = Lexicon.shared
    var index = range.lowerBound
    while index < range.upperBound {
      guard isPart(text[index]) else {
        index += 1
        continue
      }
      let start = index
      var hash = Lexicon.seed
      var hasDigit = false
      while index < range.upperBound {
        let byte = text[index]
        let isDigit = 0x30...0x39 ~= byte
        // 9.7 and 17,400 are one word each.
        let joins =
          (byte == 0x2E || byte == 0x2C) && hasDigit && index + 1 < range.upperBound
          && 0x30...0x39 ~= text[index + 1]
        guard isPart(byte) || joins else { break }
        hasDigit = hasDigit || isDigit
        hash = Lexicon.mix(hash, byte)
        index += 1
      }
      let code = hasDigit ? 0 : lexicon.code(hash: hash)
      words.append(Word(range: start..<index, code: code, hasDigit: hasDigit))
    }
    return words
  }

  /// Whether a byte is part of a word: letters, digits, `$`, `%` and whatever is not ASCII.
  private static func isPart(_ byte: UInt8) -> Bool {
    if byte >= 0x80 { return true }
    let mask = byte < 64 ? lowParts : highParts
    return mask &>> UInt64(byte & 63) & 1 != 0
  }

  /// A bit for each digit, `$` and `%`, and for each letter behind 63.
  private static let lowParts: UInt64 = 0x03FF_0030_0000_0000
  private static let highParts: UInt64 = 0x07FF_FFFE_07FF_FFFE
}
