internal import EntityGraph
internal import PolicyModel

extension Addresses {
  /// Adds the `calendar.ics` files of the site, records with events, topics and trackers. Because the members of topics and
  /// trackers are not known yet, each is assumed to have events.
  mutating func addCalendarFiles(
    _ calendar: EventCalendar, on day: Day, of catalog: Catalog, _ trackers: [Tracker]
  ) {
    guard calendar.events.contains(where: { CalendarFeed.holds($0, on: day) }) else { return }
    files[CalendarFeed.path(beside: .home)] = "the calendar of events"
    func add(_ address: PageAddress) {
      files[CalendarFeed.path(beside: address)] = "the calendar of \(address.path.dropLast())"
    }
    for number in calendar.records
    where KindSet.subjects.contains(catalog.kinds[number]) && !catalog.isStub[number]
      && catalog.entities[number].publication.withdrawn == nil
    {
      let isHeld = calendar.events(of: number).contains { CalendarFeed.holds($0, on: day) }
      if isHeld { add(ofRecord[number]) }
    }
    for number in catalog.numbers(of: .topic) where !catalog.isHeldBack[number] {
      add(ofRecord[number])
    }
    for tracker in trackers { add(tracker.address) }
  }
}
