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
  /// What introduces its passage, or is in the same row.
  var context = MarkdownDocument.Passage.Context()

  struct Word {
    var range: Range<Int>
    /// Of the lexicon; 0 where no rule knows it.
    var code: Lexicon.Code
    var hasDigit: Bool
    /// What is between it and the word before.
    var gap: Gap
    /// Whether it stands in quotation marks: someone else's word, or none to be taken at its face.
    var isQuoted: Bool
  }

  /// What parts two words; of several marks the strongest.
  enum Gap: UInt8, Comparable {
    /// `has` and `n't`
    case none
    case space, hyphen, stop, comma, bracket, dash, semicolon

    static func < (one: Gap, other: Gap) -> Bool { one.rawValue < other.rawValue }
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

  /// A word in lower case.
  func word(_ index: Int) -> String {
    words.indices.contains(index) ? string(words[index].range).lowercased() : ""
  }

  /// What comes before a word; at the end of the sentence the strongest.
  func gap(before index: Int) -> Gap {
    words.indices.contains(index) && index > 0 ? words[index].gap : .semicolon
  }

  func isCapital(_ index: Int) -> Bool {
    words.indices.contains(index) && 0x41...0x5A ~= text[words[index].range.lowerBound]
  }

  func isQuoted(_ index: Int) -> Bool { words.indices.contains(index) && words[index].isQuoted }

  /// The bytes of a range of words.
  func bytes(of range: Range<Int>) -> Range<Int> {
    words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound
  }

  /// Whether the sentence asks; one that ends with someone else's question does not: `Labs must ask, "Is it safe?"`
  var isQuestion: Bool {
    guard let mark = text[range].lastIndex(where: { $0 != 0x20 && $0 != 0x22 && $0 < 0x80 }),
      text[mark] == UInt8(ascii: "?")
    else { return false }
    let isInQuotation = mark + 1 < range.upperBound && text[mark + 1] != 0x20
    return !isInQuotation || words.last?.isQuoted == false || words.allSatisfy(\.isQuoted)
  }
}

extension Sentence {
  /// The sentences of a passage that hold a trigger.
  ///
  /// - Complexity: One walk over the bytes where there is none; no memory is asked for then.
  static func all(of passage: MarkdownDocument.Passage) -> [Sentence] {
    var trigger = Trigger.next(in: passage.text, from: 0)
    guard trigger != nil else { return [] }
    var sentences: [Sentence] = []
    let quotations = Quotations(in: passage.text, code: passage.code)
    while let place = trigger {
      let range = passage.sentence(around: place)
      sentences.append(Sentence(of: passage, range, quotations))
      trigger = Trigger.next(in: passage.text, from: range.upperBound)
    }
    return sentences
  }

  init(of passage: MarkdownDocument.Passage, _ range: Range<Int>, _ quotations: Quotations) {
    let words = Sentence.words(of: passage.text, in: range, quotations)
    let links = passage.links.filter { range.contains($0.text.lowerBound) }.map { link in
      let first = words.firstIndex { $0.range.upperBound > link.text.lowerBound } ?? words.count
      let end = words.firstIndex { $0.range.lowerBound >= link.text.upperBound } ?? words.count
      return Link(record: link.mention, words: first..<max(first, end), place: link.place)
    }
    self.init(
      text: passage.text, range: range, words: words, links: links,
      hasNote: passage.notes.contains { range.lowerBound < $0 && $0 <= range.upperBound + 1 },
      context: passage.context)
  }

  /// Text that stands by itself, such as a value of the front matter.
  static func all(of text: String) -> [Sentence] {
    var bytes = ContiguousArray(text.utf8)
    if bytes.contains(0x0A) {
      for index in bytes.indices where bytes[index] == 0x0A { bytes[index] = 0x20 }
    }
    guard Trigger.isHeld(by: bytes) else { return [] }
    let words = words(of: bytes, in: bytes.indices, Quotations(in: bytes))
    return [Sentence(text: bytes, range: bytes.indices, words: words, links: [], hasNote: false)]
  }
}
