package import Diagnostics
package import Files
package import PolicyModel
package import Rules
package import Wording

/// What the command line says of a build.
package struct BuildOptions: Sendable {
  /// The folder to look for the site from, absolute.
  package var folder: String
  /// Whether `folder` is the site itself and not only somewhere in it.
  package var isSiteFolder = false
  /// In place of the files of the folder, which is then the site itself: files in memory, alone or over the folder.
  package var files: FileSource?
  /// In place of `Output`, relative to the site or absolute.
  package var output: String?
  /// In place of the site's clock.
  package var asOf: Moment?
  /// Seconds since 1970, from `SOURCE_DATE_EPOCH`.
  package var sourceDateEpoch: Int?
  package var showsDrafts = false
  /// Rules by name in the order of the command line, the later one winning.
  package var rules: [(rule: Rule, level: RuleSettings.Level)] = []
  /// Whether warnings stop the build as errors do.
  package var isStrict = false
  /// In place of the words of the site's language, for tests.
  package var wording: Wording?
  /// Whether to measure what each template costs.
  package var profilesTemplates = false
  /// Whether to take the digests that say what an output rests on.
  package var takesDigests = false
  /// What becomes of the cache in the site's folder.
  package var cache = CacheUse.none
  /// Is told how far a build has come, from any thread, often.
  package var progress: (@Sendable (BuildProgress) -> Void)?
  /// How many workers, at least one.
  package var jobs: Int

  package init(folder: String, jobs: Int) {
    self.folder = folder
    self.jobs = jobs
  }
}

/// Whether a build takes its answer from the last one where nothing has changed, and leaves its own for the next.
package enum CacheUse: Sendable {
  case none
  case used
  /// Everything that is taken from it is made anew as well, and compared.
  case verified
}

/// How far a build has come.
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
