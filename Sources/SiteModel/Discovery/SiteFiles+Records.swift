internal import Diagnostics
internal import Files
internal import PolicyModel
internal import Text

extension SiteFiles {
  /// If two files have one address, the one named like the slug is kept and the other is reported.
  mutating func addRecords(
    _ markdown: [(path: String, kind: EntityKind)], reporting findings: inout [Diagnostic]
  ) {
    var owners: [EntityID: String] = [:]
    owners.reserveCapacity(markdown.count)
    let names = markdown.map { FileName($0.path, of: $0.kind) }
    for isSlug in [true, false] {
      for (file, name) in zip(markdown, names) where (name.slug == name.stem) == isSlug {
        let path = "Content/\(file.path)"
        let place = SourcePlace(path: path, range: 0..<0)
        if let finding = Diagnostic.bundle(file.path, name.stem, of: file.kind, at: place) {
          findings.append(finding)
          continue
        }
        guard !name.slug.isEmpty else {
          findings.append(
            Diagnostic(
              .invalidFileName, "'\(name.stem)' has no letter or digit for an address", at: place,
              help: "rename the file with small letters, digits and hyphens"))
          continue
        }
        let id = EntityID(file.kind, name.slug)
        if let other = owners[id] {
          findings.append(
            Diagnostic(
              .duplicateSlug, "'\(name.stem)' has the same address as \(other)", at: place,
              help: "both are \(id); rename one of them",
              notes: [.init("the other is here", at: SourcePlace(path: other, range: 0..<0))]))
          continue
        }
        owners[id] = path
        if !isSlug {
          findings.append(
            Diagnostic(
              .invalidFileName, "'\(name.stem)' is not a slug", at: place,
              help: "rename the file to Content/\(name.corrected)"))
        }
        records.append(RecordFile(path: path, id: id, date: name.date))
      }
    }
    records.sort { Path.precedes($0.path, $1.path) }
  }
}

/// The parts of a Markdown file's name.
private struct FileName {
  /// The name without its date and its `.md`.
  let stem: Substring
  let slug: String
  /// The date at the start of a briefing's name, if any.
  let date: Day?
  private let path: String

  /// The path below `Content/` that the file should have.
  var corrected: String {
    let folder = Path.parent(of: path).map { $0 + "/" } ?? ""
    return "\(folder)\(date.map { "\($0.iso)-" } ?? "")\(slug).md"
  }

  init(_ path: String, of kind: EntityKind) {
    var stem = Path.name(of: path).dropLast(3)
    var date: Day?
    if kind == .briefing, stem.utf8.count > 11, stem.utf8.first.map({ 0x30...0x39 ~= $0 }) == true,
      let day = try? Day(parsing: stem.prefix(10)),
      stem.dropFirst(10).first == "-"
    {
      date = day
      stem = stem.dropFirst(11)
    }
    self.stem = stem
    self.date = date
    slug = Slug.isValid(stem) ? String(stem) : Slug.from(name: stem)
    self.path = path
  }
}

extension Diagnostic {
  /// Hugo's `my-post/index.md` and `_index.md`: a page is named by its folder there, by its file here.
  fileprivate static func bundle(
    _ path: String, _ stem: Substring, of kind: EntityKind, at place: SourcePlace
  ) -> Diagnostic? {
    let folders = Path.names(in: path).dropLast()
    if stem == "_index" {
      return Diagnostic(
        .invalidFileName, "'_index.md' describes a list, and lists are made by themselves",
        at: place, help: "remove the file")
    }
    guard stem == "index", kind != .page, folders.count > 1, let last = folders.last else {
      return nil
    }
    let folder = folders.dropLast().joined(separator: "/")
    return Diagnostic(
      .invalidFileName, "'index.md' gives the page no name", at: place,
      help: "rename the file to Content/\(folder)/\(last).md")
  }
}
