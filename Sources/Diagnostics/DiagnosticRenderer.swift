/// Turns findings into the text a terminal shows: message, place, the line, a caret.
package struct DiagnosticRenderer {
  let sources: SourceLoader
  private let paint: Paint

  /// - Parameter sources: Where the lines to show are read from.
  package init(sources: SourceLoader, colour: Bool = false) {
    self.sources = sources
    self.paint = Paint(isOn: colour)
  }

  /// The finding as lines of text, the last one ended.
  package func render(_ finding: Diagnostic) -> String {
    let head = paint.severity(
      finding.severity, "\(finding.severity.rawValue)[\(finding.rule.name)]")
    var text = "\(head)\(paint.bold(": " + finding.message.escapedOnOneLine))\n"
    text += excerpt(at: finding.place, mark: "^", label: finding.caretLabel?.escapedOnOneLine) {
      paint.severity(finding.severity, $0)
    }
    for note in finding.notes {
      text += "\(paint.bold("note")): \(note.message.escapedOnOneLine)\n"
      if let place = note.place { text += excerpt(at: place, mark: "-", label: nil, paint.quiet) }
    }
    return text
  }

  /// `3 errors, 1 warning`: the count a run ends with; empty where there is nothing to count.
  package static func summary(of count: FindingCount) -> String {
    [(count.errors, "error"), (count.warnings, "warning"), (count.infos, "note")]
      .filter { $0.0 > 0 }
      .map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
      .joined(separator: ", ")
  }

  private func excerpt(
    at place: SourcePlace, mark: Character, label: String?, _ tint: (String) -> String
  ) -> String {
    let path = place.path.escapedOnOneLine
    guard let file = sources.file(at: place.path) else {
      let tail = label.map { " \($0)" } ?? ""
      return " \(paint.quiet("-->")) \(path)\(tail)\n"
    }
    let range = place.range.clamped(to: 0..<file.bytes.count)
    let start = file.position(at: range.lowerBound)
    let number = String(start.line)
    let gutter = String(repeating: " ", count: number.count)
    let line = file.lineRange(at: range.lowerBound)
    let marked =
      max(
        range.lowerBound, line.lowerBound)..<max(
        range.lowerBound, line.lowerBound, min(range.upperBound, line.upperBound))
    let view = ExcerptLine(of: line, around: marked, in: file)
    let carets = String(repeating: mark, count: max(1, view.markWidth))
    var text = "\(gutter)\(paint.quiet("-->")) \(path):\(start.line):\(start.column)\n"
    text += "\(gutter) \(paint.quiet("|"))\n"
    text += "\(paint.quiet(number + " |")) \(view.text)".trimmingTrailingSpaces + "\n"
    text += "\(gutter) \(paint.quiet("|")) \(view.indent)\(tint(carets))"
    if let label { text += " " + tint(label) }
    return text + "\n"
  }
}

extension Diagnostic {
  /// What stands beside the caret: the near miss, and what to do.
  fileprivate var caretLabel: String? {
    guard let suggestion else { return help }
    let question = "did you mean '\(suggestion)'?"
    return help.map { "\(question) Otherwise: \($0)" } ?? question
  }
}

/// The part of a line that is shown: all of it, or a window where it is very long.
private struct ExcerptLine {
  var text: String
  /// As wide as what comes before the mark, tabs kept as tabs so that the caret lines up.
  var indent: String
  var markWidth: Int

  init(of line: Range<Int>, around marked: Range<Int>, in file: SourceFile) {
    var shown = line
    let reach = 160
    if line.count > 2 * reach {
      shown =
        max(
          line.lowerBound, marked.lowerBound - reach)..<min(
          line.upperBound,
          max(marked.lowerBound + reach, min(marked.upperBound, marked.lowerBound + reach)))
      // Windows begin and end between characters.
      while shown.lowerBound > line.lowerBound, file.bytes[shown.lowerBound] & 0xC0 == 0x80 {
        shown = (shown.lowerBound - 1)..<shown.upperBound
      }
      while shown.upperBound < line.upperBound, file.bytes[shown.upperBound] & 0xC0 == 0x80 {
        shown = shown.lowerBound..<(shown.upperBound + 1)
      }
    }
    let before = file.text(in: shown.lowerBound..<max(shown.lowerBound, marked.lowerBound))
    let lead = shown.lowerBound > line.lowerBound ? "…" : ""
    let trail = shown.upperBound < line.upperBound ? "…" : ""
    text = lead + file.text(in: shown).printable + trail
    indent = String((lead + before).map { $0 == "\t" ? "\t" : " " })
    markWidth = file.text(in: marked.clamped(to: shown)).count
  }
}

extension String {
  fileprivate var trimmingTrailingSpaces: String {
    var end = endIndex
    while end > startIndex, self[index(before: end)] == " " { end = index(before: end) }
    return String(self[..<end])
  }
}
