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

  /// The events of a record in order; those of a topic are of all that belongs to it.
  package func events(of number: Int) -> [CalendarEvent] {
    note(.events(number))
    guard kind(of: number) == .topic else { return snapshot.calendar.events(of: number) }
    let members = snapshot.graph.incoming(of: number).lazy
      .filter { $0.relation == .hasTopic }.map { Int($0.from) }
    return snapshot.calendar.events(ofAny: [number] + members)
  }

  /// The upcoming events of a record from all pages, in order, events without a date last.
  package func upcoming(of number: Int) -> [CalendarEvent] {
    note(.events(number))
    return snapshot.calendar.events(of: number).filter { !$0.isPast(on: today) }
  }

  /// The upcoming dated events of some records, or of a topic's members if the record is a topic, in order: those
  /// that are not events of the record itself, and no judgments.
  package func upcoming(ofAny others: [Int], besides number: Int) -> [CalendarEvent] {
    let isTopic = kind(of: number) == .topic
    for other in isTopic || log == nil ? [] : others { note(.events(other)) }
    let events = isTopic ? events(of: number) : snapshot.calendar.events(ofAny: others)
    return events.filter { event in
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

  /// Whether the site has calendars for other programs; the same for all outputs.
  package var publishesCalendars: Bool { configuration.publishesCalendars }

  /// Those of some events that are in calendars for other programs.
  package func followed(_ events: [CalendarEvent]) -> [CalendarEvent] {
    publishesCalendars ? events.filter { CalendarFeed.holds($0, on: today) } : []
  }

  /// Whether a record has a calendar for other programs beside its page.
  package func hasCalendarFeed(_ number: Int) -> Bool {
    publishesCalendars && KindSet.subjects.contains(kind(of: number)) && !isUnlisted(number)
      && !followed(events(of: number)).isEmpty
  }

  /// The pages of the calendar, its first one first; the same for all outputs.
  package var calendarPages: [PageAddress] { snapshot.addresses.ofCalendar }
}
