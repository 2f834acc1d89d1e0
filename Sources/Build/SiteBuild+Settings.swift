internal import Diagnostics
internal import Files
package import PolicyModel
internal import SiteModel

extension SiteBuild {
  /// The settings of `site.yml`; where it cannot be read, the defaults.
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

  /// The day as of which the site around would be built, for a record that is begun today.
  package var day: Day {
    var findings: [Diagnostic] = []
    let configuration =
      siteRoot.map { readConfiguration(in: SiteSources(files(in: $0)), reporting: &findings) }
      ?? SiteConfiguration()
    return clock(for: configuration).day
  }

  /// The option, then the environment, then the site, then today (decision 51).
  func clock(for configuration: SiteConfiguration) -> Clock {
    let zone = configuration.zone
    if let moment = options.asOf { return Clock(moment, zone: zone) }
    if let epoch = options.sourceDateEpoch { return Clock(moment: epoch, zone: zone) }
    if let moment = configuration.clock { return Clock(moment, zone: zone) }
    return Clock(day: zone.day(at: Surroundings.wallClock), zone: zone)
  }
}
