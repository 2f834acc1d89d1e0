internal import SiteModel
internal import Theme

/// The images that stand for a site: its icons, and what is shown where one of its pages is shared.
///
/// The theme has one of each. A file of the site's own below `Content/static/`, or below `Templates/`, takes its place.
struct SiteImages: Sendable {
  /// The icon of a tab, below the site's root.
  let icon: String?
  /// The icon on the home screen of a phone.
  let touchIcon: String?
  /// 1200 by 630 pixels.
  let shared: String?

  private static let touchIcon = "apple-touch-icon.png"
  private static let shared = "share.png"
  /// In the order of preference.
  private static let icons = ["favicon.svg", "favicon.png", "favicon.ico"]

  init(of files: SiteFiles, _ theme: Theme) {
    let own = Set(files.ownFiles.map(\.target))
    let all = own.union(theme.assets.map(\.path))
    let ownIcon = Self.icons.first { own.contains($0) }
    icon = ownIcon ?? Self.icons.first { all.contains($0) }
    // The theme's beside an icon of the site's own would be another sign for the same site.
    touchIcon = (ownIcon == nil ? all : own).contains(Self.touchIcon) ? Self.touchIcon : nil
    shared = all.contains(Self.shared) ? Self.shared : nil
  }
}
