import Diagnostics
import Liquid

extension LooseTemplate {
  /// The template, or the first finding that keeps it from being used.
  static func compiled(
    _ text: String, partials: [(name: String, text: String)] = [],
    options: TemplateOptions = TemplateOptions(undefined: .lax, escape: .none)
  ) -> Result<LooseTemplate, RenderError> {
    var findings: [Diagnostic] = []
    let template = LooseTemplate(
      text, partials: partials, options: options, reporting: &findings)
    if let error = findings.first(where: { $0.severity == .error }) {
      return .failure(RenderError(diagnostic: error))
    }
    return .success(template)
  }
}
