internal import Files

/// Where a site's folders are.
package struct SiteLayout: Sendable {
  /// The folder that holds `Content/`, absolute.
  package let root: String
  /// Where the pages go, absolute.
  package let output: String

  package var content: String { Path.join(root, "Content") }
  package var templates: String { Path.join(root, "Templates") }

  package init(root: String, output: String? = nil) {
    self.root = root
    self.output = output.map { Path.normalized(Path.join(root, $0)) } ?? Path.join(root, "Output")
  }

  /// Whether what is built would come to lie among what it is built from, or hold it.
  var isOutputAmongSources: Bool {
    Path.isInside(output, content) || Path.isInside(output, templates)
      || Path.isInside(root, output)
  }

  /// Finds the site that a folder is in, going up to one that holds `Content/`.
  ///
  /// - Returns: `nil` where neither the folder nor any above it does.
  package static func find(from folder: String) -> String? {
    var folder = Path.normalized(folder)
    while !FileSystem.isFolder(Path.join(folder, "Content")) {
      guard let parent = Path.parent(of: folder), parent != folder, folder != "." else {
        return nil
      }
      folder = parent
    }
    return folder
  }
}
