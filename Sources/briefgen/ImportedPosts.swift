internal import Files
internal import Import

/// The posts that the arguments of `import` name, and the folder of what they show.
struct ImportedPosts {
  /// Their paths, as they are shown.
  private(set) var files: [String] = []
  let folder: PostFolder

  /// - Parameter arguments: Files, or folders with all posts in them.
  init(_ arguments: [String], of generator: PostGenerator) throws {
    var root: String?
    for argument in arguments {
      let path =
        argument.count > 1 && argument.hasSuffix("/") ? String(argument.dropLast()) : argument
      guard FileSystem.isFolder(path) else {
        if generator == .obsidian {
          Terminal.errors.fail("'\(path)' is not a folder", help: "name the folder of the vault")
          throw RunResult.couldNotRun
        }
        files.append(path)
        continue
      }
      files += Self.posts(in: path, of: generator).map { Path.join(path, $0) }
      if generator == .obsidian || generator == .markdown { root = root ?? path }
    }
    guard let first = files.first else {
      Terminal.errors.fail("there are no posts in \(arguments.joined(separator: ", "))")
      throw RunResult.couldNotRun
    }
    let found = root ?? Self.folder(of: files, generator)
    for file in files where root == nil && generator != .markdown {
      let other = generator.folder(of: file)
      guard generator.folder(of: first) != other else { continue }
      guard Self.isOfSite(first, generator) || Self.isOfSite(file, generator) else { continue }
      Terminal.errors.fail(
        "the posts are of two sites, \(generator.folder(of: first)) and \(other)",
        help: "import one after the other")
      throw RunResult.couldNotRun
    }
    let names = generator == .obsidian ? Self.tree(of: found).map(\.path) : []
    let open = try? Folder(found)
    folder = PostFolder(found, files: names) { path in Self.content(at: path, in: open) }
  }

  private static func isOfSite(_ file: String, _ generator: PostGenerator) -> Bool {
    generator.folder(of: file) != Path.parent(of: file)
  }

  /// The folder of the site, or the innermost one that all posts lie in.
  private static func folder(of files: [String], _ generator: PostGenerator) -> String {
    if let first = files.first, isOfSite(first, generator) { return generator.folder(of: first) }
    var common = files.first.flatMap(Path.parent) ?? "."
    for file in files {
      while common != ".", common != "/", !file.hasPrefix(common + "/") {
        common = Path.parent(of: common) ?? "."
      }
    }
    return common
  }

  /// Regular files below a folder that are not hidden. Links are not followed.
  private static func tree(of folder: String) -> [FolderTree.Entry] {
    let isHidden: (String) -> Bool = { $0.split(separator: "/").contains { $0.hasPrefix(".") } }
    return FolderTree(of: folder, descend: { !isHidden($0) }).entries
      .filter { $0.kind == .file && !isHidden($0.path) }
  }

  private static func posts(in folder: String, of generator: PostGenerator) -> [String] {
    let all = tree(of: folder).map(\.path).filter {
      $0.hasSuffix(".md") || $0.hasSuffix(".markdown")
    }
    switch generator {
    case .hugo:
      let content = all.filter { $0.hasPrefix("content/") }
      return content.isEmpty ? all : content
    case .jekyll:
      let posts = all.filter { path in
        path.split(separator: "/").contains { $0 == "_posts" || $0 == "_drafts" }
      }
      return posts.isEmpty ? all : posts
    case .obsidian, .markdown: return all
    }
  }

  /// A file that a post shows, if it is a regular file that no link leads to.
  private static func content(at path: String, in folder: Folder?) -> PostFolder.Content {
    guard let folder else { return .missing }
    do throws(FileError) {
      guard let status = try folder.status(of: path) else { return .missing }
      switch status.kind {
      case .file: return .file(try folder.read(path, upTo: ImportCommand.sizeLimit))
      case .symbolicLink: return .refused("it is a symbolic link")
      default: return .missing
      }
    } catch {
      return error.isMissing ? .missing : .refused(error.reason.lowercased())
    }
  }
}
