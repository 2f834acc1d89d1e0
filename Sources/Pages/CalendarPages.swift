internal import EntityGraph
package import Liquid
package import Queries
package import SiteModel
internal import Wording

/// The calendar and those of its past years, each over as many pages as it needs.
package struct CalendarPages: SiteOutput {
  let pages: PageTemplates
  package let addresses: [PageAddress]
  private let places: [(part: Int, page: Int)]

  package init(_ pages: PageTemplates, of site: Queries) {
    self.pages = pages
    addresses = site.calendarPages
    places =
      addresses.isEmpty ? [] : CalendarLayout(of: site.calendar, on: site.today).pages
  }

  package var files: [PlannedFile] { addresses.map { .page(at: $0, template: "calendar") } }

  package func render(
    _ place: Int, with worker: inout RenderWorker, into out: inout ContiguousArray<UInt8>
  ) throws(RenderError) {
    let site = worker.site
    let view = CalendarView(
      CalendarLayout(of: site.calendar, on: site.today), part: places[place].part,
      page: places[place].page)
    let address = addresses[place]
    var head = PageView(
      title: view.title(in: site.wording), address: address,
      calendar: CalendarFeed.path(beside: .home, of: site.calendar.events, in: site))
    let isYear = address.path != CalendarLayout.address.path
    head.structuredData = pages.structuredData(in: site)?.list(
      head, at: address,
      below: isYear ? (site.wording[.calendar], CalendarLayout.address) : nil)
    try pages.render(
      .calendar, head, at: address, view.value(in: site), into: &out)
  }
}

extension CalendarFeed {
  /// The address of the calendar beside a page, if any of its events is in it.
  static func path(
    beside address: PageAddress, of events: [CalendarEvent], in site: Queries
  ) -> String? {
    site.followed(events).isEmpty ? nil : path(beside: address)
  }
}
