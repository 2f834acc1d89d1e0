internal import EntityGraph
internal import Files
internal import Markdown
internal import PolicyModel

/// All that the links of a document can lead to, the same for every document.
struct LinkContext: Sendable {
  /// The site's folder.
  let root: String
  let catalog: Catalog
  let addresses: Addresses
  let sources: SourceTable
  /// The record of a file under `Content/`.
  let recordByPath: [String: Int]
  /// The record of a file's name without its ending, where one file has it.
  let recordByStem: [String: Int]
  /// Files of `Content/static/` by their place in the output.
  let statics: Set<String>
  /// Files beside Markdown files.
  let attachments: Set<String>
  let citations: CitationTable
  /// The names that become links by themselves; `nil` where the site wants none.
  let names: NameMatcher?
  /// Whether images of other hosts are images, and not links to them.
  let loadsRemoteImages: Bool
  /// How each policy and deal stands on the day of the build.
  let statuses: [Status?]

  init(
    root: String, catalog: Catalog, addresses: Addresses, sources: SourceTable, files: SiteFiles,
    statuses: [Status?], linksNames: Bool, loadsRemoteImages: Bool
  ) {
    self.root = root
    self.statuses = statuses
    self.loadsRemoteImages = loadsRemoteImages
    self.catalog = catalog
    self.addresses = addresses
    self.sources = sources
    var byPath: [String: Int] = [:]
    byPath.reserveCapacity(catalog.entities.count)
    // A deal written in place has its briefing's path; briefings come first.
    for (number, entity) in catalog.entities.enumerated() {
      byPath[entity.path] = byPath[entity.path] ?? number
    }
    recordByPath = byPath
    var byStem: [String: Int?] = [:]
    for (path, number) in byPath {
      let stem = String(Path.name(of: path).dropLast(3))
      byStem[stem] = byStem[stem] == nil ? .some(number) : .some(nil)
    }
    recordByStem = byStem.compactMapValues(\.self)
    statics = Set(files.statics.map(\.target))
    attachments = files.attachments
    citations = CitationTable(of: catalog)
    names = linksNames ? LinkContext.names(of: catalog) : nil
  }

  /// Whatever a subject of the site is or was called.
  static func names(of catalog: Catalog) -> NameMatcher {
    var names: [NameMatcher.Name] = []
    for (number, entity) in catalog.entities.enumerated()
    where KindSet.subjects.contains(entity.id.kind) && !catalog.isHeldBack[number] {
      let own =
        [entity.name.value] + entity.aliases.map(\.value)
        + entity.formerNames.map(\.name.value) + [entity.abbreviation].compactMap { $0 }
      names += own.map { NameMatcher.Name($0, target: number) }
    }
    return NameMatcher(names)
  }
}
