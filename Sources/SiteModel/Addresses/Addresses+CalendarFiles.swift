internal import EntityGraph
internal import PolicyModel

extension Addresses {
  /// Adds the `calendar.ics` files of the site, records, topics and trackers. Because the deals and policies connected with
  /// a record are not known yet, nor the members of topics and trackers, each is assumed to have events.
  mutating func addCalendarFiles(
    _ calendar: EventCalendar, on day: Day, of catalog: Catalog, _ trackers: [Tracker]
  ) {
    guard calendar.events.contains(where: { CalendarFeed.holds($0, on: day) }) else { return }
    files[CalendarFeed.path(beside: .home)] = "the calendar of events"
    func add(_ address: PageAddress) {
      files[CalendarFeed.path(beside: address)] = "the calendar of \(address.path.dropLast())"
    }
    for (number, entity) in catalog.entities.enumerated()
    where KindSet.subjects.contains(entity.id.kind) && !catalog.isHeldBack[number]
      && !catalog.isStub[number] && entity.publication.withdrawn == nil
    {
      add(ofRecord[number])
    }
    for tracker in trackers { add(tracker.address) }
  }
}
