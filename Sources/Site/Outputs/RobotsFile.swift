internal import Liquid

/// `robots.txt`.
struct RobotsFile: SiteOutput {
  let base: BaseURL?

  var files: [PlannedFile] { [PlannedFile("robots.txt")] }

  var givesWay: Bool { true }

  func render(
    _ place: Int, with worker: inout RenderWorker, into out: inout ContiguousArray<UInt8>
  ) throws(RenderError) {
    out += Sitemap.robots(base: base)
  }
}
