internal import Diagnostics
internal import Files
internal import PreviewServer

/// The line of `serve` for one reading of the site.
///
///     Content/briefings/water.md: 1204 pages in 18 ms; 2 warnings
///     Content/companies/acme.md: 1 error: Content/companies/acme.md:3:1: 'titel' is not a field; 12 ms
struct ServeReport {
  private let rebuild: Rebuild

  init(_ rebuild: Rebuild) { self.rebuild = rebuild }

  /// - Parameter isQuiet: Whether to say only what is wrong.
  func print(quietly isQuiet: Bool) {
    let terminal = Terminal.output
    let line = rebuild.isCurrent ? current : broken(terminal.paint)
    guard !rebuild.isCurrent || !isQuiet else { return }
    terminal.write("\(cause.escapedOnOneLine): \(line)\n")
  }

  private var current: String {
    let found = DiagnosticRenderer.summary(of: rebuild.findings.count)
    let pages = "\(rebuild.pages) page\(rebuild.pages == 1 ? "" : "s")"
    return "\(pages) in \(time)" + (found.isEmpty ? "" : "; \(found)")
  }

  private func broken(_ paint: Paint) -> String {
    let found = DiagnosticRenderer.summary(of: rebuild.findings.count)
    let first = rebuild.findings.firstError.map { ": \($0.escapedOnOneLine)" } ?? ""
    return "\(paint.bad(found.isEmpty ? "not shown" : found))\(first); read in \(time)"
  }

  /// The file that changed, or how many did; without any, the site's clock has passed midnight.
  private var cause: String {
    if rebuild.version == 1 { return "the site" }
    guard !rebuild.changes.isEverything else { return "many files" }
    let paths = rebuild.changes.paths.sorted { Path.precedes($0, $1) }
    guard let first = paths.first else { return "a new day" }
    return paths.count == 1 ? first : "\(first) and \(paths.count - 1) more"
  }

  private var time: String {
    let milliseconds = (rebuild.duration + 500_000) / 1_000_000
    guard milliseconds >= 1000 else { return "\(milliseconds) ms" }
    let hundredths = (milliseconds + 5) / 10
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest) s"
  }
}
