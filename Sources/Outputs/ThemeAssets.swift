internal import Liquid
internal import Pages
internal import Theme

/// Files of the default theme that are published as they are, where the site has none of the same path: the stylesheet, icons.
struct ThemeAssets: SiteOutput {
  let assets: [ThemeFile]

  var files: [PlannedFile] {
    assets.map { PlannedFile($0.path, from: "Templates/\($0.path)") }
  }

  var precedence: OutputPrecedence { .givesWay }

  func render(
    _ place: Int, with worker: inout RenderWorker, into out: inout ContiguousArray<UInt8>
  ) throws(RenderError) {
    out += assets[place].bytes
  }
}
