internal import Text

/// Markdown of the HTML that ``MarkdownDocument`` writes: CommonMark with GitHub's tables, strikethrough, task list items
/// and footnotes.
///
/// It is made from what a page shows, so that comments, unused definitions and links that lead nowhere stay out of it.
package struct MarkdownFromHTML {
  let html: ContiguousArray<UInt8>
  /// The address to write for the `href` of a link.
  let link: (String) -> String
  var index = 0
  package internal(set) var bytes = ContiguousArray<UInt8>()
  /// What each line begins with: markers of quotations, the room of list items.
  var prefix = ContiguousArray<UInt8>()
  private var prefixes: [Int] = []
  var lists: [List] = []
  /// The address of each open link; `nil` for one of which only the text is written.
  var links: [String?] = []
  /// Whether nothing was written since a block or a marker began.
  var isAtStart = true
  /// Whether the next character begins a line, where some have a meaning.
  var isAtLineStart = true
  /// Whether a block has ended, and what comes next begins another.
  var hasEndedBlock = false
  var hasPendingBreak = false
  var isInFootnotes = false
  var isInCell = false
  /// Whether a bold title of a callout is open.
  var isInTitle = false
  /// The cells of the current row, and the rows so far.
  var cells = 0
  var rows = 0

  struct List {
    /// The number of the next item; `nil` where items have none.
    var number: Int?
    var count = 0
  }

  /// - Parameters:
  ///   - html: As a text is stored.
  ///   - link: Gives the address to write for the `href` of a link.
  /// - Complexity: O(*n*).
  package static func text(
    of html: ContiguousArray<UInt8>, link: (String) -> String
  ) -> ContiguousArray<UInt8> {
    withoutActuallyEscaping(link) { link in
      var reader = MarkdownFromHTML(html: html, link: link)
      reader.bytes.reserveCapacity(html.count)
      reader.read()
      if !reader.bytes.isEmpty { reader.bytes.append(UInt8(ascii: "\n")) }
      return reader.bytes
    }
  }

  private init(html: ContiguousArray<UInt8>, link: @escaping (String) -> String) {
    self.html = html
    self.link = link
  }

  private mutating func read() {
    while index < html.count {
      switch html[index] {
      case UInt8(ascii: "<"): readTag()
      case UInt8(ascii: "&"): readReference()
      default: readText()
      }
    }
  }

  // MARK: - Lines and blocks

  mutating func append(_ text: StaticString) { bytes.append(literal: text) }

  mutating func beginLine() {
    bytes.append(UInt8(ascii: "\n"))
    bytes += prefix
    isAtLineStart = true
  }

  /// Begins a block, behind a blank line unless it is the first of its container.
  mutating func beginBlock() {
    hasPendingBreak = false
    hasEndedBlock = false
    isAtLineStart = true
    guard !isAtStart else { return }
    bytes.append(UInt8(ascii: "\n"))
    var length = prefix.count
    while length > 0, prefix[length - 1] == 0x20 { length -= 1 }
    bytes += prefix[..<length]
    beginLine()
    isAtStart = true
  }

  mutating func endBlock() {
    hasEndedBlock = true
    hasPendingBreak = false
    isAtStart = false
  }

  /// Writes a marker, and its room before all further lines until ``popPrefix()``.
  ///
  /// - Parameter rest: What those lines have in its place; spaces if none is given.
  mutating func push(_ marker: String, then rest: String? = nil) {
    bytes.append(marker)
    prefixes.append(prefix.count)
    prefix.append(rest ?? String(repeating: " ", count: marker.utf8.count))
    isAtStart = true
    isAtLineStart = true
  }

  mutating func popPrefix() {
    prefix.removeSubrange((prefixes.popLast() ?? 0)...)
    endBlock()
  }

  /// Has to be called before anything is written in a line.
  mutating func beginInline() {
    if hasEndedBlock { beginBlock() }
    if hasPendingBreak {
      hasPendingBreak = false
      if isInCell { append(" ") } else if !isAtStart { beginLine() }
    }
    isAtStart = false
  }

  // MARK: - Text

  private mutating func readText() {
    while index < html.count {
      let byte = html[index]
      switch byte {
      case UInt8(ascii: "<"), UInt8(ascii: "&"): return
      case 0x0A, 0x0D: hasPendingBreak = true
      case 0x20 where isAtStart || hasPendingBreak || hasEndedBlock: break
      default:
        beginInline()
        readRun()
        continue
      }
      index += 1
    }
  }

  /// Copies text up to the end of its line, escaped.
  private mutating func readRun() {
    var start = index
    if isAtLineStart, !isInCell {
      if html[index].mayBeginBlock {
        append("\\")
      } else if html[index].isASCIIDigit {
        while index < html.count, html[index].isASCIIDigit { index += 1 }
        if index < html.count, html[index] == UInt8(ascii: ".") || html[index] == UInt8(ascii: ")")
        {
          bytes.append(html, start..<index)
          append("\\")
          start = index
          index += 1
        }
      }
    }
    isAtLineStart = false
    let end = html.span.endOfRun(from: index)
    var place = index
    while place < end {
      if html[place].isMarkdownMarkup {
        bytes.append(html, start..<place)
        append("\\")
        start = place
      }
      place += 1
    }
    index = end
    bytes.append(html, start..<end)
  }

  /// A character reference means the same in Markdown.
  private mutating func readReference() {
    beginInline()
    isAtLineStart = false
    var end = index + 1
    while end < html.count, end < index + 12, html[end] != UInt8(ascii: ";") { end += 1 }
    guard end < html.count, html[end] == UInt8(ascii: ";") else {
      append("&amp;")
      index += 1
      return
    }
    if html[index...end].elementsEqual("&quot;".utf8) {
      append("\"")
    } else {
      bytes.append(html, index..<end + 1)
    }
    index = end + 1
  }
}

extension UInt8 {
  /// Whether it may have a meaning at the beginning of a line.
  fileprivate var mayBeginBlock: Bool {
    switch self {
    case 0x23, 0x2B, 0x2D, 0x3D, 0x3E: true
    default: false
    }
  }

  /// Whether it may have a meaning anywhere in a line.
  fileprivate var isMarkdownMarkup: Bool {
    switch self {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "~"), UInt8(ascii: "|"):
      true
    default: false
    }
  }
}

extension Span<UInt8> {
  /// Where text ends: at a tag, a character reference or the end of its line.
  fileprivate func endOfRun(from start: Int) -> Int {
    var index = start
    while index < count {
      switch self[index] {
      case UInt8(ascii: "<"), UInt8(ascii: "&"), 0x0A, 0x0D: return index
      default: index += 1
      }
    }
    return count
  }
}
