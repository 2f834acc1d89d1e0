package import Diagnostics
internal import Files
package import Liquid
package import OutputFolder
package import PolicyModel
package import SiteModel

/// What a run found and did.
package struct BuildReport: Sendable {
  /// In reading order.
  package var findings: [Diagnostic]
  package var outcome: Outcome
  /// The site's folder, where one was found.
  package var root: String?
  /// The site's files, where one was found.
  var files: FileSource?
  package var pages = 0
  package var heldBack = 0
  /// The day on which the first of those held back by date is due.
  package var heldBackUntil: Day?
  /// Whether that is the day of each of them.
  package var isHeldBackUntilOfAll = true
  package var heldBackPages: [HeldBackPage] = []
  package var stubs = 0
  /// The day of the build, where `clock` in `site.yml` sets it.
  package var clockInSite: Day?
  /// What each template cost, where that was measured.
  package var profile: [TemplateProfile.Row]?
  /// How many pages were taken from the cache.
  package var pagesFromCache = 0
  /// A file that is not as the cache had it, though all that is quick to look at said so; the cache was dropped, and
  /// everything built anew.
  package var wrongInCache: String?
  package var verification: Verification?
  /// Pages of the last build that are gone.
  var removals = 0
  /// What the run read and made. To free it takes a tenth of a large build, so a command that ends anyway
  /// leaves that to the system.
  package var site: (any Sendable)?
  /// Whether outputs that need an absolute address were left out.
  package var lacksBaseURL = false

  package enum Outcome: Sendable {
    /// Nothing prevents a build; `check` stops here.
    case sound
    case built(OutputSummary, pages: Int)
    /// The site has errors; Output was not changed.
    case refused
    /// briefgen could not run at all: one line, and what to do.
    case impossible(String, help: String?)
  }

  /// What came of comparing an answer from the cache with a clean build.
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
