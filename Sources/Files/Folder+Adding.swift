#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension Folder {
  /// Makes a file that must not be there yet, and the folders that it lies in: all of it or nothing.
  ///
  /// - Returns: `false` where something is at the path, which is left alone.
  package func add(
    _ relative: String, holding bytes: ContiguousArray<UInt8>
  ) throws(FileError) -> Bool {
    let parent = Path.parent(of: relative).flatMap { $0 == "." ? nil : $0 }
    if let parent { try createFolders(parent) }
    let folder = try parent.map { path throws(FileError) in try Folder(path, in: self) } ?? self
    let name = String(Path.name(of: relative))
    guard !folder.exists(name) else { return false }
    let draft = try folder.writeDraft(of: name, bytes, like: nil)
    do throws(FileError) {
      // A second name takes no other file's place, as a new name would.
      try folder.link(draft.name, as: name, in: folder)
      try folder.remove(draft.name)
      try folder.synchronize()
      return true
    } catch {
      try? folder.remove(draft.name)
      if error.code == EEXIST { return false }
      guard error.operation == .link else { throw error }
      // The file system knows no second names.
      try folder.create(name, holding: bytes)
      return true
    }
  }
}
