internal import EntityGraph
internal import Liquid
internal import Pages
internal import PolicyModel
internal import Queries
internal import SiteModel

/// The sitemap, in parts where one file cannot hold it.
struct SitemapFiles: SiteOutput {
  private let sitemap: Sitemap

  /// - Parameter pages: The lists and trackers, in order.
  init(of site: Queries, at base: BaseURL, pages addresses: [PageAddress]) {
    var pages = ([.home] + addresses).map { Sitemap.Page(path: $0.path, modified: nil) }
    for number in site.recordsWithPage where !site.isUnlisted(number) {
      pages.append(
        Sitemap.Page(
          path: site.address(of: number).path,
          modified: site.record(number).lastChange(by: site.today)?.iso))
    }
    sitemap = Sitemap(base: base, pages: pages)
  }

  var files: [PlannedFile] { Sitemap.paths(for: sitemap.pages.count).map { PlannedFile($0) } }

  /// A sitemap of the site's own takes the place of all parts of ours.
  var precedence: OutputPrecedence { .givesWayTogether }

  func render(
    _ place: Int, with worker: inout RenderWorker, into out: inout ContiguousArray<UInt8>
  ) throws(RenderError) {
    out += sitemap.file(place)
  }
}
