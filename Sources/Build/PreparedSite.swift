internal import Files
internal import Liquid
internal import Outputs
internal import Pages
internal import Queries
internal import Rules
internal import SiteModel

/// A site read, linked and checked, with the plan of its output.
struct PreparedSite: Sendable {
  private(set) var snapshot: Snapshot
  /// The site as rules see it.
  private(set) var rules: RuleContext
  /// What views and outputs ask of it.
  private(set) var site: Queries
  let plan: SitePlan
  let files: SiteFiles
  let sources: SiteSources
  /// What each file says by itself, by its path.
  private(set) var parsed: [ExactPath: ParsedFile]
  /// Where the cost of templates is measured.
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
    plan = SitePlan(
      of: site,
      PageTemplates(
        site: site, templates: templates, bodies: linked.bodies,
        trackers: trackers.map { $0.summary(in: site) }, profile: profile),
      trackers: trackers, files: files)
  }

  /// The same plan over a site after edits that give no other files.
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
