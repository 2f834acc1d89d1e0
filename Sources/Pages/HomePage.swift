internal import EntityGraph
package import Liquid
internal import PolicyModel
internal import Queries
internal import SiteModel

/// The home page.
package struct HomePage: SiteOutput {
  let pages: PageTemplates

  package init(_ pages: PageTemplates) { self.pages = pages }

  package var files: [PlannedFile] { [.page(at: .home, template: "home")] }

  package func render(
    _ place: Int, with worker: inout RenderWorker, into out: inout ContiguousArray<UInt8>
  ) throws(RenderError) {
    let site = worker.site
    let intro = HomeView.introduction(in: site)
    let body =
      if let intro { try pages.body(of: intro, in: site) } else { nil as ContiguousArray<UInt8>? }
    var head = PageView(
      description: site.configuration.description, address: .home,
      calendar: CalendarFeed.path(beside: .home, of: site.calendar.events, in: site))
    head.structuredData = pages.structuredData(in: site)?.home(head)
    try pages.render(
      .home, head, at: .home, .record(HomeView.make(in: site, intro: body)), into: &out)
  }
}
