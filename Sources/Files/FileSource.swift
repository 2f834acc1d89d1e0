/// Where files are read from: a folder of the disk, files in memory, or files in memory over a folder.
///
/// Paths are relative and go down only, as in ``Folder``; no link is followed.
///
/// What is in memory hides what the disk has at its path: a file hides a folder with all that is in it, and a folder
/// that a file in memory lies in hides a file or a link.
///
///     let source = FileSource("/home/me/site").overlaid(with: ["Content/site.yml": .bytes(edited)])
package struct FileSource: Sendable {
  /// `nil` where there is none, or it cannot be opened.
  let folder: Folder?
  /// `nil` where nothing is in memory, so that reading from the disk costs nothing more.
  let layer: FileLayer?
  /// Where the folders of files that are read are to be kept open.
  private var open: OpenFolders?

  /// What an overlay has in the place of a file.
  package enum Replacement: Sendable {
    case bytes(ContiguousArray<UInt8>)
    /// Of a folder: with all that is in it.
    case removed
  }

  /// - Parameter root: Where it cannot be opened there are no files.
  package init(_ root: String) { self.init(try? Folder(root)) }

  package init(_ folder: Folder?) {
    self.folder = folder
    layer = nil
  }

  /// Files in memory only. Paths that do not go down are left out.
  package init(memory files: [ExactPath: ContiguousArray<UInt8>]) {
    folder = nil
    layer = FileLayer(files.mapValues { .bytes($0) })
  }

  private init(_ folder: Folder?, _ layer: FileLayer) {
    self.folder = folder
    self.layer = layer
  }

  /// The same files but for some. Paths that do not go down are left out.
  package func overlaid(with replacements: [ExactPath: Replacement]) -> FileSource {
    let below = layer?.replacements ?? [:]
    return FileSource(
      folder, FileLayer(below.merging(replacements, uniquingKeysWith: { _, new in new })))
  }

  /// The same files, for a run that reads most of them: their folders stay open from the first to the last.
  package var keepingFoldersOpen: FileSource {
    var source = self
    source.open = OpenFolders()
    return source
  }

  /// The same files, without any folder kept open.
  package var lettingFoldersGo: FileSource {
    var source = self
    source.open = nil
    return source
  }

  /// Whether any of the files may be on the disk.
  package var hasFolder: Bool { folder != nil }

  /// `nil` where nothing is there. A symbolic link is one itself.
  package func kind(of path: String) throws(FileError) -> FileKind? {
    if let layer {
      switch layer.content(at: path) {
      case .file: return .file
      case .folder: return .folder
      case .nothing: return nil
      case .below: break
      }
    }
    return try folder?.status(of: path)?.kind
  }

  package func isFolder(_ path: String) -> Bool {
    (try? kind(of: path)) == .folder
  }

  /// Everything below a folder, sorted by the bytes of the paths, which are relative to it.
  ///
  /// - Parameter descend: Whether to list what is in a folder below it.
  package func tree(
    of path: String, descend: (_ folder: String) -> Bool
  ) throws(FileError) -> FolderTree {
    guard let layer else { return FolderTree(of: try opened(path), descend: descend) }
    switch layer.content(at: path) {
    case .file: throw FileError(.list, shown(path), code: FileError.isNoFolder)
    case .nothing: throw FileError(.list, shown(path), code: FileError.isNotThere)
    case .below:
      return try layer.over(FolderTree(of: opened(path), descend: descend), path, descend)
    case .folder:
      let isOnDisk = !layer.hides(path) && ((try? folder?.status(of: path)) ?? nil)?.kind == .folder
      let tree = isOnDisk ? FolderTree(of: try opened(path), descend: descend) : FolderTree()
      return layer.over(tree, path, descend)
    }
  }

  private func opened(_ path: String) throws(FileError) -> Folder {
    guard let folder else { throw FileError(.list, path, code: FileError.isNotThere) }
    return try Folder(path, in: folder)
  }

  /// The whole of a regular file in one state.
  ///
  /// - Parameter limit: A file with more bytes is an error before anything of it is read.
  package func read(
    _ path: String, upTo limit: Int
  ) throws(FileError) -> ContiguousArray<UInt8> {
    guard let layer else { return try readFromDisk(path, upTo: limit) }
    guard let file = try file(path, in: layer) else {
      return try readFromDisk(path, upTo: limit)
    }
    guard file.bytes.count <= limit else {
      throw FileError(
        .read, shown(path), code: FileError.isTooLarge, detail: .tooLarge(limit: limit))
    }
    return file.bytes
  }

  private func readFromDisk(
    _ path: String, upTo limit: Int
  ) throws(FileError) -> ContiguousArray<UInt8> {
    let root = try onDisk(path)
    if let open, let parent = Path.parent(of: path), parent != ".",
      let folder = try? open.folder(parent, in: root)
    {
      return try folder.read(String(Path.name(of: path)), upTo: limit)
    }
    return try root.read(path, upTo: limit)
  }

  /// Opens a regular file. Pipes and devices are errors and never waited for, links are not followed.
  package func reader(_ path: String) throws(FileError) -> FileReader {
    guard let layer, let file = try file(path, in: layer) else {
      return try onDisk(path).reader(path)
    }
    // Bytes in memory are an edit of the file: it stays executable.
    let status = layer.hidesFolder(of: path) ? nil : try? folder?.status(of: path)
    return FileReader(
      file, isExecutable: status.map { $0.kind == .file && $0.isExecutable } ?? false, shown(path))
  }

  /// `nil` where the disk has it, if anything does.
  private func file(_ path: String, in layer: FileLayer) throws(FileError) -> FileLayer.File? {
    switch layer.content(at: path) {
    case .file(let file): return file
    case .folder: throw FileError(.read, shown(path), code: FileError.isAFolder)
    case .nothing: throw FileError(.read, shown(path), code: FileError.isNotThere)
    case .below: return nil
    }
  }

  private func onDisk(_ path: String) throws(FileError) -> Folder {
    guard let folder else { throw FileError(.read, path, code: FileError.isNotThere) }
    return folder
  }

  private func shown(_ path: String) -> String { folder?.shown(path) ?? path }
}
