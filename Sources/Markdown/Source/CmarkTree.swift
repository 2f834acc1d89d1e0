internal import CCmark
internal import CTreeArena

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// A parsed document and a walk over it, owned: the C tree is freed when this value goes away.
///
/// The only place that calls cmark. It hands out values: kinds, numbers, and bytes that are copied to
/// the end of the caller's array. The walk is cmark's own iterator, so that depth costs no stack.
///
/// The tree lies in an arena of its thread: of several trees the last goes away first, where it was made.
@safe struct CmarkTree: ~Copyable {
  private let root: OpaquePointer
  private var walk: OpaquePointer
  private var node: OpaquePointer
  private let mark: TreeArenaMark
  /// What cmark answers for a title that is not there; an empty title is another empty string.
  private let noTitle: UnsafePointer<CChar>?
  /// List items to which the walk may be led back.
  private var kept: [OpaquePointer?]

  /// `nil` only where cmark has no memory left.
  init?(parsing bytes: ContiguousArray<UInt8>, in range: Range<Int>) {
    let mark = unsafe tree_arena_mark()
    let parsed = unsafe bytes.withUnsafeBytes { raw in
      let body = unsafe UnsafeRawBufferPointer(rebasing: raw[range])
      return unsafe tree_arena_parse(
        body.baseAddress?.assumingMemoryBound(to: CChar.self), body.count, CMARK_OPT_DEFAULT)
    }
    guard let parsed = unsafe parsed, let walk = unsafe cmark_iter_new(parsed) else {
      unsafe tree_arena_release(mark)
      return nil
    }
    unsafe self.mark = mark
    unsafe self.root = parsed
    unsafe self.walk = walk
    unsafe self.node = parsed
    unsafe kept = []
    let untitled = unsafe cmark_node_new(CMARK_NODE_LINK)
    unsafe noTitle = cmark_node_get_title(untitled)
    unsafe cmark_node_free(untitled)
  }

  deinit { unsafe tree_arena_release(mark) }

  /// The next step of the walk, or `nil` at its end. Everything below is about the step's node.
  mutating func next() -> Step? {
    let event = unsafe cmark_iter_next(walk)
    guard event == CMARK_EVENT_ENTER || event == CMARK_EVENT_EXIT,
      let current = unsafe cmark_iter_get_node(walk)
    else { return nil }
    unsafe node = current
    return Step(
      kind: NodeKind(rawValue: unsafe cmark_node_get_type(current).rawValue) ?? .none,
      isEntering: event == CMARK_EVENT_ENTER)
  }

  /// Begins the walk anew.
  mutating func rewind() {
    if let again = unsafe cmark_iter_new(root) { unsafe walk = again }
  }

  /// Goes on behind the node at hand, which has been entered.
  mutating func skip() { unsafe cmark_iter_reset(walk, node, CMARK_EVENT_EXIT) }

  /// Goes over the next block as well, where it is a paragraph or an underlined heading that begins on
  /// the line behind another.
  ///
  /// - Returns: What it is; `nil` where another block follows, or none.
  mutating func skipLines(behind line: Int) -> NodeKind? {
    guard let next = unsafe cmark_node_next(node) else { return nil }
    let kind = NodeKind(rawValue: unsafe cmark_node_get_type(next).rawValue) ?? .none
    let (first, last) = unsafe (
      Int(cmark_node_get_start_line(next)), Int(cmark_node_get_end_line(next))
    )
    // A heading with its mark is no row.
    guard kind == .paragraph || kind == .heading && last > first, first == line + 1 else {
      return nil
    }
    unsafe node = next
    skip()
    return kind
  }

  /// Keeps list items by numbers of the caller's, found by the place where they begin.
  ///
  /// - Returns: For each number whether there is such an item.
  mutating func keepItems(
    _ count: Int, number: (_ line: Int, _ column: Int) -> Int?
  ) -> [Bool] {
    unsafe kept = Array(repeating: nil, count: count)
    var isFound = Array(repeating: false, count: count)
    var current = unsafe root
    while true {
      let kind = NodeKind(rawValue: unsafe cmark_node_get_type(current).rawValue) ?? .none
      let (line, column) = unsafe (
        Int(cmark_node_get_start_line(current)), Int(cmark_node_get_start_column(current))
      )
      if kind == .item, let number = number(line, column) {
        unsafe kept[number] = current
        isFound[number] = true
      }
      if kind.holdsBlocks, let child = unsafe cmark_node_first_child(current) {
        unsafe current = child
        continue
      }
      var next = unsafe cmark_node_next(current)
      while unsafe next == nil {
        guard let parent = unsafe cmark_node_parent(current) else { return isFound }
        unsafe current = parent
        unsafe next = cmark_node_next(parent)
      }
      if let next = unsafe next { unsafe current = next }
    }
  }

