package import Liquid

/// `404.html`.
package struct NotFoundPage: SiteOutput {
  let pages: PageTemplates

  package init(_ pages: PageTemplates) { self.pages = pages }

  package var files: [PlannedFile] {
    var file = PlannedFile("404.html")
    file.template = "not found"
    return [file]
  }

  package var precedence: OutputPrecedence { .givesWay }

  package func render(
    _ place: Int, with worker: inout RenderWorker, into out: inout ContiguousArray<UInt8>
  ) throws(RenderError) {
    try pages.renderNotFound(into: &out)
  }
}
