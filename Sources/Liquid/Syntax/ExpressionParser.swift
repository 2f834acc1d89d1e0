internal import Text

/// What is wrong with the markup of a tag, and where.
struct SyntaxError: Error {
  var message: String
  var range: Range<Int>
  var help: String?
}

/// Reads the markup of one tag or output.
struct ExpressionParser {
  private var lexer: ExpressionLexer
  private(set) var token: ExpressionLexer.Token
  /// Where the last token ended.
  private(set) var lastEnd: Int
  private let bytes: ContiguousArray<UInt8>
  private var depth = 0

  init(_ bytes: ContiguousArray<UInt8>, in range: Range<Int>) {
    self.bytes = bytes
    self.lexer = ExpressionLexer(bytes, in: range)
    self.lastEnd = range.lowerBound
    self.token = self.lexer.next()
  }

  var isAtEnd: Bool { token.kind == .end }

  mutating func advance() {
    lastEnd = token.range.upperBound
    token = lexer.next()
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  func isAt(word: String) -> Bool {
    token.kind == .identifier && bytes[token.range].elementsEqual(word.utf8)
  }

  mutating func takes(_ kind: ExpressionLexer.Kind) -> Bool {
    guard token.kind == kind else { return false }
    advance()
    return true
  }

  mutating func takes(word: String) -> Bool {
    guard isAt(word: word) else { return false }
    advance()
    return true
  }

  mutating func expect(_ kind: ExpressionLexer.Kind, _ what: String) throws(SyntaxError) {
    guard takes(kind) else { throw unexpected(wanted: what) }
  }

  /// - Throws: Where something is left that belongs to nothing.
  func expectEnd() throws(SyntaxError) {
    guard isAtEnd else { throw unexpected(wanted: nil) }
  }

  func unexpected(wanted: String?) -> SyntaxError {
    let help = wanted.map { "expected \($0)" }
    if isAtEnd {
      return SyntaxError(
        message: "something is missing at the end of this tag",
        range: lastEnd..<lastEnd, help: help)
    }
    let word = text(token.range)
    if token.kind == .unknown, let quote = word.first, quote == "\"" || quote == "'" {
      return SyntaxError(
        message: "the quotation is never closed", range: token.range, help: "add \(quote)")
    }
    return SyntaxError(message: "'\(word)' does not belong here", range: token.range, help: help)
  }

  mutating func name(_ what: String) throws(SyntaxError) -> Name {
    switch token.kind {
    case .identifier, .integer, .comparison(.contains):
      let name = Name(text: text(token.range), range: token.range)
      advance()
      return name
    case .string:
      let range = token.range.lowerBound + 1..<token.range.upperBound - 1
      advance()
      return Name(text: text(range), range: range)
    default: throw unexpected(wanted: what)
    }
  }

  /// A name that the template sets: letters, digits, underscores and hyphens, no word of the language.
  ///
  /// - Parameters:
  ///   - maybeQuoted: Whether it may be in quotes.
  ///   - maybeQuestion: Whether it may end in `?`.
  ///   - isLax: Whether it may be a number, which the template could never read.
  mutating func variable(
    _ what: String, maybeQuoted: Bool = false, maybeQuestion: Bool = false, isLax: Bool
  ) throws(SyntaxError) -> Name {
    switch token.kind {
    case .identifier: break
    case .string where maybeQuoted: break
    case .integer where isLax: break
    default: throw unexpected(wanted: what)
    }
    let name = try name(what)
    let letters = maybeQuestion && name.text.hasSuffix("?") ? name.range.dropLast() : name.range
    let isName = bytes[letters].allSatisfy {
      $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
    }
    guard isName, !letters.isEmpty else {
      throw SyntaxError(
        message: "'\(name.text)' cannot be set", range: name.range,
        help: "a name consists of letters, digits, _ and -")
    }
    guard isLax || keywords[name.text] == nil else {
      throw SyntaxError(
        message: "'\(name.text)' is a word of the language and cannot be set", range: name.range)
    }
    return name
  }

  /// A value and the filters it goes through.
  mutating func filtered() throws(SyntaxError) -> FilteredExpression {
    let start = token.range.lowerBound
    let input = try expression()
    var filters: [FilterUse] = []
    while takes(.pipe) { filters.append(try filter()) }
    return FilteredExpression(input: input, filters: filters, range: start..<max(start, lastEnd))
  }

  private mutating func filter() throws(SyntaxError) -> FilterUse {
    guard token.kind == .identifier else { throw unexpected(wanted: "the name of a filter") }
    let name = Name(text: text(token.range), range: token.range)
    advance()
    var use = FilterUse(name: name, range: name.range)
    if takes(.colon) {
      repeat {
        let start = token
        let value = try expression()
        if start.kind == .identifier, takes(.colon) {
          use.named.append(
            (Name(text: text(start.range), range: start.range), try expression()))
        } else {
          use.positional.append((value, start.range.lowerBound..<lastEnd))
        }
      } while takes(.comma)
    }
    use.range = name.range.lowerBound..<lastEnd
    return use
  }

  /// Terms joined by `and` and `or`.
  mutating func condition() throws(SyntaxError) -> Condition {
    var terms: [Condition.Term] = []
    while true {
      let start = token.range.lowerBound
      let left = try expression()
      var comparison: (Comparison, Expression)?
      if case .comparison(let sign) = token.kind {
        advance()
        comparison = (sign, try expression())
      }
      var term = Condition.Term(left: left, comparison: comparison, range: start..<lastEnd)
      if takes(word: "and") {
        term.joint = .and
      } else if takes(word: "or") {
        term.joint = .or
      }
      terms.append(term)
      if term.joint == nil { return Condition(terms: terms) }
    }
  }

  /// A literal, a path or a range.
  mutating func expression() throws(SyntaxError) -> Expression {
    depth += 1
    defer { depth -= 1 }
    guard depth <= maximalNesting else {
      throw SyntaxError(
        message: "brackets are nested more than \(maximalNesting) deep", range: token.range)
    }
    let range = token.range
    switch token.kind {
    case .string:
      advance()
      return .literal(.text(text(range.lowerBound + 1..<range.upperBound - 1)))
    case .integer:
      advance()
      let digits = text(range)
      return .literal(Int(digits).map { .integer($0) } ?? .decimal(Double(digits) ?? 0))
    case .decimal:
      advance()
      return .literal(.decimal(Double(text(range)) ?? 0))
    case .openParenthesis:
      advance()
      let lower = try expression()
      try expect(.dots, "'..' and the end of the range")
      let upper = try expression()
      try expect(.closeParenthesis, "')'")
      return .range(lower, upper)
    case .openBracket:
      advance()
      let key = try expression()
      try expect(.closeBracket, "']'")
      if case .literal(.text(let name)) = key {
        return try path(.name(name), range.lowerBound + 2..<max(range.lowerBound + 2, lastEnd - 2))
      }
      return try path(.computed(key), range.lowerBound..<lastEnd)
    case .identifier:
      advance()
      let word = text(range)
      if let literal = keywords[word], token.kind != .dot, token.kind != .openBracket {
        return .literal(literal)
      }
      return try path(.name(word), range)
    default:
      throw unexpected(wanted: "a value")
    }
  }

  private mutating func path(
    _ root: PathExpression.Root, _ range: Range<Int>
  ) throws(SyntaxError) -> Expression {
    var path = PathExpression(root: root, rootRange: range)
    while true {
      guard path.steps.count <= maximalNesting else {
        throw SyntaxError(
          message: "a path has more than \(maximalNesting) steps",
          range: range.lowerBound..<lastEnd)
      }
      if takes(.dot) {
        let range = token.range
        switch token.kind {
        case .identifier, .comparison(.contains): break
        default: throw unexpected(wanted: "a name")
        }
        advance()
        path.steps.append(.member(Name(text: text(range), range: range)))
      } else if token.kind == .openBracket {
        advance()
        let range = token.range
        let key = try expression()
        try expect(.closeBracket, "']'")
        if case .literal(.text(let name)) = key {
          let inner = range.lowerBound + 1..<max(range.lowerBound + 1, range.upperBound - 1)
          path.steps.append(.member(Name(text: name, range: inner)))
        } else {
          path.steps.append(.index(key, range))
        }
      } else {
        return .path(path)
      }
    }
  }
}

/// How deep tags, brackets and templates may be nested in each other.
let maximalNesting = 100

private let keywords: [String: Value] = [
  "nil": .none, "null": .none, "true": .bool(true), "false": .bool(false), "empty": .empty,
  "blank": .blank,
]
