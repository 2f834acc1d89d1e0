internal import ArgumentParser
internal import Diagnostics
internal import EntityGraph
internal import PolicyModel
internal import Rules
internal import Site

struct GraphCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "Asks how things are connected.",
    subcommands: [Path.self, Neighbours.self, Stats.self, Unlinked.self])
}

extension GraphCommand {
  struct Path: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "path",
      abstract: "Shows the shortest chains between two records.",
      discussion: """
        Chains of relations; that a briefing covers both, or that both have one topic, counts only with
        --coverage.

        Example:
          briefgen graph path iren house-financial-services
        """)

    @Argument(help: ArgumentHelp("Where the chain begins.", valueName: "from"))
    var from: String
    @Argument(help: ArgumentHelp("Where it ends.", valueName: "to"))
    var to: String
    @Option(help: ArgumentHelp("How many chains to show.", valueName: "count"))
    var limit = 3
    @Flag(help: "Let briefings and topics connect as well.")
    var coverage = false
    @OptionGroup var options: SiteOptions

    func run() async throws {
      let site = try await options.survey()
      let (start, end) = (try site.record(from), try site.record(to))
      let counts = site.edges(includingCoverage: coverage, asOf: options.asOf)
      let chains = Adjacency(of: site.graph, where: counts)
        .shortestPaths(from: start, to: end, limit: max(1, min(limit, 100)))
      guard !chains.isEmpty else {
        Terminal.errors.fail(
          "nothing connects \(site.name(start)) and \(site.name(end))",
          help: coverage ? nil : "--coverage lets briefings and topics connect as well")
        throw RunResult.siteHasErrors
      }
      for (place, chain) in chains.enumerated() {
        let count = chain.count - 1
        Terminal.output.write(
          "\(place == 0 ? "" : "\n")\(count) step\(count == 1 ? "" : "s")\n\(site.name(chain[0]))\n"
        )
        for (a, b) in zip(chain, chain.dropFirst()) {
          let words = site.graph.steps(from: a, to: b, where: counts).map(site.words)
          Terminal.output.write("  \(words.joined(separator: "; "))\n")
        }
      }
    }
  }

  struct Neighbours: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "neighbours",
      abstract: "Lists what is connected with a record.",
      discussion: """
        Example:
          briefgen graph neighbours sec --depth 2 --kind company
        """,
      aliases: ["neighbors"])

    @Argument(help: ArgumentHelp("A slug, kind/slug, name or identifier.", valueName: "entity"))
    var entity: String
    @Option(help: ArgumentHelp("How many steps to go.", valueName: "count"))
    var depth = 1
    @Option(help: ArgumentHelp("Only records of this kind.", valueName: "kind"))
    var kind: String?
    @Option(
      help: ArgumentHelp("Only over this relation, named from either end.", valueName: "name"))
    var relation: String?
    @OptionGroup var options: SiteOptions

    func run() async throws {
      let kind = try kind.map { try EntityKind.named($0) }
      let relation = try relation.map { try Relation.ofName($0) }
      let site = try await options.survey()
      let start = try site.record(entity)
      let asOf = options.asOf
      let counts: (Edge) -> Bool = { edge in
        (relation == nil || edge.relation == relation) && (asOf.map(edge.holds) ?? true)
      }
      let adjacency = Adjacency(of: site.graph, where: counts)
      let distances = adjacency.distances(from: start, upTo: max(1, depth))
      let found = distances.indices
        .compactMap { number in distances[number].map { (distance: $0, number: number) } }
        .filter { $0.distance > 0 && (kind == nil || site.catalog.kinds[$0.number] == kind) }
        .sorted { ($0.distance, $0.number) < ($1.distance, $1.number) }
      for (distance, number) in found {
        let words = site.graph.steps(from: start, to: number, where: counts).map(site.words)
        let how = words.isEmpty ? "" : "  \(words.joined(separator: "; "))"
        Terminal.output.write("\(distance)  \(site.id(number))\(how)\n")
      }
    }
  }

  struct Stats: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "stats", abstract: "Counts records and relations, and what is most connected.")

    @OptionGroup var options: SiteOptions

    func run() async throws {
      let site = try await options.survey()
      let catalog = site.catalog
      for kind in EntityKind.allCases {
        let count = catalog.numbers(of: kind).filter { !catalog.isHeldBack[$0] }.count
        if count > 0 { Terminal.output.write("\(kind.folder)  \(count)\n") }
      }
      let adjacency = Adjacency(of: site.graph) { _ in true }
      var relations = [Int](repeating: 0, count: Relation.allCases.count)
      for edge in site.graph.edges { relations[Int(edge.relation.rawValue)] += 1 }
      Terminal.output.write("\nrelations  \(site.graph.edges.count)\n")
      for relation in Relation.allCases where relations[Int(relation.rawValue)] > 0 {
        Terminal.output.write("  \(relation.name)  \(relations[Int(relation.rawValue)])\n")
      }
      let groups = adjacency.components().filter { !catalog.isHeldBack[$0[0]] }
      Terminal.output.write(
        "\ngroups  \(groups.count), the largest of \(groups.first?.count ?? 0)\n")
      let rank = adjacency.pageRank()
      let first = rank.indices.sorted {
        rank[$0] == rank[$1] ? $0 < $1 : rank[$0] > rank[$1]
      }.prefix(10)
      Terminal.output.write("\nmost connected\n")
      for number in first where !adjacency.neighbours(of: number).isEmpty {
        Terminal.output.write(
          "  \(site.id(number))  \(adjacency.neighbours(of: number).count) connections\n")
      }
    }
  }
}

extension SiteOptions {
  func survey() async throws -> SurveyedSite {
    let (report, context) = await SiteBuild(try buildOptions()).survey()
    return try SurveyedSite(report, context)
  }
}

extension SurveyedSite {
  func edges(includingCoverage: Bool, asOf day: Day?) -> (Edge) -> Bool {
    { edge in
      (includingCoverage || edge.isSubstantial) && (day.map(edge.holds) ?? true)
    }
  }
}

extension Relation {
  /// - Throws: An exit code where there is no such relation.
  fileprivate static func ofName(_ name: String) throws -> Relation {
    if let found = named(name) { return found.relation }
    let names = allCases.flatMap { [$0.name, $0.inverseName] }
    Terminal.errors.fail(
      "'\(name)' is not a relation",
      help: names.closestMatch(to: name).map { "did you mean '\($0)'?" })
    throw RunResult.couldNotRun
  }
}
