internal import ArgumentParser
internal import Build
internal import EntityGraph
internal import PolicyModel
internal import Text

extension GraphCommand {
  struct Stats: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "stats", abstract: "Counts records and relations; lists the most connected ones."
    )

    @OptionGroup var options: SiteOptions

    func run() async throws {
      let isData = try options.answersAsData()
      let site = try await options.survey()
      let stats = GraphStats(of: site)
      if isData {
        Terminal.output.write(stats.json.adding(site.errors.members))
      } else {
        Terminal.output.print(stats.text)
      }
      try site.errors.finish()
    }
  }
}

/// What a graph holds, counted.
private struct GraphStats {
  private var kinds: [(folder: String, count: Int)] = []
  private var relations: [(name: String, count: Int)] = []
  private let edgeCount: Int
  private let groupCount: Int
  private let greatestGroup: Int
  /// By PageRank, ten at most.
  private var mostConnected: [(id: String, connections: Int)] = []

  init(of site: SurveyedSite) {
    let catalog = site.catalog
    for kind in EntityKind.allCases {
      let count = catalog.numbers(of: kind).filter { !catalog.isHeldBack[$0] }.count
      if count > 0 { kinds.append((kind.folder, count)) }
    }
    var counts = [Int](repeating: 0, count: Relation.allCases.count)
    for edge in site.graph.edges { counts[Int(edge.relation.rawValue)] += 1 }
    for relation in Relation.allCases where counts[Int(relation.rawValue)] > 0 {
      relations.append((relation.name, counts[Int(relation.rawValue)]))
    }
    edgeCount = site.graph.edges.count
    let adjacency = Adjacency(of: site.graph) { _ in true }
    let groups = adjacency.components().filter { !catalog.isHeldBack[$0[0]] }
    groupCount = groups.count
    greatestGroup = groups.first?.count ?? 0
    let rank = adjacency.pageRank()
    let first = rank.indices.sorted {
      rank[$0] == rank[$1] ? $0 < $1 : rank[$0] > rank[$1]
    }.prefix(10)
    for number in first {
      let count = adjacency.neighbours(of: number).count
      if count > 0 { mostConnected.append((site.id(number), count)) }
    }
  }

  var text: String {
    var text = kinds.map { "\($0.folder)  \($0.count)\n" }.joined()
    text += "\nrelations  \(edgeCount)\n"
    text += relations.map { "  \($0.name)  \($0.count)\n" }.joined()
    text += "\ngroups  \(groupCount), the largest of \(greatestGroup)\n"
    text += "\nmost connected\n"
    text += mostConnected.map { "  \($0.id)  \($0.connections) connections\n" }.joined()
    return text
  }

  var json: JSONText {
    .object([
      ("records", .object(kinds.map { ($0.folder, .number($0.count)) })),
      ("relation_count", .number(edgeCount)),
      ("relations", .object(relations.map { ($0.name, .number($0.count)) })),
      ("groups", .object([("count", .number(groupCount)), ("largest", .number(greatestGroup))])),
      (
        "most_connected",
        .array(
          mostConnected.map {
            .object([("entity", .string($0.id)), ("connections", .number($0.connections))])
          })
      ),
    ])
  }
}
