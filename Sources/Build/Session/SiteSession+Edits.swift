internal import Diagnostics
internal import EntityGraph
internal import Files
internal import SiteModel

/// Reads again what an edit can change.
extension SiteSession {
  /// Whether the clock of the site is still that of the last reading: unless it is fixed, each midnight in the site's time
  /// zone changes statuses, and reading the site again is needed without any edit.
  package var isOfToday: Bool {
    guard let memory, let site = memory.linked else { return true }
    return build.clock(for: site.resolved.configuration).moment == memory.moment
  }

  /// The site after edits of texts and of briefings; `nil` if more changed.
  func edited(
    _ paths: Set<String>, since last: SiteMemory
  ) async -> (memory: SiteMemory, extent: Extent)? {
    guard let site = last.linked, last.failures.isEmpty, last.prepared != nil, isOfToday,
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
