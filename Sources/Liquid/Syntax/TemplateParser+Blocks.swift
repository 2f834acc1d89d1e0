internal import Text

extension TemplateParser {
  mutating func conditional(_ name: String, _ opener: TemplateScanner.Tag) -> Node {
    var branches: [Branch] = []
    var tag = opener
    var word = name
    var isOver = false
    while true {
      var branch = Branch(body: [])
      if word == "else" {
        if !isLax { takesNothing("else", tag) }
      } else {
        branch.negated = word == "unless"
        branch.condition =
          markup(tag) { (rest) throws(SyntaxError) in try rest.condition() }
          ?? Condition(terms: [.init(left: .literal(.bool(false)), range: tag.markup)])
      }
      let (body, end) = block(name, openedBy: opener, until: ["elsif", "else", "end" + name])
      branch.body = body
      if !isOver {
        branches.append(branch)
      } else if !isLax {
        report(.templateSyntax, "'\(word)' comes after the 'else' of its block", at: tag.name)
      }
      isOver = isOver || word == "else"
      guard let end else { break }
      word = text(end.name)
      if word == "end" + name { break }
      tag = end
    }
    if branches.allSatisfy({ $0.body.areBlank(in: template.file) }) {
      for index in branches.indices { branches[index].body = branches[index].body.withoutTexts }
    }
    return .conditional(branches)
  }

  mutating func selection(_ opener: TemplateScanner.Tag) -> Node {
    let subject =
      markup(opener) { (rest) throws(SyntaxError) in try rest.expression() } ?? .literal(.none)
    var selection = Selection(subject: subject, clauses: [])
    let words: Set<String> = ["when", "else", "endcase"]
    let (first, found) = block("case", openedBy: opener, until: words)
    if !isLax, !first.areBlank(in: template.file) {
      report(
        .templateSyntax, "text before the first 'when' of a 'case' is not written",
        at: opener.whole, help: "move it before the 'case' or into a 'when'")
    }
    var next = found
    while let tag = next, text(tag.name) != "endcase" {
      let values = text(tag.name) == "when" ? matches(tag) : nil
      if values == nil { takesNothing("else", tag) }
      let (body, end) = block("case", openedBy: opener, until: words)
      selection.clauses.append(.init(values: values, body: body))
      next = end
    }
    if selection.clauses.allSatisfy({ $0.body.areBlank(in: template.file) }) {
      for index in selection.clauses.indices {
        selection.clauses[index].body = selection.clauses[index].body.withoutTexts
      }
    }
    return .selection(selection)
  }

  private mutating func matches(_ tag: TemplateScanner.Tag) -> [Expression] {
    let isLax = isLax
    var rest = expressions(tag.markup)
    do throws(SyntaxError) {
      var values = [try rest.expression()]
      while rest.takes(.comma) || rest.takes(word: "or") { values.append(try rest.expression()) }
      if !isLax { try rest.expectEnd() }
      return values
    } catch {
      report(error)
      return []
    }
  }

  mutating func loop(
    _ name: String, _ opener: TemplateScanner.Tag, to nodes: inout [Node]
  ) {
    let isLax = isLax
    var loop = markup(opener) { (rest) throws(SyntaxError) in
      try Self.loopHead(
        &rest, isTable: name == "tablerow", range: opener.markup, isLax: isLax)
    }
    let isTable = name == "tablerow"
    let (body, end) = block(
      name, openedBy: opener, until: isTable ? ["end" + name] : ["else", "end" + name])
    loop?.body = body
    var last = end
    while let tag = last, text(tag.name) == "else" {
      if !isLax { takesNothing("else", tag) }
      let (other, end) = block(name, openedBy: opener, until: ["else", "end" + name])
      loop?.otherwise += other
      last = end
    }
    guard var loop else { return }
    if !isTable, loop.body.areBlank(in: template.file), loop.otherwise.areBlank(in: template.file) {
      loop.body = loop.body.withoutTexts
      loop.otherwise = loop.otherwise.withoutTexts
    }
    nodes.append(.loop(loop))
  }

  private static func loopHead(
    _ rest: inout ExpressionParser, isTable: Bool, range: Range<Int>, isLax: Bool
  ) throws(SyntaxError) -> Loop {
    let variable = try rest.variable(
      "the name of the loop's variable", maybeQuestion: true, isLax: isLax)
    var given: Set<String> = []
    guard rest.takes(word: "in") else { throw rest.unexpected(wanted: "'in'") }
    let start = rest.token.range.lowerBound
    let source = try rest.expression()
    let name = variable.text + "-" + rest.text(start..<rest.lastEnd)
    var loop = Loop(
      variable: variable, source: source, isTable: isTable, name: name, range: range)
    while !rest.isAtEnd {
      if rest.takes(.comma) { continue }
      let word = rest.text(rest.token.range)
      if !given.insert(word).inserted, !isLax {
        throw SyntaxError(message: "'\(word)' is given twice", range: rest.token.range)
      }
      if rest.takes(word: "reversed") {
        loop.isReversed = true
        continue
      }
      let isColumns = isTable && rest.isAt(word: "cols")
      guard rest.isAt(word: "limit") || rest.isAt(word: "offset") || isColumns else {
        throw rest.unexpected(
          wanted: isTable ? "cols, limit or offset" : "limit, offset or reversed")
      }
      let isLimit = rest.isAt(word: "limit")
      rest.advance()
      try rest.expect(.colon, "':' and a value")
      if isColumns {
        loop.columns = try rest.expression()
      } else if isLimit {
        loop.limit = try rest.expression()
      } else if rest.takes(word: "continue") {
        loop.continues = true
      } else {
        loop.offset = try rest.expression()
      }
    }
    return loop
  }
}
