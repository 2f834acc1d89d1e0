import Foundation

/// Every file and folder below a folder: what two runs are compared by.
package struct FolderContents: Equatable {
  private let entries: [String: Entry]

  private struct Entry: Equatable {
    /// `nil` for a folder, a link or a pipe.
    var bytes: Data?
    var inode: UInt64
    var modified: Date?
  }

  /// The contents of a folder; nothing where it is not there.
  init(of folder: URL) throws {
    let manager = FileManager.default
    var entries: [String: Entry] = [:]
    guard manager.fileExists(atPath: folder.path) else {
      self.entries = [:]
      return
    }
    for path in try manager.subpathsOfDirectory(atPath: folder.path) {
      let url = folder.appending(path: path)
      let attributes = try manager.attributesOfItem(atPath: url.path)
      let isFile = attributes[.type] as? FileAttributeType == .typeRegular
      entries[path] = Entry(
        bytes: isFile ? try Data(contentsOf: url) : nil,
        inode: (attributes[.systemFileNumber] as? NSNumber)?.uint64Value ?? 0,
        modified: attributes[.modificationDate] as? Date)
    }
    self.entries = entries
  }

  /// The paths of the files, sorted.
  package var files: [String] { entries.filter { $0.value.bytes != nil }.map(\.key).sorted() }

  package func text(_ path: String) -> String {
    String(decoding: entries[path]?.bytes ?? Data(), as: UTF8.self)
  }

  /// The files that hold a text, sorted.
  package func files(holding text: String) -> [String] {
    let needle = Data(text.utf8)
    return files.filter { entries[$0]?.bytes?.range(of: needle) != nil }
  }

  /// The paths whose bytes are not the same in both, or that only one has; sorted.
  package func differences(from other: FolderContents) -> [String] {
    paths(with: other).filter {
      entries[$0]?.bytes != other.entries[$0]?.bytes
        || (entries[$0] == nil) != (other.entries[$0] == nil)
    }
  }

  /// The paths that were written or made anew, by inode and time of change; sorted.
  package func touched(since other: FolderContents) -> [String] {
    paths(with: other).filter { entries[$0] != other.entries[$0] }
  }

  private func paths(with other: FolderContents) -> [String] {
    Set(entries.keys).union(other.entries.keys).sorted()
  }
}
