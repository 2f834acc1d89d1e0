internal import EntityGraph
internal import Liquid
internal import Pages
internal import PolicyModel
internal import Queries
internal import SiteModel

/// The sitemap, in parts where one file cannot hold it.
struct SitemapFiles: SiteOutput {
  private let base: BaseURL
  private let lists: [PageAddress]
  let files: [PlannedFile]

  /// - Parameter lists: The addresses of lists and trackers, in order.
  init(of site: Queries, at base: BaseURL, lists: [PageAddress]) {
    self.base = base
    self.lists = lists
    let count = 1 + lists.count + Self.records(of: site).count
    files = Sitemap.paths(for: count).map { PlannedFile($0) }
  }

  /// A sitemap of the site's own takes the place of all parts of ours.
  var precedence: OutputPrecedence { .givesWayTogether }

  func render(
    _ place: Int, with worker: inout RenderWorker, into out: inout ContiguousArray<UInt8>
  ) throws(RenderError) {
    let site = worker.site
    var pages = ([.home] + lists).map { Sitemap.Page(path: $0.path, modified: nil) }
    for number in Self.records(of: site) {
      pages.append(
        Sitemap.Page(
          path: site.address(of: number).path,
          modified: site.record(number).lastChange(by: site.today)?.iso))
    }
    out += Sitemap(base: base, pages: pages).file(place)
  }

  private static func records(of site: Queries) -> [Int] {
    site.recordsWithPage.filter { !site.isUnlisted($0) }
  }
}
