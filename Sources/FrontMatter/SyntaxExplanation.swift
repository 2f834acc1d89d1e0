package import Diagnostics

/// Says in our words why libyaml stopped, by looking at the line where it did.
struct SyntaxExplanation {
  let file: SourceFile
  let block: Range<Int>

  func finding(problem: String, at: Int, context: String, contextAt: Int?) -> Diagnostic {
    let newline = UInt8(ascii: "\n")
    let byte = at < block.upperBound ? file.bytes[at] : newline
    if let tabs = indentingTabs(at: at) {
      return found(
        "tab in the indentation", tabs, suggestion: String(repeating: "  ", count: tabs.count))
    }
    switch problem {
    case "mapping values are not allowed in this context": return secondColon(at: at)
    case "block sequence entries are not allowed in this context":
      return found(
        "'-' begins a list beside its field's name", at..<at + 1,
        help: "put it on a line of its own, or write the list as [a, b]")
    case "could not find expected ':'": return missingColon(from: contextAt ?? at)
    case "found character that cannot start any token":
      return unquoted("'\(text(at..<scalarEnd(at)))' cannot begin a value unquoted", from: at)
    case "did not find expected comment or line break":
      return blockScalar(from: contextAt ?? at)
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      return unclosedBracket(at: contextAt ?? at, stoppedAt: at)
    case "did not find expected node content" where at >= block.upperBound || byte == newline:
      return unclosedBracket(at: lastBracket(before: at), stoppedAt: at)
    case "did not find expected node content":
      return found("'\(text(at..<scalarEnd(at)))' is where a value is expected", at..<at + 1)
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      return badEscape(at: at)
    case "did not find expected '-' indicator":
      return found(
        "'\(word(wordRange(at)))' is a line without '-' in a list", wordRange(at),
        help: "indent it under its item, or as far as the list's name")
    case "did not find expected key": return unexpectedInMapping(at: at)
    default: break
    }
    if context.hasSuffix("quoted scalar") {
      return unclosedQuotation(at: contextAt ?? at)
    }
    if context == "while scanning an alias" {
      return unquoted("'*' begins an alias", from: contextAt ?? at)
    }
    if context == "while scanning an anchor" {
      return unquoted("'&' begins an anchor", from: contextAt ?? at)
    }
    if context.hasSuffix("tag") { return unquoted("'!' begins a tag", from: contextAt ?? at) }
    if context == "while scanning a block scalar" { return blockScalar(from: contextAt ?? at) }
    if context.hasSuffix("directive") || byte == UInt8(ascii: "%") {
      return found("'%' begins a directive", at..<min(at + 1, block.upperBound))
    }
    let line = YAMLLine(file, at: at, in: block)
    guard line.content.lowerBound != at || line.key == nil else {
      return unexpectedInMapping(at: at)
    }
    return found("'\(word(wordRange(at)))' does not fit here", wordRange(at))
  }

  // MARK: - The cases

  /// `title: Deal: $9.7B`, or a field indented under a value.
  private func secondColon(at: Int) -> Diagnostic {
    let line = YAMLLine(file, at: at, in: block)
    guard let value = line.value, value.lowerBound <= at else {
      if let above = lineWithoutColon(above: line) { return missingColon(from: above) }
      let key = line.key ?? wordRange(at)
      return found(
        "'\(word(key))' is indented under a field that has a value already", key,
        help: "begin it in the column of the field above")
    }
    let first = file.bytes[value.lowerBound]
    if first == UInt8(ascii: "[") || first == UInt8(ascii: "{") {
      return found(
        "':' is inside a value", at..<at + 1, help: "put the text in quotation marks")
    }
    return found(
      "':' inside a value begins another field", value,
      suggestion: YAMLQuoting.quoted(text(value)))
  }

  private func missingColon(from start: Int) -> Diagnostic {
    .withoutColon(YAMLLine(file, at: start, in: block).content, in: file, rule: .invalidYAML)
  }

