internal import Files
internal import Liquid
internal import Outputs
internal import Pages
internal import Queries
internal import Rules
internal import SiteModel

/// A site that was read, linked and checked, with the plan of its output.
struct PreparedSite: Sendable {
  private(set) var snapshot: Snapshot
  /// The site as rules see it.
  private(set) var rules: RuleContext
  /// The questions that views and outputs ask.
  private(set) var site: Queries
  let plan: SitePlan
  let files: SiteFiles
  let sources: SiteSources
  /// Each parsed file, by its path.
  private(set) var parsed: [ExactPath: ParsedFile]
  /// Collects the cost of templates, if measured.
  let profile: TemplateProfile?

  init(
    _ linked: LinkedSite, _ snapshot: Snapshot, site: Queries, templates: TemplateSet,
    profile: TemplateProfile?
  ) {
    self.snapshot = snapshot
    self.site = site
    self.profile = profile
    rules = linked.rules
    files = linked.resolved.files
    sources = linked.resolved.sources.afterReading
    parsed = linked.resolved.parsed
    let trackers = site.configuration.trackers.indices.map { TrackerView(of: $0, in: site) }
    let matrices = site.configuration.matrices.indices.map { MatrixView(of: $0, in: site) }
    plan = SitePlan(
      of: site,
      PageTemplates(
        site: site, templates: templates, bodies: linked.bodies,
        trackers: trackers.map { $0.summary(in: site) } + matrices.map { $0.summary(in: site) },
        profile: profile),
      trackers: trackers, matrices: matrices, files: files)
  }

  /// The same plan for a site after edits that add or remove no files.
  func replacing(
    _ linked: LinkedSite, _ snapshot: Snapshot, site: Queries
  ) -> PreparedSite {
    var prepared = self
    prepared.snapshot = snapshot
    prepared.site = site
    prepared.rules = linked.rules
    prepared.parsed = linked.resolved.parsed
    return prepared
  }
}
