#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A lock file held by this process, let go when this value goes away.
///
/// The system lets go of it when the process ends, however it ends: a lock is never stale.
package struct FileLock: ~Copyable {
  private let file: FileDescriptor

  /// - Returns: `nil` where another process, or another lock of this one, holds it.
  package init?(_ relative: String, in folder: Folder) throws(FileError) {
    let path = folder.shown(relative)
    // Who held the lock may remove the file as it lets go; a lock on a removed file locks nothing.
    while true {
      let file = try Self.open(relative, in: folder)
      guard let here = file.status.map({ FileStatus($0) }), here.kind == .file else {
        throw FileError(.lock, path, code: 0)
      }
      guard try file.lock(path) else { return nil }
      if let there = try folder.status(of: relative), here.number == there.number,
        here.device == there.device
      {
        self.file = file
        return
      }
    }
  }

  /// Makes the file; one that another user left can be locked, if not written.
  private static func open(
    _ relative: String, in folder: Folder
  ) throws(FileError) -> FileDescriptor {
    let path = folder.shown(relative)
    return try folder.withParent(of: relative, for: .lock) { parent, name throws(FileError) in
      do throws(FileError) {
        return try FileDescriptor(
          opening: name, in: parent, O_RDWR | O_CREAT | O_NONBLOCK, for: .lock, shownAs: path)
      } catch {
        guard error.isDenied, let other = try? FileDescriptor(
          opening: name, in: parent, O_RDONLY | O_NONBLOCK, for: .lock, shownAs: path)
        else { throw error }
        return other
      }
    }
  }

  /// Locks a folder itself, whatever path leads to it.
  ///
  /// - Returns: `nil` where another process, or another lock of this one, holds it.
  package init?(of folder: Folder) throws(FileError) {
    let file = try FileDescriptor(
      opening: ".", in: folder.file.number, O_RDONLY | O_DIRECTORY, for: .lock,
      shownAs: folder.path)
    do throws(FileError) {
      guard try file.lock(folder.path) else { return nil }
    } catch {
      // Network file systems may lock files only; the lock file beside the folder has to do there.
    }
    self.file = file
  }
}

extension FileDescriptor {
  /// - Returns: Whether it was free.
  fileprivate borrowing func lock(_ path: String) throws(FileError) -> Bool {
    while flock(number, LOCK_EX | LOCK_NB) != 0 {
      if errno == EWOULDBLOCK { return false }
      guard errno == EINTR else { throw FileError(.lock, path, code: errno) }
    }
    return true
  }
}
