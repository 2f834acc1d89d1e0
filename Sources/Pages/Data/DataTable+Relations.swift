package import EntityGraph
internal import PolicyModel
package import Queries
internal import SiteModel

extension DataTable {
  static let relations = DataTable(
    .relations, "What a record is to another, by front matter or a link in a text.", key: [],
    [
      DataColumn("from", .record, "The record that it begins at.", isRequired: true),
      DataColumn(
        "relation", .word(Relation.allCases.map(\.name)), "What it is to the other.",
        isRequired: true),
      DataColumn("to", .record, "The record that it ends at.", isRequired: true),
    ] + attributeColumns + [
      DataColumn(
        "field", .text, "The field that states it.", isRequired: true),
      DataColumn("stated_by", .record, "The record whose file states it.", isRequired: true),
      sourceColumn,
    ], count: { $1.statements(of: $0).count },
    each: { number, site, body in
      var row = DataRow()
      for edge in site.statements(of: number) {
        row.fill(with: edge, in: site)
        body(row)
      }
    })

  /// The columns of what an edge may say beside its ends.
  fileprivate static let attributeColumns = [
    DataColumn("since", .date, "From when it holds."),
    DataColumn("until", .date, "Until when it held or will hold."),
    DataColumn("date", .date, "When it happened."),
    DataColumn("in_part", .flag, "Whether only a part is concerned."),
    DataColumn("role", .text, "A party's role, an office, a vote."),
    DataColumn("percentage", .number, "How much of a company is held.", unit: "percent"),
    DataColumn("sponsorship", .word(.sponsorship), "As what a bill is sponsored."),
    DataColumn("stance", .word(.stance), "For or against."),
    DataColumn("interest", .text, "What interests an agency, or what an angle is about."),
    DataColumn("outcome", .text, "What came of a review."),
    DataColumn("impact", .word(.impact), "Whom it helps or hurts."),
    DataColumn("effect", .word(.caseEffect), "What a case does to the policy."),
    DataColumn("confidence", .text, "How certain it is."),
    DataColumn("note", .text, "A remark."),
    DataColumn(
      "cited_as", .text,
      "How a briefing cites the other: historical, or as of a day; else as it is."),
  ]

  /// The same for all edges of a record in either direction, without those between a briefing and what it covers that
  /// say no more than its row in ``mentions``.
  package static let edges: RowSource = { number, site, body in
    let edges = site.distinctEdges(of: number)
    let isBriefing = site.kind(of: number) == .briefing
    let manners = manners(for: edges, of: number, in: site)
    var row = DataRow()
    for edge in edges {
      if !edge.hasAttributes, let manner = edge.manner,
        // Of two briefings that cover each other, each has what it covers.
        Int(edge.briefing) == number || !isBriefing, site.kind(of: Int(edge.briefing)) == .briefing,
        manners[Int32(edge.other(than: number))] == manner
      {
        continue
      }
      row.fill(with: edge, in: site)
      body(row)
    }
  }

  /// In which manner a record and each of the others are in the rows of ``mentions``.
  private static func manners(
    for edges: [Edge], of number: Int, in site: Queries
  ) -> [Int32: Coverage.Manner] {
    var manners: [Int32: Coverage.Manner] = [:]
    guard edges.contains(where: { $0.manner != nil }) else { return manners }
    if site.kind(of: number) == .briefing {
      for entry in site.subjects(of: number) where site.isReleased(Int(entry.subject)) {
        manners[entry.subject] = entry.manner
      }
    } else {
      for entry in site.coverage(of: number) where site.isReleased(Int(entry.briefing)) {
        manners[entry.briefing] = entry.manner
      }
    }
    return manners
  }

  /// Drops what says nothing more: the link of a briefing's text to what its front matter covers, a statement without
  /// a date beside the same one with a date, and one of two equal ones.
  fileprivate static func distinct(_ edges: [Edge], in site: Queries) -> [Edge] {
    guard edges.count > 1 else { return edges }
    let edges = withoutCoveredLinks(edges, in: site)
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

  private static func withoutCoveredLinks(_ edges: [Edge], in site: Queries) -> [Edge] {
    guard edges.contains(where: \.isLink) else { return edges }
    // By briefing and record.
    var covered: Set<SIMD2<Int32>> = []
    for edge in edges {
      if let manner = edge.manner, manner != .mention {
        covered.insert([edge.briefing, Int32(edge.other(than: Int(edge.briefing)))])
      }
    }
    return edges.filter { edge in
      !edge.isLink || site.kind(of: Int(edge.from)) != .briefing
        || !covered.contains([edge.from, edge.to])
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
}

extension Queries {
  /// What is said about a record and others, each once.
  fileprivate func distinctEdges(of number: Int) -> [Edge] {
    DataTable.distinct(releasedEdges(of: number), in: self)
  }

  /// The distinct edges that belong to a record, so that each is in the data once: those that begin there, and of the
  /// symmetric ones those to records behind it.
  package func statements(of number: Int) -> [Edge] {
    distinctEdges(of: number).filter { edge in
      edge.relation.isSymmetric
        ? number <= edge.other(than: number) : Int(edge.from) == number
    }
  }
}

extension Edge {
  /// Whether a link in a text made it.
  fileprivate var isLink: Bool { relation == .mentions && field == "text" }

  /// In which manner a briefing covers the record at the other end, if it is an edge of a briefing.
  fileprivate var manner: Coverage.Manner? {
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
  fileprivate var briefing: Int32 { relation == .hasInterest ? to : from }
}

extension DataRow {
  /// A row of the table of relations.
  fileprivate mutating func fill(with edge: Edge, in site: Queries) {
    let isReversed = edge.relation.isSymmetric && edge.from > edge.to
    removeAll()
    add(site.idText(Int(isReversed ? edge.to : edge.from)))
    add(.text(edge.relation.name))
    add(site.idText(Int(isReversed ? edge.from : edge.to)))
    guard edge.hasAttributes else {
      skip(DataTable.attributeColumns.count)
      add(.text(edge.field))
      return add(site.idText(Int(edge.statedBy)))
    }
    let attributes = edge.attributes
    add(.optional(attributes.since))
    add(.optional(attributes.until))
    add(.optional(attributes.date))
    add(.ifTrue(attributes.isPartial))
    add(.optional(attributes.role))
    add(attributes.percentage.map { .number(String($0.written.dropLast())) } ?? .none)
    add(.optional(attributes.sponsorship))
    add(.optional(attributes.stance))
    add(.optional(attributes.interest))
    add(.optional(attributes.outcome))
    add(.optional(attributes.impact))
    add(.optional(attributes.effect))
    add(.optional(attributes.confidence))
    add(.optional(attributes.note))
    add(.optional(attributes.mode.word))
    add(.text(edge.field))
    add(site.idText(Int(edge.statedBy)))
    add(site.sourceValue(attributes.source))
  }
}

extension EdgeAttributes {
  fileprivate var isDated: Bool { since != nil || until != nil || date != nil }
}

extension LinkMode {
  /// As front matter has it; nothing for what is cited as it is.
  fileprivate var word: String? {
    switch self {
    case .current: nil
    case .historical: "historical"
    case .asOf(let day): "as of \(day.iso)"
    }
  }
}
