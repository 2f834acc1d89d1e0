internal import Diagnostics
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
  /// Those of `Content/sources.yml`.
  let sharedSources: [Source]
  /// By number in the catalog, of policies and deals.
  let histories: [StatusHistory?]
  /// By number in the catalog, of the front matter, where digests are taken.
  var digests: [ContentDigest?]
  /// By number in the catalog, the files of records that have a text to be read; none once all have been.
  var texts: [HeldSource?]
  /// What each file says by itself, by its path.
  var parsed: [ExactPath: ParsedFile]
  /// What was found so far, in the front matter of files too.
  var findings: ResolvedFindings
  /// Bytes of all files that were read.
  let textSize: Int
}

/// What was found before any text was read.
struct ResolvedFindings: Sendable {
  /// In the listing of files, the settings, names and addresses.
  var ofSite: [Diagnostic] = []
  /// In each file by itself, by its path.
  var ofFiles: [ExactPath: [Diagnostic]] = [:]

  var hasStructural: Bool {
    ofSite.hasStructural || ofFiles.values.contains(where: \.hasStructural)
  }

  var all: [Diagnostic] { ofSite + ofFiles.values.joined() }

  /// Those on some files.
  func on(_ paths: Set<ExactPath>) -> [Diagnostic] {
    ofSite.filter { paths.contains(ExactPath($0.place.path)) } + paths.flatMap { ofFiles[$0] ?? [] }
  }
}
