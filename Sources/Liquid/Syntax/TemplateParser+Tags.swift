import Diagnostics
internal import Text

extension TemplateParser {
  /// Parses the tag and, where it opens a block, all of the block.
  mutating func statement(
    _ name: String, _ tag: TemplateScanner.Tag, to nodes: inout [Node]
  ) {
    switch name {
    case "#": comment(tag)
    case "if", "unless": nodes.append(conditional(name, tag))
    case "case": nodes.append(selection(tag))
    case "for", "tablerow": loop(name, tag, to: &nodes)
    case "assign": assign(tag, to: &nodes)
    case "capture": capture(tag, to: &nodes)
    case "echo": echo(tag, to: &nodes)
    case "liquid": nodes.append(.group(lines(of: tag.markup)))
    case "comment": _ = skip(name, tag, nests: true)
    case "doc":
      takesNothing("doc", tag)
      _ = skip(name, tag, nests: false)
    case "raw":
      takesNothing("raw", tag)
      if let content = skip(name, tag, nests: false), !content.isEmpty {
        nodes.append(.text(content))
      }
    case "break", "continue":
      if !isLax { takesNothing(name, tag) }
      nodes.append(.stop(isBreak: name == "break", tag.whole))
    case "increment", "decrement":
      let isLax = isLax
      if let counter = markup(
        tag, { (rest) throws(SyntaxError) in try rest.variable("a name", isLax: isLax) })
      {
        template.counted.insert(counter.text)
        nodes.append(.count(counter, by: name == "increment" ? 1 : -1))
      }
    case "cycle": cycle(tag, to: &nodes)
    case "ifchanged":
      if !isLax { takesNothing(name, tag) }
      nodes.append(.ifChanged(body(name, tag)))
    case "render", "include": render(tag, isIsolated: name == "render", to: &nodes)
    case "layout": layout(tag)
    case "block": block(tag, to: &nodes)
    case "else", "elsif", "when":
      report(.unclosedTag, "'\(name)' is not in a block that it could divide", at: tag.name)
    default: unknownTag(name, tag)
    }
  }

  /// Reports what comes after the name of a tag that has nothing there.
  mutating func takesNothing(_ name: String, _ tag: TemplateScanner.Tag) {
    guard let start = tag.markup.first(where: { !template.file.bytes[$0].isWhitespace }) else {
      return
    }
    report(
      .templateSyntax, "'\(name)' takes nothing", at: start..<max(start + 1, tag.markup.upperBound))
  }

  /// Reads the whole markup of a tag.
  mutating func markup<Result>(
    _ tag: TemplateScanner.Tag,
    _ parse: (inout ExpressionParser) throws(SyntaxError) -> Result
  ) -> Result? {
    var rest = expressions(tag.markup)
    do throws(SyntaxError) {
      let result = try parse(&rest)
      try rest.expectEnd()
      return result
    } catch {
      report(error)
      return nil
    }
  }

  /// The inside of a block that nothing divides.
  private mutating func body(_ name: String, _ tag: TemplateScanner.Tag) -> [Node] {
    block(name, openedBy: tag, until: ["end" + name]).0
  }

  /// In a comment of several lines each begins with `#`.
  private mutating func comment(_ tag: TemplateScanner.Tag) {
    var startsLine = false
    for index in tag.markup {
      let byte = template.file.bytes[index]
      if byte == UInt8(ascii: "\n") {
        startsLine = true
      } else if startsLine, !byte.isWhitespace {
        startsLine = false
        if byte != UInt8(ascii: "#") {
          report(
            .templateSyntax, "this line of the comment does not begin with '#'",
            at: index..<index + 1)
          return
        }
      }
    }
  }

  private mutating func assign(_ tag: TemplateScanner.Tag, to nodes: inout [Node]) {
    let isLax = isLax
    let parsed = markup(tag) { (rest) throws(SyntaxError) -> (Name, FilteredExpression) in
      let name = try rest.variable("a name", isLax: isLax)
      try rest.expect(.equals, "'=' and a value")
      return (name, try rest.filtered())
    }
    guard let (name, value) = parsed else { return }
    template.assigned.insert(name.text)
    nodes.append(.assign(name, value))
  }

