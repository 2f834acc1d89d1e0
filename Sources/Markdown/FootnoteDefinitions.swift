/// The footnote definitions of a body, lifted out of it before cmark sees it.
///
/// cmark would take `[^1]: https://…` for a link definition and the rest for paragraphs. Definitions
/// stand at the left margin, outside code and comments. One goes on over lines that are indented by
/// four, and over the lines of its first paragraph as long as they begin no other block.
struct FootnoteDefinitions {
  struct Definition {
    var label: String
    /// The label in the file, with `^` and brackets.
    var place: Range<Int>
    /// Its text without the indentation.
    var content: SourceExcerpt
  }

  /// In the order of the file; of two with one label the first.
  private(set) var definitions: [Definition] = []
  /// Labels that were defined before.
  private(set) var repeated: [(label: String, place: Range<Int>)] = []
  /// The body with blanks in place of the definitions, so that all else keeps its place; `nil` where
  /// there are none.
  private(set) var remaining: ContiguousArray<UInt8>?
  private var indices: [String: Int] = [:]

  /// - Parameter label: As it is written; letter case does not matter.
  func index(of label: String) -> Int? { indices[label.lowercased()] }

  /// - Complexity: O(*n*) in the body's bytes.
  ///
  /// - Parameter isPlain: Whether the body has no footnotes, whatever it holds.
  init(_ text: SourceText, isPlain: Bool) {
    guard !isPlain, text.hasFootnotes else { return }
    var line = 1
    var fence: Fence?
    var isInComment = false
    while line <= text.lines.count {
      let range = text.line(line)
      if let open = fence {
        if open.isClosed(by: text.bytes, range) { fence = nil }
      } else if isInComment {
        isInComment = !text.contains("-->", in: range)
      } else if let label = text.footnoteLabel(in: range) {
        line = lift(text, from: line, label: label)
        continue
      } else {
        fence = Fence(text.bytes, range)
        isInComment = text.begins(range, with: "<!--") && !text.contains("-->", in: range)
      }
      line += 1
    }
  }

  /// Takes out the definition that begins on a line.
  ///
  /// - Returns: The first line that is not part of it.
  private mutating func lift(_ text: SourceText, from first: Int, label: Range<Int>) -> Int {
    var content = SourceExcerpt()
    var start = label.upperBound + 2
    let firstEnd = text.lines.end(of: first)
    while start < firstEnd, text.bytes[start].isSpaceOrTab { start += 1 }
    content.append(text.bytes, start..<firstEnd)
    var end = first + 1
    var line = end
    var canBeLazy = text.bytes[start..<firstEnd].contains { !$0.isWhitespace }
    while line <= text.lines.count {
      let range = text.line(line)
      if range.allSatisfy({ text.bytes[$0].isWhitespace }) {
        canBeLazy = false
      } else if let indented = text.dedented(range) {
        for _ in end..<line { content.append(filler: "\n") }
        content.append(text.bytes, indented.lowerBound..<text.lines.end(of: line))
        canBeLazy = true
        end = line + 1
      } else if canBeLazy, !text.beginsBlock(range), text.footnoteLabel(in: range) == nil {
        content.append(text.bytes, range.lowerBound..<text.lines.end(of: line))
        end = line + 1
      } else {
        break
      }
      line += 1
    }
    blank(text, text.lines.start(of: first)..<text.lines.end(of: end - 1))
    let name = text.bytes.text(label)
    let place = label.lowerBound - 2..<label.upperBound + 1
    if indices[name.lowercased()] == nil {
      indices[name.lowercased()] = definitions.count
      definitions.append(Definition(label: name, place: place, content: content))
    } else {
      repeated.append((name, place))
    }
    return end
  }

  private mutating func blank(_ text: SourceText, _ range: Range<Int>) {
    var bytes = remaining ?? text.bytes
    remaining = nil
    for index in range where !bytes[index].isLineBreak { bytes[index] = 0x20 }
    remaining = bytes
  }
}

/// A fence that has been opened.
private struct Fence {
  var mark: UInt8
  var length: Int

  /// `nil` where a line opens none.
  init?(_ bytes: ContiguousArray<UInt8>, _ line: Range<Int>) {
    guard let start = bytes.start(of: line, indentedBy: 3), start < line.upperBound,
      bytes[start] == UInt8(ascii: "`") || bytes[start] == UInt8(ascii: "~")
    else { return nil }
    mark = bytes[start]
    let mark = bytes[start]
    length = bytes[start..<line.upperBound].prefix { $0 == mark }.count
    guard length >= 3 else { return nil }
    let info = bytes[(start + length)..<line.upperBound]
    if mark == UInt8(ascii: "`"), info.contains(mark) { return nil }
  }

