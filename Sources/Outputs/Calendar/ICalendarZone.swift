internal import PolicyModel
internal import SiteModel
internal import Text

/// The rules of a time zone for the moments of a calendar, as a VTIMEZONE.
///
/// Each change of the zone's clocks is written out, from the last one before the first moment: that is true of every
/// zone, also of those whose changes follow no rule.
struct ICalendarZone {
  let name: String
  let zone: TimeZone

  /// A year, so that there are changes in both directions.
  private static let margin = 366 * 86_400

  /// - Parameter moments: From the first to the last that the calendar has in the zone.
  func write(for moments: ClosedRange<Int>, to text: inout ICalendarText) {
    text.line("BEGIN", "VTIMEZONE")
    text.text("TZID", name)
    let changes = zone.changes(
      from: moments.lowerBound - Self.margin, through: moments.upperBound + Self.margin)
    if changes.isEmpty {
      let offset = zone.offset(at: moments.lowerBound)
      write("STANDARD", at: -offset, from: offset, to: offset, in: &text)
    }
    for change in changes {
      write(
        change.after > change.before ? "DAYLIGHT" : "STANDARD", at: change.moment,
        from: change.before, to: change.after, in: &text)
    }
    text.line("END", "VTIMEZONE")
  }

  /// - Parameters:
  ///   - moment: When the offset begins.
  ///   - before: In seconds east of Greenwich, as the offset itself.
  private func write(
    _ component: String, at moment: Int, from before: Int, to after: Int,
    in text: inout ICalendarText
  ) {
    text.line("BEGIN", component)
    // By the clocks as they were before it.
    text.line("DTSTART", moment.writtenAsLocal(east: before))
    text.line("TZOFFSETFROM", before.writtenAsOffset)
    text.line("TZOFFSETTO", after.writtenAsOffset)
    text.line("END", component)
  }
}

extension Int {
  /// Of a moment in seconds since 1970: `20251209T100000`, by clocks so many seconds east of Greenwich.
  func writtenAsLocal(east: Int) -> String {
    let (days, second) = CivilDate.split(secondsSince1970: self + east)
    let time = [second / 3600, second / 60 % 60, second % 60].map { $0.padded(to: 2) }
    return Day(number: Int32(clamping: days)).compact + "T" + time.joined()
  }

  /// Of seconds east of Greenwich: `-0500`.
  fileprivate var writtenAsOffset: String {
    let (size, second) = (abs(self), abs(self) % 60)
    return (self < 0 ? "-" : "+") + (size / 3600).padded(to: 2) + (size / 60 % 60).padded(to: 2)
      + (second == 0 ? "" : second.padded(to: 2))
  }
}

extension Day {
  /// `20251209`.
  var compact: String { iso.filter { $0 != "-" } }
}
