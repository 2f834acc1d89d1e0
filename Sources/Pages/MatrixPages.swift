package import Liquid
internal import Queries
package import SiteModel
internal import Wording

/// The page of each matrix.
package struct MatrixPages: SiteOutput {
  private let pages: PageTemplates
  private let matrices: [MatrixView]

  package init(_ pages: PageTemplates, of matrices: [MatrixView]) {
    self.pages = pages
    self.matrices = matrices
  }

  package var addresses: [PageAddress] { matrices.map(\.matrix.address) }

  package var files: [PlannedFile] { addresses.map { .page(at: $0, template: "matrix") } }

  package func render(
    _ place: Int, with worker: inout RenderWorker, into out: inout ContiguousArray<UInt8>
  ) throws(RenderError) {
    let (site, view) = (worker.site, matrices[place])
    let rows = view.matrix.rows
    var head = PageView(title: rows.title, description: rows.intro, address: view.matrix.address)
    head.structuredData = pages.structuredData(in: site)?.list(
      head, at: view.matrix.address,
      below: (site.wording[.trackers], PageAddress(Tracker.folder)))
    try pages.render(
      .matrix, head, at: view.matrix.address, view.value(in: site), into: &out)
  }
}
