/// How a text is written so that YAML takes it as it is.
package enum YAMLQuoting {
  /// The text in quotation marks: single ones where it has none of them, double ones where that does.
  package static func quoted(_ text: String) -> String {
    let bytes = text.utf8
    if !bytes.contains(UInt8(ascii: "'")) { return "'\(text)'" }
    if !bytes.contains(UInt8(ascii: "\"")), !bytes.contains(UInt8(ascii: "\\")) {
      return "\"\(text)\""
    }
    return "'"
      + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
      + "'"
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
