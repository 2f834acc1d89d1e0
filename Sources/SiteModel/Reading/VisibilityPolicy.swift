package import Diagnostics
internal import EntityGraph
package import PolicyModel

/// A page that this build leaves out.
package struct HeldBackPage: Sendable, Hashable {
  /// The line that causes it.
  package var place: SourcePlace
  /// For a reader, after the place: `is a draft`.
  package var reason: String

  package init(place: SourcePlace, reason: String) {
    self.place = place
    self.reason = reason
  }
}

/// Decides what a build shows: drafts, embargoed pages and later dates are held back unless requested.
package struct VisibilityPolicy: Sendable {
  package let clock: Clock
  /// Shown and marked.
  let showsDrafts: Bool
  /// Whether the clock is that of `site.yml`.
  let isClockInSite: Bool

  package init(clock: Clock, showsDrafts: Bool, isClockInSite: Bool = false) {
    self.clock = clock
    self.showsDrafts = showsDrafts
    self.isClockInSite = isClockInSite
  }

  package enum Reason: Sendable, Hashable {
    case draft
    case restricted(String)
    case embargoed(until: Publication.Embargo)
    case dated(Day)
  }

  /// Why a record is not part of the published site; `nil` if it is.
  package func reason(for entity: Entity) -> Reason? {
    let publication = entity.publication
    if publication.isDraft { return .draft }
    if let label = publication.tlp?.value, label != "CLEAR" { return .restricted(label) }
    if let embargo = publication.embargo,
      clock.isBefore(embargo.day, minute: embargo.minute, zone: zone(of: embargo))
    {
      return .embargoed(until: embargo)
    }
    if entity.id.kind == .briefing, let date = entity.date, date > clock.day { return .dated(date) }
    return nil
  }

  /// The records that are left out, and until when.
  package struct HeldBack: Sendable {
    package var ids: Set<EntityID> = []
    package var pages: [HeldBackPage] = []
    /// The day on which the first of them will be shown, and whether that is the day of all.
    package var until: Day?
    package var isUntilOfAll = true
  }

  package func heldBack(_ entities: [Entity]) -> HeldBack {
    guard !showsDrafts else { return HeldBack() }
    var ids: Set<EntityID> = []
    var paths: Set<String> = []
    var pages: [HeldBackPage] = []
    var days: Set<Day?> = []
    for entity in entities {
      guard let reason = reason(for: entity) else { continue }
      ids.insert(entity.id)
      // A deal written in place is held back by the same line as its briefing.
      guard paths.insert(entity.path).inserted else { continue }
      pages.append(page(entity, reason))
      switch reason {
      case .draft, .restricted: days.insert(nil)
      case .embargoed(let embargo):
        let date = entity.id.kind == .briefing ? entity.date : nil
        days.insert(max(embargo.day, date ?? embargo.day))
      case .dated(let day): days.insert(day)
      }
    }
    // A deal written in place is treated like its briefing.
    for entity in entities where paths.contains(entity.path) { ids.insert(entity.id) }
    return HeldBack(
      ids: ids, pages: pages.sorted { $0.place.path < $1.place.path },
      until: days.compactMap(\.self).min(), isUntilOfAll: days.count == 1)
  }

  private func page(_ entity: Entity, _ reason: Reason) -> HeldBackPage {
    let publication = entity.publication
    let (range, words): (Range<Int>?, String) =
      switch reason {
      case .draft: (publication.draftRange, "is a draft")
      case .restricted(let label): (publication.tlp?.range, "is marked TLP:\(label)")
      case .embargoed(let embargo):
        (embargo.range, "is under embargo until \(written(embargo))")
      case .dated(let day):
        (
          entity.dateRange,
          "is dated \(day.iso), after the clock, \(clock.day.iso)"
            + (isClockInSite ? " (set in site.yml)" : "")
        )
      }
    return HeldBackPage(
      place: SourcePlace(path: entity.path, range: range ?? entity.name.range), reason: words)
  }

  /// Reports embargoes and times in a zone unknown to this system, since their moment would be
  /// unknown.
  package func checkZones(of entities: [Entity], reporting findings: inout [Diagnostic]) {
    for entity in entities {
      if let embargo = entity.publication.embargo {
        checkZone(embargo.zone, of: embargo.range, in: entity.path, reporting: &findings)
      }
      for case let time? in entity.next.map(\.time) {
        checkZone(time.value.zone, of: time.range, in: entity.path, reporting: &findings)
      }
    }
  }

  private func checkZone(
    _ zone: Publication.Zone, of moment: Range<Int>, in path: String,
    reporting findings: inout [Diagnostic]
  ) {
    guard case .named(let name) = zone, TimeZone(named: name) == nil else { return }
    // The zone is its last word.
    let start = max(moment.lowerBound, moment.upperBound - name.utf8.count)
    findings.append(
      Diagnostic(
        .unknownTimeZone, "'\(name)' is not a time zone of this system",
        at: SourcePlace(path: path, range: start..<moment.upperBound),
        help: "write it as America/New_York, UTC or +02:00"))
  }

  /// An unknown one is reported, so that no build silently uses the site's zone.
  private func zone(of embargo: Publication.Embargo) -> TimeZone {
    switch embargo.zone {
    case .fixed(let minutes): TimeZone(name: "", minutesEast: minutes)
    case .named(let name): TimeZone(named: name) ?? clock.zone
    }
  }

  /// Its end as written in front matter: `2025-12-10 09:30 America/New_York`.
  private func written(_ embargo: Publication.Embargo) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let time = "\(two(embargo.minute / 60)):\(two(embargo.minute % 60))"
    let zone: String
    switch embargo.zone {
    case .named(let name): zone = " " + name
    case .fixed(0): zone = " UTC"
    case .fixed(let minutes):
      zone = (minutes < 0 ? "-" : "+") + "\(two(abs(minutes) / 60)):\(two(abs(minutes) % 60))"
    }
    return "\(embargo.day.iso) \(time)\(zone)"
  }
}

extension Rule {
  package static let unknownTimeZone = Rule(
    "UnknownTimeZone", .error, structural: true,
    summary: "Reports a time zone that this system does not know.")
}
