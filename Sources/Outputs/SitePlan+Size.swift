package import Diagnostics
internal import Pages
internal import PolicyModel
internal import SiteModel

extension SitePlan {
  /// How many files some hosts take at most, among them Cloudflare Pages.
  static let fileLimit = 20_000

  /// Reports more files than some hosts take, with the outputs that a site can do without.
  ///
  /// - Parameter limit: How many are not too many.
  package func sizeFindings(upTo limit: Int = fileLimit) -> [Diagnostic] {
    guard files.count > limit else { return [] }
    let (feeds, calendars) = (
      count(beside: FeedFormat.allCases.map(\.rawValue)), count(beside: [CalendarFeed.name])
    )
    var switches: [String] = []
    if feeds > 0 { switches.append("'record_feeds: false' leaves out \(feeds)") }
    if calendars > 0 { switches.append("'calendars: false' leaves out \(calendars)") }
    return [
      Diagnostic(
        .manyFiles, "the output has \(files.count) files; some hosts take \(limit) at most",
        at: SourcePlace(path: PlannedFile("").source, range: 0..<0),
        help: switches.isEmpty
          ? nil : "under 'outputs' in site.yml, \(switches.joined(separator: ", "))")
    ]
  }

  /// How many files of some names lie beside pages other than the home page.
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
    summary: "Reports an output of more files than some hosts take.",
    explanation: """
      Some hosts take 20,000 files of a site, or fewer. Each record, topic and tracker that has \
      something new has two feeds beside its page, and a calendar if it has dates; `outputs` in \
      `site.yml` turns these off.
      """,
    bad: """
      # A site of 12,000 records with feeds
      """,
    good: """
      # Content/site.yml
      outputs: { record_feeds: false }
      """)
}
