internal import EntityGraph
package import Liquid
internal import Queries
package import SiteModel
internal import Wording

/// The list of trackers, and each of them.
package struct TrackerPages: SiteOutput {
  private let pages: PageTemplates
  private let trackers: [TrackerView]
  private let matrices: [MatrixView]

  /// - Parameter matrices: Those of the site, which the list of trackers names, too.
  package init(_ pages: PageTemplates, of trackers: [TrackerView], beside matrices: [MatrixView]) {
    self.pages = pages
    self.matrices = matrices
    self.trackers = trackers
  }

  /// The list first; none where the site has no trackers.
  package var addresses: [PageAddress] {
    trackers.isEmpty && matrices.isEmpty
      ? [] : [PageAddress(Tracker.folder)] + trackers.map(\.tracker.address)
  }

  package var files: [PlannedFile] {
    addresses.enumerated().map { .page(at: $1, template: $0 == 0 ? "trackers" : "tracker") }
  }

  package func render(
    _ place: Int, with worker: inout RenderWorker, into out: inout ContiguousArray<UInt8>
  ) throws(RenderError) {
    let site = worker.site
    guard place > 0 else {
      let address = PageAddress(Tracker.folder)
      var head = PageView(title: site.wording[.trackers], address: address)
      head.structuredData = pages.structuredData(in: site)?.list(head, at: address)
      return try pages.render(
        .trackers, head, at: address,
        .list(
          trackers.map { $0.summary(in: site, showsReviews: true) }
            + matrices.map { $0.summary(in: site, showsReviews: true) }), into: &out)
    }
    let view = trackers[place - 1]
    let tracker = view.tracker
    var head = PageView(
      title: tracker.title, description: tracker.intro, address: tracker.address,
      calendar: CalendarFeed.path(
        beside: tracker.address, of: site.events(ofTracker: place - 1), in: site),
      feeds: site.hasFeed(ofTracker: place - 1) ? tracker.address : nil)
    head.structuredData = pages.structuredData(in: site)?.list(
      head, at: tracker.address,
      below: (site.wording[.trackers], PageAddress(Tracker.folder)))
    try pages.render(
      .tracker, head, at: tracker.address, view.value(in: site), into: &out)
  }
}
