import Diagnostics
internal import Text

/// Parses a template; mistakes become findings, and parsing continues.
struct TemplateParser {
  var template: ParsedTemplate
  var findings: [Diagnostic] = []
  /// Lenient like the reference implementation: stray words are ignored.
  let isLax: Bool
  private var scanner: TemplateScanner
  /// The blocks that are open, outermost first.
  private(set) var open: [(name: String, range: Range<Int>)] = []
  private var isTooDeep = false

  static func parse(
    _ file: TemplateFile, isLax: Bool, reporting findings: inout [Diagnostic]
  ) -> ParsedTemplate {
    var parser = TemplateParser(file, isLax: isLax)
    (parser.template.nodes, _) = parser.block(until: [])
    findings += parser.findings
    return parser.template
  }

  private init(_ file: TemplateFile, isLax: Bool) {
    self.template = ParsedTemplate(
      path: file.path, file: SourceFile(path: file.shownPath, bytes: file.bytes))
    self.isLax = isLax
    self.scanner = TemplateScanner(file.bytes)
  }

  func text(_ range: Range<Int>) -> String { template.file.text(in: range) }

  func expressions(_ range: Range<Int>) -> ExpressionParser {
    ExpressionParser(template.file.bytes, in: range)
  }

  mutating func report(
    _ rule: Rule, _ message: String, at range: Range<Int>, suggestion: String? = nil,
    help: String? = nil, notes: [Diagnostic.Note] = []
  ) {
    findings.append(
      Diagnostic(
        rule, message, at: SourcePlace(path: template.file.path, range: range),
        suggestion: suggestion, help: help, notes: notes))
  }

  mutating func report(_ error: SyntaxError) {
    report(.templateSyntax, error.message, at: error.range, help: error.help)
  }

  /// The value that `parse` gives, or a finding and `nil`.
  mutating func attempt<Result>(
    _ parse: (inout TemplateParser) throws(SyntaxError) -> Result
  ) -> Result? {
    do {
      return try parse(&self)
    } catch {
      report(error)
      return nil
    }
  }

  /// Parses the inside of a block that a tag opened, to one of the tags that end or divide it.
  ///
  /// - Returns: The nodes and the tag, or `nil` where the block is not closed, which is reported.
  mutating func block(
    _ name: String, openedBy tag: TemplateScanner.Tag, until terminators: Set<String>
  ) -> ([Node], TemplateScanner.Tag?) {
    guard open.count < maximalNesting else {
      if !isTooDeep {
        report(
          .templateLimit, "tags are nested more than \(maximalNesting) deep", at: tag.whole)
      }
      isTooDeep = true
      while case .some = nextPiece() {}
      return ([], nil)
    }
    open.append((name, tag.whole))
    let (nodes, end) = block(until: terminators)
    open.removeLast()
    if end == nil, !isTooDeep {
      let notes = pendingEnd.map { outer in
        let place = SourcePlace(path: template.file.path, range: outer.whole)
        return [Diagnostic.Note("an outer block ends here", at: place)]
      }
      report(
        .unclosedTag, "'\(name)' is never closed", at: tag.whole, help: "add {% end\(name) %}",
        notes: notes ?? [])
    }
    return (nodes, end)
  }

  /// The end of an outer block, found before the inner one was closed.
  private var pendingEnd: TemplateScanner.Tag?

  private mutating func nextPiece() -> TemplateScanner.Piece? {
    if let tag = pendingEnd {
      pendingEnd = nil
      return .tag(tag)
    }
    let piece = scanner.next()
    if case .end = piece { return nil }
    return piece
  }

  mutating func block(until terminators: Set<String>) -> ([Node], TemplateScanner.Tag?) {
    var nodes: [Node] = []
    while let piece = nextPiece() {
      switch piece {
      case .text(let range): nodes.append(.text(range))
      case .output(let content, _): output(content, to: &nodes)
      case .unclosed(let range):
        let isTag = text(range) == "{%"
        report(
          .unclosedTag, "'\(text(range))' is never closed", at: range,
          help: isTag ? "add %}" : "add }}")
      case .tag(let tag):
        let name = text(tag.name)
        if terminators.contains(name) { return (nodes, tag) }
        if name.hasPrefix("end") {
          if open.contains(where: { "end" + $0.name == name }) {
            pendingEnd = tag
            return (nodes, nil)
          }
          strayEnd(name, tag)
        } else {
          statement(name, tag, to: &nodes)
        }
      case .end: break
      }
    }
    return (nodes, nil)
  }

  private mutating func strayEnd(_ name: String, _ tag: TemplateScanner.Tag) {
    let opener = String(name.dropFirst(3))
    guard Self.blocks.contains(opener) else { return unknownTag(name, tag) }
    report(
      .unclosedTag, "'\(name)' closes nothing", at: tag.name,
      help: open.last.map { "the open block is '\($0.name)'" })
  }

  mutating func unknownTag(_ name: String, _ tag: TemplateScanner.Tag) {
    guard !name.isEmpty else {
      report(.templateSyntax, "the tag has no name", at: tag.whole)
      return
    }
    report(
      .unknownTag, "'\(name)' is not a tag", at: tag.name,
      suggestion: Self.tags.closestMatch(to: name))
  }

  private mutating func output(_ content: Range<Int>, to nodes: inout [Node]) {
    var expressions = expressions(content)
    // `{{ }}` writes nothing, but is not white space.
    guard !expressions.isAtEnd else {
      nodes.append(
        .output(FilteredExpression(input: .literal(.none), range: content)))
      return
    }
    if let filtered = attempt({ (parser: inout Self) throws(SyntaxError) in
      let filtered = try expressions.filtered()
      try expressions.expectEnd()
      return filtered
    }) {
      nodes.append(.output(filtered))
    }
  }

  /// Skips a block whose content is not parsed.
  mutating func skip(_ name: String, _ tag: TemplateScanner.Tag, nests: Bool) -> Range<Int>? {
    if let content = scanner.skipBlock(name, nests: nests) { return content }
    report(
      .unclosedTag, "'\(name)' is never closed", at: tag.whole, help: "add {% end\(name) %}")
    return nil
  }

  /// Parses the lines of a `liquid` tag.
  mutating func lines(of range: Range<Int>) -> [Node] {
    let outer = scanner
    let outerOpen = open
    // A block opened outside cannot be closed inside.
    open = open.map { ("", $0.range) }
    scanner = TemplateScanner(linesOf: range, in: template.file.bytes)
    let (nodes, _) = block(until: [])
    scanner = outer
    open = outerOpen
    return nodes
  }

  static let blocks: Set<String> = [
    "block", "capture", "case", "comment", "doc", "for", "if", "ifchanged", "raw", "tablerow",
    "unless",
  ]
  static let tags =
    blocks.sorted() + [
      "assign", "break", "continue", "cycle", "decrement", "echo", "else", "elsif", "include",
      "increment", "layout", "liquid", "render", "when",
    ] + blocks.sorted().map { "end" + $0 }
}
