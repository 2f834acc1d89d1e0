internal import EntityGraph
internal import Liquid
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Wording

/// The connections of one relation.
enum ConnectionGroupView {
  static let type: RecordType = RecordType(
    "connection group", "The connections of one relation.",
    [
      .text("label", "The relation as read from here: Regulated by."),
      .bool("past", "Whether all of it is over."),
      .list("items", of: .record { ConnectionView.type }, "What it connects to."),
    ])

  /// Relations between briefings and what they cover are shown as mentions instead.
  private static func isShown(_ relation: Relation) -> Bool {
    switch relation {
    case .about, .mentions, .event, .hasInterest, .authoredBy: false
    default: true
    }
  }

  static func list(
    of number: Int, in site: Queries, sources: inout PageSources
  ) -> Value {
    var order: [String] = []
    var groups: [String: [Value]] = [:]
    var past: [String: Bool] = [:]
    let connections = site.connections(of: number, where: isShown)
      .filter { !site.isHeldBack($0.other) && site.kind(of: $0.other) != .briefing }
      .sorted {
        ($0.edge.relation.rawValue, $0.isInverse ? 1 : 0, $0.other)
          < ($1.edge.relation.rawValue, $1.isInverse ? 1 : 0, $1.other)
      }
    for connection in connections {
      let attributes = connection.edge.attributes
      let isOver = attributes.until.map { $0.lastDay < site.today } ?? false
      // A line of a history is told in the past from the side of who made it.
      let happened =
        connection.edge.field == "history"
        && attributes.date.map { $0.firstDay <= site.today } ?? false
      let label = connection.edge.relation.label(
        isInverse: connection.isInverse, isPast: isOver || happened && !connection.isInverse,
        in: site.wording)
      let key = label.prefix(1).uppercased() + label.dropFirst()
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(
        ConnectionView.make(connection, in: site, sources: &sources))
      past[key] = (past[key] ?? true) && isOver
    }
    return .list(
      order.map { key in
        .record(
          Record(
            type,
            [
              "label": .text(key), "past": .bool(past[key] ?? false),
              "items": .list(groups[key] ?? []),
            ]))
      })
  }
}

/// One page that another is connected to.
enum ConnectionView {
  static let type: RecordType = RecordType(
    "connection", "One page that another is connected to.",
    [
      .record("row", { RowView.type }, "The page at the other end."),
      .text("detail", "Role, dates, extent, a remark."),
      .record("source", { SourceView.type }, "Where it was read."),
    ])

  static func make(
    _ connection: Connection, in site: Queries, sources: inout PageSources
  ) -> Value {
    let attributes = connection.edge.attributes
    let wording = site.wording
    var parts: [String] = []
    if let role = attributes.role {
      parts.append(Vocabulary.partyRole.noun(role, in: wording))
    }
    if attributes.isPartial { parts.append(wording[.inPart]) }
    if let span = wording.language.shortClause(from: attributes.since, to: attributes.until) {
      parts.append(span)
    }
    if let date = attributes.date { parts.append(date.short(in: wording)) }
    if let stance = attributes.stance {
      parts.append(Vocabulary.stance.noun(stance, in: wording))
    }
    if let note = attributes.note { parts.append(note) }
    return .record(
      Record(
        type,
        [
          "row": site.row(of: connection.other),
          "detail": parts.isEmpty ? .none : .text(parts.joined(separator: ", ")),
          "source": SourceView.cite(attributes.source, &sources, in: site),
        ]))
  }
}
