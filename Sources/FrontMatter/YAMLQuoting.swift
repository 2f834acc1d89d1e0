/// How a text is written so that YAML takes it as it is.
package enum YAMLQuoting {
  /// The text in quotation marks: single ones where it has none of them, double ones where that does,
  /// and with escapes where it holds what a line of YAML cannot.
  package static func quoted(_ text: String) -> String {
    let bytes = text.utf8
    if text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.isInvalidInText }) {
      return "\"" + text.unicodeScalars.map(escaped).joined() + "\""
    }
    if !bytes.contains(UInt8(ascii: "'")) { return "'\(text)'" }
    if !bytes.contains(UInt8(ascii: "\"")), !bytes.contains(UInt8(ascii: "\\")) {
      return "\"\(text)\""
    }
    return "'"
      + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
      + "'"
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    case _ where scalar.value < 0x20 || scalar.isInvalidInText:
      let digits = String(scalar.value, radix: 16)
      let width = digits.utf8.count > 4 ? 8 : 4
      return (width == 8 ? "\\U" : "\\u") + String(repeating: "0", count: width - digits.utf8.count)
        + digits
    default: return String(scalar)
    }
  }

  /// The text as a value on one line, quoted only where it has to be.
  package static func scalar(_ text: String) -> String {
    needsQuotes(text) ? quoted(text) : text
  }

  private static func needsQuotes(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, let last = bytes.last else { return true }
    if "!&*-?|>@`\"'%#{}[],:~ ".utf8.contains(first) || last == UInt8(ascii: " ")
      || last == UInt8(ascii: ":") || text == "null"
      || text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.isInvalidInText })
    {
      return true
    }
    for index in bytes.indices.dropLast() {
      if bytes[index] == UInt8(ascii: ":"), bytes[index + 1] == UInt8(ascii: " ") { return true }
      if bytes[index] == UInt8(ascii: " "), bytes[index + 1] == UInt8(ascii: "#") { return true }
    }
    return false
  }
}
