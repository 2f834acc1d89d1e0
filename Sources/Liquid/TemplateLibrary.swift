package import Diagnostics

/// A template as read.
package struct TemplateFile: Sendable {
  /// Within the theme, for example `partials/link.html`; other templates name it so.
  package var path: String
  /// As shown in findings, for example `Templates/partials/link.html`.
  package var shownPath: String
  package var bytes: ContiguousArray<UInt8>

  package init(path: String, shownPath: String, bytes: ContiguousArray<UInt8>) {
    self.path = path
    self.shownPath = shownPath
    self.bytes = bytes
  }
}

/// A template for pages, with the names that it may use.
package struct EntryPoint: Sendable {
  package var path: String
  /// Its fields are the names that the template and its layouts know.
  package var context: RecordType

  package init(path: String, context: RecordType) {
    self.path = path
    self.context = context
  }
}

package struct TemplateOptions: Sendable {
  package enum Undefined: Sendable {
    /// An unknown name is `nil`.
    case lax
    /// An unknown name is a finding.
    case strict
  }
  package enum Escape: Sendable {
    case none
    /// Templates that end in `.html` escape what `{{ }}` writes; others do not.
    case html
  }

  package var undefined: Undefined
  package var escape: Escape
  package var limits: RenderLimits

  package init(
    undefined: Undefined = .strict, escape: Escape = .html, limits: RenderLimits = RenderLimits()
  ) {
    self.undefined = undefined
    self.escape = escape
    self.limits = limits
  }
}

/// The templates of a site, compiled and checked.
package struct TemplateLibrary: Sendable {
  private let program: Program
  private let pages: [String: Int32]
  private let paths: Set<String>
  private let limits: RenderLimits
  /// The record fields that the templates read.
  package let use: FieldUse

  /// Parses all templates, checks those that an entry point reaches, and compiles them.
  ///
  /// - Parameter filters: The later of two with the same name wins.
  /// - Parameter constants: Names that every template and partial knows and that are the same on all pages.
  /// - Parameter findings: Everything that is wrong, each thing once. Where there are errors the
  ///   library can still be asked what it contains, but what it renders is not to be relied on.
  package init(
    _ files: [TemplateFile], entryPoints: [EntryPoint], options: TemplateOptions = .init(),
    filters: [Filter] = Filter.standard, constants: [String: Record] = [:],
    reporting findings: inout [Diagnostic]
  ) {
    self.init(
      files, contexts: entryPoints.map { ($0.path, .record($0.context)) }, options: options,
      filters: filters, constants: constants, reporting: &findings)
  }

  init(
    _ files: [TemplateFile], contexts: [(path: String, context: UnitBuilder.Context)],
    options: TemplateOptions, filters: [Filter], constants: [String: Record] = [:],
    reporting findings: inout [Diagnostic]
  ) {
    var templates: [String: ParsedTemplate] = [:]
    for file in files {
      templates[file.path] = TemplateParser.parse(
        file, isLax: options.undefined == .lax, reporting: &findings)
    }
    var compiler = Compiler(
      templates, options: options, filters: filters, constants: constants)
    var pages: [String: Int32] = [:]
    for (path, context) in contexts {
      guard let template = templates[path] else { continue }
      pages[path] = compiler.compile(page: template, context: context)
    }
    findings += compiler.findings
    self.pages = pages
    paths = Set(templates.keys)
    limits = options.limits
    use = compiler.use
    program = Program(compiler.tables)
  }

  package func contains(_ path: String) -> Bool { paths.contains(path) }

  /// Appends a page. May be called from several threads at once.
  ///
  /// - Parameter profile: Collects the cost of each template.
  /// - Precondition: The path is that of an entry point.
  package func render(
    _ path: String, with context: Record, into out: inout ContiguousArray<UInt8>,
    measuring profile: TemplateProfile? = nil
  ) throws(RenderError) {
    try render(path, context: .record(context), into: &out, measuring: profile)
  }

  func render(
    _ path: String, context: Value, into out: inout ContiguousArray<UInt8>,
    measuring profile: TemplateProfile? = nil
  ) throws(RenderError) {
    guard let page = pages[path] else { preconditionFailure("'\(path)' is not an entry point") }
    var machine = Machine(program, context: context, limits: limits)
    if profile != nil { machine.meter = TemplateMeter() }
    try machine.run(program.units[Int(page)], into: &out)
    if let profile, let meter = machine.meter { profile.add(meter, of: program) }
  }
}
