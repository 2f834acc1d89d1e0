package import Files

extension SiteFiles {
  /// Whether a change at a path does not concern the site: an editor's temporary file that was created and removed.
  package func ignores(_ path: String, in source: FileSource) -> Bool {
    if Path.names(in: path).contains(where: { Path.isLeftOut(name: $0) }) { return true }
    let isKnown =
      path == Self.configuration || path == Self.sharedSources || attachments.contains(path)
      || (statics + themeAssets).contains { $0.source == path }
      || records.contains { $0.path == path }
      || templates.contains { "Templates/\($0)" == path }
    guard !isKnown else { return false }
    do { return try source.kind(of: path) == nil } catch { return false }
  }
}
