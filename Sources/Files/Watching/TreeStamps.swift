#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The state of every file below some folders at one time, to be compared with a later one: for file systems that
/// tell nobody of changes, as network mounts do.
package struct TreeStamps: Sendable {
  private var files: [ExactPath: FileVersion] = [:]

  /// - Parameters:
  ///   - root: Absolute.
  ///   - folders: Names in it that may be there or not.
  /// - Complexity: One system call for each file.
  package init(_ root: String, folders: [String]) {
    for folder in folders {
      guard let stream = FolderStream(Path.join(root, folder), in: AT_FDCWD) else { continue }
      add(stream, folder, 0)
    }
  }

  private mutating func add(_ folder: borrowing FolderStream, _ path: String, _ depth: Int) {
    guard depth < FolderTree.depthLimit else { return }
    var folders: [String] = []
    var found: [(String, FileVersion)] = []
    let descriptor = folder.descriptor
    folder.forEach { name, _ in
      guard !Path.isLeftOut(name: name[...]) else { return }
      var status = stat()
      guard unsafe fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return }
      if status.st_mode & S_IFMT == S_IFDIR {
        folders.append(name)
      } else {
        found.append((Path.join(path, name), FileVersion(status)))
      }
    }
    for (path, version) in found { files[ExactPath(path)] = version }
    for name in folders {
      guard let stream = FolderStream(name, in: descriptor) else { continue }
      add(stream, Path.join(path, name), depth + 1)
    }
  }

  /// The files that came, went or changed since an earlier time.
  package func changes(since earlier: TreeStamps) -> TreeChanges {
    var paths: Set<String> = []
    for (path, version) in files where earlier.files[path] != version { paths.insert(path.text) }
    for path in earlier.files.keys where files[path] == nil { paths.insert(path.text) }
    return TreeChanges(paths: paths)
  }
}
