internal import Liquid
internal import Queries
internal import SiteModel

/// A redirect, for the configuration of web hosts.
enum RedirectView {
  static let type: RecordType = RecordType(
    "redirect", "An old address and the new one, for the configuration of a web host.",
    [
      .text("from", "The old address, from the root of the host: /policy/old/."),
      .text("to", "The new address, from the root of the host."),
    ])

  /// - Parameter base: The address of the site; without it, the root of a host is assumed.
  static func list(in site: Queries, base: BaseURL?) -> Value {
    let root = base?.path ?? "/"
    return .list(
      site.redirects.map {
        .record(
          Record(type, ["from": .text(root + $0.from.path), "to": .text(root + $0.to.path)]))
      })
  }
}
