internal import Diagnostics
internal import EntityGraph
internal import Files
internal import SiteModel

/// Reads again what an edit can change.
extension SiteSession {
  /// The site after edits of texts and of briefings; `nil` if more changed.
  func edited(
    _ paths: Set<String>, since last: SiteMemory
  ) async -> (memory: SiteMemory, extent: Extent)? {
    guard let site = last.linked, last.failures.isEmpty, last.prepared != nil,
      build.clock(for: site.resolved.configuration).moment == last.moment,
      !site.resolved.configuration.makesStubs, let root = build.siteRoot
    else { return nil }
    // Folders that were opened before may have been replaced since.
    let sources = SiteSources(build.files(in: root))
    guard let edits = SiteEdits(of: paths, from: sources, since: last, in: site, by: build) else {
      return nil
    }
    guard !edits.documents.isEmpty else { return (last, .texts) }
    let next = await edits.applied(to: last)
    if let next { return (next, edits.extent) }
    guard edits.records.isEmpty else { return nil }
    var documents = site.documents
    for (number, document) in edits.documents { documents[number] = document }
    let memory = await complete(
      edits.resolved, documents, storedIn: site.bodies, last.report)
    return (memory, .links)
  }
}

extension SiteEdits {
  fileprivate var extent: SiteSession.Extent {
    isOfWords ? .texts : .records
  }
}
