package import Diagnostics

/// A page that could not be rendered: what went wrong, at its place in a template.
package struct RenderError: Error {
  package var diagnostic: Diagnostic

  package init(diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}

extension Rule {
  package static let templateFailure = Rule(
    "TemplateFailure", .error, structural: true,
    summary: "Reports an operation that cannot be done with a template's values.")
}
