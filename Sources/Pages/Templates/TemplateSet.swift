package import Diagnostics
internal import Files
internal import FrontMatter
package import Liquid
package import SiteModel
package import Theme
package import Wording

/// The theme's templates, compiled and checked against what each page gives them.
package struct TemplateSet: Sendable {
  let library: TemplateLibrary
  /// What they read of views.
  package var use: FieldUse { library.use }
  /// Files of the default theme that are copied to the output unchanged: the stylesheet and icons.
  package let assets: [ThemeFile]
  /// Anchors that pages have from their templates.
  package let anchors: TemplateAnchors
  let images: SiteImages
  /// Templates below `site/`, each rendered once to a file of its own.
  let siteFiles: [String]

  /// - Returns: `nil` where a template of the site cannot be read; what is wrong in one is reported
  ///   and the set is there all the same.
  package init?(
    of files: SiteFiles, in sources: SiteSources, clock: Clock, wording: Wording,
    reporting findings: inout [Diagnostic]
  ) {
    var own: [ThemeFile] = []
    for path in files.templates {
      do {
        let source = try sources.read("Templates/\(path)")
        _ = source.checkEncoding(reporting: &findings)
        own.append(ThemeFile(path: path, bytes: source.bytes))
      } catch {
        findings.append(.unreadable("Templates/\(path)", error))
        return nil
      }
    }
    let theme = Theme(with: own)
    let entries = PageContext.allCases.map { EntryPoint(path: $0.template, context: $0.type) }
    siteFiles = theme.templates.map(\.path).filter { $0.hasPrefix(Theme.siteFolder) }
    library = TemplateLibrary(
      theme.templates.map {
        TemplateFile(path: $0.path, shownPath: "Templates/\($0.path)", bytes: $0.bytes)
      },
      entryPoints: entries
        + siteFiles.map { EntryPoint(path: $0, context: PageContext.siteFileType) },
      filters: Filter.standard
        + Filter.site(
          on: DateClock(now: clock.moment) { clock.zone.offset(at: $0) }, in: wording),
      constants: [WordsView.name: WordsView.make(in: wording)],
      reporting: &findings)
    assets = theme.assets
    images = SiteImages(of: files, theme)
    anchors = TemplateAnchors(theme.templates)
  }
}
