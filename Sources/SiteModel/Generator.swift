/// What builds the site, for `build.json` and the pages.
package enum Generator {
  package static let name = "briefgen"
  package static let version = "0.1.0"
  package static let title = "\(name) \(version)"
}
