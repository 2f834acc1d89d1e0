internal import Diagnostics
internal import Files
internal import Theme

/// The text of the site's files, for findings and for reading.
struct SiteSources: Sendable {
  let root: String
  /// Where what is read is noted, if anybody asks for it later.
  var ledger: ReadLedger?

  func read(_ path: String) throws(FileError) -> SourceFile {
    let file = SourceFile(path: path, bytes: try FileSystem.read(Path.join(root, path)))
    ledger?.note(file)
    return file
  }

  /// A file of the site; of a template that the site does not have, the built-in one.
  func file(at path: String) -> SourceFile? {
    if let file = try? read(path) { return file }
    let prefix = "Templates/"
    guard path.hasPrefix(prefix) else { return nil }
    return DefaultTheme.file(at: String(path.dropFirst(prefix.count)))
      .map { SourceFile(path: path, bytes: $0.bytes) }
  }
}
