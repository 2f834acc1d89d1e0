extension FileSource {
  /// The state of a file on the disk, where any later change shows in it.
  ///
  /// - Returns: `nil` for what is in memory or not there, and for a file that changed within the last two seconds:
  ///   file systems keep times in steps, and a second change within one step leaves no trace.
  package func settledVersion(of path: String) -> FileVersion? {
    guard let version = version(of: path) else { return nil }
    let last = max(version.identity.changed, version.modified) / 1_000_000_000
    return last + 2 < Int64(Surroundings.wallClock) ? version : nil
  }

  /// The state of a file on the disk; `nil` for what is in memory or not there.
  package func version(of path: String) -> FileVersion? {
    if let layer {
      guard case .below = layer.content(at: path) else { return nil }
    }
    return (try? folder?.rawStatus(of: path)).flatMap { $0 }.map { FileVersion($0) }
  }
}
