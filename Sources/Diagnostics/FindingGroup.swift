/// Findings that say the same of several places, to be shown to a reader once.
///
///     error[UnknownField]: 'tags' is not a field of a briefing, in 55 files
///      --> Content/briefings/a.md:4:1
///       |
///     4 | tags: [a]
///       | ^^^^ did you mean 'topics'?
///     note: also in Content/briefings/b.md:4:1, Content/briefings/c.md:4:1 and 53 more (--all shows each)
package struct FindingGroup: Sendable {
  package let first: Diagnostic
  package private(set) var others: [Diagnostic] = []

  private struct Key: Hashable {
    var severity: Severity
    var rule: Rule
    var message: String
    var suggestion: String?
    var help: String?

    init(_ finding: Diagnostic, anyAdvice: Bool) {
      severity = finding.severity
      rule = finding.rule
      let group = finding.group?.anyAdvice == anyAdvice ? finding.group : nil
      message = group?.message ?? finding.message
      suggestion = anyAdvice ? nil : finding.suggestion
      help = anyAdvice ? nil : finding.help
    }
  }

  /// As many findings with advice of their own are shown one by one.
  private static let fewEnough = 3

  /// Groups findings by rule, message and advice, in the order of their first places; those that allow
  /// it by rule and message alone, where there are many.
  ///
  /// - Complexity: O(*n*).
  package static func groups(of findings: some Sequence<Diagnostic>) -> [FindingGroup] {
    var groups: [FindingGroup] = []
    var places: [Key: Int] = [:]
    var counts: [Key: Int] = [:]
    for finding in findings where finding.group?.anyAdvice == true {
      counts[Key(finding, anyAdvice: true), default: 0] += 1
    }
    for finding in findings {
      let isJoined =
        finding.group?.anyAdvice == true
        && counts[Key(finding, anyAdvice: true), default: 0] > fewEnough
      let key = Key(finding, anyAdvice: isJoined)
      if let place = places[key] {
        groups[place].others.append(finding)
      } else {
        places[key] = groups.count
        groups.append(FindingGroup(first: finding))
      }
    }
    return groups
  }

  /// How many places beside the first one are named.
  private static let shownPlaces = 3

  /// One finding for all: at the first place, with the count and a few more places.
  ///
  /// - Parameters:
  ///   - option: What shows each: `--all`.
  ///   - written: A place as a reader finds it: `Content/briefings/b.md:4:1`.
  package func summary(
    option: String = "--all", _ written: (SourcePlace) -> String
  ) -> Diagnostic {
    guard !others.isEmpty else { return first }
    var summary = first
    if let group = first.group, others.contains(where: { $0.message != first.message }) {
      if let subjects {
        summary.message = "\(subjects) \(group.message)"
      } else if group.anyAdvice {
        summary.message += " and \(others.count) more like it"
      } else {
        summary.message = group.message
      }
    }
    let places = others.count + 1
    let files = Set(others.map(\.place.path)).union([first.place.path]).count
    summary.message +=
      files == 1
      ? ", in \(places) places"
      : files == places ? ", in \(files) files" : ", in \(places) places of \(files) files"
    let shown = others.prefix(Self.shownPlaces).map { written($0.place) }.joined(separator: ", ")
    let rest = others.count - Self.shownPlaces
    summary.notes.append(
      Diagnostic.Note(
        "also in \(shown)" + (rest > 0 ? " and \(rest) more (\(option) shows each)" : "")))
    return summary
  }
}

extension FindingGroup {
  /// What the findings are about, each once: `'toc', 'math' and 'comments'`.
  private var subjects: String? {
    var seen: Set<String> = []
    let all = ([first] + others).compactMap(\.group?.subject).filter { seen.insert($0).inserted }
    guard let last = all.last else { return nil }
    if all.count > Self.shownSubjects {
      return all.prefix(Self.shownSubjects).joined(separator: ", ")
        + " and \(all.count - Self.shownSubjects) more"
    }
    return all.count == 1 ? last : all.dropLast().joined(separator: ", ") + " and " + last
  }

  private static let shownSubjects = 8
}

extension DiagnosticRenderer {
  /// All findings as lines of text, an empty line after each.
  ///
  /// - Parameters:
  ///   - showsAll: Whether those that repeat one another are shown one by one.
  ///   - option: What shows them so, for a reader.
  package func render(
    _ findings: some Sequence<Diagnostic>, showsAll: Bool = false, option: String = "--all"
  ) -> String {
    if showsAll { return findings.map { render($0) + "\n" }.joined() }
    return FindingGroup.groups(of: findings)
      .map { render($0.summary(option: option, written)) + "\n" }.joined()
  }

  private func written(_ place: SourcePlace) -> String {
    guard let file = sources.file(at: place.path) else { return place.path }
    let position = file.position(at: place.range.lowerBound)
    return "\(place.path):\(position.line):\(position.column)"
  }
}
