#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension Folder {
  /// Why names in a folder below cannot be made, replaced or removed; `nil` where they can.
  ///
  /// - Parameter relative: Empty for the folder itself.
  package func obstacleToChanges(in relative: String) -> FileError? {
    let path = relative.isEmpty ? self.path : shown(relative)
    do throws(FileError) {
      let folder = relative.isEmpty ? self : try Folder(relative, in: self)
      guard unsafe faccessat(folder.file.number, ".", W_OK | X_OK, AT_EACCESS) == 0 else {
        return FileError(.write, path, code: errno)
      }
      if FileFlags.isUnchangeable(".", in: folder.file.number) {
        return FileError(.write, path, code: EPERM, detail: .immutable)
      }
      return nil
    } catch {
      return error
    }
  }

  /// Why a file or a link that is there cannot be replaced or removed, its folder apart; `nil` where it can.
  package func obstacleToReplacing(_ relative: String) -> FileError? {
    let path = shown(relative)
    do throws(FileError) {
      return try withParent(of: relative, for: .write) { parent, name throws(FileError) in
        var (file, folder) = (stat(), stat())
        guard unsafe fstatat(parent, name, &file, AT_SYMLINK_NOFOLLOW) == 0,
          unsafe fstat(parent, &folder) == 0
        else { return errno == ENOENT ? nil : FileError(.write, path, code: errno) }
        // In a sticky folder names belong to their owners.
        let user = geteuid()
        if folder.st_mode & mode_t(S_ISVTX) != 0, user != 0, user != file.st_uid,
          user != folder.st_uid
        {
          return FileError(.write, path, code: EPERM)
        }
        if file.st_dev != folder.st_dev {
          return FileError(.write, path, code: EBUSY, detail: .mountPoint)
        }
        if FileFlags.isUnchangeable(name, in: parent) {
          return FileError(.write, path, code: EPERM, detail: .immutable)
        }
        return nil
      }
    } catch {
      return error.isMissing ? nil : error
    }
  }
}

/// Marks on files that keep even their owner from changing them.
enum FileFlags {
  static func isUnchangeable(_ name: String, in folder: Int32) -> Bool {
    #if os(Linux)
    // `statx`, which older C libraries do not have and which Swift's module leaves out, by name.
    typealias StatX =
      @convention(c) (
        Int32, UnsafePointer<CChar>, Int32, UInt32, UnsafeMutableRawPointer
      ) -> Int32
    guard let symbol = unsafe dlsym(nil, "statx") else { return false }
    let statX = unsafe unsafeBitCast(symbol, to: StatX.self)
    var answer = [UInt64](repeating: 0, count: 32)
    let isKnown = unsafe answer.withUnsafeMutableBytes { buffer in
      guard let start = buffer.baseAddress else { return false }
      return unsafe statX(folder, name, AT_SYMLINK_NOFOLLOW, 0, start) == 0
    }
    // stx_attributes is the second word: STATX_ATTR_IMMUTABLE and STATX_ATTR_APPEND.
    return isKnown && answer[1] & (0x10 | 0x20) != 0
    #elseif canImport(Darwin)
    var status = stat()
    guard unsafe fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return false }
    return status.st_flags & UInt32(UF_IMMUTABLE | UF_APPEND | SF_IMMUTABLE | SF_APPEND) != 0
    #else
    return false
    #endif
  }
}
