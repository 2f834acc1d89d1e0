/// What a build was made with, as its manifest says.
package struct BuildIdentity: Hashable, Sendable {
  /// The name that marks a manifest, and so a folder, as ours.
  package static let generator = "briefgen"

  package let version: String
  /// The version of libcmark: the same bytes are promised for one version of it only.
  package let cmark: String
  /// The moment the build counts as made at, as its author gave it or as ISO 8601.
  package let clock: String

  package init(version: String, cmark: String, clock: String) {
    self.version = version
    self.cmark = cmark
    self.clock = clock
  }
}
