internal import Diagnostics
internal import EntityGraph
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
  /// In relations and in links of the navigation.
  var ofSite: [Diagnostic]
  var ofTemplates: [Diagnostic]
  /// In each text and its links, by number in the catalog.
  var ofTexts: [[Diagnostic]]
  /// By the rules that look at one record, by its number.
  var ofRecords: [[Diagnostic]]
  /// By the rules that look at everything at once.
  var ofChecks: [Diagnostic]

  var all: [Diagnostic] {
    ofSite + ofTemplates + ofTexts.joined() + ofRecords.joined() + ofChecks
  }
}
