internal import Liquid
internal import Pages
internal import SiteModel
internal import Theme

/// Files of the theme that are published as they are: the stylesheet, images.
struct ThemeAssets: SiteOutput {
  /// Those of the default theme.
  let assets: [ThemeFile]
  /// The site's own.
  let own: [SiteFiles.Copy]

  var files: [PlannedFile] {
    assets.map { PlannedFile($0.path, from: "Templates/\($0.path)") }
      + own.map { PlannedFile(copying: $0) }
  }

  var precedence: OutputPrecedence { .givesWay }

  func render(
    _ place: Int, with worker: inout RenderWorker, into out: inout ContiguousArray<UInt8>
  ) throws(RenderError) {
    out += assets[place].bytes
  }
}