  private mutating func capture(_ tag: TemplateScanner.Tag, to nodes: inout [Node]) {
    let isLax = isLax
    let name = markup(tag) { (rest) throws(SyntaxError) in
      try rest.variable("a name", maybeQuoted: true, isLax: isLax)
    }
    let body = body("capture", tag)
    guard let name else { return }
    template.assigned.insert(name.text)
    nodes.append(.capture(name, body))
  }

  private mutating func echo(_ tag: TemplateScanner.Tag, to nodes: inout [Node]) {
    if expressions(tag.markup).isAtEnd {
      nodes.append(.echo(FilteredExpression(input: .literal(.none), range: tag.markup)))
    } else if let value = markup(tag, { (rest) throws(SyntaxError) in try rest.filtered() }) {
      nodes.append(.echo(value))
    }
  }

  private mutating func cycle(_ tag: TemplateScanner.Tag, to nodes: inout [Node]) {
    let start = tag.markup.lowerBound
    let path = template.path
    let cycle = markup(tag) { (rest) throws(SyntaxError) in
      var first: Expression? = try rest.expression()
      var group: Expression?
      if rest.takes(.colon) {
        group = first
        first = rest.isAtEnd ? nil : try rest.expression()
      }
      var values = first.map { [$0] } ?? []
      while rest.takes(.comma), !rest.isAtEnd { values.append(try rest.expression()) }
      // Of one without a name each tag has a turn of its own, unless its values tell it from others.
      let isLiteral = values.allSatisfy { if case .literal = $0 { true } else { false } }
      let text = rest.text(start..<rest.lastEnd)
      return CycleTag(
        group: group, values: values, text: isLiteral ? text : "\(text) \(path):\(start)")
    }
    if let cycle { nodes.append(.cycle(cycle)) }
  }

  private mutating func render(
    _ tag: TemplateScanner.Tag, isIsolated: Bool, to nodes: inout [Node]
  ) {
    let isLax = isLax
    let parsed = markup(tag) { (rest) throws(SyntaxError) in
      let range = rest.token.range
      if rest.token.kind != .string, isIsolated || !isLax {
        throw rest.unexpected(wanted: "the path of a template in quotes")
      }
      var call = RenderTag(
        template: try rest.expression(), templateRange: range, isIsolated: isIsolated,
        range: tag.whole)
      if rest.isAt(word: "with") || rest.isAt(word: "for") {
        call.isLoop = rest.isAt(word: "for")
        rest.advance()
        call.subject = try rest.expression()
        if rest.takes(word: "as") { call.alias = try rest.name("a name").text }
      }
      while !rest.isAtEnd {
        if rest.takes(.comma) { continue }
        let name = try rest.name("the name of a parameter")
        if !isLax, call.arguments.contains(where: { $0.name.text == name.text }) {
          throw SyntaxError(message: "'\(name.text)' is given twice", range: name.range)
        }
        try rest.expect(.colon, "':' and a value")
        call.arguments.append((name, try rest.expression()))
      }
      return call
    }
    if let parsed { nodes.append(.render(parsed)) }
  }

  private mutating func layout(_ tag: TemplateScanner.Tag) {
    let parsed = markup(tag) { (rest) throws(SyntaxError) -> LayoutTag in
      guard rest.token.kind == .string else {
        throw rest.unexpected(wanted: "the path of a template in quotes")
      }
      let name = try rest.name("a path")
      return LayoutTag(path: name.text, range: name.range)
    }
    guard let parsed else { return }
    if !open.isEmpty {
      report(.templateSyntax, "'layout' is inside a block", at: tag.whole)
    } else if template.layout != nil {
      report(.templateSyntax, "the template has two layouts", at: tag.whole)
    } else {
      template.layout = parsed
    }
  }

  private mutating func block(_ tag: TemplateScanner.Tag, to nodes: inout [Node]) {
    let name = markup(tag) { (rest) throws(SyntaxError) in try rest.name("the name of the block") }
    let (body, end) = block("block", openedBy: tag, until: ["endblock"])
    guard let name else { return }
    if let end, !expressions(end.markup).isAtEnd,
      let closed = markup(end, { (rest) throws(SyntaxError) in try rest.name("a name") }),
      closed.text != name.text
    {
      report(
        .unclosedTag, "'\(closed.text)' is not the block that ends here", at: closed.range,
        suggestion: name.text)
    }
    nodes.append(.block(BlockTag(name: name, body: body)))
  }
}
