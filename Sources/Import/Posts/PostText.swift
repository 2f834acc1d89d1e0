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
  var tags: [String] = []
  var attachments: Attachments
  let post: Post
  let number: Int
  let references: PostReferences
  var index: Int
  var fence: (byte: UInt8, count: Int)?
  var isFirstText = true
  var brackets: [Bracket] = []
  /// Lengths of backtick runs without a partner in the paragraph.
  var missingRuns: Set<Int> = []
  let title: String
  /// Whether the line is in a block of HTML.
  var isInHTML = false
  var elementLink: ElementLink?
  /// Whether the line is a row of a table, in which a bar would end a cell.
  var isInTable = false

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
}
