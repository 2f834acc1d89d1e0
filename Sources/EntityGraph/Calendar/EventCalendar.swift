package import PolicyModel
package import Wording

/// The events of a site, past and to come, each once.
///
/// An event may stand in the front matter of a record, in that of briefings about it, and follow from its history:
/// ``CalendarGathering`` says what counts as the same one.
package struct EventCalendar: Sendable {
  /// In order; those without a date last.
  package let events: [CalendarEvent]
  /// The places of each record's events, by number in the catalog.
  private let places: [Int: [Int]]

  /// - Parameters:
  ///   - histories: By number in the catalog.
  ///   - isPreviewed: Whether a record is shown only because drafts are.
  /// - Complexity: O(*n* log *n*) in the records and what they expect.
  package init(
    of catalog: Catalog, _ histories: [StatusHistory?], on day: Day, in wording: Wording,
    isPreviewed: (Entity) -> Bool
  ) {
    var gathering = CalendarGathering(catalog, on: day, in: wording)
    gathering.addOwnEntries()
    gathering.addComputedDates(histories)
    gathering.addEntriesAboutOthers()
    gathering.addJudgments()
    var events = gathering.events(isPreviewed: isPreviewed)
    events.sort(by: CalendarEvent.isInOrder)
    var places: [Int: [Int]] = [:]
    for (place, event) in events.enumerated() {
      for number in event.records + event.briefings { places[number, default: []].append(place) }
    }
    self.events = events
    self.places = places
  }

  /// The events of a record: about it, or of its front matter; in order.
  package func events(of number: Int) -> [CalendarEvent] {
    (places[number] ?? []).map { events[$0] }
  }

  /// The events of any of some records, each once and in order.
  package func events(ofAny numbers: some Sequence<Int>) -> [CalendarEvent] {
    Set(numbers.lazy.flatMap { places[$0] ?? [] }).sorted().map { events[$0] }
  }

  /// The records that have events, in no order.
  package var records: some Collection<Int> { places.keys }
}
