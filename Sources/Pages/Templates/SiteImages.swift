internal import SiteModel
internal import Theme

/// The site's icons and its image for link previews.
///
/// The theme has one of each. A file of the site in `Content/static/` or `Templates/` replaces it.
struct SiteImages: Sendable {
  /// The icon for browser tabs, relative to the site's root.
  let icon: String?
  /// The icon for home screens of phones.
  let touchIcon: String?
  /// The image for link previews, 1200 by 630 pixels in the theme.
  let shared: String?

  private static let touchIcon = "apple-touch-icon.png"
  private static let shared = "share.png"
  /// Names of icons, in order of preference.
  private static let icons = ["favicon.svg", "favicon.png", "favicon.ico"]

  init(of files: SiteFiles, _ theme: Theme) {
    let own = Set(files.ownFiles.map(\.target))
    let all = own.union(theme.assets.map(\.path))
    let ownIcon = Self.icons.first { own.contains($0) }
    icon = ownIcon ?? Self.icons.first { all.contains($0) }
    // The theme's touch icon would not match the site's own icon.
    touchIcon = (ownIcon == nil ? all : own).contains(Self.touchIcon) ? Self.touchIcon : nil
    shared = all.contains(Self.shared) ? Self.shared : nil
  }
}
