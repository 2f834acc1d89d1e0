package import EntityGraph
internal import PolicyModel
package import SiteModel

/// Questions about the calendar.
extension Queries {
  /// All events of the site.
  package var calendar: EventCalendar {
    note(.expected)
    return snapshot.calendar
  }

  /// The events of a record in order; those of a topic are about it, about a record that belongs to it, or about nothing
  /// else and in a briefing that belongs to it.
  package func events(of number: Int) -> [CalendarEvent] {
    note(.events(number))
    guard kind(of: number) == .topic else { return snapshot.calendar.events(of: number) }
    let members = Set(
      snapshot.graph.incoming(of: number).lazy
        .filter { $0.relation == .hasTopic }.map { Int($0.from) } + [number])
    return snapshot.calendar.events(ofAny: members).filter { event in
      event.records.isEmpty || event.records.contains { members.contains($0) }
    }
  }

  /// The events of a record and of the deals and policies connected with it, in order: those of its calendar for other
  /// programs, and the key dates on its page.
  package func eventsAround(_ number: Int) -> [CalendarEvent] {
    guard kind(of: number) != .topic else { return events(of: number) }
    note(.events(number))
    let connected = relations(of: number).map(\.other)
      .filter { [.deal, .policy].contains(kind(of: $0)) }
    for other in log == nil ? [] : connected { note(.events(other)) }
    return snapshot.calendar.events(ofAny: [number] + connected)
  }

  /// The upcoming events of a record from all pages, in order, events without a date last.
  package func upcoming(of number: Int) -> [CalendarEvent] {
    note(.events(number))
    return snapshot.calendar.events(of: number).filter { !$0.isPast(on: today) }
  }

  /// The upcoming dated events around a record, in order: those that are not its own, and no judgments.
  package func upcoming(besides number: Int) -> [CalendarEvent] {
    eventsAround(number).filter { event in
      guard event.date != nil, event.outcome == nil, !event.isPast(on: today) else { return false }
      if case .judgment = event.matter { return false }
      return !event.records.contains(number) && !event.briefings.contains(number)
    }
  }

  /// The past events in a record's own front matter.
  package func past(of number: Int) -> [CalendarEvent] {
    note(.events(number))
    return snapshot.calendar.events(of: number).filter { event in
      guard event.isPast(on: today), case .entry = event.matter else { return false }
      return event.leader == number
    }
  }

  /// The events of any record of the tracker at an index in `site.yml`.
  package func events(ofTracker place: Int) -> [CalendarEvent] {
    let numbers = Set(groups(ofTracker: place).flatMap(\.numbers))
    for number in log == nil ? [] : numbers.sorted() { note(.events(number)) }
    return snapshot.calendar.events(ofAny: numbers)
  }

  /// The records that an event is about; of one that is nobody's own, the end of a Congress, by name.
  package func named(of event: CalendarEvent) -> [Int] {
    event.namedAfter == nil ? sortedByName(event.records) : event.records
  }

  /// Whether the site has calendars for other programs; the same for all outputs.
  package var publishesCalendars: Bool { configuration.publishesCalendars }

  /// Those of some events that are in calendars for other programs.
  package func followed(_ events: [CalendarEvent]) -> [CalendarEvent] {
    publishesCalendars ? events.filter { CalendarFeed.holds($0, on: today) } : []
  }

  /// Whether a record has a calendar for other programs beside its page.
  package func hasCalendarFeed(_ number: Int) -> Bool {
    publishesCalendars && KindSet.subjects.contains(kind(of: number)) && !isUnlisted(number)
      && hasFollowedEvents(around: number)
  }

  /// Whether the calendar of a record for other programs has events; asks about connected records only until one is found.
  private func hasFollowedEvents(around number: Int) -> Bool {
    guard kind(of: number) != .topic else { return !followed(events(of: number)).isEmpty }
    let feeds = { (number: Int) in
      note(.events(number))
      return snapshot.calendar.events(of: number).contains { CalendarFeed.holds($0, on: today) }
    }
    if feeds(number) { return true }
    // Few records have one beside them, so all edges are asked before those that a page shows are worked out.
    note(.connections(number))
    var mayFeed = false
    snapshot.graph.forEachNeighbour(of: number) { other, _, _ in
      mayFeed = mayFeed || isDealOrPolicy(other) && feeds(other)
    }
    return mayFeed && relations(of: number).contains { isDealOrPolicy($0.other) && feeds($0.other) }
  }

  private func isDealOrPolicy(_ number: Int) -> Bool {
    switch snapshot.catalog.kinds[number] {
    case .deal, .policy: true
    default: false
    }
  }

  /// The pages of the calendar, its first one first; the same for all outputs.
  package var calendarPages: [PageAddress] { snapshot.addresses.ofCalendar }
}
