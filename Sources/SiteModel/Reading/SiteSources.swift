package import Diagnostics
package import Files
internal import Theme

/// The text of the site's files, for findings and for reading. No link is followed.
package struct SiteSources: Sendable {
  let root: String
  /// `nil` where it cannot be opened; then nothing can be read.
  package let folder: Folder?
  /// Where what is read is noted, if anybody asks for it later.
  var ledger: ReadLedger?

  /// Bytes that a file of text may have.
  package static let sizeLimit = 16 << 20

  package init(root: String, ledger: ReadLedger? = nil) {
    self.root = root
    self.ledger = ledger
    folder = try? Folder(root)
  }

  package func read(_ path: String) throws(FileError) -> SourceFile {
    guard let folder else { throw FileError(.read, path, code: FileError.isNotThere) }
    let file = SourceFile(path: path, bytes: try folder.read(path, upTo: Self.sizeLimit))
    ledger?.note(file)
    return file
  }

  /// A file of the site; of a template that the site does not have, the built-in one.
  package func file(at path: String) -> SourceFile? {
    if let file = try? read(path) { return file }
    return Path.removing("Templates/", from: path).flatMap { DefaultTheme.file(at: $0) }
      .map { SourceFile(path: path, bytes: $0.bytes) }
  }
}
