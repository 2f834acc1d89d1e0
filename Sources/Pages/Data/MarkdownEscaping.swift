internal import Text

extension ContiguousArray<UInt8> {
  /// Appends text in which nothing is markup, on one line.
  mutating func append(escapingMarkdown text: String) {
    let bytes = text.utf8Span.span
    var start = 0
    for index in bytes.indices {
      let replacement: StaticString
      switch bytes[index] {
      case 0x0A, 0x0D: replacement = " "
      case UInt8(ascii: "<"): replacement = "&lt;"
      case UInt8(ascii: "&"): replacement = "&amp;"
      case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
        UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "~"), UInt8(ascii: "|"):
        append(bytes, start..<index)
        append(UInt8(ascii: "\\"))
        start = index
        continue
      default: continue
      }
      append(bytes, start..<index)
      append(literal: replacement)
      start = index + 1
    }
    append(bytes, start..<bytes.count)
  }
}
