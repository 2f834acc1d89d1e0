internal import Files
internal import OutputFolder
internal import Synchronization

/// The file of a program: two builds of one version of briefgen are two programs.
struct ProgramIdentity: Hashable, Sendable {
  var version: FileVersion
  var digest: ContentDigest

  init(version: FileVersion, digest: ContentDigest) {
    self.version = version
    self.digest = digest
  }

  /// The program that runs; `nil` where the system does not give its file.
  ///
  /// - Parameter known: Spares reading it where it is the same file.
  init?(knowing known: ProgramIdentity?) {
    do throws(FileError) {
      var reader = try Surroundings.program()
      for known in [known, Self.found.withLock(\.self)].compactMap(\.self)
      where known.version == reader.version {
        self = known
        return
      }
      version = reader.version
      var hasher = ContentHasher()
      while true {
        let bytes = try reader.read(upTo: 1 << 20)
        if bytes.isEmpty { break }
        hasher.update(bytes)
      }
      digest = hasher.finalize()
      let own = self
      Self.found.withLock { $0 = own }
    } catch {
      return nil
    }
  }

  /// What an earlier build of this process found.
  private static let found = Mutex<ProgramIdentity?>(nil)
}
