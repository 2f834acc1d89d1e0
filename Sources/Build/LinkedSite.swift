internal import Diagnostics
internal import EntityGraph
internal import Files
internal import Pages
internal import PolicyModel
internal import Rules
internal import SiteModel

/// A site whose texts are read and whose rules have spoken: all that its pages are made from.
struct LinkedSite: Sendable {
  let resolved: ResolvedSite
  let bodies: BodyStore
  let documents: [Document]
  /// `nil` where one of them cannot be read.
  let templates: TemplateSet?
  let graph: EntityGraph
  let coverage: Coverage
  let rules: RuleContext
  let findings: SiteFindings
}

/// What was found, by where it comes from: an edit replaces its own part.
struct SiteFindings: Sendable {
  /// In relations.
  var ofRelations: [Diagnostic]
  /// In links of the navigation.
  var ofNavigation: [Diagnostic]
  var ofTemplates: [Diagnostic]
  /// In each text and its links, by number in the catalog.
  var ofTexts: [[Diagnostic]]
  /// By the rules that look at one record, by its number.
  var ofRecords: [[Diagnostic]]
  /// By each of the rules that look at everything at once.
  var ofChecks: [[Diagnostic]]

  /// Whether something was found that is about structure, rules aside.
  var hasStructural: Bool {
    ofRelations.hasStructural || ofNavigation.hasStructural
      || ofTexts.contains(where: \.hasStructural)
  }

  var all: [Diagnostic] {
    ofRelations + ofNavigation + ofTemplates + ofTexts.joined() + ofRecords.joined()
      + ofChecks.joined()
  }

  /// Those on some files.
  func on(_ paths: Set<ExactPath>) -> [Diagnostic] {
    var found: [Diagnostic] = []
    func add(_ findings: [Diagnostic]) {
      for finding in findings where paths.contains(ExactPath(finding.place.path)) {
        found.append(finding)
      }
    }
    add(ofRelations)
    add(ofNavigation)
    add(ofTemplates)
    for findings in ofTexts where !findings.isEmpty { add(findings) }
    for findings in ofRecords where !findings.isEmpty { add(findings) }
    for findings in ofChecks { add(findings) }
    return found
  }
}
