/// A record named by a link in the text of another.
package struct Mention: Sendable {
  /// Numbers in the catalog: the document and the named record.
  package let from: Int32
  package let to: Int32
  package let quote: Quote
  /// The link in the document's file.
  package let range: Range<Int>

  package init(from: Int, to: Int, quote: Quote, range: Range<Int>) {
    self.from = Int32(from)
    self.to = Int32(to)
    self.quote = quote
    self.range = range
  }
}

/// The sentence around a link, as plain text, with the link's words marked.
package struct Quote: Sendable, Hashable {
  private let text: String
  private let start: Int32
  private let end: Int32

  /// - Parameter marked: The link's words, in the UTF-8 of the sentence.
  package init(_ sentence: String, marked: Range<Int>) {
    text = sentence
    start = Int32(marked.lowerBound)
    end = Int32(marked.upperBound)
  }

  /// Whether the sentence consists of the link's words.
  package var isBare: Bool { start == 0 && end == text.utf8.count }

  /// The whole sentence.
  package var sentence: String { text }
  package var before: String { part(0, start) }
  package var marked: String { part(start, end) }
  package var after: String { part(end, Int32(text.utf8.count)) }

  private func part(_ lower: Int32, _ upper: Int32) -> String {
    let bytes = text.utf8
    let from = bytes.index(bytes.startIndex, offsetBy: Int(lower))
    return String(text[from..<bytes.index(from, offsetBy: Int(upper - lower))])
  }
}
