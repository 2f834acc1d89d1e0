internal import Files
internal import Liquid
internal import Pages
internal import SiteModel

/// Files of the site that are published as they are: those of `Content/static/` and of the theme, and those beside a
/// text that shows them.
struct CopiedFiles: SiteOutput {
  let files: [PlannedFile]

  init(_ own: [SiteFiles.Copy], attachments: [SiteFiles.Copy]) {
    let shown = Set(attachments).sorted { Path.precedes($0.target, $1.target) }
    files = (own + shown).map { copy in
      var file = PlannedFile(copying: copy)
      file.isOwnFile = true
      return file
    }
  }

  func render(
    _ place: Int, with worker: inout RenderWorker, into out: inout ContiguousArray<UInt8>
  ) throws(RenderError) {}
}
