package import Diagnostics
package import Files
package import OutputFolder
package import PolicyModel

/// The content of one Markdown file, independent of the rest of the site: its records, and the findings in its front matter.
///
/// It depends only on the file's path and bytes and the site's ignored keys: as
/// long as these are unchanged, the file need not be read again.
package struct ParsedFile: Sendable {
  let record: SiteFiles.RecordFile
  /// The record of the file and the deals written in place in it; empty if its front matter cannot be read.
  package let entities: [Entity]
  /// The bytes of the first record's text.
  package let body: Range<Int>
  package let findings: [Diagnostic]
  /// The size of the file in bytes.
  package let size: Int
  /// The digests, if computed.
  package let digests: Digests?
  /// The metadata of the file before it was read; `nil` if a change might not show in it.
  package let version: FileVersion?

  package var path: String { record.path }

  package struct Digests: Hashable, Sendable {
    /// Digest of the whole file.
    package let file: ContentDigest
    /// Digest of everything before the text and of the path, which gives a record its slug and possibly its date.
    package let frontMatter: ContentDigest
  }

  init(
    reading file: SourceFile, as record: SiteFiles.RecordFile, ignoring ignored: Set<String>,
    takingDigests: Bool, of version: FileVersion? = nil
  ) {
    var findings: [Diagnostic] = []
    let read = EntityFile(
      reading: file, kind: record.id.kind, slug: record.id.slug, fileDate: record.date,
      ignoring: ignored, reporting: &findings)
    self.record = record
    entities = read.entities
    body = read.body
    self.findings = findings
    size = file.bytes.count
    self.version = version
    let end = read.body.isEmpty ? file.bytes.count : read.body.lowerBound
    digests =
      takingDigests
      ? Digests(
        file: ContentDigest(of: file.bytes),
        frontMatter: ContentDigest(
          of: ContiguousArray(file.path.utf8) + [0] + file.bytes[..<end])) : nil
  }

  /// Parses the current content of the file.
  package func readAgain(
    in sources: SiteSources, ignoring ignored: Set<String>
  ) throws(FileError) -> (parsed: ParsedFile, file: SourceFile) {
    let version = sources.files.settledVersion(of: path)
    let file = try sources.read(path)
    let parsed = ParsedFile(
      reading: file, as: record, ignoring: ignored, takingDigests: true, of: version)
    return (parsed, file)
  }

  /// The bytes of the text of one of its records; empty for a deal written in place.
  package func body(of record: EntityID) -> Range<Int> {
    entities.first?.id == record ? body : 0..<0
  }

  /// A file that could not be read at all.
  init(unreadable record: SiteFiles.RecordFile, _ error: FileError) {
    self.record = record
    entities = []
    body = 0..<0
    findings = [.unreadable(record.path, error)]
    size = 0
    digests = nil
    version = nil
  }
}
