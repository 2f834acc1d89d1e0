internal import Liquid
internal import Queries
internal import SiteModel

/// An old address, for the settings of web hosts.
enum RedirectView {
  static let type: RecordType = RecordType(
    "redirect", "An old address with the new one, for the settings of a web host.",
    [
      .text("from", "The old address as the host sees it: /policy/old/."),
      .text("to", "The new one."),
    ])

  /// - Parameter base: Where the site is published; without it, at a host's root.
  static func list(in site: Queries, base: BaseURL?) -> Value {
    let root = base?.path ?? "/"
    return .list(
      site.redirects.map {
        .record(
          Record(type, ["from": .text(root + $0.from.path), "to": .text(root + $0.to.path)]))
      })
  }
}
