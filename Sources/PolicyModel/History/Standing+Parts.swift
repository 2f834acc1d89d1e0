/// Laws whose parts take effect on different days.
extension Standing {
  /// The effective dates of parts that are not yet in effect, from lines of the history recorded in advance. Empty if a
  /// delay, block or end makes these dates uncertain.
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

  /// The day on which the rest takes effect, if only a part is in effect.
  func effectOfRest(on day: Day) -> PartialDate? {
    guard partTookEffect != nil, !hasOpenBlockOrEnd(on: day), let start = appliesFrom,
      start.date.lastDay > day
    else { return nil }
    return start.date
  }
}
