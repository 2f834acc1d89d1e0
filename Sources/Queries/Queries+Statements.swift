package import EntityGraph
internal import PolicyModel
internal import SiteModel

/// Questions about what is stated of two records, for the published data.
extension Queries {
  /// What is stated of a record and others, each once.
  ///
  /// - Complexity: O(*k*) for *k* edges of the record.
  package func distinctEdges(of number: Int) -> [Edge] { distinct(releasedEdges(of: number)) }

  /// The distinct edges that belong to a record, so that each is in the data once: those that begin there, and of the
  /// symmetric ones those to records behind it. Without a log, those of all records are collected once.
  package func statements(of number: Int) -> ArraySlice<Edge> {
    guard !isLogged else { return ownEdges(of: number)[...] }
    return snapshot.statements {
      Statements(of: allRecords) { ownEdges(of: $0) }
    }[number]
  }

  private func ownEdges(of number: Int) -> [Edge] {
    guard isReleased(number) else { return [] }
    return distinctEdges(of: number).filter { edge in
      edge.relation.isSymmetric
        ? number <= edge.other(than: number) : Int(edge.from) == number
    }
  }

  /// Drops what says nothing more: the link of a briefing's text to what its front matter covers, a statement without
  /// a date beside the same one with a date, and one of two equal ones.
  private func distinct(_ edges: [Edge]) -> [Edge] {
    guard edges.count > 1 else { return edges }
    let edges = withoutCoveredLinks(edges)
    var pairs: Set<Pair> = []
    pairs.reserveCapacity(edges.count)
    for edge in edges { pairs.insert(Pair(edge)) }
    guard pairs.count < edges.count else { return edges }
    let dated = Set(edges.lazy.filter { $0.attributes.isDated }.map { Statement($0) })
    var seen: Set<Statement> = []
    var seenDated: Set<DatedStatement> = []
    return edges.filter { edge in
      let statement = Statement(edge)
      let attributes = edge.attributes
      if attributes.isDated {
        let whole = DatedStatement(
          statement: statement, since: attributes.since, until: attributes.until,
          date: attributes.date)
        return seenDated.insert(whole).inserted
      }
      return !dated.contains(statement) && seen.insert(statement).inserted
    }
  }

  private func withoutCoveredLinks(_ edges: [Edge]) -> [Edge] {
    guard edges.contains(where: \.isLink) else { return edges }
    // By briefing and record.
    var covered: Set<SIMD2<Int32>> = []
    for edge in edges {
      if let manner = edge.manner, manner != .mention {
        covered.insert([edge.briefing, Int32(edge.other(than: Int(edge.briefing)))])
      }
    }
    return edges.filter { edge in
      !edge.isLink || kind(of: Int(edge.from)) != .briefing
        || !covered.contains([edge.from, edge.to])
    }
  }
}

/// What two edges have in common that may say the same.
private struct Pair: Hashable {
  let ends: SIMD2<Int32>
  let relation: Relation

  init(_ edge: Edge) {
    relation = edge.relation
    ends =
      edge.relation.isSymmetric && edge.from > edge.to
      ? [edge.to, edge.from] : [edge.from, edge.to]
  }
}

/// What two edges have in common that say the same, apart from dates.
private struct Statement: Hashable {
  let from: Int32
  let to: Int32
  let relation: Relation
  let role: String?
  let isPartial: Bool

  init(_ edge: Edge) {
    let isReversed = edge.relation.isSymmetric && edge.from > edge.to
    (from, to) = isReversed ? (edge.to, edge.from) : (edge.from, edge.to)
    relation = edge.relation
    role = edge.role
    isPartial = edge.isPartial
  }
}

private struct DatedStatement: Hashable {
  let statement: Statement
  let since: PartialDate?
  let until: PartialDate?
  let date: PartialDate?
}

extension Edge {
  /// Whether a link in a text made it.
  fileprivate var isLink: Bool { relation == .mentions && field == "text" }

  /// In which manner a briefing covers the record at the other end, if it is an edge of a briefing.
  package var manner: Coverage.Manner? {
    switch relation {
    case .about: field == "angles" ? .angle : .about
    case .hasTopic: .topic
    case .event: .calendar
    case .hasInterest: .regulator
    case .mentions: isLink ? .mention : nil
    default: nil
    }
  }

  /// The end that is the briefing, of an edge with a ``manner``.
  package var briefing: Int32 { relation == .hasInterest ? to : from }
}

extension EdgeAttributes {
  fileprivate var isDated: Bool { since != nil || until != nil || date != nil }
}
