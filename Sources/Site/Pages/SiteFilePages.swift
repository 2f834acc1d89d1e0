internal import Files
internal import Liquid
internal import Theme

/// Files that templates below `site/` make, each from the whole site.
struct SiteFilePages: SiteOutput {
  let pages: PageTemplates

  var files: [PlannedFile] {
    pages.templates.siteFiles.map { path in
      var file = PlannedFile(
        Path.removing(Theme.siteFolder, from: path) ?? path, from: "Templates/\(path)")
      file.template = path
      file.isOwnFile = true
      return file
    }
  }

  var givesWay: Bool { true }

  func render(
    _ place: Int, with worker: inout RenderWorker, into out: inout ContiguousArray<UInt8>
  ) throws(RenderError) {
    try pages.renderSiteFile(pages.templates.siteFiles[place], into: &out)
  }
}
