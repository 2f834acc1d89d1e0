internal import ArgumentParser
internal import Build
internal import Diagnostics
internal import EntityGraph
internal import PolicyModel
internal import Rules
internal import Text

struct GraphCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "Shows how records are connected.",
    subcommands: [Path.self, Neighbours.self, Stats.self, Unlinked.self])
}

extension GraphCommand {
  struct Path: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "path",
      abstract: "Shows the shortest chains between two records.",
      discussion: """
        Chains consist of relations. Shared briefings and topics count only with --coverage.

        Example:
          briefgen graph path iren house-financial-services
        """)

    @Argument(help: ArgumentHelp("Where the chain begins.", valueName: "from"))
    var from: String
    @Argument(help: ArgumentHelp("Where it ends.", valueName: "to"))
    var to: String
    @Option(help: ArgumentHelp("How many chains to show.", valueName: "count"))
    var limit = 3
    @Flag(help: "Let briefings and topics connect records, too.")
    var coverage = false
    @OptionGroup var options: SiteOptions

    func run() async throws {
      let isData = try options.answersAsData()
      let site = try await options.survey()
      let (start, end) = (
        try site.record(from, asData: isData), try site.record(to, asData: isData)
      )
      let counts = site.edges(includingCoverage: coverage, asOf: options.asOf?.day)
      let chains = Adjacency(of: site.graph, where: counts)
        .shortestPaths(from: start, to: end, limit: max(1, min(limit, 100)))
      if isData {
        let paths = chains.map { chain in
          JSONText.object([
            ("length", .number(chain.count - 1)), ("entities", .strings(chain.map(site.id))),
            (
              "steps",
              .array(
                zip(chain, chain.dropFirst()).map { a, b in
                  site.json(of: site.graph.steps(from: a, to: b, where: counts))
                })
            ),
          ])
        }
        Terminal.output.write(
          .object([
            ("from", .string(site.id(start))), ("to", .string(site.id(end))),
            ("paths", .array(paths)),
          ]).adding(site.errors.members))
      }
      guard !chains.isEmpty else {
        Terminal.errors.fail(
          "nothing\(site.isComplete ? "" : " that could be read") connects \(site.name(start)) and "
            + site.name(end),
          help: coverage ? nil : "--coverage lets briefings and topics connect as well")
        throw RunResult.siteHasErrors
      }
      for (place, chain) in chains.enumerated() where !isData {
        let count = chain.count - 1
        Terminal.output.print(
          "\(place == 0 ? "" : "\n")\(count) step\(count == 1 ? "" : "s")\n\(site.name(chain[0]))\n"
        )
        for (a, b) in zip(chain, chain.dropFirst()) {
          let words = site.graph.steps(from: a, to: b, where: counts).map(site.words)
          Terminal.output.print("  \(words.joined(separator: "; "))\n")
        }
      }
      try site.errors.finish()
    }
  }

  struct Neighbours: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "neighbours",
      abstract: "Lists the records connected with one.",
      discussion: """
        Example:
          briefgen graph neighbours sec --depth 2 --kind company
        """,
      aliases: ["neighbors"])

    @Argument(help: ArgumentHelp("A slug, kind/slug, name or identifier.", valueName: "entity"))
    var entity: String
    @Option(help: ArgumentHelp("How many steps to follow.", valueName: "count"))
    var depth = 1
    @Option(help: ArgumentHelp("Only records of this kind.", valueName: "kind"))
    var kind: String?
    @Option(
      help: ArgumentHelp("Only along this relation, named from either end.", valueName: "name"))
    var relation: String?
    @OptionGroup var options: SiteOptions

    func run() async throws {
      let kind = try kind.map { try EntityKind.named($0) }
      let relation = try relation.map { try Relation.ofName($0) }
      let isData = try options.answersAsData()
      let site = try await options.survey()
      let start = try site.record(entity, asData: isData)
      let asOf = options.asOf?.day
      let counts: (Edge) -> Bool = { edge in
        (relation == nil || edge.relation == relation) && (asOf.map(edge.holds) ?? true)
      }
      let adjacency = Adjacency(of: site.graph, where: counts)
      let distances = adjacency.distances(from: start, upTo: max(1, depth))
      let found = distances.indices
        .compactMap { number in distances[number].map { (distance: $0, number: number) } }
        .filter { $0.distance > 0 && (kind == nil || site.catalog.kinds[$0.number] == kind) }
        .sorted { ($0.distance, $0.number) < ($1.distance, $1.number) }
      guard !isData else {
        let neighbours = found.map { distance, number in
          JSONText.object([
            ("entity", .string(site.id(number))), ("name", .string(site.name(number))),
            ("distance", .number(distance)),
            ("relations", site.json(of: site.graph.steps(from: start, to: number, where: counts))),
          ])
        }
        Terminal.output.write(
          .object([("entity", .string(site.id(start))), ("neighbours", .array(neighbours))])
            .adding(site.errors.members))
        try site.errors.finish()
        return
      }
      for (distance, number) in found {
        let words = site.graph.steps(from: start, to: number, where: counts).map(site.words)
        let how = words.isEmpty ? "" : "  \(words.joined(separator: "; "))"
        Terminal.output.print("\(distance)  \(site.id(number))\(how)\n")
      }
      try site.errors.finish()
    }
  }
}

extension SiteOptions {
  func survey() async throws -> SurveyedSite {
    let (report, context) = await SiteBuild(try buildOptions()).survey()
    return try SurveyedSite(report, context, self)
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
