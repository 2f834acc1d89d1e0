package import Diagnostics
package import Files
package import PolicyModel
package import Rules
package import Wording

/// The options of a build, as given on the command line.
package struct BuildOptions: Sendable {
  /// The folder to look for the site from, absolute.
  package var folder: String
  /// Whether `folder` is the site itself and not only somewhere in it.
  package var isSiteFolder = false
  /// Replaces the files of the folder, which must then be the site itself: files in memory, alone or over the folder.
  package var files: FileSource?
  /// Replaces `Output`; relative to the site or absolute.
  package var output: String?
  /// Replaces the site's clock.
  package var asOf: Moment?
  /// Seconds since 1970, from `SOURCE_DATE_EPOCH`.
  package var sourceDateEpoch: Int?
  package var showsDrafts = false
  /// Rules by name in the order of the command line; later ones win.
  package var rules: [(rule: Rule, level: RuleSettings.Level)] = []
  /// Whether warnings stop the build as errors do.
  package var isStrict = false
  /// Seconds since 1970; replaced by tests.
  package var wallClock: @Sendable () -> Int = { Surroundings.wallClock }
  /// Replaces the words of the site's language, for tests.
  package var wording: Wording?
  /// Whether to measure what each template costs.
  package var profilesTemplates = false
  /// Whether to compute the digests for dependencies of outputs.
  package var takesDigests = false
  /// How the cache in the site's folder is used.
  package var cache = CacheUse.none
  /// Called with the progress of a build, often and on any thread.
  package var progress: (@Sendable (BuildProgress) -> Void)?
  /// How many workers, at least one.
  package var jobs: Int

  package init(folder: String, jobs: Int) {
    self.folder = folder
    self.jobs = jobs
  }
}

/// How a build uses the result of the last one, and stores its own for the next.
package enum CacheUse: Sendable {
  case none
  case used
  /// Everything is built as well, and compared with the cache.
  case verified
}

/// The progress of a build.
package struct BuildProgress: Sendable {
  package enum Phase: String, Sendable {
    case reading = "reading"
    case linking = "linking"
    case checking = "checking"
    case making = "making pages"
  }

  package var phase: Phase
  package var done: Int
  package var total: Int
}
