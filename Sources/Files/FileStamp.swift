#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What the file system says of a name, as far as it shows that a file is another one or has been changed.
package struct FileStamp: Hashable, Sendable {
  package let kind: FileKind
  /// Whether any of the execute bits is set.
  package let isExecutable: Bool
  package let version: FileVersion

  package init(kind: FileKind, isExecutable: Bool, version: FileVersion) {
    self.kind = kind
    self.isExecutable = isExecutable
    self.version = version
  }

  init(_ status: stat) {
    let known = FileStatus(status)
    kind = known.kind
    isExecutable = known.isExecutable
    version = FileVersion(status)
  }

  /// Whether no change after a moment can have left this stamp, the moment being that of a file made then.
  ///
  /// Both times are of the clock of one file system, cut to what it keeps of them: two changes within one tick of it
  /// have the same time, so that an equal time says nothing (git calls such an entry racy).
  package func isSettled(before moment: FileVersion) -> Bool {
    version.identity.device == moment.identity.device
      && version.identity.changed < moment.identity.changed
  }
}

extension Folder {
  /// `nil` where nothing is there. A symbolic link is described itself.
  package func stamp(of relative: String) throws(FileError) -> FileStamp? {
    try rawStatus(of: relative).map { FileStamp($0) }
  }
}

extension FileWriter {
  /// The file as it is now.
  package borrowing func version() throws(FileError) -> FileVersion {
    guard let status = file.status else { throw FileError(.inspect, path, code: errno) }
    return FileVersion(status)
  }
}
