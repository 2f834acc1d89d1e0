package import Liquid
package import Queries
package import SiteModel
internal import Wording

/// The search page and, on a site with many names, a page for each letter.
package struct SearchPages: SiteOutput {
  let pages: PageTemplates
  package let addresses: [PageAddress]

  package init(_ pages: PageTemplates, of site: Queries) {
    self.pages = pages
    guard let search = site.searchPage else {
      addresses = []
      return
    }
    addresses =
      [search]
      + (site.hasSearchLetterPages ? site.searchLetters.map { SearchView.address(of: $0) } : [])
  }

  package var files: [PlannedFile] { addresses.map { .page(at: $0, template: "search") } }

  package func render(
    _ place: Int, with worker: inout RenderWorker, into out: inout ContiguousArray<UInt8>
  ) throws(RenderError) {
    let site = worker.site
    let address = addresses[place]
    var head = PageView(title: site.wording[.search], address: address)
    head.structuredData = pages.structuredData(in: site)?.list(
      head, at: address, below: place > 0 ? (site.wording[.search], addresses[0]) : nil)
    let view = SearchView.make(letter: place > 0 ? place - 1 : nil, in: site)
    try pages.render(.search, head, at: address, view, into: &out)
  }
}
