package import PolicyModel
internal import Text

extension Publication.Zone {
  /// `nil` where the system has no zone of the name.
  package var timeZone: TimeZone? {
    switch self {
    case .fixed(let minutes): TimeZone(name: "", minutesEast: minutes)
    case .named(let name): TimeZone(named: name)
    }
  }
}

extension TimeOfDay {
  /// The time of a day with the offset that its zone has then, `2025-12-09T10:00-05:00`; `nil` where the system has no
  /// such zone.
  package func zoned(on day: Day) -> String? {
    guard let zone = zone.timeZone else { return nil }
    let east = zone.offset(at: zone.moment(of: day, minute: minute)) / 60
    let time = "\((minute / 60).padded(to: 2)):\((minute % 60).padded(to: 2))"
    guard east != 0 else { return "\(day.iso)T\(time)Z" }
    let offset = "\((abs(east) / 60).padded(to: 2)):\((abs(east) % 60).padded(to: 2))"
    return "\(day.iso)T\(time)\(east < 0 ? "-" : "+")\(offset)"
  }
}

extension TimeZone {
  /// A change of the offset of a zone.
  package struct Change: Hashable, Sendable {
    /// Seconds since 1970.
    package let moment: Int
    /// Seconds east of Greenwich.
    package let before, after: Int
  }

  /// The changes through some moments, and the last one before them.
  package func changes(from first: Int, through last: Int) -> [Change] {
    var found: [Change] = []
    for (place, offset) in offsets.enumerated().dropFirst() where offset.from <= last {
      let change = Change(
        moment: offset.from, before: offsets[place - 1].seconds, after: offset.seconds)
      // Only names or the rule changed.
      if change.before == change.after { continue }
      if change.moment <= first { found.removeAll() }
      found.append(change)
    }
    return found
  }
}
