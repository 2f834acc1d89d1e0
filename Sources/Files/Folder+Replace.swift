#if canImport(Glibc)
import CExtendedAttributes
import Glibc
#elseif canImport(Musl)
import CExtendedAttributes
import Musl
#else
import Darwin
#endif

extension Folder {
  /// Puts other bytes in the place of a file's, in one step that no reader can see half done.
  ///
  /// The file keeps its permissions and its owner. Where it has other names (hard links), an owner that this
  /// process cannot give to a file, or extended attributes (lists of who may use it, tags), its bytes are written over in place, with a full copy beside it until that is
  /// done. Where the file no longer holds what is expected of it, or is no regular file any more, it is left as it is.
  ///
  /// - Parameter expected: The bytes that the new ones were made from.
  /// - Returns: Whether the file was replaced.
  package func replace(
    _ relative: String, holding expected: ContiguousArray<UInt8>,
    with bytes: ContiguousArray<UInt8>
  ) throws(FileError) -> Bool {
    guard let status = try rawStatus(of: relative), FileStatus(status).kind == .file else {
      return false
    }
    let parent = Path.parent(of: relative).flatMap { $0 == "." ? nil : $0 }
    let folder = try parent.map { path throws(FileError) in try Folder(path, in: self) } ?? self
    let name = String(Path.name(of: relative))
    let draft = try folder.writeDraft(of: name, bytes, like: status)
    do throws(FileError) {
      guard let current = try folder.rawStatus(of: name), FileStatus(current).kind == .file,
        try folder.read(name, upTo: .max) == expected
      else {
        try folder.remove(draft.name)
        return false
      }
      if current.st_nlink > 1 || !draft.isLikeOriginal || folder.hasAttributes(name) {
        try folder.overwrite(name, with: bytes)
        try folder.remove(draft.name)
      } else {
        try folder.rename(draft.name, to: name)
      }
      try folder.synchronize()
      return true
    } catch {
      try? folder.remove(draft.name)
      throw error
    }
  }

  /// Writes a file under a name that nothing has.
  ///
  /// - Parameter original: The file whose owner and permissions it takes on; `nil` for a new file, which takes the defaults.
  /// - Returns: Its name, and whether it has the owner and the permissions of the original.
  func writeDraft(
    of name: String, _ bytes: ContiguousArray<UInt8>, like original: stat?
  ) throws(FileError) -> (name: String, isLikeOriginal: Bool) {
    while true {
      let chance = String(UInt64.random(in: 0...UInt64.max), radix: 36)
      // Names are no longer than 255 bytes; a cut one need not be text, so that nothing of it is used.
      let draft = name.utf8.count < 200 ? ".\(name).briefgen-\(chance)" : ".briefgen-\(chance)"
      do throws(FileError) {
        var file = try create(draft)
        try file.write(bytes)
        let isLikeOriginal = if let original { file.takeOn(original) } else { true }
        try file.synchronize()
        return (draft, isLikeOriginal)
      } catch {
        if error.code == EEXIST { continue }
        try? remove(draft)
        // Nobody knows the draft; what could not be written is the file.
        throw error.at(shown(name))
      }
    }
  }

  /// Whether a file has attributes that a new one would not have by itself.
  private func hasAttributes(_ name: String) -> Bool {
    guard
      let file = try? withParent(
        of: name, for: .inspect,
        { parent, name throws(FileError) in
          try FileDescriptor(
            opening: name, in: parent, O_RDONLY | O_NONBLOCK, for: .inspect, shownAs: name)
        })
    else { return false }
    #if canImport(Darwin)
    return flistxattr(file.number, nil, 0, 0) > 0
    #else
    return flistxattr(file.number, nil, 0) > 0
    #endif
  }

  /// Writes over a file's bytes, under all its names.
  private func overwrite(
    _ name: String, with bytes: ContiguousArray<UInt8>
  ) throws(FileError) {
    let path = shown(name)
    let file = try withParent(of: name, for: .write) { parent, name throws(FileError) in
      try FileDescriptor(
        opening: name, in: parent, O_WRONLY | O_NONBLOCK, for: .write, shownAs: path)
    }
    var writer = FileWriter(file, path)
    try writer.write(bytes)
    try writer.cut(at: bytes.count)
    try writer.synchronize()
  }
}

extension FileWriter {
  /// Gives the file the owner and permissions of another, as far as this process may.
  ///
  /// - Returns: Whether it has them now.
  fileprivate borrowing func takeOn(_ original: stat) -> Bool {
    guard let own = file.status else { return false }
    if own.st_uid != original.st_uid || own.st_gid != original.st_gid,
      fchown(file.number, original.st_uid, original.st_gid) != 0
    {
      return false
    }
    return fchmod(file.number, original.st_mode & 0o7777) == 0
  }

  fileprivate borrowing func cut(at count: Int) throws(FileError) {
    guard ftruncate(file.number, off_t(count)) == 0 else {
      throw FileError(.write, path, code: errno)
    }
  }
}
