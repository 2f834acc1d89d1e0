internal import Liquid
internal import Pages
internal import Theme

/// Files of the default theme, such as the stylesheet and icons, that are copied unless the site has a file at the same path.
struct ThemeAssets: SiteOutput {
  private let assets: [ThemeFile]

  /// - Parameters:
  ///   - hasSearch: Whether there is a page that loads the scripts of search.
  ///   - hasConnections: The same for the script of connections.
  init(assets: [ThemeFile], hasSearch: Bool, hasConnections: Bool) {
    self.assets = assets.filter {
      (hasSearch || $0.path != DefaultTheme.searchScript)
        && (hasConnections || $0.path != DefaultTheme.connectionScript)
    }
  }

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
