package import Diagnostics
internal import Text

/// The state by which a page checks whether it is up to date.
package struct PreviewState: Sendable, Equatable {
  /// Identifies the run of the server; counts start again with each.
  package var run: String
  /// How many times the site has been read.
  package var version = 0
  /// How many times a stylesheet has changed, and another file that pages load, such as images and scripts.
  package var styles = 0
  package var assets = 0
  /// Whether pages show the current site, and not the last state without errors.
  package var isCurrent = false
  package var count = FindingCount([])

  package init(run: String) { self.run = run }

  /// The form in pages.
  package var label: String { "\(run).\(version).\(styles).\(assets)" }

  /// The form in an event stream, as defined by the HTML standard.
  package var event: String {
    """
    retry: 500
    event: state
    data: {"run": \(run.jsonString), "version": "\(version)", "styles": "\(styles)", \
    "assets": "\(assets)", "current": \(isCurrent), "errors": \(count.errors), \
    "warnings": \(count.warnings), "notes": \(count.infos)}


    """
  }
}
