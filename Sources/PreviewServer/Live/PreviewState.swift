package import Diagnostics
internal import Text

/// What a page has to know of the site to see whether it is up to date.
package struct PreviewState: Sendable, Equatable {
  /// Which run of the server it is: counts begin anew with each.
  package var run: String
  /// How often the site has been read.
  package var version = 0
  /// How often a stylesheet has changed, and something that pages take in but for that: images, scripts.
  package var styles = 0
  package var assets = 0
  /// Whether pages are of the site as it is, and not of the last state without errors.
  package var isCurrent = false
  package var count = FindingCount([])

  package init(run: String) { self.run = run }

  /// As pages carry it.
  package var label: String { "\(run).\(version).\(styles).\(assets)" }

  /// As a message of an event stream, as the HTML standard has it.
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
