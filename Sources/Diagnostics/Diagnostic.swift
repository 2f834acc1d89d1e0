package import Text

/// Something in the site's sources that its author should know about: one finding.
package struct Diagnostic: Sendable, Hashable {
  package var rule: Rule
  package var severity: Severity
  /// One line, no period, the specific word first.
  package var message: String
  /// Where it is; an empty range points between two characters.
  package var place: SourcePlace
  /// The text to put in the place's stead, when it is known what was meant.
  package var suggestion: String?
  /// What `check --fix` may write.
  package var fix: Fix?
  /// A few words beside the caret: what to do, also if the suggestion is not what was meant.
  package var help: String?
  package var notes: [Note]
  /// The id of the record that it is about, where that is another than the file's own: for grouping.
  package var subject: String?
  /// What joins it to other findings with the same advice; the message where it is `nil`.
  package var group: Group?

  /// The message for several findings together: `'toc' and 'comments' are not fields`.
  package struct Group: Sendable, Hashable {
    /// What this one is about, as its part of the list; `nil` where the message names it.
    package var subject: String?
    /// What is said of all.
    package var message: String

    /// Whether many are shown together though their advice differs, as it holds a value of the file.
    package var anyAdvice: Bool

    package init(_ message: String, subject: String? = nil, anyAdvice: Bool = false) {
      self.message = message.onOneLine
      self.subject = subject?.onOneLine
      self.anyAdvice = anyAdvice
    }
  }

  /// A second place, or a remark without one.
  package struct Note: Sendable, Hashable {
    package var message: String
    package var place: SourcePlace?

    package init(_ message: String, at place: SourcePlace? = nil) {
      self.message = message.onOneLine
      self.place = place
    }
  }

  /// - Parameters:
  ///   - severity: The rule's own where it is `nil`.
  ///   - nearMiss: In place of a suggestion; it is a fix where nothing else could have been meant.
  ///   - fix: In place of the one that follows from the near miss.
  package init(
    _ rule: Rule, _ message: String, at place: SourcePlace, severity: Severity? = nil,
    suggestion: String? = nil, nearMiss: NearMiss? = nil, fix: Fix? = nil, help: String? = nil,
    notes: [Note] = [], subject: String? = nil, group: Group? = nil
  ) {
    self.rule = rule
    self.severity = severity ?? rule.severity
    // Quoted text may run over several lines, or hold what steers a terminal; a message does not.
    self.message = message.onOneLine
    self.place = place
    self.suggestion = suggestion ?? nearMiss?.text
    if let fix {
      self.fix = fix
    } else if suggestion == nil, let nearMiss, nearMiss.isOnly {
      self.fix = Fix(at: place.range, to: nearMiss.text)
    }
    self.help = help?.onOneLine
    self.notes = notes
    self.subject = subject
    self.group = group
  }
}

extension Diagnostic {
  /// The order in which findings are shown: by file, then position, then rule and message, so that
  /// it depends on nothing but the findings.
  package static func inReadingOrder(_ a: Diagnostic, _ b: Diagnostic) -> Bool {
    if a.place.path != b.place.path { return a.place.path < b.place.path }
    let (x, y) = (a.place.range, b.place.range)
    if x != y { return (x.lowerBound, x.upperBound) < (y.lowerBound, y.upperBound) }
    return (a.rule.name, a.message) < (b.rule.name, b.message)
  }
}

/// The findings of a run, counted by severity.
package struct FindingCount: Sendable, Equatable {
  package var errors = 0
  package var warnings = 0
  package var infos = 0

  package init(_ findings: [Diagnostic]) {
    for finding in findings {
      switch finding.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .info: infos += 1
      }
    }
  }
}
