internal import CDefaultTheme

/// The theme briefgen carries with it: `Templates/` as it stood when the binary was built.
package enum DefaultTheme {
  /// Every file of the theme, sorted by path.
  ///
  /// - Complexity: The bytes are copied once per process, on first use (about 60 KB).
  package static let files: [ThemeFile] = {
    let embedded = unsafe UnsafeBufferPointer(
      start: default_theme_files, count: default_theme_file_count)
    return unsafe embedded.map { file in
      let bytes = unsafe UnsafeBufferPointer(start: file.bytes, count: file.count)
      return unsafe ThemeFile(path: String(cString: file.path), bytes: ContiguousArray(bytes))
    }
  }()

  /// The script of the search page.
  package static let searchScript = "search.js"

  /// The script of the page of connections.
  package static let connectionScript = "connections.js"

  /// The file at a path such as `briefing.html`.
  package static func file(at path: String) -> ThemeFile? {
    files.first { $0.path == path }
  }
}
