package import Diagnostics
internal import PolicyModel

extension EntityGraph {
  /// Reports relations that end their target without a line in its history (decision 51).
  package func check(reporting findings: inout [Diagnostic]) {
    // Most edges are mentions, and copying an edge counts references.
    for place in edges.indices where edges[place].relation != .mentions {
      let edge = edges[place]
      guard edge.field != "history", edge.field != "text" else { continue }
      guard let wanted = edge.relation.definition.endingEvent else { continue }
      let (actor, ended) = (Int(edge.from), catalog.entities[Int(edge.to)])
      guard let track = ended.timeline?.track, let event = track.ending(nearest: wanted) else {
        continue
      }
      let isRecorded = ended.history.contains {
        ($0.event == event || event != wanted && track.event($0.event)?.isFinal == true
          || Self.takingBack.contains(event) && Self.takingBack.contains($0.event))
          && [$0.by, $0.place].contains { $0.flatMap { catalog.find($0) } == actor }
      }
      guard !isRecorded else { continue }
      let source = catalog.entities[Int(edge.statedBy)]
      let slug = catalog.entities[actor].id.slug
      let date = edge.attributes.date ?? catalog.entities[actor].history.first?.date
      findings.append(
        Diagnostic(
          .endingWithoutDate,
          "'\(ended.name.value)' has no line in its history that says it was \(event) by \(slug)",
          at: SourcePlace(path: source.path, range: edge.range),
          help:
            "write it in \(ended.path) instead: - \(date?.iso ?? "DATE"): \(event) by \(slug)"))
    }
    checkCases(reporting: &findings)
  }

  /// Different words for the same end: an agency rescinds the rule that an order revokes.
  private static let takingBack: Set<String> = ["repealed", "rescinded", "revoked"]
}

extension Rule {
  package static let endingWithoutDate = Rule(
    "EndingWithoutDate", .error,
    summary:
      "Reports a relation that ends a policy or deal whose history has no dated line for the end.",
    explanation: """
      Without the date, nobody can tell which briefings were written before it. Write the line in \
      the history of the policy that ended instead; the relation then appears at both ends by \
      itself.
      """,
    bad: """
      # Content/policies/eo-14148.md
      revokes: [eo-14110]
      """,
    good: """
      # Content/policies/eo-14110.md
      history:
        - 2025-01-20: revoked by eo-14148
      """)
}
