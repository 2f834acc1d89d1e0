package import Diagnostics
internal import Text

/// What is wrong in blocks of raw HTML.
extension DocumentWriter {
  /// Reports a comment without an end in a block that is written as it is: it would hide the page.
  mutating func reportOpenComment(
    inLiteral range: Range<Int>, _ tree: borrowing CmarkTree
  ) {
    guard !options.isPlain, html.firstIndex(of: "<!--", by: 1, in: range) != nil else { return }
    let outer = text
    text = SourceText(
      withoutMarks(
        ContiguousArray(html[range]), from: tree.startLine, column: tree.startColumn))
    reportOpenComment()
    text = outer
  }

  /// Reports a list, a table or the like directly behind a tag, which is running text there.
  mutating func reportBlocks(in range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound {
      let end =
        text.bytes[start..<range.upperBound].firstIndex { $0.isLineBreak } ?? range.upperBound
      let line = text.bytes.contentOfLine(start..<end)
      if start > range.lowerBound, text.bytes.beginsBlock(line) {
        findings.append(
          Diagnostic(
            .blockInHTML, "this is running text, as no blank line is between it and the tag above",
            at: SourcePlace(path: file.path, range: text.place(line)),
            help: "put a blank line after the tag"))
        return
      }
      start = end + 1
    }
  }

  /// Reports a comment in what is parsed that has no end: it takes the text behind it along.
  mutating func reportOpenComment() {
    let bytes = text.bytes
    var index = text.body.lowerBound
    while let open = bytes.firstIndex(of: "<!--", by: 1, in: index..<text.body.upperBound) {
      guard let end = bytes.firstIndex(of: "-->", by: 2, in: open + 2..<text.body.upperBound) else {
        findings.append(
          Diagnostic(
            .privateRemark, "'<!--' has no '-->' in its block",
            at: SourcePlace(path: file.path, range: text.place(open..<open + 4)),
            help: "end the comment with '-->'"))
        return
      }
      index = end + 3
    }
  }
}

extension ContiguousArray<UInt8> {
  /// Whether a line begins what is more than a paragraph: an item, a heading, a table, a fence.
  fileprivate func beginsBlock(_ line: Range<Int>) -> Bool {
    guard let first = line.first else { return false }
    let mark = self[first]
    if mark == UInt8(ascii: "|") { return true }
    if self[line].starts(with: "```".utf8) || self[line].starts(with: "~~~".utf8) { return true }
    let marks: Set<UInt8> = Set("-+*#".utf8)
    var end = first
    while end < line.upperBound, marks.contains(mark) ? self[end] == mark : self[end].isASCIIDigit {
      end += 1
    }
    guard end > first, end - first < 7 else { return false }
    if !marks.contains(mark) {
      guard end < line.upperBound, self[end] == UInt8(ascii: ".") || self[end] == UInt8(ascii: ")")
      else { return false }
      end += 1
    }
    return end < line.upperBound && self[end].isSpaceOrTab
      && (mark == UInt8(ascii: "#") || !marks.contains(mark) || end - first == 1)
  }
}

extension Rule {
  package static let blockInHTML = Rule(
    "BlockInHTML", .warning,
    summary:
      "Reports a list, table or heading that follows an HTML tag without a blank line between them."
  )
}
