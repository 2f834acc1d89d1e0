import Diagnostics
import PolicyModel
internal import Text

/// The text of a post, rewritten for this site in one pass over its bytes.
///
/// Links to other posts and to files are replaced, what only the old generator understood is noted with its place,
/// and code is left as it is.
struct PostText {
  var bytes = ContiguousArray<UInt8>()
  private(set) var remarks: [Remark] = []
  /// What was left out or rewritten, counted.
  private(set) var counts: [String: Int] = [:]
  /// Tags of a note that are in its text.
  private(set) var tags: [String] = []
  var attachments: Attachments
  let post: Post
  let number: Int
  let references: PostReferences
  var index: Int
  private var fence: (byte: UInt8, count: Int)?
  private var isFirstText = true
  private var brackets: [Bracket] = []
  /// Lengths of backtick runs without a partner in the paragraph.
  private var missingRuns: Set<Int> = []
  private let title: String
  /// Whether the line is a row of a table, in which a bar would end a cell.
  private(set) var isInTable = false

  /// Something to be looked at, with its place in the post.
  struct Remark {
    let message: String
    let place: Range<Int>
  }

  struct Bracket {
    /// Where it is in ``bytes``.
    let output: Int
    let source: Int
    let isImage: Bool
  }

  /// - Parameters:
  ///   - title: Left out where the text repeats it as a heading.
  ///   - number: Of the post among the posts of the import.
  init(
    _ post: Post, _ number: Int, title: String, _ references: PostReferences,
    _ attachments: consuming Attachments
  ) {
    self.post = post
    self.number = number
    self.title = title
    self.references = references
    self.attachments = attachments
    index = post.body.lowerBound
    bytes.reserveCapacity(post.body.count)
    while index < end {
      if isAtLineStart, takeLine() { continue }
      takeByte()
    }
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
  }

  // MARK: Reading and writing

  var source: ContiguousArray<UInt8> { post.file.bytes }
  var end: Int { post.body.upperBound }
  var isVault: Bool { references.generator == .obsidian }

  func byte(_ offset: Int) -> UInt8? { offset < end ? source[offset] : nil }

  func text(_ range: Range<Int>) -> String { post.file.text(in: range) }

  func has(_ text: String, at offset: Int) -> Bool {
    guard offset + text.utf8.count <= end else { return false }
    return source[offset..<offset + text.utf8.count].elementsEqual(text.utf8)
  }

  /// The first place of a text before an end, `nil` where there is none.
  func find(_ text: String, from start: Int, before limit: Int) -> Int? {
    guard let first = text.utf8.first else { return nil }
    var offset = start
    while offset + text.utf8.count <= limit {
      guard let next = source[offset..<limit].firstIndex(of: first) else { return nil }
      if has(text, at: next), next + text.utf8.count <= limit { return next }
      offset = next + 1
    }
    return nil
  }

  var isAtLineStart: Bool {
    index == post.body.lowerBound || source[index - 1] == UInt8(ascii: "\n")
  }

  /// The end of the line of a place, without its line break.
  func lineEnd(from offset: Int) -> Int {
    source[offset..<end].firstIndex(of: UInt8(ascii: "\n")) ?? end
  }

  /// The same, but no further than a link or a tag is long, so that many of them on one line cost no more than one.
  func nearEnd(from offset: Int) -> Int {
    let limit = min(end, offset + 1_000)
    return source[offset..<limit].firstIndex(of: UInt8(ascii: "\n")) ?? limit
  }

  mutating func copy(to offset: Int) {
    bytes.append(contentsOf: source[index..<offset])
    index = offset
  }

  mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func count(_ what: String) { counts[what, default: 0] += 1 }

  mutating func note(_ message: String, at place: Range<Int>) {
    remarks.append(Remark(message: message, place: place))
  }

  mutating func add(tag: String) { tags.append(tag) }

  // MARK: Lines

