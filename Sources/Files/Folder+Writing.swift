#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension Folder {
  /// Makes a file that must not be there yet. Its folder must be; nothing is flushed to the disk.
  ///
  /// - Parameter isExecutable: Whether those who may read it may run it too, as far as the process's mask allows.
  package func create(
    _ relative: String, isExecutable: Bool = false
  ) throws(FileError) -> FileWriter {
    let path = shown(relative)
    let file = try withParent(of: relative, for: .write) { parent, name throws(FileError) in
      try FileDescriptor(
        opening: name, in: parent, O_WRONLY | O_CREAT | O_EXCL,
        mode: isExecutable ? 0o777 : 0o666, for: .write, shownAs: path)
    }
    return FileWriter(file, path)
  }

  package func create(
    _ relative: String, holding bytes: ContiguousArray<UInt8>
  ) throws(FileError) {
    var file = try create(relative)
    try file.write(bytes)
  }

  /// Makes a file that must not be there yet, and its folder where that is missing.
  package func createWithFolder(
    _ relative: String, holding bytes: ContiguousArray<UInt8>
  ) throws(FileError) {
    let folder = Path.folder(of: relative)
    guard !folder.isEmpty, Path.goesDown(relative) else {
      return try create(relative, holding: bytes)
    }
    do throws(FileError) {
      var file = try createInNewFolder(relative, folder)
      return try file.write(bytes)
    } catch {
      guard error.operation == .createFolder, error.code == ENOENT else { throw error }
    }
    try createFolders(folder)
    try create(relative, holding: bytes)
  }

  /// - Throws: An error of the operation `createFolder` where the folder above is missing.
  private func createInNewFolder(
    _ relative: String, _ folder: String
  ) throws(FileError) -> FileWriter {
    let path = shown(relative)
    let file = try withParent(of: folder, for: .createFolder) { above, name throws(FileError) in
      guard unsafe mkdirat(above, name, 0o777) == 0 || errno == EEXIST else {
        throw FileError(.createFolder, self.shown(folder), code: errno)
      }
      let own = try FileDescriptor(
        opening: name, in: above, Folder.flags, for: .write, shownAs: path)
      return try FileDescriptor(
        opening: String(Path.name(of: relative)), in: own.number, O_WRONLY | O_CREAT | O_EXCL,
        for: .write, shownAs: path)
    }
    return FileWriter(file, path)
  }

  /// Makes one folder whose parent is there.
  ///
  /// - Returns: Whether it is new; what was there before may be a folder or not.
  @discardableResult
  package func createFolder(_ relative: String) throws(FileError) -> Bool {
    try withParent(of: relative, for: .createFolder) { parent, name throws(FileError) in
      if unsafe mkdirat(parent, name, 0o777) == 0 { return true }
      guard errno == EEXIST else {
        throw FileError(.createFolder, self.shown(relative), code: errno)
      }
      return false
    }
  }

  /// Makes a folder and those above it that are missing.
  package func createFolders(_ relative: String) throws(FileError) {
    do throws(FileError) {
      if try createFolder(relative) || isFolder(relative) { return }
      throw FileError(.createFolder, shown(relative), code: ENOTDIR)
    } catch {
      guard error.code == ENOENT, let parent = Path.parent(of: relative), parent != "." else {
        throw error
      }
      try createFolders(parent)
      _ = try createFolder(relative)
    }
  }

  /// Removes a file or a symbolic link. One that is not there is no error.
  package func remove(_ relative: String) throws(FileError) {
    try unlink(relative, 0)
  }

  /// - Returns: Whether the folder was empty, or not there, and is gone now.
  package func removeFolderIfEmpty(_ relative: String) throws(FileError) -> Bool {
    do throws(FileError) {
      try unlink(relative, AT_REMOVEDIR)
      return true
    } catch {
      guard error.isNotEmpty else { throw error }
      return false
    }
  }

  private func unlink(_ relative: String, _ flags: Int32) throws(FileError) {
    try withParent(of: relative, for: .remove) { parent, name throws(FileError) in
      guard unsafe unlinkat(parent, name, flags) == 0 || errno == ENOENT else {
        throw FileError(.remove, self.shown(relative), code: errno)
      }
    }
  }

  /// Gives a file or folder another name, in the place of a file or an empty folder of that name.
  package func rename(
    _ source: String, to target: String, in folder: Folder? = nil
  ) throws(FileError) {
    try withBoth(source, target, in: folder, for: .rename) { from, name, to, other in
      unsafe renameat(from, name, to, other) == 0 ? 0 : errno
    }
  }

  /// Gives a file, or a symbolic link as such, a second name. An existing name is an error.
  package func link(
    _ source: String, as target: String, in folder: Folder
  ) throws(FileError) {
    try withBoth(source, target, in: folder, for: .link) { from, name, to, other in
      unsafe linkat(from, name, to, other, 0) == 0 ? 0 : errno
    }
  }

  /// Exchanges what two names in this folder stand for, in one step that no reader can see half done.
  ///
  /// - Returns: `false`, with nothing changed, where the system or the file system cannot do it.
  package func exchange(_ a: String, _ b: String) throws(FileError) -> Bool {
    guard let code = FileSystem.exchangeCode(a, b, in: file.number) else { return false }
    guard code != 0 else { return true }
    let error = FileError(.rename, shown(a), code: code)
    guard error.isUnsupported || error.isCrossDevice else { throw error }
    return false
  }

  private func withBoth(
    _ source: String, _ target: String, in folder: Folder?, for operation: FileError.Operation,
    _ body: (Int32, String, Int32, String) -> Int32
  ) throws(FileError) {
    try withParent(of: source, for: operation) { from, name throws(FileError) in
      try (folder ?? self).withParent(of: target, for: operation) { to, other throws(FileError) in
        let code = body(from, name, to, other)
        guard code == 0 else {
          throw FileError(
            operation, operation == .link ? (folder ?? self).shown(target) : self.shown(source),
            code: code)
        }
      }
    }
  }

  /// Gives this folder the group and the permissions of another.
  ///
  /// - Returns: Whether it has them now: a process may give a file to its own groups only.
  package func takeOn(_ other: Folder) -> Bool {
    guard let wanted = other.file.status, let own = file.status else { return false }
    if own.st_gid != wanted.st_gid,
      unsafe fchownat(file.number, ".", uid_t.max, wanted.st_gid, 0) != 0
    {
      return false
    }
    let mode = wanted.st_mode & 0o7777
    // The system leaves bits out without a word.
    return unsafe fchmodat(file.number, ".", mode, 0) == 0
      && file.status.map { $0.st_mode & 0o7777 == mode } ?? false
  }

  /// Gives this folder the group of another whose group goes over to all that is made in it, as far as this process
  /// may.
  package func takeOnGroup(of other: Folder) {
    guard let wanted = other.file.status, wanted.st_mode & S_ISGID != 0, let own = file.status,
      unsafe fchownat(file.number, ".", uid_t.max, wanted.st_gid, 0) == 0
    else { return }
    _ = unsafe fchmodat(file.number, ".", own.st_mode & 0o7777 | S_ISGID, 0)
  }

  /// Waits until the disk has the names in the folder; where folders cannot be flushed, it returns.
  package func synchronize() throws(FileError) {
    let folder = try FileDescriptor(
      opening: ".", in: file.number, O_RDONLY | O_DIRECTORY, for: .write, shownAs: path)
    _ = fsync(folder.number)
  }
}
