extension RangeReplaceableCollection<UInt8> {
  static func += (bytes: inout Self, text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  @_disfavoredOverload static func += (bytes: inout Self, text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// Appends a text with the five characters that mean something in HTML escaped; what lies between
  /// them is appended at once.
  mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { source in
      var start = 0
      for index in source.indices {
        let reference: StaticString
        switch source[index] {
        case UInt8(ascii: "<"): reference = "&lt;"
        case UInt8(ascii: ">"): reference = "&gt;"
        case UInt8(ascii: "&"): reference = "&amp;"
        case UInt8(ascii: "\""): reference = "&quot;"
        case UInt8(ascii: "'"): reference = "&#39;"
        default: continue
        }
        append(contentsOf: source[start..<index])
        self += reference
        start = index + 1
      }
      append(contentsOf: source[start...])
    }
  }
}
