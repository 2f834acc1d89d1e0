internal import CCmark

/// The library that parses the Markdown: the bytes of a page are the same for one version of it.
package enum CmarkVersion {
  /// `0.30.2`.
  package static let text = unsafe String(cString: cmark_version_string())
}
