internal import EntityGraph
internal import Liquid
internal import PolicyModel
package import Queries
package import SiteModel
internal import Wording

/// The deals that touch an agency, as a table on its page.
package enum AgencyDealsView {
  static let type: RecordType = RecordType(
    "agency deals", "The deals that touch an agency, as a table on its page.",
    [
      .integer("count", "How many there are."), .text("unit", "What they are: deals."),
      .list("items", of: .record { AgencyDealView.type }, "The newest of them."),
      .text("csv", "The address of all of them as comma-separated values, if the site has those."),
      .text("csv_name", "A name for that file: deals-sec."),
      .text("header", "The first line of that file."),
      .text("all", "The address of the list of deals, with the filter for this agency."),
    ])

  /// The maximum number of deals on the page.
  static let limit = 50

  static func make(of agency: Int, in site: Queries) -> Value {
    let deals = site.deals(touching: agency)
    guard !deals.isEmpty else { return .none }
    let table = site.publishesTables ? ListTable(of: .deal, in: site) : nil
    let shown = deals.prefix(limit)
    let facets = ListFacets(of: shown.map(\.deal), in: site)
    let isOnPage = site.count(of: .deal) <= ListFacets.rowLimit
    let slug = site.id(of: agency).slug
    let list =
      isOnPage
      ? "\(EntityKind.deal.folder)/?agency=\(slug)"
      : site.searchPage.map { "\($0.path)?kind=\(EntityKind.deal.name)&agency=\(slug)" }
    return .record(
      Record(
        type,
        [
          "count": .integer(deals.count),
          "unit": .text(EntityKind.deal.noun(deals.count, in: site.wording)),
          "items": .list(
            shown.map {
              AgencyDealView.make($0.deal, $0.links, to: agency, facets, table, in: site)
            }),
          "csv": table == nil ? .none : .text(path(of: agency, in: site)),
          "csv_name": .text("\(EntityKind.deal.folder)-\(slug)"),
          "header": .optional(
            table.map { String(decoding: $0.header(with: extra(in: site)), as: UTF8.self) }),
          "all": deals.count > limit ? .optional(list) : .none,
        ]))
  }

  /// The names of the columns beside those of all tables of deals.
  package static func extra(in site: Queries) -> [String] { [site.wording[.through]] }

  /// The file of comma-separated values beside an agency's page.
  package static func path(of agency: Int, in site: Queries) -> String {
    "\(site.address(of: agency).path)deals.csv"
  }

  /// Through what a deal touches the agency, for a file of comma-separated values.
  package static func words(
    for links: [AgencyLink], to agency: Int, in site: Queries
  ) -> String {
    links.map { link in
      let words = AgencyDealView.words(for: link, to: agency, in: site)
      let name = words.number.map { site.name(of: $0) }
      return [name, words.note].compactMap(\.self).joined(separator: ": ")
    }.joined(separator: "; ")
  }
}

/// A deal that touches an agency.
enum AgencyDealView {
  static let type: RecordType = RecordType(
    "agency deal", "A deal that touches an agency.",
    [
      .record("item", { TrackerRowView.type }, "The deal."),
      .list("through", of: .record { AgencyLinkView.type }, "Through what, the most direct first."),
    ])

  static func make(
    _ deal: Int, _ links: [AgencyLink], to agency: Int, _ facets: ListFacets, _ table: ListTable?,
    in site: Queries
  ) -> Value {
    let data = RowDataView.make(
      of: deal, facets, table, extra: [AgencyDealsView.words(for: links, to: agency, in: site)],
      in: site)
    return .record(
      Record(
        type,
        [
          "item": TrackerRowView.make(of: deal, data: data, in: site),
          "through": .list(
            links.map { link in
              let words = words(for: link, to: agency, in: site)
              return .record(
                Record(
                  AgencyLinkView.type,
                  [
                    "row": words.number.map { site.row(of: $0) } ?? .none,
                    "note": .optional(words.note),
                  ]))
            }),
        ]))
  }

  /// The record that a link passes through, and what it has to do with the agency.
  static func words(
    for link: AgencyLink, to agency: Int, in site: Queries
  ) -> (number: Int?, note: String?) {
    func label(_ relation: Relation, isInverse: Bool = true) -> String {
      let text = relation.label(isInverse: isInverse, in: site.wording)
      return "\(text.prefix(1).uppercased())\(text.dropFirst()) \(site.shortName(of: agency))"
    }
    return switch link {
    case .relation(let relation, let isInverse): (nil, label(relation, isInverse: isInverse))
    case .policy(let number, let relation), .party(let number, let relation):
      (number, label(relation))
    case .briefing(let number, let interest): (number, interest)
    }
  }
}

/// Through what a deal touches an agency.
enum AgencyLinkView {
  static let type: RecordType = RecordType(
    "agency link", "Through what a deal touches an agency.",
    [
      .record("row", { RowView.type }, "A policy, a party or a briefing; nothing if directly."),
      .text(
        "note", "What it has to do with the agency: Regulated by SEC; of a briefing why it matters."
      ),
    ])
}
