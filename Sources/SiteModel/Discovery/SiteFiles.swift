package import Diagnostics
package import Files
package import PolicyModel
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
  /// Templates, by their paths below `Templates/`.
  package var templates: [String] = []
  /// Other files below `Templates/`, which are copied to the same path of the output.
  package var themeAssets: [Copy] = []

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
    templates.compactMap { path in
      Path.removing(Theme.siteFolder, from: path).map {
        Copy(source: "Templates/\(path)", target: $0)
      }
    } + themeAssets + statics
  }

  /// What is published as it is. A static file replaces one of the theme at the same path.
  package var ownFiles: [Copy] {
    let taken = PathSet(statics.map(\.target))
    return statics + themeAssets.filter { !taken.contains($0.target) }
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
      case .file where ThemeFile.isTemplate(entry.path): templates.append(entry.path)
      case .file:
        themeAssets.append(Copy(source: "Templates/\(entry.path)", target: entry.path))
      default: findings.append(.special(entry.kind, "Templates/\(entry.path)"))
      }
    }
  }
}
