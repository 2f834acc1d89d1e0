/// The head of a request, HTTP/1.1 (RFC 9112).
package struct Request: Sendable {
  package let method: String
  package let target: String
  /// Whether the connection stays open after the answer.
  package let keepsConnection: Bool
  /// Values by lower-case name; values of the same name are joined by commas.
  private let fields: [String: String]

  package func value(of field: String) -> String? { fields[field] }

  /// Whether it has a body, which is never accepted.
  package var hasBody: Bool {
    if fields["transfer-encoding"] != nil { return true }
    guard let length = fields["content-length"] else { return false }
    return length != "0"
  }

  /// - Parameter head: The lines of the head, without the empty one.
  /// - Returns: `nil` if it is not a request.
  package init?(_ head: some Collection<UInt8>) {
    var lines = head.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0 }[...]
    guard let first = lines.popFirst(), let line = String(validating: first, as: UTF8.self) else {
      return nil
    }
    let words = line.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
      .map { Substring($0) }
    guard words.count == 3, words[2] == "HTTP/1.1" || words[2] == "HTTP/1.0", !words[0].isEmpty,
      !words[1].isEmpty
    else { return nil }
    method = String(words[0])
    target = String(words[1])
    var fields: [String: String] = [:]
    for line in lines {
      guard let text = String(validating: line, as: UTF8.self),
        let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), colon > text.startIndex
      else { return nil }
      let name = text[..<colon]
      // Continuation lines are from an older standard, and programs disagree about them.
      guard name.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
      let value = String(text[text.utf8.index(after: colon)...].trimmingBlanks)
      let key = name.lowercased()
      if let earlier = fields[key] {
        guard key != "host" else { return nil }
        fields[key] = earlier + ", " + value
      } else {
        fields[key] = value
      }
    }
    self.fields = fields
    let connection = fields["connection"]?.lowercased() ?? ""
    keepsConnection =
      words[2] == "HTTP/1.1" ? !connection.contains("close") : connection.contains("keep-alive")
  }
}
