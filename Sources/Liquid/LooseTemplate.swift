package import Diagnostics

/// One template with its partials, over data that nobody declared: as Liquid is used elsewhere.
package struct LooseTemplate: Sendable {
  private let library: TemplateLibrary

  /// - Parameter findings: Syntax, unknown tags, filters and templates; never unknown names.
  package init(
    _ text: String, partials: [(name: String, text: String)] = [],
    options: TemplateOptions = TemplateOptions(undefined: .lax, escape: .none),
    filters: [Filter] = Filter.standard, reporting findings: inout [Diagnostic]
  ) {
    let files = ([(name: "", text: text)] + partials).map {
      TemplateFile(path: $0.name, shownPath: $0.name, bytes: ContiguousArray($0.text.utf8))
    }
    library = TemplateLibrary(
      files, contexts: [("", .data)], options: options, filters: filters, reporting: &findings)
  }

  package func render(_ data: ValueMap = ValueMap([])) throws(RenderError) -> String {
    var out = ContiguousArray<UInt8>()
    try library.render("", context: .map(data), into: &out)
    return String(decoding: out, as: UTF8.self)
  }
}
