/// A template or asset of a theme.
package struct ThemeFile: Hashable, Sendable {
  /// The path below the theme's folder, for example `partials/link.html`.
  package let path: String
  package let bytes: ContiguousArray<UInt8>

  package init(path: String, bytes: ContiguousArray<UInt8>) {
    self.path = path
    self.bytes = bytes
  }

  /// Whether the file goes through the template engine; what does not is copied as it is.
  package var isTemplate: Bool { Self.isTemplate(path) }

  /// Whether the file at a path below the theme's folder goes through the template engine.
  package static func isTemplate(_ path: String) -> Bool {
    path.hasSuffix(".html") || path.hasPrefix(Theme.siteFolder)
  }
}
