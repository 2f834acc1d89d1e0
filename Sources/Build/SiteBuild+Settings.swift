internal import Diagnostics
internal import Files
package import PolicyModel
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

  /// The day as of which the surrounding site would be built, for a new record.
  package var day: Day {
    var findings: [Diagnostic] = []
    let configuration =
      siteRoot.map { readConfiguration(in: SiteSources(files(in: $0)), reporting: &findings) }
      ?? SiteConfiguration()
    return clock(for: configuration).day
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
