internal import EntityGraph
package import Liquid
package import PolicyModel
package import Queries
package import SiteModel
internal import Wording

/// The lists of the kinds that the site has records of, that of briefings over several pages.
package struct ListPages: SiteOutput {
  let pages: PageTemplates
  private let lists: [ListView]
  private let places: [(list: Int, page: Int)]

  /// - Parameter files: A kind has a list even if all of its records are held back, since links may lead there.
  package init(_ pages: PageTemplates, of site: Queries, files: SiteFiles) {
    self.pages = pages
    let kinds = Set(files.records.lazy.map(\.id.kind))
    // Stubs have no file.
    let lists = EntityKind.allCases
      .filter { $0 != .page && (kinds.contains($0) || site.count(of: $0) > 0) }
      .map { ListView(of: $0, in: site) }
    self.lists = lists
    places = lists.indices.flatMap { list in
      (1...lists[list].pageCount).map { (list: list, page: $0) }
    }
  }

  /// The kinds that have a list.
  package var kinds: [EntityKind] { lists.map(\.kind) }

  /// The records of a list in order.
  package static func numbers(of kind: EntityKind, in site: Queries) -> [Int] {
    ListView(of: kind, in: site).inOrder(in: site)
  }

  package var addresses: [PageAddress] { places.map { lists[$0.list].address.page($0.page) } }

  package var files: [PlannedFile] {
    zip(addresses, places).map { .page(at: $0, template: "list \($1.list)") }
  }

  package func render(
    _ place: Int, with worker: inout RenderWorker, into out: inout ContiguousArray<UInt8>
  ) throws(RenderError) {
    let site = worker.site
    let (kind, page) = (lists[places[place].list].kind, places[place].page)
    let list = ListView(of: kind, in: site)
    let address = list.address.page(page)
    var head = PageView(title: kind.pluralLabel(in: site.wording), address: address)
    head.structuredData = pages.structuredData(in: site)?.list(head, at: list.address)
    try pages.render(
      kind == .briefing ? .briefings : .entities, head, at: address,
      list.value(page: page, in: site), into: &out)
  }
}
