package import Liquid
package import Queries
package import SiteModel
internal import Wording

/// The pages of the list of changes: the newest changes and, on a site with many, the changes of each year.
package struct ChangePages: SiteOutput {
  let pages: PageTemplates
  package let addresses: [PageAddress]
  private let places: [(part: Int, page: Int)]

  package init(_ pages: PageTemplates, of site: Queries) {
    self.pages = pages
    addresses = site.changePages
    places = site.changePlaces
  }

  package var files: [PlannedFile] { addresses.map { .page(at: $0, template: "changes") } }

  package func render(
    _ place: Int, with worker: inout RenderWorker, into out: inout ContiguousArray<UInt8>
  ) throws(RenderError) {
    let site = worker.site
    let view = ChangesView(ofPart: places[place].part, page: places[place].page, in: site)
    var head = PageView(
      title: view.title(in: site.wording), address: addresses[place],
      feeds: site.hasChangeFeed ? ChangeLog.address : nil)
    head.structuredData = pages.structuredData(in: site)?.list(head, at: addresses[0])
    try pages.render(.changes, head, at: addresses[place], view.value(in: site), into: &out)
  }
}
