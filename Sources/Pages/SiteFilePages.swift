internal import Files
package import Liquid
internal import Theme

/// Files that templates below `site/` make, each from the whole site.
package struct SiteFilePages: SiteOutput {
  let pages: PageTemplates

  package init(_ pages: PageTemplates) { self.pages = pages }

  package var files: [PlannedFile] {
    pages.templates.siteFiles.map { path in
      var file = PlannedFile(
        Path.removing(Theme.siteFolder, from: path) ?? path, from: "Templates/\(path)")
      file.template = path
      file.isOwnFile = true
      return file
    }
  }

  package var precedence: OutputPrecedence { .givesWay }

  package func render(
    _ place: Int, with worker: inout RenderWorker, into out: inout ContiguousArray<UInt8>
  ) throws(RenderError) {
    try pages.renderSiteFile(
      pages.templates.siteFiles[place], in: worker.site, into: &out)
  }
}