  /// Leads the walk to a kept item, as if it had just been entered.
  mutating func enter(_ number: Int) {
    guard let item = unsafe kept[number] else { return }
    unsafe cmark_iter_reset(walk, item, CMARK_EVENT_ENTER)
    unsafe node = item
  }

  struct Step {
    var kind: NodeKind
    /// Leaves are entered and never left.
    var isEntering: Bool
  }

  // Lines and columns count from one, columns in bytes, both from the body's start.
  var startLine: Int { unsafe Int(cmark_node_get_start_line(node)) }
  var startColumn: Int { unsafe Int(cmark_node_get_start_column(node)) }
  var endLine: Int { unsafe Int(cmark_node_get_end_line(node)) }

  var headingLevel: Int { unsafe Int(cmark_node_get_heading_level(node)) }
  var isTightList: Bool { unsafe cmark_node_get_list_tight(node) != 0 }

  /// The number a list begins with, or `nil` where it has bullets.
  var listStart: Int? {
    let isOrdered = unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    return unsafe isOrdered ? Int(cmark_node_get_list_start(node)) : nil
  }

  /// The text of a leaf.
  func appendLiteral(to bytes: inout ContiguousArray<UInt8>) {
    unsafe append(cmark_node_get_literal(node), to: &bytes)
  }

  /// Whether the text of a leaf has a `[`.
  var literalHasBracket: Bool {
    guard let literal = unsafe cmark_node_get_literal(node) else { return false }
    return unsafe strchr(literal, 0x5B) != nil
  }

  /// The destination of a link or an image, unescaped.
  func appendURL(to bytes: inout ContiguousArray<UInt8>) {
    unsafe append(cmark_node_get_url(node), to: &bytes)
  }

  /// The title of a link or an image, unescaped.
  ///
  /// - Returns: Whether there is one; it may be empty.
  func appendTitle(to bytes: inout ContiguousArray<UInt8>) -> Bool {
    let title = unsafe cmark_node_get_title(node)
    guard unsafe title != noTitle else { return false }
    unsafe append(title, to: &bytes)
    return true
  }

  /// What stands after the opening fence of a code block.
  func appendFenceInfo(to bytes: inout ContiguousArray<UInt8>) {
    unsafe append(cmark_node_get_fence_info(node), to: &bytes)
  }

  @unsafe private func append(
    _ text: UnsafePointer<CChar>?, to bytes: inout ContiguousArray<UInt8>
  ) {
    guard let text = unsafe text else { return }
    let count = unsafe strlen(text)
    unsafe bytes.append(contentsOf: UnsafeRawBufferPointer(start: text, count: count))
  }
}

/// The version of libcmark that is linked, for example `0.30.2`.
package var cmarkVersion: String {
  unsafe String(cString: cmark_version_string())
}

/// What cmark's own renderer makes of a document: the measure of plain output.
package func renderedByCmark(
  _ bytes: ContiguousArray<UInt8>, allowsRawHTML: Bool = false
) -> ContiguousArray<UInt8> {
  let options = allowsRawHTML ? CMARK_OPT_UNSAFE : CMARK_OPT_DEFAULT
  let rendered = unsafe bytes.withUnsafeBytes { raw in
    unsafe cmark_markdown_to_html(
      raw.baseAddress?.assumingMemoryBound(to: CChar.self), raw.count, options)
  }
  guard let rendered = unsafe rendered else { return [] }
  defer { unsafe free(rendered) }
  return unsafe ContiguousArray(
    UnsafeRawBufferPointer(start: rendered, count: strlen(rendered)))
}

/// cmark's kinds of nodes, by its numbers.
enum NodeKind: UInt32 {
  case none
  case document, blockQuote, list, item, codeBlock, htmlBlock, customBlock
  case paragraph, heading, thematicBreak
  case text, softBreak, lineBreak, code, rawHTML, customInline
  case emphasis, strong, link, image

  fileprivate var holdsBlocks: Bool {
    self == .document || self == .blockQuote || self == .list || self == .item
  }
}
