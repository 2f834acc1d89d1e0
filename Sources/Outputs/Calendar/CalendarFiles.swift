internal import EntityGraph
internal import Liquid
internal import Pages
internal import PolicyModel
internal import Queries
internal import SiteModel

/// The calendars for other programs: of the site, and beside each page that has events.
struct CalendarFiles: SiteOutput {
  private let base: BaseURL
  private let subjects: [Subject]
  let files: [PlannedFile]

  private enum Subject {
    case site
    case record(Int)
    /// By its place in `site.yml`.
    case tracker(Int)
  }

  init(of site: Queries, at base: BaseURL) {
    self.base = base
    var subjects: [(subject: Subject, page: PageAddress)] = []
    if !site.followed(site.calendar.events).isEmpty { subjects.append((.site, .home)) }
    for number in site.recordsWithPage where site.hasCalendarFeed(number) {
      subjects.append((.record(number), site.address(of: number)))
    }
    for (place, tracker) in site.configuration.trackers.enumerated()
    where !site.followed(site.events(ofTracker: place)).isEmpty {
      subjects.append((.tracker(place), tracker.address))
    }
    self.subjects = subjects.map(\.subject)
    files = subjects.map { PlannedFile(CalendarFeed.path(beside: $0.page)) }
  }

  var precedence: OutputPrecedence { .givesWay }

  func render(
    _ place: Int, with worker: inout RenderWorker, into out: inout ContiguousArray<UInt8>
  ) throws(RenderError) {
    let site = worker.site
    let events: [CalendarEvent]
    var title = site.configuration.title
    switch subjects[place] {
    case .site: events = site.calendar.events
    case .record(let number):
      events = site.eventsAround(number)
      title = "\(site.name(of: number)) · \(title)"
    case .tracker(let tracker):
      events = site.events(ofTracker: tracker)
      title = "\(site.configuration.trackers[tracker].title) · \(title)"
    }
    out += ICalendar(site: site, base: base, title: title, events: site.followed(events))
      .rendered()
  }
}
