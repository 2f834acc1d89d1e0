package import Diagnostics
package import PolicyModel
internal import Text

/// How grave the rules are taken on a site: what `site.yml` says, then what the command line does.
package struct RuleSettings: Sendable {
  private var levels: [String: Level] = [:]

  package enum Level: Hashable, Sendable {
    case off
    case level(Severity)

    /// Reads `off`, `info`, `warning` or `error`.
    package init?(word: some StringProtocol) {
      switch word {
      case "off": self = .off
      default:
        guard let severity = Severity(rawValue: String(word)) else { return nil }
        self = .level(severity)
      }
    }
  }

  package init() {}

  /// A later call for the same rule wins. Rules of structure stay as they are.
  package mutating func set(_ rule: Rule, to level: Level) {
    guard !rule.isStructural else { return }
    levels[rule.name] = level
  }

  /// Leaves out what is ignored where it is or allowed, and gives the rest its severity.
  ///
  /// What a file ignores is looked at first, so that an entry is of use although the rule is off.
  /// An entry that nothing answers to, or that gives no reason, is itself a finding.
  ///
  /// - Parameters:
  ///   - records: In the order of the catalog.
  ///   - rules: Every rule there is, by name.
  /// - Complexity: O(findings + entries), with a few look-ups for each.
  package func apply(
    to findings: [Diagnostic], of records: [Entity], knowing rules: [String: Rule]
  ) -> [Diagnostic] {
    var ignores = Ignores()
    var kept: [Diagnostic] = []
    for record in records where !record.ignoredRules.isEmpty {
      ignores.add(record, knowing: rules, reporting: &kept)
    }
    for finding in findings where !ignores.take(finding) { kept.append(finding) }
    ignores.reportUnused(to: &kept)
    guard !levels.isEmpty else { return kept }
    return kept.compactMap { finding in
      guard let level = levels[finding.rule.name] else { return finding }
      switch level {
      case .off: return nil
      case .level(let severity):
        var finding = finding
        finding.severity = severity
        return finding
      }
    }
  }
}

/// The entries of `ignore` of a whole site.
private struct Ignores {
  private struct Key: Hashable {
    var path: String
    var rule: String
  }

  private var entries: [(entry: IgnoredRule, path: String, isUsed: Bool)] = []
  private var places: [Key: Int] = [:]

  mutating func add(
    _ record: Entity, knowing rules: [String: Rule], reporting findings: inout [Diagnostic]
  ) {
    for entry in record.ignoredRules {
      let place = SourcePlace(path: record.path, range: entry.rule.range)
      guard let rule = rules[entry.rule.value] else {
        findings.append(.unknownRule(entry.rule.value, at: place, among: rules.keys.sorted()))
        continue
      }
      if rule.isStructural {
        findings.append(
          Diagnostic(
            .structuralRule, "'\(rule.name)' is about structure and cannot be ignored", at: place))
        continue
      }
      if entry.reason?.isEmpty ?? true {
        findings.append(
          Diagnostic(
            .ignoreWithoutReason, "'\(rule.name)' is ignored without a reason", at: place,
            help: "write {\(rule.name): why it does not hold here}"))
      }
      let key = Key(path: record.path, rule: rule.name)
      guard places[key] == nil else { continue }
      places[key] = entries.count
      entries.append((entry, record.path, false))
    }
  }

  mutating func take(_ finding: Diagnostic) -> Bool {
    guard !places.isEmpty, !finding.rule.isStructural,
      let place = places[Key(path: finding.place.path, rule: finding.rule.name)]
    else { return false }
    entries[place].isUsed = true
    return true
  }

  func reportUnused(to findings: inout [Diagnostic]) {
    for (entry, path, isUsed) in entries where !isUsed {
      findings.append(
        Diagnostic(
          .unusedIgnore, "'\(entry.rule.value)' has nothing to say here, so nothing is ignored",
          at: SourcePlace(path: path, range: entry.rule.range), help: "remove it"))
    }
  }
}

extension Diagnostic {
  package static func unknownRule(
    _ name: String, at place: SourcePlace, among names: [String]
  ) -> Diagnostic {
    let nearest = names.nearMiss(to: name)
    return Diagnostic(
      .unknownRule, "'\(name)' is not a rule", at: place, nearMiss: nearest,
      help: nearest == nil ? "'briefgen explain' lists them" : nil)
  }
}

extension Rule {
  package static let unknownRule = Rule(
    "UnknownRule", .error, structural: true,
    summary: "Reports a rule name that does not exist; names appear in brackets after each finding."
  )
  package static let structuralRule = Rule(
    "StructuralRule", .error, structural: true,
    summary: "Reports a setting that ignores or allows a rule about structure.",
    explanation: """
      An unknown reference, a syntax error or a collision of addresses would break the pages, so \
      no setting turns these rules off.
      """)
  package static let ignoreWithoutReason = Rule(
    "IgnoreWithoutReason", .warning,
    summary: "Reports an entry of `ignore` without a reason.",
    explanation: """
      The next person to read the file needs to know whether the reason still holds.
      """,
    bad: """
      ignore: [StaleCitation]
      """,
    good: """
      ignore:
        StaleCitation: The order is the subject of this briefing
      """)
  package static let unusedIgnore = Rule(
    "UnusedIgnore", .warning,
    summary: "Reports an entry of `ignore` that matches no finding.",
    explanation: """
      An entry that is no longer needed would hide the next mistake. Remove it.
      """,
    bad: """
      policies: [genius-act]
      ignore:
        StaleCitation: The order is the subject of this briefing
      """,
    good: """
      policies: [genius-act]
      """)
}
