internal import EntityGraph
internal import PolicyModel

/// All that the links of a document can lead to, the same for every document.
struct LinkContext: Sendable {
  let catalog: Catalog
  let addresses: Addresses
  let sources: SourceTable
  /// The record of a file under `Content/`.
  let recordByPath: [String: Int]
  /// Files of `Content/static/` by their place in the output.
  let statics: Set<String>
  /// Files beside Markdown files.
  let attachments: Set<String>
  /// How each policy and deal stands on the day of the build.
  let statuses: [Status?]

  init(
    catalog: Catalog, addresses: Addresses, sources: SourceTable, files: SiteFiles,
    statuses: [Status?]
  ) {
    self.statuses = statuses
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
    statics = Set(files.statics.map(\.target))
    attachments = files.attachments
  }
}
