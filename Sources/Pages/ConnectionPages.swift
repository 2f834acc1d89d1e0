package import Liquid
package import Queries
package import SiteModel
internal import Wording

/// The page of connections, and a page for each two of the most connected records.
package struct ConnectionPages: SiteOutput {
  let pages: PageTemplates
  package let addresses: [PageAddress]
  private let pairs: [(from: Int, to: Int)]

  package init(_ pages: PageTemplates, of site: Queries) {
    self.pages = pages
    guard let page = site.connectionsPage else {
      (addresses, pairs) = ([], [])
      return
    }
    pairs = site.plannedPairs
    addresses =
      [page] + pairs.map { ConnectionsView.address(from: $0.from, to: $0.to, in: site) }
  }

  package var files: [PlannedFile] {
    addresses.enumerated().map { .page(at: $1, template: $0 == 0 ? "connections" : "chains") }
  }

  package func render(
    _ place: Int, with worker: inout RenderWorker, into out: inout ContiguousArray<UInt8>
  ) throws(RenderError) {
    let (site, address) = (worker.site, addresses[place])
    guard place > 0 else {
      var head = PageView(title: site.wording[.connections], address: address)
      head.structuredData = pages.structuredData(in: site)?.list(head, at: address)
      return try pages.render(
        .connections, head, at: address, ConnectionsView.make(in: site), into: &out)
    }
    let pair = pairs[place - 1]
    var head = PageView(
      title: ConnectionsView.title(from: pair.from, to: pair.to, in: site), address: address)
    head.structuredData = pages.structuredData(in: site)?.list(
      head, at: address, below: (site.wording[.connections], addresses[0]))
    try pages.render(
      .connections, head, at: address,
      ConnectionsView.make(from: pair.from, to: pair.to, in: site), into: &out)
  }
}
