internal import Text

/// Findings as SARIF 2.1.0, which code hosts and editors read: one run, with the rules that it names.
package struct DiagnosticSARIF {
  private let sources: SourceLoader
  private let version: String

  /// - Parameter version: Of the tool.
  package init(sources: SourceLoader, version: String) {
    self.sources = sources
    self.version = version
  }

  package func render(_ findings: [Diagnostic]) -> String {
    var places: [String: Int] = [:]
    var rules: [Rule] = []
    for finding in findings where places[finding.rule.name] == nil {
      places[finding.rule.name] = rules.count
      rules.append(finding.rule)
    }
    let results = findings.map { result($0, at: places[$0.rule.name] ?? 0) }
    return """
      {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
          "tool": {"driver": {"name": "briefgen", "version": \(version.jsonString), "rules": \(list(rules.map(descriptor)))}},
          "columnKind": "unicodeCodePoints",
          "results": \(list(results))
        }]
      }

      """
  }

  private func descriptor(_ rule: Rule) -> String {
    var json =
      "{\"id\": \(rule.name.jsonString), \"shortDescription\": {\"text\": \(rule.summary.jsonString)}"
    if !rule.explanation.isEmpty {
      json += ", \"fullDescription\": {\"text\": \(rule.explanation.jsonString)}"
    }
    return json + ", \"defaultConfiguration\": {\"level\": \"\(rule.severity.sarifLevel)\"}}"
  }

  private func result(_ finding: Diagnostic, at index: Int) -> String {
    var text = finding.message
    if let suggestion = finding.suggestion { text += "; did you mean '\(suggestion)'?" }
    if let help = finding.help { text += "; \(help)" }
    var json =
      "{\"ruleId\": \(finding.rule.name.jsonString), \"ruleIndex\": \(index), "
      + "\"level\": \"\(finding.severity.sarifLevel)\", \"message\": {\"text\": \(text.jsonString)}, "
      + "\"locations\": [{\(location(finding.place))}]"
    let related = finding.notes.enumerated().compactMap { number, note in
      note.place.map {
        "{\"id\": \(number), \"message\": {\"text\": \(note.message.jsonString)}, \(location($0))}"
      }
    }
    if !related.isEmpty { json += ", \"relatedLocations\": [\(related.joined(separator: ", "))]" }
    return json + "}"
  }

  private func location(_ place: SourcePlace) -> String {
    var json =
      "\"physicalLocation\": {\"artifactLocation\": {\"uri\": \(place.path.percentEncodedPath.jsonString)}"
    if let file = sources.file(at: place.path) {
      let start = file.position(at: place.range.lowerBound)
      let end = file.position(at: place.range.upperBound)
      json +=
        ", \"region\": {\"startLine\": \(start.line), \"startColumn\": \(start.column), "
        + "\"endLine\": \(end.line), \"endColumn\": \(end.column)}"
    }
    return json + "}"
  }

  private func list(_ items: [String]) -> String {
    items.isEmpty ? "[]" : "[\n      " + items.joined(separator: ",\n      ") + "\n    ]"
  }
}

extension Severity {
  fileprivate var sarifLevel: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }
}
