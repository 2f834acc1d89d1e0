package import Liquid
package import Queries
package import SiteModel
internal import Wording

/// The page about the published data.
package struct DataPage: SiteOutput {
  let pages: PageTemplates
  package let addresses: [PageAddress]

  package init(_ pages: PageTemplates, of site: Queries) {
    self.pages = pages
    addresses = [site.dataPage].compactMap(\.self)
  }

  package var files: [PlannedFile] { addresses.map { .page(at: $0, template: "data") } }

  package func render(
    _ place: Int, with worker: inout RenderWorker, into out: inout ContiguousArray<UInt8>
  ) throws(RenderError) {
    let site = worker.site
    var head = PageView(title: site.wording[.data], address: addresses[place])
    head.structuredData = pages.structuredData(in: site)?.data(head, at: addresses[place])
    try pages.render(.data, head, at: addresses[place], DataView.make(in: site), into: &out)
  }
}
