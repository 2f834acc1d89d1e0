package import PolicyModel

/// The files of the published data, below `data/`.
package enum DataLayout {
  package static let address = PageAddress("data/")

  /// A table of the data: a CSV file, and a table of the SQL.
  package enum Table: String, CaseIterable, Hashable, Sendable {
    case records
    case briefings, companies, agencies, policies, deals, people, topics, pages
    case relations, events, statuses, sources, citations, mentions, judgments, angles, authors
    case positions, names, identifiers, corrections

    /// The table of the records of a kind.
    package init(of kind: EntityKind) {
      self =
        switch kind {
        case .briefing: .briefings
        case .company: .companies
        case .agency: .agencies
        case .policy: .policies
        case .deal: .deals
        case .person: .people
        case .topic: .topics
        case .page: .pages
        }
    }

    package var path: String { "\(address.path)\(rawValue).csv" }
  }

  /// A file that is not a table.
  package enum Whole: String, CaseIterable, Hashable, Sendable {
    case package = "datapackage.json"
    case sql = "site.sql"
    case graphML = "graph.graphml"
    case gexf = "graph.gexf"
    case followTheMoney = "entities.ftm.json"

    package var path: String { address.path + rawValue }
  }

  /// The schema of the JSON beside the pages of a kind.
  package static func schema(of kind: EntityKind) -> String {
    "\(address.path)schema/\(kind.name).json"
  }

  /// All files, in the order in which they are made.
  package static var paths: [String] {
    Table.allCases.map(\.path) + Whole.allCases.map(\.path)
      + EntityKind.allCases.map { schema(of: $0) }
  }

  /// The JSON and the Markdown beside a page.
  package static let json = "index.json"
  package static let markdown = "index.md"
}

extension Addresses {
  /// Adds the files of the published data.
  mutating func addDataFiles(_ configuration: SiteConfiguration) {
    guard configuration.publishesData else { return }
    for path in DataLayout.paths { files[path] = "the data of the site" }
  }
}
