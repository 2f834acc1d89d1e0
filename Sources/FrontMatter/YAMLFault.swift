package import Diagnostics

/// Why a YAML text could not be read as a whole; ranges and offsets are bytes of the file.
enum YAMLFault: Error {
  /// libyaml's problem and context, in its own words.
  case syntax(problem: String, at: Int, context: String, contextAt: Int?)
  case anchor(Range<Int>)
  case alias(Range<Int>)
  case tag(Range<Int>)
  case mergeKey(Range<Int>)
  case keyIsNotText(Range<Int>)
  case emptyKey(Range<Int>)
  case secondDocument(Range<Int>)
  case tooDeep(Range<Int>)
}

extension YAMLFault {
  /// The fault as a finding, in our words and with the quoting that would mend it.
  ///
  /// - Parameter block: The bytes that were parsed.
  func finding(in file: SourceFile, block: Range<Int>) -> Diagnostic {
    func refused(
      _ message: String, _ range: Range<Int>, suggestion: String? = nil, help: String? = nil
    ) -> Diagnostic {
      Diagnostic(
        .unsupportedYAML, message, at: SourcePlace(path: file.path, range: range),
        suggestion: suggestion, help: help)
    }
    func unquoted(_ sign: String, _ name: String, _ range: Range<Int>) -> Diagnostic {
      let value = SyntaxExplanation(file: file, block: block).value(from: range.lowerBound)
      return refused(
        "'\(sign)' begins \(name), which is not read here", value.range,
        suggestion: value.isInFlow ? nil : YAMLQuoting.quoted(file.text(in: value.range)),
        help: value.isInFlow ? "put the text in quotation marks" : nil)
    }
    switch self {
    case .syntax(let problem, let at, let context, let contextAt):
      return SyntaxExplanation(file: file, block: block)
        .finding(problem: problem, at: at, context: context, contextAt: contextAt)
    case .anchor(let range): return unquoted("&", "an anchor", range)
    case .alias(let range): return unquoted("*", "an alias", range)
    case .tag(let range): return unquoted("!", "a tag", range)
    case .mergeKey(let range):
      return refused("'<<' merges keys, which is not done here", range, help: "repeat the fields")
    case .keyIsNotText(let range):
      return refused(
        "'\(file.text(in: range).shortened)' begins a key that is not text", range,
        help: "a key is a word before a colon")
    case .emptyKey(let range):
      return refused("a key is empty", range, help: "write FIELD: VALUE")
    case .secondDocument(let range):
      return refused(
        "'\(file.text(in: range))' begins a second document", range,
        help: "a file holds one document")
    case .tooDeep(let range):
      return Diagnostic(
        .oversizedYAML,
        "'\(file.text(in: range).shortened)' nests deeper than \(YAMLTreeReader.greatestDepth)",
        at: SourcePlace(
          path: file.path, range: range.lowerBound..<min(range.upperBound, range.lowerBound + 1)))
    }
  }
}

extension Rule {
  package static let unsupportedYAML = Rule(
    "UnsupportedYAML", .error, structural: true,
    summary:
      "Reports YAML other than one document of fields, lists and text: no anchors, aliases, tags or merge keys."
  )
  package static let oversizedYAML = Rule(
    "OversizedYAML", .error, structural: true,
    summary:
      "Reports front matter over 64 KiB, a YAML file over 1 MiB, and nesting deeper than 32 levels."
  )
}