  func isClosed(by bytes: ContiguousArray<UInt8>, _ line: Range<Int>) -> Bool {
    guard let start = bytes.start(of: line, indentedBy: 3) else { return false }
    let run = bytes[start..<line.upperBound].prefix { $0 == mark }
    return run.count >= length
      && bytes[run.endIndex..<line.upperBound].allSatisfy(\.isWhitespace)
  }
}

extension SourceText {
  /// A line without its ending.
  fileprivate func line(_ number: Int) -> Range<Int> {
    var range = lines.start(of: number)..<lines.end(of: number)
    while let last = range.last, bytes[last].isLineBreak { range.removeLast() }
    return range
  }

  /// Whether a line may define a footnote, before any is looked at closely.
  fileprivate var hasFootnotes: Bool {
    let span = bytes.span
    for line in 1...lines.count {
      var index = lines.start(of: line)
      let end = min(index + 4, body.upperBound - 1)
      while index < end, span[index] == 0x20 { index += 1 }
      if index < end, span[index] == UInt8(ascii: "["), span[index + 1] == UInt8(ascii: "^") {
        return true
      }
    }
    return false
  }

  /// The label of the definition that a line begins, without its brackets.
  fileprivate func footnoteLabel(in line: Range<Int>) -> Range<Int>? {
    guard let start = bytes.start(of: line, indentedBy: 3), start + 4 < line.upperBound,
      bytes[start] == UInt8(ascii: "["), bytes[start + 1] == UInt8(ascii: "^"),
      let close = bytes[start..<line.upperBound].firstIndex(of: UInt8(ascii: "]")),
      close + 1 < line.upperBound, bytes[close + 1] == UInt8(ascii: ":"),
      bytes.isFootnoteLabel(start + 2..<close)
    else { return nil }
    return start + 2..<close
  }

  /// A line without an indentation of four, or `nil` where it has less.
  fileprivate func dedented(_ line: Range<Int>) -> Range<Int>? {
    var start = line.lowerBound
    while start < line.upperBound, start - line.lowerBound < 4, bytes[start] == 0x20 { start += 1 }
    if start - line.lowerBound == 4 { return start..<line.upperBound }
    guard start < line.upperBound, bytes[start] == 0x09 else { return nil }
    return start + 1..<line.upperBound
  }

  /// Whether a line begins a block that ends a paragraph.
  fileprivate func beginsBlock(_ line: Range<Int>) -> Bool {
    guard let start = bytes.start(of: line, indentedBy: 3), start < line.upperBound else {
      return false
    }
    switch bytes[start] {
    case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "<"): return true
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      return start + 1 == line.upperBound || bytes[start + 1].isWhitespace
        || bytes[start..<line.upperBound].allSatisfy { $0 == bytes[start] || $0 == 0x20 }
    case UInt8(ascii: "1"):
      return start + 2 < line.upperBound && bytes[start + 2].isWhitespace
        && (bytes[start + 1] == UInt8(ascii: ".") || bytes[start + 1] == UInt8(ascii: ")"))
    default: return Fence(bytes, line) != nil
    }
  }

  fileprivate func begins(_ line: Range<Int>, with word: String) -> Bool {
    guard let start = bytes.start(of: line, indentedBy: 3) else { return false }
    return bytes.begins(start..<line.upperBound, with: word)
  }

  fileprivate func contains(_ word: String, in line: Range<Int>) -> Bool {
    line.contains { bytes.begins($0..<line.upperBound, with: word) }
  }
}

extension ContiguousArray<UInt8> {
  /// Where a line's text begins, or `nil` where it is indented by more blanks than that.
  fileprivate func start(of line: Range<Int>, indentedBy limit: Int) -> Int? {
    var start = line.lowerBound
    while start < line.upperBound, self[start] == 0x20 { start += 1 }
    guard start - line.lowerBound <= limit, start == line.upperBound || self[start] != 0x09 else {
      return nil
    }
    return start
  }

  /// Whether what stands between `[^` and `]` is a label: no blanks, no brackets, at most 200 bytes.
  func isFootnoteLabel(_ range: Range<Int>) -> Bool {
    (1...200).contains(range.count)
      && self[range].allSatisfy {
        !$0.isWhitespace && $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "]") && $0 != 0
      }
  }
}
