internal import Files

/// The folders of a site.
package struct SiteLayout: Sendable {
  /// The folder that holds `Content/`, absolute.
  package let root: String
  /// The output folder, absolute.
  package let output: String

  /// The name of the folder beside `Content` that can be removed at any time.
  package static let cacheFolder = ".briefgen"

  package var content: String { Path.join(root, "Content") }
  package var templates: String { Path.join(root, "Templates") }

  package init(root: String, output: String? = nil) {
    self.root = root
    self.output = output.map { Path.normalized(Path.join(root, $0)) } ?? Path.join(root, "Output")
  }

  /// Why the output folder cannot be used.
  package enum OutputProblem {
    /// The output would be within the sources, or contain them.
    case amongSources
    /// A symbolic link leads out of the site. The site's author may have chosen its target; the user who builds it
    /// must name that folder if it is intended.
    case leavesSite(String)
  }

  package var outputProblem: OutputProblem? {
    let real = SiteLayout(root: Self.resolved(root), output: Self.resolved(output))
    if isOutputAmongSources || real.isOutputAmongSources || real.isOutputInMountedSource {
      return .amongSources
    }
    if Path.isInside(output, root), !Path.isInside(real.output, real.root) {
      return .leavesSite(real.output)
    }
    return nil
  }

  private var isOutputAmongSources: Bool {
    Path.isInside(output, content) || Path.isInside(output, templates)
      || Path.isInside(root, output)
  }

  /// Whether the output lies in one of the sources, or the site in the output, by way of a folder that is mounted
  /// under a second name: no path shows that, but device and number do.
  private var isOutputInMountedSource: Bool {
    let sources = [content, templates].compactMap(Self.identity)
    if Self.chain(to: output).contains(where: sources.contains) { return true }
    return Self.identity(output).map { Self.chain(to: root).contains($0) } ?? false
  }

  /// The existing folders on the way to a path, including itself.
  private static func chain(to path: String) -> [FolderIdentity] {
    var chain: [FolderIdentity] = []
    var path: String? = path
    while let folder = path {
      if let identity = identity(folder) { chain.append(identity) }
      path = folder == "/" ? nil : Path.parent(of: folder)
    }
    return chain
  }

  private struct FolderIdentity: Equatable {
    let device: UInt64
    let number: UInt64
  }

  private static func identity(_ path: String) -> FolderIdentity? {
    guard let status = try? FileSystem.status(of: path, followingLink: true) else { return nil }
    return FolderIdentity(device: status.device, number: status.number)
  }

  /// A path with links resolved as far as it exists.
  private static func resolved(_ path: String) -> String {
    if let real = FileSystem.realPath(path) { return real }
    guard let parent = Path.parent(of: path), parent != path, parent != "." else { return path }
    return Path.join(resolved(parent), String(Path.name(of: path)))
  }

  /// Finds the site that a folder is in, going up to one that holds `Content/`.
  ///
  /// - Returns: `nil` if neither the folder nor any above it does.
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
