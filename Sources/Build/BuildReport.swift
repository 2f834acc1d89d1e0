package import Diagnostics
internal import Files
package import Liquid
package import OutputFolder
package import PolicyModel
package import SiteModel

/// The findings and results of a run.
package struct BuildReport: Sendable {
  /// In reading order.
  package var findings: [Diagnostic]
  package var outcome: Outcome
  /// The site's folder, if one was found.
  package var root: String?
  /// The site's files, if a site was found.
  var files: FileSource?
  package var pages = 0
  package var heldBack = 0
  /// The first day on which a record held back by date will be shown.
  package var heldBackUntil: Day?
  /// Whether all of them will be shown on that day.
  package var isHeldBackUntilOfAll = true
  package var heldBackPages: [HeldBackPage] = []
  package var stubs = 0
  /// The day of the build, if `clock` in `site.yml` sets it.
  package var clockInSite: Day?
  /// The cost of each template, if measured.
  package var profile: [TemplateProfile.Row]?
  /// How many pages were taken from the cache.
  package var pagesFromCache = 0
  /// A file that differs from the cache although its metadata matches; the cache was dropped, and
  /// everything was rebuilt.
  package var wrongInCache: String?
  package var verification: Verification?
  /// Pages of the last build that are gone.
  var removals = 0
  /// The site in memory. Freeing it takes a tenth of a large build, so a command that exits anyway
  /// leaves that to the system.
  package var site: (any Sendable)?
  /// Whether outputs that require an absolute address were left out.
  package var lacksBaseURL = false

  package enum Outcome: Sendable {
    /// The site can be built; `check` stops here.
    case sound
    case built(OutputSummary, pages: Int)
    /// The site has errors; Output was not changed.
    case refused
    /// briefgen could not run at all, with a message and advice.
    case impossible(String, help: String?)
  }

  /// The result of comparing an answer from the cache with a clean build.
  package enum Verification: Hashable, Sendable {
    /// Every byte and every finding is the same.
    case same
    /// Nothing was taken from the cache.
    case nothingToCompare
    /// The first difference; the cache was dropped.
    case differs(String)
  }

  /// Reads the file of a finding again, from the site or the theme in the binary.
  package func source(at path: String) -> SourceFile? {
    files.flatMap { SiteSources($0).file(at: path) }
  }
}
