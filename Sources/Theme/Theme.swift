/// The files a site is rendered with: its own where it has them, the default theme's elsewhere.
package struct Theme: Sendable {
  /// Templates in here make one file each from the whole site: `site/data/all.json` → `data/all.json`.
  package static let siteFolder = "site/"

  /// Sorted by path, each path once.
  package let files: [ThemeFile]

  /// Lays a site's files over the default theme, file by file.
  ///
  /// - Parameter overrides: The files of the site's `Templates/`. One whose path the default theme
  ///   does not have is added; of two with one path the later stands.
  /// - Complexity: O(*n* log *n*) for *n* files.
  package init(
    overriding defaults: [ThemeFile] = DefaultTheme.files, with overrides: [ThemeFile] = []
  ) {
    var byPath: [String: ThemeFile] = [:]
    for file in defaults { byPath[file.path] = file }
    for file in overrides { byPath[file.path] = file }
    files = byPath.values.sorted { $0.path < $1.path }
  }

  /// The files that the template engine compiles.
  package var templates: [ThemeFile] { files.filter(\.isTemplate) }

  /// The files that are copied as they are, `style.css` among them.
  package var assets: [ThemeFile] { files.filter { !$0.isTemplate } }
}
