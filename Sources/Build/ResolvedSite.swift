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
  let context: LinkContext
  /// Those of `Content/sources.yml`.
  let sharedSources: [Source]
  /// By number in the catalog, of policies and deals.
  let histories: [StatusHistory?]
  /// By number in the catalog, of the front matter, where digests are taken.
  let digests: [ContentDigest?]
  /// By number in the catalog, the files of records that have a text to be read.
  let texts: [HeldSource?]
  /// What each file says by itself, by its path.
  let parsed: [ExactPath: ParsedFile]
  /// Bytes of all files that were read.
  let textSize: Int
}
