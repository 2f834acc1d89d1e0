internal import Text

/// A block of raw HTML in parts: the tags of `details` and `summary`, and what is between them.
struct HTMLParts {
  enum Part {
    case text(Range<Int>)
    case tag(HTMLTag, Range<Int>)
  }

  private let bytes: ContiguousArray<UInt8>
  private(set) var parts: [Part] = []
  /// The name of the first element that is not safe.
  private var firstUnsafe: String?
  /// The name of the first of these whose text cannot be kept without its tags.
  private var firstForeign: String?
  /// Whether there is anything for a reader between the tags.
  private(set) var hasText = false
  private var lastSummaryEnd = 0

  init(_ bytes: ContiguousArray<UInt8>, in range: Range<Int>) {
    self.bytes = bytes
    var index = range.lowerBound
    var start = index
    var isInScript = false
    while index < range.upperBound {
      guard bytes[index] == UInt8(ascii: "<") else {
        if !isInScript, !bytes[index].isWhitespace, !bytes[index].canBeginLine { hasText = true }
        index += 1
        continue
      }
      if bytes[index..<range.upperBound].starts(with: "<!--".utf8) {
        let end = bytes.firstIndex(
          of: "-->", by: 2, in: min(index + 2, range.upperBound)..<range.upperBound)
        index = end.map { $0 + 3 } ?? range.upperBound
        continue
      }
      guard let tag = HTMLTag(bytes, in: index..<range.upperBound) else {
        if index + 1 < range.upperBound,
          bytes[index + 1] == UInt8(ascii: "!") || bytes[index + 1] == UInt8(ascii: "?")
        {
          let opening = "<" + bytes.text(index + 1..<index + 2)
          (firstUnsafe, firstForeign) = (firstUnsafe ?? opening, firstForeign ?? opening)
        }
        hasText = true
        index += 1
        continue
      }
      if SafeElement.blocks.contains(tag.name) {
        if start < index { parts.append(.text(start..<index)) }
        parts.append(.tag(tag, index..<tag.end))
        if tag.name == "summary", tag.isClosing { lastSummaryEnd = index }
        start = tag.end
      } else if !SafeElement.inline.contains(tag.name) {
        firstUnsafe = firstUnsafe ?? tag.name
        if !Self.textual.contains(tag.name) { firstForeign = firstForeign ?? tag.name }
        if tag.name == "script" || tag.name == "style" { isInScript = !tag.isClosing }
      }
      index = tag.end
    }
    if start < range.upperBound { parts.append(.text(start..<range.upperBound)) }
  }

  /// The name of the element because of which the whole block is left out. In a block with `details` or `summary`,
  /// elements that only mark text are no reason: their tags are dropped and their text is kept.
  var unsafeTag: String? {
    let hasElements = parts.contains { if case .tag = $0 { true } else { false } }
    return hasElements ? firstForeign : firstUnsafe
  }

  private static let textual: Set<String> = [
    "a", "big", "center", "code", "dfn", "div", "font", "h1", "h2", "h3", "h4", "h5", "h6", "img",
    "label", "p", "samp", "span", "time", "tt", "var",
  ]

  func closesSummary(after offset: Int) -> Bool { lastSummaryEnd >= offset }

  /// Whether a part holds more than blanks, the marks of quotations and comments.
  func hasContent(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index].isWhitespace || bytes[index].canBeginLine {
        index += 1
      } else if bytes[index..<range.upperBound].starts(with: "<!--".utf8),
        let end = bytes.firstIndex(
          of: "-->", by: 2, in: min(index + 2, range.upperBound)..<range.upperBound)
      {
        index = end + 3
      } else {
        return true
      }
    }
    return false
  }
}
