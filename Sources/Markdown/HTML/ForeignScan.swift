internal import Text

/// Looks for markup of other tools in one text.
struct ForeignScan {
  let bytes: ContiguousArray<UInt8>
  let text: Range<Int>
  var found: [ForeignMarkup] = []
  /// What is known to be absent behind the place at hand.
  private var absent: Set<String> = []

  init(bytes: ContiguousArray<UInt8>, text: Range<Int>) {
    self.bytes = bytes
    self.text = text
  }

  mutating func add(_ dialect: ForeignMarkup.Dialect, _ range: Range<Int>) {
    found.append(ForeignMarkup(dialect: dialect, range: range))
  }

  /// The end of what a word closes, or of the text.
  mutating func end(behind start: Int, _ word: String) -> Int? {
    guard !absent.contains(word) else { return nil }
    let letters = Array(word.utf8)
    var index = start
    while let first = bytes.firstIndex(of: letters[0], in: index..<text.upperBound) {
      if bytes[first..<text.upperBound].starts(with: letters) { return first + letters.count }
      index = first + 1
    }
    absent.insert(word)
    return nil
  }

  func begins(_ word: String, at index: Int) -> Bool {
    bytes[index..<text.upperBound].starts(with: word.utf8)
  }

  /// `status:: x`, `:::note`, `!!! note`, `[TOC]` at the start of a line.
  mutating func readLineStart() {
    let start = text.lowerBound
    guard start < text.upperBound else { return }
    if begins(":::", at: start) { return add(.container, start..<word(from: start)) }
    if begins("!!! ", at: start) || begins("??? ", at: start) {
      return add(.admonition, start..<word(from: start + 4))
    }
    if text.count <= 8,
      ["[TOC]", "[[toc]]", "[toc]", "[[TOC]]", "[[_TOC_]]"].contains(bytes.text(text))
    {
      return add(.contents, text)
    }
    if text.count == 3, begins("+++", at: start) { return add(.frontMatter, text) }
    if begins(": ", at: start) { return add(.definition, start..<start + 1) }
    if begins("*[", at: start), let end = bytes.firstIndex(of: "]: ", by: 0, in: text) {
      return add(.abbreviation, start..<end + 2)
    }
    var index = start
    while index < text.upperBound, index - start < 40,
      bytes[index].isASCIIAlphanumeric || bytes[index] >= 0x80 || bytes[index] == 0x20
        || bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "_")
    {
      index += 1
    }
    if index > start, begins("::", at: index),
      index + 2 == text.upperBound || bytes[index + 2].isWhitespace
    {
      add(.dataview, start..<index + 2)
    }
  }

  private func word(from start: Int) -> Int {
    bytes[start..<text.upperBound].firstIndex(where: \.isWhitespace) ?? text.upperBound
  }

  mutating func readText() {
    var index = text.lowerBound
    while index < text.upperBound {
      let end: Int?
      switch bytes[index] {
      case UInt8(ascii: "{"): end = readBrace(at: index)
      case UInt8(ascii: "%") where begins("%%", at: index): end = readComment(at: index)
      case UInt8(ascii: "^") where begins("^[", at: index): end = readInlineNote(at: index)
      case UInt8(ascii: "["):
        end = readCallout(at: index) ?? readShortcode(at: index) ?? readField(at: index)
      case UInt8(ascii: "("): end = readField(at: index)
      case UInt8(ascii: "<") where begins("<%", at: index): end = readTag(at: index)
      case UInt8(ascii: "$"): end = readMath(at: index)
      case UInt8(ascii: ":"): end = readEmoji(at: index)
      default: end = nil
      }
      index = end ?? index + 1
    }
  }

  private mutating func readBrace(at index: Int) -> Int? {
    let forms: [(String, String, ForeignMarkup.Dialect)] = [
      ("{{<", ">}}", .hugo), ("{{%", "%}}", .hugo), ("{{", "}}", .liquid), ("{%", "%}", .liquid),
      ("{:", "}", .kramdown), ("{.", "}", .kramdown), ("{#", "}", .kramdown),
      ("{>>", "<<}", .critic), ("{++", "++}", .addition),
    ]
    for (opening, closing, dialect) in forms where begins(opening, at: index) {
      guard let end = end(behind: index + opening.utf8.count, closing) else {
        // Of a shortcode the tag inside may be raw HTML, so that the text ends here.
        // A Liquid tag may continue on the next line.
        guard dialect == .hugo || opening == "{{" || isTagBegun(at: index) else { continue }
        add(dialect, index..<index + opening.utf8.count)
        return index + opening.utf8.count
      }
      if opening == "{#" || opening == "{." {
        guard end > index + 3, bytes[index + 2].isASCIIAlphanumeric else { return nil }
      }
      add(dialect, index..<end)
      return end
    }
    return readAttributes(at: index)
  }

  /// Whether a Liquid tag starts at an index: `{% include`, `{%- if`.
  private func isTagBegun(at index: Int) -> Bool {
    guard begins("{%", at: index) else { return false }
    let next = bytes[index + 2..<text.upperBound].first { $0 != 0x20 && $0 != UInt8(ascii: "-") }
    return next?.isASCIILetter ?? false
  }

  /// `%%…%%`, or `%%` at the text's start or end, where the comment goes over several lines.
  private mutating func readComment(at index: Int) -> Int? {
    if let end = end(behind: index + 2, "%%") {
      add(.obsidianComment, index..<end)
      return end
    }
    guard index == text.lowerBound || index + 2 == text.upperBound else { return nil }
    add(.obsidianComment, index..<index + 2)
    return index + 2
  }

  private mutating func readInlineNote(at index: Int) -> Int? {
    guard let end = end(behind: index + 2, "]") else { return nil }
    add(.inlineNote, index..<end)
    return end
  }

  /// `[due:: 2025-01-01]` and `(due:: 2025-01-01)`.
  mutating func readField(at index: Int) -> Int? {
    var name = index + 1
    while name < text.upperBound, name - index < 40,
      bytes[name].isASCIIAlphanumeric || bytes[name] == 0x20 || bytes[name] == UInt8(ascii: "-")
        || bytes[name] == UInt8(ascii: "_")
    {
      name += 1
    }
    guard name > index + 1, begins(":: ", at: name) else { return nil }
    let close = bytes[index] == UInt8(ascii: "[") ? "]" : ")"
    let end = end(behind: name, close) ?? name + 2
    add(.dataview, index..<end)
    return end
  }

  /// ` ^a1b2` at the end of a block.
  mutating func readBlockEnd() {
    var start = text.upperBound
    var hasLetter = false
    while start > text.lowerBound,
      bytes[start - 1].isASCIIAlphanumeric || bytes[start - 1] == UInt8(ascii: "-")
    {
      start -= 1
      hasLetter = hasLetter || bytes[start].isASCIILetter
    }
    guard text.upperBound - start >= 2, hasLetter, start > text.lowerBound,
      bytes[start - 1] == UInt8(ascii: "^"),
      start - 1 == text.lowerBound || bytes[start - 2].isWhitespace
    else { return }
    add(.obsidianBlock, start - 1..<text.upperBound)
  }
}
