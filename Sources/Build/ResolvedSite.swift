internal import Diagnostics
internal import EntityGraph
internal import Files
internal import OutputFolder
internal import PolicyModel
internal import SiteModel

/// A site whose records have their names and addresses: everything that the links of a text can lead to.
struct ResolvedSite: Sendable {
  let configuration: SiteConfiguration
  let visibility: VisibilityPolicy
  let files: SiteFiles
  let sources: SiteSources
  var context: LinkContext
  /// The sources in `Content/sources.yml`.
  let sharedSources: [Source]
  /// By number in the catalog, for policies and deals.
  let histories: [StatusHistory?]
  var calendar: EventCalendar
  var changes: ChangeLog
  /// Digests of the front matter by number in the catalog, if computed.
  var digests: [ContentDigest?]
  /// The files of records with a text still to be read, by number in the catalog; empty once all have been read.
  var texts: [HeldSource?]
  /// Each parsed file, by its path.
  var parsed: [ExactPath: ParsedFile]
  /// The findings so far, including those in front matter.
  var findings: ResolvedFindings
  /// The bytes of all files read so far.
  let textSize: Int
}

/// The findings before any text was read.
struct ResolvedFindings: Sendable {
  /// About the listing of files, settings, names and addresses.
  var ofSite: [Diagnostic] = []
  /// In each parsed file, by its path.
  var ofFiles: [ExactPath: [Diagnostic]] = [:]

  var hasStructural: Bool {
    ofSite.hasStructural || ofFiles.values.contains(where: \.hasStructural)
  }

  var all: [Diagnostic] { ofSite + ofFiles.values.joined() }

  /// The findings in some files.
  func on(_ paths: Set<ExactPath>) -> [Diagnostic] {
    ofSite.filter { paths.contains(ExactPath($0.place.path)) } + paths.flatMap { ofFiles[$0] ?? [] }
  }
}
