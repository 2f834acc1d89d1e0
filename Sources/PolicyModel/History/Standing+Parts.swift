/// Laws whose parts take effect on different days.
extension Standing {
  /// The days of the parts that have still to take effect, by lines of the history known beforehand. None where what
  /// is delayed, blocked or ended makes them doubtful.
  func partsToCome(on day: Day) -> [PartialDate] {
    guard made != nil, delays.isEmpty, !hasOpenBlockOrEnd(on: day), !isApplied(on: day) else {
      return []
    }
    return zip(timeline.events, timeline.daysOfEvents)
      .filter { event, eventDay in
        eventDay > day && event.isPartial && track.event(event.event)?.effect == .takesEffect
      }
      .map(\.0.date)
  }

  /// The day from which the whole applies, if a part of it is in effect and the rest is not.
  func effectOfRest(on day: Day) -> PartialDate? {
    guard partTookEffect != nil, !hasOpenBlockOrEnd(on: day), let start = appliesFrom,
      start.date.lastDay > day
    else { return nil }
    return start.date
  }
}
