internal import Files
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
    _ snapshot: Snapshot, rules: RuleContext, site: Queries, templates: TemplateSet,
    bodies: BodyStore, files: SiteFiles,
    sources: SiteSources, parsed: [ExactPath: ParsedFile], profile: TemplateProfile?
  ) {
    self.snapshot = snapshot
    self.rules = rules
    self.site = site
    self.files = files
    self.sources = sources
    self.parsed = parsed
    self.profile = profile
    let trackers = site.configuration.trackers.indices.map { TrackerView(of: $0, in: site) }
    plan = SitePlan(
      of: PageTemplates(
        site: site, templates: templates, bodies: bodies,
        trackers: trackers.map { $0.summary(in: site) },
        profile: profile),
      trackers: trackers, files: files)
  }
}