  /// Takes a line that is code, or that the site has no use for.
  private mutating func takeLine() -> Bool {
    let close = lineEnd(from: index)
    let next = min(close + 1, end)
    var start = index
    while start < close, source[start].isWhitespace || source[start] == UInt8(ascii: ">") {
      start += 1
    }
    if let open = fence {
      let run = source[start..<close].prefix { $0 == open.byte }.count
      let isClosed =
        run >= open.count && source[(start + run)..<close].allSatisfy { $0.isWhitespace }
      if isClosed { fence = nil }
      copy(to: next)
      return true
    }
    guard start < close else {
      brackets = []
      missingRuns = []
      copy(to: next)
      return true
    }
    let isFirst = isFirstText
    isFirstText = false
    let byte = source[start]
    isInTable = byte == UInt8(ascii: "|")
    if byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~") {
      return takeFence(byte, at: start, close, next)
    }
    let plain = text(start..<close).trimmed
    if isFirst, plain.lowercased() == "# \(title.lowercased())" {
      count("repeated title, left out")
    } else if isExcerptMark(plain) {
      count("mark of the excerpt, left out")
    } else if plain.hasPrefix("{:"), plain.hasSuffix("}") {
      note(plain.quotedShort, at: start..<close)
      count("attributes of kramdown, left out")
    } else if isVault, isTags(plain) {
      count("lines of tags, left out")
    } else if byte == UInt8(ascii: "["), let definition = definition(at: start, close) {
      takeDefinition(definition)
      return true
    } else {
      return false
    }
    index = next
    return true
  }

  private func isExcerptMark(_ line: String) -> Bool {
    guard line.hasPrefix("<!--") else { return false }
    let bare = line.lowercased().filter { $0 != " " }
    return bare == "<!--more-->" || bare == "<!--excerpt-->"
  }

  private mutating func isTags(_ line: String) -> Bool {
    guard line.hasPrefix("#") else { return false }
    let words = line.split(separator: " ").map(String.init)
    guard words.allSatisfy({ PostText.isTag($0) }) else { return false }
    tags += words.map { String($0.dropFirst()) }
    return true
  }

  private mutating func takeFence(_ byte: UInt8, at start: Int, _ close: Int, _ next: Int) -> Bool {
    let run = source[start..<close].prefix { $0 == byte }.count
    let info = text((start + run)..<close).trimmed
    guard run > 2, byte != UInt8(ascii: "`") || !info.contains("`") else { return false }
    let language = info.prefix { $0 != " " && $0 != "{" }.lowercased()
    guard isVault, PostText.queries.contains(language) || language.hasPrefix("ad-") else {
      fence = (byte, run)
      copy(to: next)
      return true
    }
    // Queries show nothing without their plugin.
    note("a block of '\(language)', left out", at: start..<close)
    count("blocks of plugins, left out")
    index = next
    while index < end {
      let close = lineEnd(from: index)
      let line = source[index..<close].drop { $0.isWhitespace || $0 == UInt8(ascii: ">") }
      index = min(close + 1, end)
      let length = line.prefix { $0 == byte }.count
      if length >= run, line.dropFirst(length).allSatisfy({ $0.isWhitespace }) { break }
    }
    return true
  }

  private static let queries: Set<String> = [
    "dataview", "dataviewjs", "tasks", "query", "base", "button", "excalidraw", "kanban", "tracker",
    "meta-bind", "leaflet", "chart", "timeline",
  ]

  // MARK: Bytes

  private mutating func takeByte() {
    switch source[index] {
    case UInt8(ascii: "\\") where index + 1 < end: copy(to: index + 2)
    case UInt8(ascii: "`"): takeCode()
    case UInt8(ascii: "{"): if !takeTag() { copy(to: index + 1) }
    case UInt8(ascii: "%") where isVault && has("%%", at: index): takeComment()
    case UInt8(ascii: "!") where has("![[", at: index) && isVault:
      if !takeWiki(isEmbed: true) { copy(to: index + 3) }
    case UInt8(ascii: "!") where has("![", at: index): open(isImage: true)
    case UInt8(ascii: "["):
      if isVault, has("[[", at: index) {
        if !takeWiki(isEmbed: false) { copy(to: index + 2) }
      } else {
        open(isImage: false)
      }
    case UInt8(ascii: "]"): close()
    case UInt8(ascii: "<"): if !takeElement() { copy(to: index + 1) }
    case UInt8(ascii: "#") where isVault: takeHashTag()
    case UInt8(ascii: "^") where isVault: takeBlockID()
    default: copy(to: index + 1)
    }
  }

  private mutating func takeCode() {
    let run = source[index..<end].prefix { $0 == UInt8(ascii: "`") }.count
    var offset = index + run
    defer { if index < offset { copy(to: offset) } }
    guard !missingRuns.contains(run) else { return }
    var probe = offset
    var isBlank = false
    while probe < end {
      let byte = source[probe]
      if byte == UInt8(ascii: "`") {
        let length = source[probe..<end].prefix { $0 == byte }.count
        probe += length
        if length == run {
          offset = probe
          return
        }
        isBlank = false
        continue
      }
      if byte == UInt8(ascii: "\n") {
        if isBlank { break }
        isBlank = true
      } else if !byte.isWhitespace {
        isBlank = false
      }
      probe += 1
    }
    missingRuns.insert(run)
  }

  private mutating func open(isImage: Bool) {
    // No text has so many open at once; the limit keeps hostile ones from costing more than a long one.
    if brackets.count == 32 { brackets.removeFirst() }
    brackets.append(Bracket(output: bytes.count, source: index, isImage: isImage))
    copy(to: index + (isImage ? 2 : 1))
  }

  private mutating func close() {
    guard let bracket = brackets.popLast(), byte(index + 1) == UInt8(ascii: "("),
      let destination = destination(from: index + 2, until: UInt8(ascii: ")"))
    else {
      copy(to: index + 1)
      return
    }
    takeLink(destination, bracket)
  }

  /// Takes back what was written from a place on.
  mutating func takeBack(to output: Int) -> ContiguousArray<UInt8> {
    let text = ContiguousArray(bytes[output...])
    bytes.removeSubrange(output...)
    return text
  }
}
