package import EntityGraph
package import PolicyModel

/// The pages of a site's calendar: one, or where there are many events one for each past year too, each of them over
/// as many pages as it needs.
package struct CalendarLayout: Sendable {
  /// The calendar itself first, then past years, the last one first.
  package let parts: [Part]

  /// The events of the calendar or of a year, by their places among all events of the site.
  package struct Part: Sendable {
    /// `nil` for the calendar itself.
    package let year: Int?
    /// What is still to come, the soonest first, and then what has no date.
    package fileprivate(set) var coming: [Int] = []
    /// The last first.
    package fileprivate(set) var past: [Int] = []

    package var count: Int { coming.count + past.count }

    package var address: PageAddress {
      let folder = CalendarLayout.address
      return year.map { PageAddress("\(folder.path)\($0)/") } ?? folder
    }

    package var pageCount: Int {
      max(1, (count + CalendarLayout.pageSize - 1) / CalendarLayout.pageSize)
    }

    /// What one of its pages shows.
    ///
    /// - Parameter page: From one.
    package func events(onPage page: Int) -> (coming: ArraySlice<Int>, past: ArraySlice<Int>) {
      let start = (page - 1) * CalendarLayout.pageSize
      let end = start + CalendarLayout.pageSize
      return (
        coming[min(start, coming.count)..<min(end, coming.count)],
        past[
          min(
            max(0, start - coming.count), past.count)..<min(max(0, end - coming.count), past.count)]
      )
    }
  }

  package static let address = PageAddress("calendar/")

  /// The number of events on one page; a site with more has pages for past years.
  package static let pageSize = 150

  package init(of calendar: EventCalendar, on day: Day) {
    var main = Part(year: nil)
    var years: [Int: Part] = [:]
    let isParted = calendar.events.count > Self.pageSize
    for (place, event) in calendar.events.enumerated() {
      guard let date = event.date, date.lastDay < day else {
        main.coming.append(place)
        continue
      }
      let year = date.lastDay.year
      if isParted, year < day.year {
        years[year, default: Part(year: year)].past.append(place)
      } else {
        main.past.append(place)
      }
    }
    main.past.reverse()
    parts =
      [main]
      + years.values.sorted { ($0.year ?? 0) > ($1.year ?? 0) }.map { part in
        var part = part
        part.past.reverse()
        return part
      }
  }

  /// Each part's pages.
  package var pages: [(part: Int, page: Int)] {
    parts.indices.flatMap { part in (1...parts[part].pageCount).map { (part, $0) } }
  }

  /// The addresses of all pages, the calendar's first.
  package var addresses: [PageAddress] { pages.map { parts[$0.part].address.page($0.page) } }
}

/// The calendars for other programs: where they are, and what is in them.
package enum CalendarFeed {
  /// The name of the file beside a page.
  package static let name = "calendar.ics"

  /// The number of days after its date for which an event remains.
  private static let days = 366

  package static func path(beside address: PageAddress) -> String { address.path + name }

  /// The longest time, in days, within which an event may be on an unknown day: a quarter. An event of a whole year
  /// would fill another program's calendar and say nothing.
  private static let longest = 92

  /// Whether an event is in them: one with a date that is not long past or vague, of the published site.
  package static func holds(_ event: CalendarEvent, on day: Day) -> Bool {
    guard event.isPublished, let date = event.date else { return false }
    return date.lastDay + days >= day && date.lastDay - date.firstDay < longest
  }
}
