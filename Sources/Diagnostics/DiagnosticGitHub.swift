/// Findings as workflow commands of GitHub Actions, which shows them beside the lines of a change.
package struct DiagnosticGitHub {
  private let sources: SourceLoader

  package init(sources: SourceLoader) {
    self.sources = sources
  }

  /// One line for each finding.
  package func render(_ findings: [Diagnostic]) -> String {
    findings.map { line($0) + "\n" }.joined()
  }

  private func line(_ finding: Diagnostic) -> String {
    let command = finding.severity == .info ? "notice" : finding.severity.rawValue
    var properties = ["file=\(property(finding.place.path))"]
    if let file = sources.file(at: finding.place.path) {
      let start = file.position(at: finding.place.range.lowerBound)
      let end = file.position(at: finding.place.range.upperBound)
      properties += ["line=\(start.line)", "endLine=\(end.line)", "col=\(start.column)"]
      // Columns may be given for one line only.
      if start.line == end.line { properties.append("endColumn=\(end.column)") }
    }
    properties.append("title=\(property(finding.rule.name))")
    var text = finding.message
    if let suggestion = finding.suggestion { text += "; did you mean '\(suggestion)'?" }
    if let help = finding.help { text += "; \(help)" }
    return "::\(command) \(properties.joined(separator: ","))::\(escaped(text))"
  }

  private func property(_ text: String) -> String {
    var result = ""
    for scalar in escaped(text).unicodeScalars {
      switch scalar {
      case ":": result += "%3A"
      case ",": result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
