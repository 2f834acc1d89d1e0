package import Diagnostics
package import Files
package import OutputFolder
package import PolicyModel

/// What a Markdown file of the site says by itself: its records, and what is wrong with its front matter.
///
/// It follows from the file's path and bytes and the keys that the site leaves alone, and from nothing else: as
/// long as these are the same it need not be read again.
package struct ParsedFile: Sendable {
  let record: SiteFiles.RecordFile
  /// The record of the file and the deals written in place in it; empty where its front matter cannot be read.
  package let entities: [Entity]
  /// The bytes of the first record's text.
  package let body: Range<Int>
  package let findings: [Diagnostic]
  /// Of its bytes.
  package let size: Int
  /// Where digests are taken.
  package let digests: Digests?
  /// The state of the file on the disk before it was read; `nil` where it may change without a trace of that.
  package let version: FileVersion?

  package var path: String { record.path }

  package struct Digests: Hashable, Sendable {
    /// Of the whole file.
    package let file: ContentDigest
    /// Of everything before the text and of the path, which gives a record its name and may give it its day.
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

  /// What the file says now.
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

  /// One that could not be read at all.
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
