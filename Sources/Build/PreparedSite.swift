internal import Files
internal import Liquid
internal import Outputs
internal import Pages
internal import Queries
internal import Rules
internal import SiteModel

/// A site read, linked and checked, with the plan of its output.
struct PreparedSite: Sendable {
  let snapshot: Snapshot
  /// The site as rules see it.
  let rules: RuleContext
  /// What views and outputs ask of it.
  let site: Queries
  let plan: SitePlan
  let files: SiteFiles
  let sources: SiteSources
  /// What each file says by itself, by its path.
  let parsed: [ExactPath: ParsedFile]
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
    sources = linked.resolved.sources
    parsed = linked.resolved.parsed
    let trackers = site.configuration.trackers.indices.map { TrackerView(of: $0, in: site) }
    plan = SitePlan(
      of: PageTemplates(
        site: site, templates: templates, bodies: linked.bodies,
        trackers: trackers.map { $0.summary(in: site) }, profile: profile),
      trackers: trackers, files: files)
  }
}