  private func badEscape(at: Int) -> Diagnostic {
    let line = file.lineRange(at: at).clamped(to: block)
    let before = file.bytes[line.lowerBound..<min(at + 1, line.upperBound)]
    let start = before.lastIndex(of: UInt8(ascii: "\\")) ?? at
    let escape = start..<scalarEnd(start + 1)
    return found(
      "'\(word(escape))' is not an escape", escape,
      help:
        "in double quotes a backslash is written \\\\; in single quotes it is an ordinary character"
    )
  }

  private func unclosedQuotation(at: Int) -> Diagnostic {
    let mark = text(at..<at + 1)
    let value = value(from: at)
    let inner = text(at + 1..<max(at + 1, value.range.upperBound))
    return found(
      "\(mark == "'" ? "\"'\"" : "'\(mark)'") opens a quotation that is not closed", at..<at + 1,
      help: value.isInFlow || inner.isEmpty
        ? "close it" : "close it, or write \(YAMLQuoting.quoted(mark + inner).shortened)")
  }

  private func unclosedBracket(at: Int, stoppedAt: Int) -> Diagnostic {
    let open = text(at..<min(at + 1, block.upperBound))
    let close = open == "[" ? "]" : "}"
    if stoppedAt < file.endOfText(from: at, before: block.upperBound),
      file.bytes[stoppedAt] == UInt8(ascii: ":")
    {
      return found(
        "':' is inside a value", stoppedAt..<stoppedAt + 1,
        help: "put the text in quotation marks")
    }
    if let hash = comment(after: at) {
      return found(
        "'\(open)' is not closed before the comment", at..<min(at + 1, block.upperBound),
        help:
          "' #' begins a comment: put '\(word(hash))' in quotation marks or write '\(close)' before it"
      )
    }
    return found(
      "'\(open)' is not closed", at..<min(at + 1, block.upperBound),
      help: "write '\(close)' after its last item, commas between them, and quote text with colons")
  }

  private func blockScalar(from start: Int) -> Diagnostic {
    unquoted(
      "'\(text(start..<min(start + 1, block.upperBound)))' begins a block of text", from: start)
  }

  /// A quoted or bracketed value with more text behind it, a list item or a wrong indentation.
  private func unexpectedInMapping(at: Int) -> Diagnostic {
    let line = YAMLLine(file, at: at, in: block)
    if let value = line.value, at == value.lowerBound + 1, isQuotationMark(at - 1) {
      return found(
        "'\(text(at - 1..<at))' closes a quotation that a line above opened", at - 1..<at,
        help: "close it on its own line")
    }
    if at > line.content.lowerBound, let value = line.value, value.lowerBound < at {
      return found(
        "'\(word(at..<value.upperBound))' follows the end of a value", value,
        suggestion: YAMLQuoting.quoted(text(value)))
    }
    if at < block.upperBound, file.bytes[at] == UInt8(ascii: "-") {
      return found(
        "'-' begins an item where a field is expected", at..<at + 1,
        help: "write the name of the list on the line above, FIELD:")
    }
    return found(
      "'\(word(wordRange(at)))' is in no column of the fields above", wordRange(at),
      help: "the fields of a mapping begin in one column")
  }

  private func unquoted(_ message: String, from start: Int) -> Diagnostic {
    let value = value(from: start)
    return found(
      message, value.range,
      suggestion: value.range.isEmpty ? nil : YAMLQuoting.quoted(text(value.range)))
  }

  // MARK: - The line

  /// A plain value from its first byte to its end, as its author sees it.
  func value(from start: Int) -> (range: Range<Int>, isInFlow: Bool) {
    let line = YAMLLine(file, at: start, in: block)
    var isInFlow = false
    for byte in file.bytes[line.content.lowerBound..<max(line.content.lowerBound, start)] {
      if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") { isInFlow = true }
      if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") { isInFlow = false }
    }
    var end = line.content.upperBound
    if isInFlow {
      let stops = Array(",]}".utf8)
      end = file.bytes[start..<max(start, end)].firstIndex { stops.contains($0) } ?? end
      end = file.endOfText(from: start, before: end)
    }
    return (start..<max(start, end), isInFlow)
  }

  private func found(
    _ message: String, _ range: Range<Int>, suggestion: String? = nil, help: String? = nil
  ) -> Diagnostic {
    let limits = block.lowerBound..<max(block.lowerBound, block.upperBound)
    return Diagnostic(
      .invalidYAML, message, at: SourcePlace(path: file.path, range: range.clamped(to: limits)),
      suggestion: suggestion, help: help)
  }

  private func text(_ range: Range<Int>) -> String { file.text(in: range) }

  /// A text for a message.
  private func word(_ range: Range<Int>) -> String { file.text(in: range).shortened }

  /// The one character at an offset.
  private func scalarEnd(_ offset: Int) -> Int {
    var end = min(offset + 1, block.upperBound)
    while end < block.upperBound, file.bytes[end] & 0xC0 == 0x80 { end += 1 }
    return max(end, offset)
  }

  private func wordRange(_ offset: Int) -> Range<Int> {
    let end = file.endOfText(from: offset, before: block.upperBound)
    let stop = file.bytes[offset..<max(offset, end)].firstIndex {
      $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ":")
    }
    return offset..<max(offset + (offset < end ? 1 : 0), stop ?? end)
  }

  private func isQuotationMark(_ offset: Int) -> Bool {
    file.bytes[offset] == UInt8(ascii: "\"") || file.bytes[offset] == UInt8(ascii: "'")
  }

  private func lastBracket(before offset: Int) -> Int {
    file.bytes[block.lowerBound..<min(offset, block.upperBound)].lastIndex {
      $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "{")
    } ?? offset
  }

  /// The comment that cuts the line short on which a bracket opens.
  private func comment(after bracket: Int) -> Range<Int>? {
    let end = file.endOfText(from: bracket, before: block.upperBound)
    let hash = (bracket..<end).dropFirst().first {
      file.bytes[$0] == UInt8(ascii: "#") && file.bytes[$0 - 1] == UInt8(ascii: " ")
    }
    return hash.map { $0..<end }
  }

  /// A line without a colon right above one that is not indented under a field.
  private func lineWithoutColon(above line: YAMLLine) -> Int? {
    var nearest: Int?
    var start = line.start
    while start > block.lowerBound {
      let above = YAMLLine(file, at: start - 1, in: block)
      start = above.start
      if above.content.isEmpty { continue }
      if above.indentation < line.indentation { return above.key == nil ? nearest : nil }
      if nearest == nil {
        guard above.key == nil else { return nil }
        nearest = above.content.lowerBound
      }
    }
    return nearest
  }

  /// The tabs before the text of a line, where the parser stopped at one of them.
  private func indentingTabs(at offset: Int) -> Range<Int>? {
    guard offset < block.upperBound else { return nil }
    let line = file.lineRange(at: offset).clamped(to: block)
    var start = line.lowerBound
    while start < line.upperBound, file.bytes[start] == UInt8(ascii: " ") { start += 1 }
    var end = start
    while end < line.upperBound, file.bytes[end] == UInt8(ascii: "\t") { end += 1 }
    return start < end && offset <= end ? start..<end : nil
  }
}

extension String {
  /// At most 60 characters, for a message of one line.
  var shortened: String {
    utf8.count <= 60 || count <= 60 ? self : String(prefix(59)) + "…"
  }
}

extension Diagnostic {
  /// The finding for a line that should be a field; a colon without a space behind it is one meant.
  static func withoutColon(_ line: Range<Int>, in file: SourceFile, rule: Rule) -> Diagnostic {
    let text = file.text(in: line)
    let place = SourcePlace(path: file.path, range: line)
    guard let colon = text.firstIndex(of: ":"), colon != text.startIndex,
      !text[..<colon].contains(" ")
    else {
      return Diagnostic(
        rule, "'\(text.shortened)' has no colon", at: place, help: "write FIELD: VALUE")
    }
    return Diagnostic(
      rule, "'\(text.shortened)' has no space after its colon", at: place,
      suggestion: "\(text[..<colon]): \(text[text.index(after: colon)...])")
  }
}

extension Rule {
  package static let invalidYAML = Rule(
    "InvalidYAML", .error, structural: true,
    summary: "Reports invalid YAML; text with special characters needs quotation marks.")
}
