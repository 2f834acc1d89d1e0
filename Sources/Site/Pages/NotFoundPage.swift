internal import Liquid

/// `404.html`.
struct NotFoundPage: SiteOutput {
  let pages: PageTemplates

  var files: [PlannedFile] {
    var file = PlannedFile("404.html")
    file.template = "not found"
    return [file]
  }

  var givesWay: Bool { true }

  func render(
    _ place: Int, with worker: inout RenderWorker, into out: inout ContiguousArray<UInt8>
  ) throws(RenderError) {
    try pages.renderNotFound(into: &out)
  }
}
