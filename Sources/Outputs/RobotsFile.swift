internal import Liquid
internal import Pages
internal import SiteModel

/// `robots.txt`.
struct RobotsFile: SiteOutput {
  let base: BaseURL?

  var files: [PlannedFile] { [PlannedFile(WellKnownPath.robots)] }

  var precedence: OutputPrecedence { .givesWay }

  func render(
    _ place: Int, with worker: inout RenderWorker, into out: inout ContiguousArray<UInt8>
  ) throws(RenderError) {
    out += Sitemap.robots(base: base)
  }
}
