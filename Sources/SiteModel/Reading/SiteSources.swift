package import Diagnostics
package import Files
internal import Theme

/// The text of the site's files, for findings and for reading. No link is followed.
package struct SiteSources: Sendable {
  package private(set) var files: FileSource
  /// Records what is read, if needed later.
  var ledger: ReadLedger?
  /// Records the digest of what is read.
  var digests: DigestLedger?

  /// Bytes that a file of text may have.
  package static let sizeLimit = 16 << 20

  package init(
    _ files: FileSource, ledger: ReadLedger? = nil, digests: DigestLedger? = nil
  ) {
    self.files = files
    self.ledger = ledger
    self.digests = digests
  }

  /// The same for a run that reads several files: if they are many, their folders are kept open.
  package func reading(_ count: Int) -> SiteSources {
    guard count > 256 else { return self }
    var sources = self
    sources.files = files.keepingFoldersOpen
    return sources
  }

  /// The same sources once most files have been read, without open folders.
  package var afterReading: SiteSources {
    var sources = self
    sources.files = files.lettingFoldersGo
    return sources
  }

  package func read(_ path: String) throws(FileError) -> SourceFile {
    let file = SourceFile(path: path, bytes: try files.read(path, upTo: Self.sizeLimit))
    ledger?.note(file)
    digests?.note(file)
    return file
  }

  /// A file of the site, or the built-in template if the site does not have the file; `nil` if it cannot be read.
  package func file(at path: String) -> SourceFile? {
    do throws(FileError) {
      return try read(path)
    } catch {
      guard error.isMissing else { return nil }
    }
    return Path.removing("Templates/", from: path).flatMap { DefaultTheme.file(at: $0) }
      .map { SourceFile(path: path, bytes: $0.bytes) }
  }
}
