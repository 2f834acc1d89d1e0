internal import Diagnostics
internal import EntityGraph
internal import Files
internal import Outputs
package import PolicyModel
internal import Queries
internal import Rules
internal import SiteModel

extension SiteBuild {
  /// The settings of `site.yml`; the defaults if it cannot be read.
  func readConfiguration(
    in sources: SiteSources, reporting findings: inout [Diagnostic]
  ) -> SiteConfiguration {
    do {
      let file = try sources.read(SiteFiles.configuration)
      return SiteConfiguration(
        reading: file, knowing: Rule.byName, reporting: &findings)
    } catch {
      // A link was reported where it was found.
      if !error.isMissing, error.detail != .link {
        findings.append(.unreadable(SiteFiles.configuration, error))
      }
      return SiteConfiguration()
    }
  }

  /// All findings, with the severities set by the site and the options.
  func judged(_ site: LinkedSite) -> [Diagnostic] {
    settings(of: site.resolved).apply(
      to: site.resolved.findings.all + site.findings.all, of: site.graph.catalog.entities,
      knowing: Rule.byName)
  }

  /// The findings on the number of files, with the severity set by the site and the options.
  func sizeFindings(of prepared: PreparedSite) -> [Diagnostic] {
    settings(of: prepared.site.configuration).apply(
      to: prepared.plan.sizeFindings() + prepared.site.matrixFindings, of: [], knowing: Rule.byName)
  }

  /// The severities of rules: set by the site, then by the options.
  func settings(of site: ResolvedSite) -> RuleSettings { settings(of: site.configuration) }

  private func settings(of configuration: SiteConfiguration) -> RuleSettings {
    var settings = configuration.rules
    for (rule, level) in options.rules { settings.set(rule, to: level) }
    return settings
  }

  /// The day as of which the surrounding site would be built, for a new record.
  package var day: Day {
    var findings: [Diagnostic] = []
    let configuration =
      siteRoot.map { readConfiguration(in: SiteSources(files(in: $0)), reporting: &findings) }
      ?? SiteConfiguration()
    return clock(for: configuration).day
  }

  /// The day of a moment in the zone of the surrounding site.
  ///
  /// - Parameter moment: Seconds since 1970.
  package func day(at moment: Int) -> Day {
    var findings: [Diagnostic] = []
    let configuration =
      siteRoot.map { readConfiguration(in: SiteSources(files(in: $0)), reporting: &findings) }
      ?? SiteConfiguration()
    return configuration.zone.day(at: moment)
  }

  /// From the option, the environment, the site or today, in this order (decision 51).
  func clock(for configuration: SiteConfiguration) -> Clock {
    let zone = configuration.zone
    if let moment = options.asOf { return Clock(moment, zone: zone) }
    if let epoch = options.sourceDateEpoch { return Clock(moment: epoch, zone: zone) }
    if let moment = configuration.clock { return Clock(moment, zone: zone) }
    return Clock(day: zone.day(at: options.wallClock()), zone: zone)
  }
}
