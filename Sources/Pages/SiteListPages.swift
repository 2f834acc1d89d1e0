package import Liquid
package import Queries
package import SiteModel
internal import Wording

/// The lists of the site that have something in them: its judgments, corrections and sources, each over several pages
/// where it is long.
package struct SiteListPages: SiteOutput {
  let pages: PageTemplates
  private let places: [(list: SiteList, page: Int)]

  package init(_ pages: PageTemplates, of site: Queries) {
    self.pages = pages
    places = SiteList.allCases.flatMap { list in
      (0..<site.pageCount(of: list)).map { (list, $0 + 1) }
    }
  }

  package var addresses: [PageAddress] { places.map { $0.list.address.page($0.page) } }

  package var files: [PlannedFile] {
    zip(addresses, places).map { .page(at: $0, template: $1.list.rawValue) }
  }

  package func render(
    _ place: Int, with worker: inout RenderWorker, into out: inout ContiguousArray<UInt8>
  ) throws(RenderError) {
    let (site, page) = (worker.site, places[place].page)
    let list = places[place].list
    let address = list.address.page(page)
    let (context, value): (PageContext, Value) =
      switch list {
      case .judgments: (.judgments, JudgmentListView.make(page: page, in: site))
      case .corrections: (.corrections, CorrectionListView.make(page: page, in: site))
      case .sources: (.sources, SourceListView.make(page: page, in: site))
      }
    var head = PageView(title: list.title(in: site.wording), address: address)
    head.structuredData = pages.structuredData(in: site)?.list(head, at: list.address)
    try pages.render(context, head, at: address, value, into: &out)
  }
}

extension SiteList {
  func title(in wording: Wording) -> String {
    switch self {
    case .judgments: wording[.judgments]
    case .corrections: wording[.corrections]
    case .sources: wording[.sources]
    }
  }
}
