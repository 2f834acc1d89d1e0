import Diagnostics
import EntityGraph
import Import
import PolicyModel
import TestSupport

/// The records of a site in memory, and what an import makes of them.
struct Site {
  private(set) var files: [String: SourceFile] = [:]

  init(_ archive: String = "") {
    for source in MarkedSource.files(of: archive) { files[source.file.path] = source.file }
  }

  var catalog: Catalog {
    var entities: [Entity] = []
    for (path, file) in files.sorted(by: { $0.key < $1.key }) {
      guard let (kind, slug) = Self.name(path) else { continue }
      var findings: [Diagnostic] = []
      entities += EntityFile(reading: file, kind: kind, slug: slug, reporting: &findings).entities
    }
    return Catalog(entities)
  }

  private static func name(_ path: String) -> (EntityKind, String)? {
    let parts = path.split(separator: "/")
    guard parts.count == 3, let kind = EntityKind(folder: parts[1]), parts[2].hasSuffix(".md")
    else { return nil }
    let stem = String(parts[2].dropLast(3))
    let isDated =
      kind == .briefing && (try? Day(parsing: stem.prefix(10))) != nil && stem.utf8.count > 11
    return (kind, isDated ? String(stem.dropFirst(11)) : stem)
  }

  /// Reads saved files, each a path and its text.
  func plan(_ register: Register, _ saved: [String], accessed: String = "2025-11-27") -> ImportPlan
  {
    let files = saved.enumerated().map { number, text in
      SavedFile(
        SourceFile(path: "saved/\(number + 1).json", text: text),
        accessed: (try? Day(parsing: accessed)) ?? Day(number: 0))
    }
    return ImportPlan(of: files, from: register, to: catalog) { self.files[$0] }
  }

  /// The site with what a plan adds.
  func adding(_ plan: ImportPlan) -> Site {
    var site = self
    for file in plan.changed {
      site.files[file.file.path] = SourceFile(path: file.file.path, bytes: file.bytes)
    }
    for file in plan.added { site.files[file.file.path] = file.file }
    return site
  }

  func text(_ path: String) -> String { files[path].map { $0.text(in: 0..<$0.bytes.count) } ?? "" }

  /// The stage of a policy on a day.
  func stage(_ slug: String, on day: String) -> String? { status(slug, on: day)?.stage }

  func status(_ slug: String, on day: String) -> Status? {
    let catalog = catalog
    guard let number = catalog.number(of: EntityID(.policy, slug)),
      let day = try? Day(parsing: day)
    else { return nil }
    return catalog.entities[number].timeline?.status(at: day)
  }

  /// The findings in the front matter of all files.
  var errors: [String] {
    files.sorted { $0.key < $1.key }.flatMap { path, file -> [String] in
      guard let (kind, slug) = Self.name(path) else { return [] }
      var findings: [Diagnostic] = []
      _ = EntityFile(reading: file, kind: kind, slug: slug, reporting: &findings)
      return findings.map { "\(path): \($0.message)" }
    }
  }
}

extension ImportPlan {
  /// The messages of one sort.
  func messages(_ sort: ImportRemark.Sort) -> [String] {
    remarks.filter { $0.sort == sort }.map(\.message)
  }
}
