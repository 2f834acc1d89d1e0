import Diagnostics

/// One line of YAML as its author sees it: `- key: value`.
struct YAMLLine {
  let start: Int
  /// The count of blanks before its text.
  let indentation: Int
  /// Without indentation, item marks and what blanks there are at the end.
  let content: Range<Int>
  /// The text before the first `: `; `nil` where there is none.
  let key: Range<Int>?
  /// What stands after it; `nil` where nothing does.
  let value: Range<Int>?

  init(_ file: SourceFile, at offset: Int, in block: Range<Int>) {
    let line = file.lineRange(at: min(offset, max(block.lowerBound, block.upperBound - 1)))
      .clamped(to: block)
    let bytes = file.bytes
    let end = file.endOfText(from: line.lowerBound, before: line.upperBound)
    var start = line.lowerBound
    while start < end, bytes[start] == UInt8(ascii: " ") || bytes[start] == UInt8(ascii: "\t") {
      start += 1
    }
    self.start = line.lowerBound
    indentation = start - line.lowerBound
    while start + 1 < end, bytes[start] == UInt8(ascii: "-"), bytes[start + 1] == UInt8(ascii: " ")
    {
      start += 2
      while start < end, bytes[start] == UInt8(ascii: " ") { start += 1 }
    }
    content = start..<max(start, end)
    let colon = content.first {
      bytes[$0] == UInt8(ascii: ":") && ($0 + 1 == end || bytes[$0 + 1] == UInt8(ascii: " "))
    }
    guard let colon else {
      (key, value) = (nil, nil)
      return
    }
    key = start..<colon
    var begin = colon + 1
    while begin < end, bytes[begin] == UInt8(ascii: " ") { begin += 1 }
    value = begin < end ? begin..<end : nil
  }
}
