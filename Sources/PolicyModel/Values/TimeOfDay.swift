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
}
