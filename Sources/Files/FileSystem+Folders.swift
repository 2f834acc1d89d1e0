#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension FileSystem {
  /// Makes one folder whose parent is there.
  ///
  /// - Returns: Whether it is new; what stood there before may be a folder or not.
  @discardableResult
  package static func createFolder(_ path: String) throws(FileError) -> Bool {
    if unsafe mkdir(path, 0o777) == 0 { return true }
    guard errno == EEXIST else { throw FileError(.createFolder, path, code: errno) }
    return false
  }

  /// Makes a folder and those above it that are missing.
  ///
  /// - Returns: The folders that are new, outermost first.
  /// - Complexity: One system call where only the last is missing or none is.
  @discardableResult
  package static func createFolders(_ path: String) throws(FileError) -> [String] {
    do throws(FileError) {
      if try createFolder(path) { return [path] }
      if try status(of: path, followingLink: true)?.kind == .folder { return [] }
      throw FileError(.createFolder, path, code: ENOTDIR)
    } catch {
      guard error.code == ENOENT, let parent = Path.parent(of: path) else { throw error }
      var made = try createFolders(parent)
      if try createFolder(path) { made.append(path) }
      return made
    }
  }

  /// Removes a file or a symbolic link. One that is not there is no error.
  package static func remove(_ path: String) throws(FileError) {
    guard unsafe unlink(path) == 0 || errno == ENOENT else {
      throw FileError(.remove, path, code: errno)
    }
  }

  /// - Returns: Whether the folder was empty, or not there, and is gone now.
  package static func removeFolderIfEmpty(_ path: String) throws(FileError) -> Bool {
    if unsafe rmdir(path) == 0 || errno == ENOENT { return true }
    let error = FileError(.remove, path, code: errno)
    guard error.isNotEmpty else { throw error }
    return false
  }

  /// Removes a folder with all it holds, or a file; see ``Folder/removeTree(_:)``.
  package static func removeTree(_ path: String) throws(FileError) {
    guard let parent = Path.parent(of: path) else {
      throw FileError(.remove, path, code: EBUSY)
    }
    try Folder(parent).removeTree(String(Path.name(of: path)))
  }
}
