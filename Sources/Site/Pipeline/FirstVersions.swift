internal import Files
internal import Synchronization

/// What each file of a site was when a build first read it.
///
/// Front matter and text are read one after the other. A file that changed in between would give a page with the
/// fields of one version and the text of another, so that such a build fails and says why.
final class FirstVersions: Sendable {
  private let files = Mutex<[ExactPath: Entry]>([:])

  private struct Entry {
    let version: FileVersion
    /// Where the file had changed so shortly before that another change could have left the version as it is.
    let digest: Int?
  }

  /// Nanoseconds within which two changes may have one time.
  private static let tick: Int64 = 2_000_000_000

  /// Whether a reading shows the file as the first one did.
  func isFirst(_ reading: FileReading, of path: String) -> Bool {
    let first = files.withLock { $0[ExactPath(path)] }
    guard let first else {
      let age = Int64(Surroundings.wallClock) * 1_000_000_000 - reading.version.modified
      let entry = Entry(
        version: reading.version, digest: age < Self.tick ? Self.digest(reading) : nil)
      files.withLock { $0[ExactPath(path)] = entry }
      return true
    }
    guard let digest = first.digest else { return first.version == reading.version }
    return digest == Self.digest(reading)
  }

  private static func digest(_ reading: FileReading) -> Int {
    var hasher = Hasher()
    hasher.combine(reading.bytes)
    return hasher.finalize()
  }
}
