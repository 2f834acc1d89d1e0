import Diagnostics
import Liquid
import TestSupport

/// Templates compiled and checked for a page of ``Sample``, their marked parts remembered.
struct CheckedTemplates {
  let library: TemplateLibrary
  let findings: [Diagnostic]
  /// The marked places, by file and position.
  let marks: [SourcePlace]

  /// - Parameter texts: By path; the first is the page.
  init(_ texts: KeyValuePairs<String, String>, options: TemplateOptions = TemplateOptions()) {
    let sources = texts.map { path, text in
      (path, MarkedSource(text, path: "Templates/\(path)"))
    }
    var findings: [Diagnostic] = []
    library = TemplateLibrary(
      sources.map { path, source in
        TemplateFile(path: path, shownPath: source.file.path, bytes: source.file.bytes)
      },
      entryPoints: texts.first.map { [EntryPoint(path: $0.key, context: Sample.pageType)] } ?? [],
      options: options, reporting: &findings)
    self.findings = findings.sorted(by: Diagnostic.inReadingOrder)
    marks = sources.flatMap { _, source in
      source.marks.map { SourcePlace(path: source.file.path, range: $0) }
    }.sorted { ($0.path, $0.range.lowerBound) < ($1.path, $1.range.lowerBound) }
  }

  /// What the page writes.
  func page(_ context: Record = Sample.page(), path: String = "page.html") throws -> String {
    var out = ContiguousArray<UInt8>()
    try library.render(path, with: context, into: &out)
    return String(decoding: out, as: UTF8.self)
  }
}
