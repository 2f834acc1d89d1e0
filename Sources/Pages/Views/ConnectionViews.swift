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
      .text(
        "label", "The relation as read from here: Regulated by; of members of a topic their kind."),
      .bool("past", "Whether all of it is over."),
      .list("items", of: .record { ConnectionView.type }, "What it connects to."),
    ])

  /// - Parameter connections: By relation.
  static func list(
    _ connections: [Connection], in site: Queries, sources: inout PageSources
  ) -> Value {
    var order: [String] = []
    var groups: [String: [Value]] = [:]
    var past: [String: Bool] = [:]
    for connection in connections {
      let isOver = connection.isOver(in: site)
      let key = heading(over: connection, in: site)
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

  /// The label of the group that a connection is in.
  static func heading(over connection: Connection, in site: Queries) -> String {
    let label = label(ofMember: connection, in: site) ?? connection.label(in: site)
    return label.prefix(1).uppercased() + label.dropFirst()
  }

  /// The members of a topic are listed by kind; its newest deals are listed elsewhere.
  private static func label(ofMember connection: Connection, in site: Queries) -> String? {
    guard connection.edge.relation == .hasTopic, connection.isInverse else { return nil }
    let kind = site.kind(of: connection.other)
    return kind == .deal ? site.wording[.furtherDeals] : kind.pluralLabel(in: site.wording)
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
    return .record(
      Record(
        type,
        [
          "row": site.row(of: connection.other),
          "detail": .optional(detail(of: attributes, in: site.wording)),
          "source": SourceView.cite(attributes.source, &sources, in: site),
        ]))
  }

  /// Role, dates, extent, a remark; `nil` if there is none.
  static func detail(of attributes: EdgeAttributes, in wording: Wording) -> String? {
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
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

/// A deal on the page of another record.
enum ConnectedDealView {
  static let type: RecordType = RecordType(
    "connected deal", "A deal on the page of another record.",
    [
      .record("row", { RowView.type }, "The deal."),
      .text("role", "What the record is to it: supplier."),
    ])

  static func list(
    _ deals: [(number: Int, connections: [Connection])], in site: Queries
  ) -> Value {
    .list(
      deals.map { deal in
        var roles: [String] = []
        for connection in deal.connections {
          guard let role = role(connection, in: site), !roles.contains(role) else { continue }
          roles.append(role)
        }
        return .record(
          Record(
            type,
            [
              "row": site.row(of: deal.number),
              "role": roles.isEmpty ? .none : .text(roles.joined(separator: ", ")),
            ]))
      })
  }

  private static func role(_ connection: Connection, in site: Queries) -> String? {
    let relation = connection.edge.relation
    if relation == .hasTopic { return nil }
    if let role = connection.edge.role {
      return Vocabulary.partyRole.noun(role, in: site.wording)
    }
    return relation.label(
      isInverse: connection.isInverse, isPast: connection.isOver(in: site), in: site.wording)
  }
}

/// A person on the page of a body or a topic.
enum OfficerView {
  static let type: RecordType = RecordType(
    "officer", "A person on the page of a body or a topic, in each office once.",
    [
      .record("row", { RowView.type }, "The person."), .text("role", "The office: Chairman."),
      .text("span", "From when to when, if known: since Apr 21, 2025."),
      .bool("heads", "Whether the office is that of the head."),
      .bool("past", "Whether it has ended."),
      .record("source", { SourceView.type }, "Where it was read."),
    ])

  /// Those in office first, heads first, then the newest.
  static func list(
    _ connections: RecordConnections, in site: Queries, sources: inout PageSources
  ) -> Value {
    var heads = connections.offices.filter { $0.edge.relation == .heads }
    var offices: [Office] = []
    for connection in connections.offices where connection.edge.relation == .worksFor {
      // The same office, stated as a position and as the head's.
      let place = heads.firstIndex { head in
        head.other == connection.other && head.isOver(in: site) == connection.isOver(in: site)
          && (head.edge.attributes.since == connection.edge.attributes.since
            || head.edge.attributes.since == nil || connection.edge.attributes.since == nil)
      }
      offices.append(Office(connection, isHead: place.map { heads.remove(at: $0) }, in: site))
    }
    offices += heads.map { Office($0, isHead: $0, in: site) }
    let values = offices.enumerated().sorted {
      let (one, other) = ($0.element.rank, $1.element.rank)
      return one == other ? $0.offset < $1.offset : one.lexicographicallyPrecedes(other)
    }.map { $0.element.value(in: site, sources: &sources) }
    return .list(
      values
        + connections.people.map {
          .record(
            Record(
              type,
              [
                "row": site.row(of: $0.other), "role": .none, "span": .none,
                "heads": .bool(false), "past": .bool(false), "source": .none,
              ]))
        })
  }

  private struct Office {
    let person: Int
    let role: String?
    let attributes: EdgeAttributes
    let isHead: Bool
    let isOver: Bool
    let source: Reference?

    /// - Parameter head: The connection that says that it is the head's.
    init(_ connection: Connection, isHead head: Connection?, in site: Queries) {
      person = connection.other
      attributes = connection.edge.attributes
      role = attributes.role ?? head?.edge.attributes.note
      isHead = head != nil
      isOver = connection.isOver(in: site)
      source = attributes.source ?? head?.edge.attributes.source
    }

    /// By which they are sorted, the lowest first.
    var rank: [Int] {
      let newest = (isOver ? attributes.until : attributes.since).map { -Int($0.lastDay.number) }
      return [isOver ? 1 : 0, isHead && !isOver ? 0 : 1, newest ?? 0]
    }

    func value(in site: Queries, sources: inout PageSources) -> Value {
      .record(
        Record(
          type,
          [
            "row": site.row(of: person), "role": .optional(role),
            "span": .optional(
              site.wording.language.shortClause(from: attributes.since, to: attributes.until)),
            "heads": .bool(isHead), "past": .bool(isOver),
            "source": SourceView.cite(source, &sources, in: site),
          ]))
    }
  }
}
