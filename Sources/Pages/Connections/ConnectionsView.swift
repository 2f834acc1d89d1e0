internal import EntityGraph
internal import Liquid
internal import PolicyModel
package import Queries
package import SiteModel
internal import Text
internal import Wording

/// The page of connections, or the page of two of the most connected records.
package enum ConnectionsView {
  static let type: RecordType = RecordType(
    "connections", "The page of connections, or the page of two of the most connected records.",
    [
      .text("title", "Its title."),
      .record("from", { RowView.type }, "The first of two records; nothing on the page itself."),
      .record("to", { RowView.type }, "The second of them."),
      .list(
        "chains", of: .record { ChainView.type },
        "The shortest chains between them, the best first."
      ),
      .text("search", "The page of connections with these two filled in."),
      .text("version", "Changes with the data; nothing on the page of two records."),
      .text("letters", "The files of names: a b c other; nothing on the page of two records."),
      .list(
        "hubs", of: .record { HubView.type },
        "The most connected records with their pages; none on the page of two records."),
    ])

  /// The page of connections.
  static func make(in site: Queries) -> Value {
    var others: [Int: [Int]] = [:]
    for pair in site.hubPairs {
      others[pair.from, default: []].append(pair.to)
      others[pair.to, default: []].append(pair.from)
    }
    return .record(
      Record(
        type,
        [
          "title": .text(site.wording[.howConnected]), "from": .none, "to": .none,
          "chains": .list([]), "search": .none, "version": .text(site.connectionVersion),
          "letters": .text(site.connectionLetters.joined(separator: " ")),
          "hubs": .list(
            site.sortedByName(Array(others.keys)).map {
              HubView.make($0, site.sortedByName(others[$0] ?? []), in: site)
            }),
        ]))
  }

  /// The page of two records.
  static func make(from: Int, to: Int, in site: Queries) -> Value {
    let query =
      "?from=\(site.name(of: from).percentEncodedPath)&to=\(site.name(of: to).percentEncodedPath)"
    return .record(
      Record(
        type,
        [
          "title": .text(title(from: from, to: to, in: site)), "from": site.row(of: from),
          "to": site.row(of: to),
          "chains": .list(site.chains(from: from, to: to).map { ChainView.make($0, in: site) }),
          "search": .optional(site.connectionsAddress.map { $0.path + query }),
          "version": .none, "letters": .none, "hubs": .list([]),
        ]))
  }

  /// `How are Acme Shipping and SEC connected?`
  static func title(from: Int, to: Int, in site: Queries) -> String {
    site.wording.filling(.howTwoConnected, site.shortName(of: from), site.shortName(of: to))
  }

  /// The page of two records: `connections/companies/acme/agencies/sec/`.
  package static func address(from: Int, to: Int, in site: Queries) -> PageAddress {
    PageAddress(
      PageAddress.connections.path + site.address(of: from).path + site.address(of: to).path)
  }
}

/// One of the most connected records, with the pages of it and each other.
enum HubView {
  static let type: RecordType = RecordType(
    "hub", "One of the most connected records, with the pages of it and each other.",
    [
      .record("row", { RowView.type }, "The record."),
      .text("id", "For an anchor: company-acme."),
      .list("pairs", of: .record { NavigationView.type }, "The pages."),
    ])

  static func make(_ hub: Int, _ others: [Int], in site: Queries) -> Value {
    let id = site.id(of: hub)
    return .record(
      Record(
        type,
        [
          "row": site.row(of: hub), "id": .text("\(id.kind.name)-\(id.slug)"),
          "pairs": .list(
            others.map { other in
              let (from, to) = (min(hub, other), max(hub, other))
              return NavigationView.make(
                site.name(of: other), ConnectionsView.address(from: from, to: to, in: site).path)
            }),
        ]))
  }
}
