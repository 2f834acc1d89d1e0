/// Lines of iCalendar, RFC 5545: ended by CRLF, folded at 75 octets and never inside a character.
struct ICalendarText {
  private(set) var bytes = ContiguousArray<UInt8>()

  /// The maximal length of a line in octets, without CRLF.
  static let limit = 75

  /// A property whose value is written as it is.
  mutating func line(_ name: String, _ value: String) {
    var length = 0
    func folded(_ part: String) {
      for scalar in part.unicodeScalars {
        let units = UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        if length + units.count > Self.limit {
          bytes.append(contentsOf: "\r\n ".utf8)
          length = 1
        }
        bytes.append(contentsOf: units)
        length += units.count
      }
    }
    folded(name)
    folded(":")
    folded(value)
    bytes.append(contentsOf: "\r\n".utf8)
  }

  /// A property of type TEXT: what has a meaning there is escaped, and control characters are left out.
  mutating func text(_ name: String, _ content: String) {
    var escaped = ""
    for scalar in content.unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        escaped.unicodeScalars.append("\\")
        escaped.unicodeScalars.append(scalar)
      case "\n": escaped += "\\n"
      case "\t": escaped.unicodeScalars.append(scalar)
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}": continue
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    line(name, escaped)
  }
}
