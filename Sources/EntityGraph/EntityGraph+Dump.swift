internal import PolicyModel

extension EntityGraph {
  /// The edges as text, one a line: `policy/eo-14148 revokes policy/eo-14110 on 2025-01-20`.
  package func dump() -> String {
    var lines: [String] = []
    for edge in edges {
      let attributes = edge.attributes
      var line =
        "\(catalog.entities[Int(edge.from)].id) \(edge.relation.name) \(catalog.entities[Int(edge.to)].id)"
      if let role = attributes.role { line += " as \(role)" }
      if let date = attributes.date { line += " on \(date.iso)" }
      if let since = attributes.since { line += " since \(since.iso)" }
      if let until = attributes.until { line += " until \(until.iso)" }
      if attributes.isPartial { line += " in part" }
      if let source = attributes.source { line += " by \(source.text)" }
      lines.append(line)
    }
    return lines.sorted().map { $0 + "\n" }.joined()
  }
}
