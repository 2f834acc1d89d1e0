internal import Files

/// The response to a request.
struct Answer: Sendable {
  var status: Int
  var fields: [(name: String, value: String)] = []
  var body: Body
  /// Whether the connection ends with it.
  var isLast = false

  enum Body: Sendable {
    case bytes(ContiguousArray<UInt8>)
    /// A part of a file on the disk.
    case file(PublishedFile, Range<Int>)
    /// Messages until the connection closes.
    case events(AsyncStream<String>)
  }

  init(_ status: Int, _ type: String, _ body: Body) {
    self.status = status
    self.body = body
    fields = [("Content-Type", type)]
  }

  init(_ status: Int, text: String) {
    self.init(status, ContentType.text, .bytes(ContiguousArray((text + "\n").utf8)))
  }

  static func redirect(to address: String) -> Answer {
    var answer = Answer(302, text: "see \(address)")
    answer.fields.append(("Location", address))
    return answer
  }

  /// The size of the body in bytes, if known in advance.
  var count: Int? {
    switch body {
    case .bytes(let bytes): bytes.count
    case .file(_, let range): range.count
    case .events: nil
    }
  }

  /// The part that a range request asks for, if it does.
  mutating func cut(to header: String?) {
    guard status == 200, let size = count else { return }
    fields.append(("Accept-Ranges", "bytes"))
    switch ByteRange(header, of: size) {
    case .whole: return
    case .unsatisfiable:
      self = Answer(416, text: "the file has \(size) bytes")
      fields.append(("Content-Range", "bytes */\(size)"))
    case .part(let range):
      status = 206
      fields.append(("Content-Range", "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(size)"))
      switch body {
      case .bytes(let bytes): body = .bytes(ContiguousArray(bytes[range]))
      case .file(let file, _): body = .file(file, range)
      case .events: break
      }
    }
  }

  /// The lines before the body.
  func head(keepsConnection: Bool) -> ContiguousArray<UInt8> {
    var text = "HTTP/1.1 \(status) \(Answer.phrases[status] ?? "Status")\r\n"
    for field in fields { text += "\(field.name): \(field.value)\r\n" }
    if let count { text += "Content-Length: \(count)\r\n" }
    // Nothing is cached by browsers, nor readable by pages of other sites.
    text += "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n"
    text += "Cross-Origin-Resource-Policy: same-origin\r\n"
    text += "Connection: \(keepsConnection ? "keep-alive" : "close")\r\n\r\n"
    return ContiguousArray(text.utf8)
  }

  private static let phrases = [
    200: "OK", 206: "Partial Content", 302: "Found", 400: "Bad Request", 403: "Forbidden",
    404: "Not Found", 405: "Method Not Allowed", 413: "Content Too Large",
    416: "Range Not Satisfiable", 431: "Request Header Fields Too Large",
    500: "Internal Server Error", 503: "Service Unavailable",
  ]
}
