internal import Text

/// Findings as the JSON object that `--format json` prints.
///
/// `{"findings": [{"rule", "severity", "file", "line", "column", "end_line", "end_column", "message",
/// "suggestion", "notes": [{"file", "line", "column", "message"}]}], "summary": {"errors", "warnings",
/// "infos"}}`, lines and columns from one in Unicode scalars, keys absent where there is nothing to say.
/// An answer about a site with errors has `"complete": false` and `"errors"` as well.
package struct DiagnosticJSON {
  private let sources: SourceLoader

  package init(sources: SourceLoader) {
    self.sources = sources
  }

  /// - Parameter errors: How many errors of the site, not among the findings, keep them from being all.
  package func render(_ findings: [Diagnostic], incompleteFor errors: Int = 0) -> String {
    let count = FindingCount(findings)
    let answer = errors > 0 ? ",\n  \"complete\": false,\n  \"errors\": \(errors)" : ""
    let rows = findings.map { "\n    " + row($0) }.joined(separator: ",")
    return """
      {
        "findings": [\(rows)\(findings.isEmpty ? "" : "\n  ")],
        "summary": {"errors": \(count.errors), "warnings": \(count.warnings), "infos": \(count.infos)}\(answer)
      }

      """
  }

  private func row(_ finding: Diagnostic) -> String {
    var members = [
      ("rule", finding.rule.name.jsonString), ("severity", finding.severity.rawValue.jsonString),
    ]
    members += position(of: finding.place, withEnd: true)
    members.append(("message", finding.message.jsonString))
    if let suggestion = finding.suggestion { members.append(("suggestion", suggestion.jsonString)) }
    let remarks = finding.notes + (finding.help.map { [Diagnostic.Note($0)] } ?? [])
    if !remarks.isEmpty {
      let notes = remarks.map { note in
        object(
          (note.place.map { position(of: $0, withEnd: false) } ?? []) + [
            ("message", note.message.jsonString)
          ])
      }
      members.append(("notes", "[\(notes.joined(separator: ", "))]"))
    }
    return object(members)
  }

  private func position(of place: SourcePlace, withEnd: Bool) -> [(String, String)] {
    var members = [("file", place.path.jsonString)]
    guard let file = sources.file(at: place.path) else { return members }
    let start = file.position(at: place.range.lowerBound)
    members += [("line", String(start.line)), ("column", String(start.column))]
    if withEnd {
      let end = file.position(at: place.range.upperBound)
      members += [("end_line", String(end.line)), ("end_column", String(end.column))]
    }
    return members
  }

  private func object(_ members: [(String, String)]) -> String {
    "{" + members.map { "\"\($0.0)\": \($0.1)" }.joined(separator: ", ") + "}"
  }
}
