internal import Diagnostics
internal import EntityGraph
internal import Files
internal import Pages
internal import PolicyModel
internal import Rules
internal import SiteModel

/// A site with its texts read and its rules checked: everything that its pages are made from.
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

/// The findings by origin, so that an edit replaces only its part.
struct SiteFindings: Sendable {
  /// In relations.
  var ofRelations: [Diagnostic]
  /// In links of the navigation.
  var ofNavigation: [Diagnostic]
  var ofTemplates: [Diagnostic]
  /// In each text and its links, by number in the catalog.
  var ofTexts: [[Diagnostic]]
  /// From rules that check one record, by its number.
  var ofRecords: [[Diagnostic]]
  /// From each rule that checks the whole site.
  var ofChecks: [[Diagnostic]]

  /// Whether there are structural findings, apart from rules.
  var hasStructural: Bool {
    ofRelations.hasStructural || ofNavigation.hasStructural
      || ofTexts.contains(where: \.hasStructural)
  }

  var all: [Diagnostic] {
    ofRelations + ofNavigation + ofTemplates + ofTexts.joined() + ofRecords.joined()
      + ofChecks.joined()
  }

  /// The findings in some files.
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
