package import Diagnostics
internal import Files
internal import PolicyModel
internal import Text

extension Diagnostic {
  /// Something that is neither a file nor a folder.
  static func special(_ kind: FileKind, _ path: String) -> Diagnostic {
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
  static func noFolder(_ path: String) -> Diagnostic {
    Diagnostic(
      .unreadableFile, "'\(Path.name(of: path))' is a file where a folder is expected",
      at: SourcePlace(path: path, range: 0..<0), help: "rename it, or replace it with a folder")
  }

  static func repository(_ path: String) -> Diagnostic {
    Diagnostic(
      .reservedPath, "'\(Path.name(of: path))' is the folder of a version control system",
      at: SourcePlace(path: path, range: 0..<0),
      help: "move it out of Content/static: everything there is published")
  }

  /// Two names that people and some file systems cannot tell apart.
  package static func composition(of path: String, at place: String) -> Diagnostic {
    Diagnostic(
      .duplicateAddress,
      "/\(path) is made twice: the two names differ only in how letters with accents are composed",
      at: SourcePlace(path: place, range: 0..<0), help: "rename one of the two")
  }

  static func misplaced(_ name: String, isFolder: Bool) -> Diagnostic {
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

extension SiteFiles {
  /// Folder names of other generators, and other names for ours.
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

extension Rule {
  package static let reservedPath = Rule(
    "ReservedPath", .error, structural: true,
    summary:
      "Reports an output path that briefgen or a version control system keeps for itself."
  )
  package static let unreadableFile = Rule(
    "UnreadableFile", .error, structural: true,
    summary: "Reports a file of the site that cannot be read.")
  package static let misplacedFile = Rule(
    "MisplacedFile", .error, structural: true,
    summary:
      "Reports a file or folder in Content other than those of the kinds, static, site.yml and sources.yml."
  )
  package static let invalidFileName = Rule(
    "InvalidFileName", .error, structural: true,
    summary:
      "Reports a file name that is not a valid address of lower-case letters, digits and hyphens.")
  package static let duplicateSlug = Rule(
    "DuplicateSlug", .error, structural: true,
    summary: "Reports two files of a kind whose names differ only in case or accents.")
}
