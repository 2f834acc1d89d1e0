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
    guard holdsTrigger(passage.text, in: passage.text.indices) else { return [] }
    var sentences: [Sentence] = []
    for range in passage.sentences where holdsTrigger(passage.text, in: range) {
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
    guard holdsTrigger(bytes, in: bytes.indices) else { return [] }
    let words = words(of: bytes, in: bytes.indices)
    return [Sentence(text: bytes, range: bytes.indices, words: words, links: [], hasNote: false)]
  }

  private static func holdsTrigger(
    _ text: ContiguousArray<UInt8>, in range: Range<Int>
  ) -> Bool {
    let lexicon = Lexicon.shared
    let last = Lexicon.lastTrigger
    let bytes = text.span
    var hash = Lexicon.seed
    var isWord = false
    for index in range {
      let byte = bytes[index]
      if isPart(byte) {
        hash = Lexicon.mix(hash, byte)
        isWord = true
      } else if isWord {
        let code = lexicon.code(hash: hash)
        if code != 0, code <= last { return true }
        hash = Lexicon.seed
        isWord = false
      }
    }
    let code = isWord ? lexicon.code(hash: hash) : 0
    return code != 0 && code <= last
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

  private static func isPart(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x80...: true
    case UInt8(ascii: "$"), UInt8(ascii: "%"): true
    default: false
    }
  }
}
