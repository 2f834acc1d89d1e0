package import Diagnostics
internal import Pages
internal import PolicyModel
internal import SiteModel

extension SitePlan {
  /// The maximum number of files on some hosts, such as Cloudflare Pages.
  static let fileLimit = 20_000

  /// Reports output with more files than some hosts allow, with the optional outputs to disable.
  ///
  /// - Parameter limit: The number of files that is still allowed.
  package func sizeFindings(upTo limit: Int = fileLimit) -> [Diagnostic] {
    guard files.count > limit else { return [] }
    let (feeds, calendars) = (
      count(beside: FeedFormat.allCases.map(\.rawValue)), count(beside: [CalendarFeed.name])
    )
    var switches: [String] = []
    if feeds > 0 { switches.append("'record_feeds: false' removes \(feeds)") }
    if calendars > 0 { switches.append("'calendars: false' removes \(calendars)") }
    return [
      Diagnostic(
        .manyFiles, "the output has \(files.count) files; some hosts allow at most \(limit)",
        at: SourcePlace(path: PlannedFile("").source, range: 0..<0),
        help: switches.isEmpty
          ? nil : "under 'outputs' in site.yml, \(switches.joined(separator: ", "))")
    ]
  }

  /// The number of generated files with given names beside pages, except those of the home page and the list of changes.
  private func count(beside names: [String]) -> Int {
    files.count { entry in
      !entry.file.path.hasPrefix(ChangeLog.address.path) && !entry.file.isOwnFile
        && names.contains { entry.file.path.hasSuffix("/" + $0) }
    }
  }
}

extension Rule {
  package static let manyFiles = Rule(
    "ManyFiles", .info,
    summary: "Reports output with more files than some hosts allow.",
    explanation: """
      Some hosts limit a site to 20,000 files or fewer. Each record, topic and tracker with \
      something to report has two feeds beside its page, and a calendar if it has dates. Use \
      `outputs` in `site.yml` to disable them.
      """,
    bad: """
      # A site of 12,000 records with feeds
      """,
    good: """
      # Content/site.yml
      outputs: { record_feeds: false }
      """)
}
