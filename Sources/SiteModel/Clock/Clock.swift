package import PolicyModel

/// The moment as of which a site is built: anything later has not happened yet.
package struct Clock: Sendable {
  /// Seconds since 1970.
  package let moment: Int
  /// The day of the moment in the site's zone.
  package let day: Day
  package let zone: TimeZone

  package init(moment: Int, zone: TimeZone) {
    self.moment = moment
    self.zone = zone
    day = zone.day(at: moment)
  }

  /// The beginning of a day in the site's zone (decision 51).
  package init(day: Day, zone: TimeZone) {
    self.init(moment: zone.moment(of: day, minute: 0), zone: zone)
  }

  /// A time of day, in the site's zone unless it names one.
  package init(_ moment: Moment, zone: TimeZone) {
    let own: TimeZone? =
      switch moment.zone {
      case .fixed(let minutes): TimeZone(name: "", minutesEast: minutes)
      case .named(let name): TimeZone(named: name)
      case nil: nil
      }
    let minute = (own ?? zone).moment(of: moment.day, minute: moment.second / 60)
    self.init(moment: minute + moment.second % 60, zone: zone)
  }

  /// The last day that may already have begun somewhere on Earth.
  ///
  /// Setting the clock back does not make any past day impossible.
  ///
  /// - Parameter now: Seconds since 1970.
  package func lastPossibleDay(now: Int) -> Day { max(day, zone.day(at: now)) + 1 }

  /// Whether the moment an embargo ends is still to come.
  package func isBefore(_ day: Day, minute: Int, zone: TimeZone) -> Bool {
    moment < zone.moment(of: day, minute: minute)
  }
}
