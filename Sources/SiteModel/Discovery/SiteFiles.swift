package import Diagnostics
package import Files
package import PolicyModel
internal import Text
internal import Theme

/// The files of a site, sorted into what they are for.
package struct SiteFiles: Sendable {
  /// Markdown files that hold a record, sorted by path.
  package var records: [RecordFile] = []
  /// Files below `Content/static/`, which are copied to the root of the output.
  package var statics: [Copy] = []
  /// Other files beside Markdown files; those that a page refers to are copied to its folder.
  var attachments: PathSet = []
  var hasSharedSources = false
  /// Paths below `Templates/`.
  package var templates: [String] = []

  package struct RecordFile: Sendable {
    /// Relative to the site: `Content/companies/iren.md`.
    package var path: String
    package var id: EntityID
    /// The date that the file's name begins with.
    var date: Day?
  }

  package struct Copy: Sendable, Hashable {
    private let from: ExactPath
    private let to: ExactPath

    /// Relative to the site.
    package var source: String { from.text }
    /// Relative to the output.
    package var target: String { to.text }

    init(source: String, target: String) {
      from = ExactPath(source)
      to = ExactPath(target)
    }
  }

  /// What the site itself puts into the output beside its pages, by its path there.
  var ownOutputs: [Copy] {
    let folder = Theme.siteFolder
    return templates.map { path in
      Copy(
        source: "Templates/\(path)",
        target: path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path)
    }.filter { !PageAddress.isPageFile($0.source) || $0.source.hasPrefix("Templates/\(folder)") }
      + statics
  }

  package static let configuration = "Content/site.yml"
  package static let sharedSources = "Content/sources.yml"

  package init(in source: FileSource, reporting findings: inout [Diagnostic]) {
    guard let tree = Self.tree(of: "Content", in: source, reporting: &findings) else { return }
    findings += tree.failures.map { .unreadable(Self.shown($0.path, "Content"), $0.error) }
    var markdown: [(path: String, kind: EntityKind)] = []
    for entry in tree.entries {
      let top = String(Path.first(of: entry.path))
      if top == "static", entry.kind == .folder, Path.isRepository(name: Path.name(of: entry.path))
      {
        findings.append(.repository("Content/\(entry.path)"))
      }
      if Path.isLeftOut(name: Path.name(of: entry.path)) { continue }
      guard entry.kind == .file || entry.kind == .folder else {
        findings.append(.special(entry.kind, "Content/\(entry.path)"))
        continue
      }
      if entry.kind == .file, entry.path == top, top == "static" || EntityKind(folder: top) != nil {
        findings.append(.noFolder("Content/\(top)"))
        continue
      }
      if top == "static" {
        if entry.kind == .file { addStatic(entry.path) }
        continue
      }
      guard let kind = EntityKind(folder: top) else {
        if entry.path == "sources.yml" {
          hasSharedSources = true
        } else if entry.path != "site.yml", !entry.path.utf8.contains(UInt8(ascii: "/")) {
          findings.append(.misplaced(entry.path, isFolder: entry.kind == .folder))
        }
        continue
      }
      guard entry.kind == .file else { continue }
      if entry.path.hasSuffix(".md") {
        markdown.append((entry.path, kind))
      } else if Self.reportEnding(of: entry.path, in: source, reporting: &findings) {
        continue
      } else if entry.path.utf8.contains(UInt8(ascii: "/")) {
        attachments.insert("Content/\(entry.path)")
      }
    }
    addRecords(markdown, reporting: &findings)
    addTemplates(in: source, reporting: &findings)
  }

  /// Lists a folder of the site that must be one itself and no link to one.
  private static func tree(
    of name: String, in source: FileSource, reporting findings: inout [Diagnostic]
  ) -> FolderTree? {
    do throws(FileError) {
      switch try source.kind(of: name) {
      case .file: findings.append(.noFolder(name))
      case .symbolicLink: findings.append(.special(.symbolicLink, name))
      case .other: findings.append(.special(.other, name))
      case .folder:
        return try source.tree(of: name) { !Path.isLeftOut(name: Path.name(of: $0)) }
      case nil: break
      }
      return nil
    } catch {
      if !error.isMissing { findings.append(.unreadable(name, error)) }
      return nil
    }
  }

  private static func shown(_ path: String, _ folder: String) -> String {
    path.isEmpty ? folder : "\(folder)/\(path)"
  }

  private mutating func addStatic(_ path: String) {
    guard let target = Path.removing("static/", from: path) else { return }
    statics.append(Copy(source: "Content/\(path)", target: target))
  }

  /// Of two files with one address the one whose name is the slug stands, the other is reported.
  private mutating func addRecords(
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

  private mutating func addTemplates(
    in source: FileSource, reporting findings: inout [Diagnostic]
  ) {
    guard let tree = Self.tree(of: "Templates", in: source, reporting: &findings) else { return }
    findings += tree.failures.map { .unreadable(Self.shown($0.path, "Templates"), $0.error) }
    var composed: Set<String> = []
    for entry in tree.entries where !Path.isLeftOut(name: Path.name(of: entry.path)) {
      switch entry.kind {
      case .folder: break
      case .file where !composed.insert(entry.path).inserted:
        findings.append(.composition(of: entry.path, at: "Templates/\(entry.path)"))
      case .file: templates.append(entry.path)
      default: findings.append(.special(entry.kind, "Templates/\(entry.path)"))
      }
    }
  }
}

extension SiteFiles {
  /// Folders of other generators and other words for ours.
  fileprivate static let habitualFolders: [String: String] = [
    "_posts": "briefings", "posts": "briefings", "post": "briefings", "blog": "briefings",
    "_drafts": "briefings", "articles": "briefings", "news": "briefings",
    "reports": "briefings", "regulators": "agencies", "courts": "agencies",
    "committees": "agencies",
    "bills": "policies", "laws": "policies", "rules": "policies", "orders": "policies",
    "organisations": "companies", "organizations": "companies", "firms": "companies",
    "tags": "topics", "categories": "topics", "persons": "people", "authors": "people",
    "assets": "static", "images": "static", "img": "static", "media": "static", "public": "static",
    "files": "static", "attachments": "static",
  ]
}

/// What the name of a Markdown file says.
private struct FileName {
  /// The name without its date and its `.md`.
  let stem: Substring
  let slug: String
  /// The date that a briefing's name may begin with.
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
  /// What is neither a file nor a folder.
  fileprivate static func special(_ kind: FileKind, _ path: String) -> Diagnostic {
    let name = Path.name(of: path)
    let isLink = kind == .symbolicLink
    return Diagnostic(
      .unreadableFile,
      isLink ? "'\(name)' is a symbolic link" : "'\(name)' is a pipe, a socket or a device",
      at: SourcePlace(path: path, range: 0..<0),
      help: isLink
        ? "put the file itself there: links are not followed, so that no path leaves the site"
        : "remove it")
  }

  /// A file that has the name of one of the site's folders.
  fileprivate static func noFolder(_ path: String) -> Diagnostic {
    Diagnostic(
      .unreadableFile, "'\(Path.name(of: path))' is a file where a folder is expected",
      at: SourcePlace(path: path, range: 0..<0), help: "rename it, or put a folder in its place")
  }

  fileprivate static func repository(_ path: String) -> Diagnostic {
    Diagnostic(
      .reservedPath, "'\(Path.name(of: path))' is the folder of a version control system",
      at: SourcePlace(path: path, range: 0..<0),
      help: "move it out of Content/static: everything there is published")
  }

  /// Two names that are one to people and to some file systems.
  package static func composition(of path: String, at place: String) -> Diagnostic {
    Diagnostic(
      .duplicateAddress,
      "/\(path) is made twice: the two names differ only in how letters with accents are composed",
      at: SourcePlace(path: place, range: 0..<0), help: "rename one of the two")
  }

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

  fileprivate static func misplaced(_ name: String, isFolder: Bool) -> Diagnostic {
    let folders = EntityKind.allCases.map(\.folder) + ["static"]
    let nearest =
      isFolder
      ? SiteFiles.habitualFolders[name.lowercased()] ?? folders.closestMatch(to: name) : nil
    return Diagnostic(
      .misplacedFile, "'\(name)' is not a \(isFolder ? "folder" : "file") of Content",
      at: SourcePlace(path: "Content/\(name)", range: 0..<0), suggestion: nearest,
      help: nearest == nil
        ? "Content holds site.yml, sources.yml and \(folders.joined(separator: ", "))" : nil)
  }
}

extension Rule {
  package static let reservedPath = Rule(
    "ReservedPath", .error, structural: true,
    summary:
      "No file of the output has a name that briefgen or a version control system keeps for itself."
  )
  package static let unreadableFile = Rule(
    "UnreadableFile", .error, structural: true, summary: "Every file of the site can be read.")
  package static let misplacedFile = Rule(
    "MisplacedFile", .error, structural: true,
    summary: "Content holds the folders of the kinds, static, site.yml and sources.yml.")
  package static let invalidFileName = Rule(
    "InvalidFileName", .error, structural: true,
    summary: "A file's name is its address: lower-case letters, digits and hyphens.")
  package static let duplicateSlug = Rule(
    "DuplicateSlug", .error, structural: true,
    summary: "No two files of a kind have names that differ only in case or accents.")
}
