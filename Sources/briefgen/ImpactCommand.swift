internal import ArgumentParser
internal import Build
internal import Diagnostics
internal import EntityGraph
internal import PolicyModel
internal import Rules
internal import Text

struct ImpactCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "impact",
    abstract: "Lists what to read again if a record changes.",
    discussion: """
      First the pages that refer to it, then the briefings on records directly connected with it. \
      Exits with 1 if the site has errors, since an unreadable file may refer to it too. \
      --format json prints the list as data.

      Example:
        briefgen impact eo-14110
      """)

  @Argument(help: ArgumentHelp("A slug, kind/slug, name or identifier.", valueName: "entity"))
  var entity: String

  @OptionGroup var options: SiteOptions

  func run() async throws {
    let isData = try options.answersAsData()
    let site = try await options.survey()
    let start = try site.record(entity, asData: isData)
    let steps = site.impact(of: start)
    guard !isData else {
      Terminal.output.write(site.json(of: steps, from: start))
      try site.errors.finish()
      return
    }
    Terminal.output.write(
      Terminal.output.paint.bold(site.heading(of: site.id(start)).escapedOnOneLine) + "\n")
    for step in steps {
      Terminal.output.print(
        "  \(step.distance)  \(site.catalog.entities[step.number].path)  \(step.reason)\n")
    }
    if steps.isEmpty {
      Terminal.output.write(
        site.isComplete ? "  nothing refers to it\n" : "  nothing that could be read refers to it\n"
      )
    }
    try site.errors.finish()
  }
}

extension SurveyedSite {
  fileprivate func json(of steps: [Impact], from start: Int) -> JSONText {
    .object([
      ("entity", .string(id(start))), ("name", .string(name(start))),
      ("as_of", .string(context.clock.iso)),
      (
        "impact",
        .array(
          steps.map { step in
            .object([
              ("entity", .string(id(step.number))),
              ("file", .string(catalog.entities[step.number].path)),
              ("distance", .number(step.distance)), ("reason", .string(step.reason)),
            ])
          })
      ),
    ]).adding(errors.members)
  }

  struct Impact {
    var number: Int
    var distance: Int
    var reason: String
  }

  /// What refers to a record, then the briefings on policies and deals connected with it.
  func impact(of start: Int) -> [Impact] {
    var seen: Set<Int> = [start]
    var first: [Impact] = []
    for connection in graph.connections(of: start)
    where !catalog.isHeldBack[connection.other] && seen.insert(connection.other).inserted {
      // Seen from the other end, as that is the page to read.
      let isInverse = !connection.edge.relation.isSymmetric && !connection.isInverse
      first.append(
        Impact(
          number: connection.other, distance: 1,
          reason: words(for: connection.edge, isInverse: isInverse, to: start)))
    }
    var second: [Impact] = []
    for middle in first where [.policy, .deal].contains(catalog.kinds[middle.number]) {
      for entry in context.coverage.briefings(on: middle.number)
      where seen.insert(Int(entry.briefing)).inserted {
        second.append(
          Impact(
            number: Int(entry.briefing), distance: 2, reason: "covers \(name(middle.number))"))
      }
    }
    return inOrder(first) + inOrder(second)
  }

  /// Briefings first, then the other kinds.
  private func inOrder(_ steps: [Impact]) -> [Impact] { steps.sorted { $0.number < $1.number } }
}
