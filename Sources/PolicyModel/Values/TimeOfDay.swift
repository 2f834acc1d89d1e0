internal import Text

/// A time of day in a zone: `10:00 America/New_York`.
package struct TimeOfDay: Hashable, Sendable {
  /// Minutes after midnight.
  package var minute: Int
  package var zone: Publication.Zone

  package init(minute: Int, zone: Publication.Zone) {
    self.minute = minute
    self.zone = zone
  }

  /// For a reader: `10:00, New York time`, `10:00 UTC`, `10:00 UTC+01:00`.
  package func written(in style: DateStyle) -> String {
    let time = style.written(minute: minute)
    switch zone {
    case .fixed(0): return "\(time) UTC"
    case .fixed(let east):
      let (hours, minutes) = (abs(east) / 60, abs(east) % 60)
      return "\(time) UTC\(east < 0 ? "−" : "+")\(hours.padded(to: 2)):\(minutes.padded(to: 2))"
    case .named(let name):
      let place = name.split(separator: "/").last.map(String.init) ?? name
      return "\(time), \(place.map { $0 == "_" ? " " : String($0) }.joined()) time"
    }
  }
}
