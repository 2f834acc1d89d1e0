package import Diagnostics
internal import EntityGraph
internal import PolicyModel

/// A page that this build leaves out.
package struct HeldBackPage: Sendable, Hashable {
  /// The line that causes it.
  package var place: SourcePlace
  /// For a reader, after the place: `is a draft`.
  package var reason: String
}

/// Decides what a build shows: drafts, embargoes and later dates are held back unless asked for.
struct VisibilityPolicy: Sendable {
  let clock: Clock
  /// Shown, and marked as what they are.
  let showsDrafts: Bool
  /// Whether the clock is that of `site.yml`.
  var isClockInSite = false

  enum Reason: Sendable, Hashable {
    case draft
    case restricted(String)
    case embargoed(until: Publication.Embargo)
    case dated(Day)
  }

  /// Why a record is not part of the published site; `nil` where it is.
  func reason(for entity: Entity) -> Reason? {
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

  /// The records that are left out, and the day until which the next of them is.
  func heldBack(_ entities: [Entity]) -> (ids: Set<EntityID>, until: Day?, pages: [HeldBackPage]) {
    guard !showsDrafts else { return ([], nil, []) }
    var ids: Set<EntityID> = []
    var paths: Set<String> = []
    var pages: [HeldBackPage] = []
    var until: Day?
    for entity in entities {
      guard let reason = reason(for: entity) else { continue }
      ids.insert(entity.id)
      // A deal written in place is held back by the line that holds its briefing back.
      if paths.insert(entity.path).inserted { pages.append(page(entity, reason)) }
      let day: Day? =
        switch reason {
        case .draft, .restricted: nil
        case .embargoed: entity.publication.embargo?.day
        case .dated(let day): day
        }
      if let day { until = min(until ?? day, day) }
    }
    // A deal written in place goes with its briefing.
    for entity in entities where paths.contains(entity.path) { ids.insert(entity.id) }
    return (ids, until, pages.sorted { $0.place.path < $1.place.path })
  }

  private func page(_ entity: Entity, _ reason: Reason) -> HeldBackPage {
    let publication = entity.publication
    let (range, words): (Range<Int>?, String) =
      switch reason {
      case .draft: (publication.draftRange, "is a draft")
      case .restricted(let label): (publication.tlp?.range, "is marked TLP:\(label)")
      case .embargoed(let until):
        (
          publication.embargo?.range,
          "is under embargo until \(until)\(publication.embargo.map(written) ?? "")"
        )
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

  /// Reports embargoes and times in a zone that this system does not know: nobody could tell when they
  /// are.
  func checkZones(of entities: [Entity], reporting findings: inout [Diagnostic]) {
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
    // The zone is the last word of it.
    let start = max(moment.lowerBound, moment.upperBound - name.utf8.count)
    findings.append(
      Diagnostic(
        .unknownTimeZone, "'\(name)' is not a time zone of this system",
        at: SourcePlace(path: path, range: start..<moment.upperBound),
        help: "write it as America/New_York, UTC or +02:00"))
  }

  /// One that is not known is reported, so that no build comes to rely on the site's own.
  private func zone(of embargo: Publication.Embargo) -> TimeZone {
    switch embargo.zone {
    case .fixed(let minutes): TimeZone(name: "", minutesEast: minutes)
    case .named(let name): TimeZone(named: name) ?? clock.zone
    }
  }

  /// Its zone, behind the time: ` America/New_York`, ` +01:00`.
  private func written(_ embargo: Publication.Embargo) -> String {
    switch embargo.zone {
    case .named(let name): return " \(name)"
    case .fixed(0): return " UTC"
    case .fixed(let minutes):
      func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
      return " \(minutes < 0 ? "-" : "+")\(two(abs(minutes) / 60)):\(two(abs(minutes) % 60))"
    }
  }

  private func time(_ embargo: Publication.Embargo) -> String {
    guard embargo.minute > 0 else { return "" }
    let (hour, minute) = (embargo.minute / 60, embargo.minute % 60)
    return ", \(hour):\(minute < 10 ? "0" : "")\(minute)"
  }
}

extension Rule {
  static let unknownTimeZone = Rule(
    "UnknownTimeZone", .error, structural: true,
    summary: "The zone of a time is one that this system knows.")
}
