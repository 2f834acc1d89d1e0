package import Diagnostics
import FrontMatter
internal import Text

/// Reads values of the fields of one file, and collects what is wrong with them.
struct FieldReader {
  let path: String
  var findings: [Diagnostic] = []
  /// The day of a briefing's facts, for the references that it makes.
  var day: Day?

  init(path: String) {
    self.path = path
  }

  func place(_ range: Range<Int>) -> SourcePlace { SourcePlace(path: path, range: range) }

  mutating func report(
    _ rule: Rule, _ message: String, at range: Range<Int>, suggestion: String? = nil,
    nearMiss: NearMiss? = nil, help: String? = nil
  ) {
    findings.append(
      Diagnostic(
        rule, message, at: place(range), suggestion: suggestion, nearMiss: nearMiss, help: help))
  }

  /// - Parameter wanted: With its article: `a list of references`.
  mutating func wrongShape(
    _ node: YAMLNode, _ name: String, wanted: String, suggestion: String? = nil, help: String? = nil
  ) {
    report(
      .wrongShape, "'\(name)' takes \(wanted), not \(node.shape)", at: node.range,
      suggestion: suggestion, help: help)
  }

  mutating func text(_ node: YAMLNode, _ name: String) -> Located<String>? {
    guard let text = node.text, !node.isNull else {
      wrongShape(
        node, name, wanted: "text",
        help: node.entries?.count == 1 ? "put text that has a colon in quotation marks" : nil)
      return nil
    }
    guard !text.isBlank else {
      blank(node, name)
      return nil
    }
    // A block of text ends with a line break that is not part of what it says.
    let isBlock = text.utf8.last == UInt8(ascii: "\n")
    return Located(isBlock ? text.withoutLastBreaks : text, at: node.textRange)
  }

  /// Reports a text of which a reader would see nothing.
  mutating func blank(_ node: YAMLNode, _ name: String) {
    report(
      .missingField, "'\(name)' has a blank value", at: node.range,
      help: "write a text, or leave it out")
  }

  mutating func texts(_ node: YAMLNode, _ name: String) -> [Located<String>] {
    guard let items = node.items else {
      guard node.text != nil else {
        wrongShape(node, name, wanted: "text or a list of texts")
        return []
      }
      return [text(node, name)].compactMap(\.self)
    }
    var texts: [Located<String>] = []
    for item in items {
      if let text = text(item, name) { texts.append(text) }
    }
    return texts
  }

  mutating func day(_ node: YAMLNode, _ name: String) -> Located<Day>? {
    guard let text = text(node, name) else { return nil }
    do {
      return Located(try Day(parsing: text.value), at: text.range)
    } catch {
      findings.append(.invalidDate(text, error, in: path))
      return nil
    }
  }

  mutating func date(_ node: YAMLNode, _ name: String) -> PartialDate? {
    guard let text = text(node, name) else { return nil }
    do {
      return try PartialDate(parsing: text.value)
    } catch {
      findings.append(.invalidDate(text, error, in: path))
      return nil
    }
  }

  mutating func duration(_ node: YAMLNode, _ name: String) -> Duration? {
    guard let text = text(node, name) else { return nil }
    if let duration = Duration(parsing: text.value) { return duration }
    report(
      .invalidDuration, "'\(text.value)' is not a length of time", at: text.range,
      help: "write it as 90 days, 6 weeks, 18 months or 2 years")
    return nil
  }

  mutating func flag(_ node: YAMLNode, _ name: String) -> Bool? {
    guard let text = text(node, name) else { return nil }
    switch text.value {
    case "true": return true
    case "false": return false
    default:
      let meant: String? =
        switch (text.value.unquoted ?? text.value).lowercased() {
        case "yes", "on", "y", "true", "1": "true"
        case "no", "off", "n", "false", "0": "false"
        default: nil
        }
      report(
        .unknownValue, "'\(text.value)' is neither true nor false", at: text.range,
        nearMiss: meant.map { NearMiss($0, isOnly: true) })
      return nil
    }
  }

  /// `USD 9.7B`, `up to $5 billion`.
  mutating func value(_ node: YAMLNode, _ name: String) -> StatedValue? {
    guard let text = text(node, name) else { return nil }
    let (bound, amount) = ValueBound.split(text.value[...])
    do {
      return StatedValue(
        bound: bound, amount: Located(try Money(parsing: amount), at: text.range))
    } catch {
      report(
        .invalidMoney, "'\(text.value)': \(error.reason)", at: text.range, help: error.help)
      return nil
    }
  }

  mutating func word(
    _ node: YAMLNode, _ name: String, of vocabulary: Vocabulary
  ) -> Located<String>? {
    guard let text = text(node, name),
      let term = vocabulary.read(text, in: path, reporting: &findings)
    else { return nil }
    return Located(term.word, at: text.range)
  }

  mutating func words(_ node: YAMLNode, _ name: String, of vocabulary: Vocabulary) -> [String] {
    var words: [String] = []
    for text in texts(node, name) {
      if let term = vocabulary.read(text, in: path, reporting: &findings) {
        words.append(term.word)
      }
    }
    return words
  }

  mutating func address(_ node: YAMLNode, _ name: String) -> Located<String>? {
    guard let text = text(node, name) else { return nil }
    let scheme = text.value.prefix(8).lowercased()
    let isWeb = scheme.hasPrefix("https://") || scheme.hasPrefix("http://")
    if isWeb, !text.value.utf8.contains(UInt8(ascii: " ")) { return text }
    let host = text.value.prefix { $0 != "/" }
    let isBare =
      !isWeb && host.contains(".") && !host.contains(":") && !text.value.contains(" ")
    report(
      .invalidAddress, "'\(text.value)' is not an address on the web", at: text.range,
      suggestion: isBare ? "https://\(text.value)" : nil,
      help: isBare ? nil : "write it in full, from https://")
    return nil
  }

  /// Labels and texts, in file order.
  mutating func facts(_ node: YAMLNode, _ name: String) -> [Fact]? {
    guard let entries = node.entries else {
      wrongShape(node, name, wanted: "a mapping of labels to texts")
      return nil
    }
    var facts: [Fact] = []
    for entry in entries where !entry.value.isNull {
      guard !entry.key.isBlank else {
        report(.missingField, "a label of '\(name)' is blank", at: entry.keyRange)
        continue
      }
      if let text = text(entry.value, entry.key) {
        facts.append(
          Fact(.text(Vocabulary.Term.spelled(entry.key.replacingUnderscores)), text.value))
      }
    }
    return facts
  }
}

extension String {
  fileprivate var withoutLastBreaks: String {
    String(
      self[..<(utf8.lastIndex { $0 != UInt8(ascii: "\n") }.map(utf8.index(after:)) ?? startIndex)])
  }

  fileprivate var replacingUnderscores: String { String(map { $0 == "_" ? "-" : $0 }) }
}

extension Rule {
  package static let invalidAddress = Rule(
    "InvalidAddress", .error, structural: true,
    summary:
      "Reports a web address that is not written in full, or an old page address that is not a path of the site."
  )
}
