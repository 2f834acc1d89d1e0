package import EntityGraph
package import PolicyModel
package import Queries
internal import SiteModel

extension DataTable {
  static let relations = DataTable(
    .relations, "What the front matter of a record states of two records.", key: [],
    [
      DataColumn("from", .record, "The record that it begins at.", isRequired: true),
      DataColumn(
        "relation", .word(Relation.allCases.map(\.name)), "What it is to the other.",
        isRequired: true),
      DataColumn("to", .record, "The record that it ends at.", isRequired: true),
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
      DataColumn(
        "field", .text, "The field that states it.", isRequired: true),
      DataColumn("stated_by", .record, "The record whose file states it.", isRequired: true),
      sourceColumn,
    ], count: { $1.statements(of: $0).count }
  ) { number, site in
    site.statements(of: number).map { row(for: $0, $0.attributes, in: site) }
  }

  /// The same for all edges of a record in either direction.
  package static func relations(of number: Int, in site: Queries) -> [[DataValue]] {
    distinct(site.releasedEdges(of: number)).map { row(for: $0, $0.attributes, in: site) }
  }

  /// A statement without a date says no more than the same one with a date, and one of two equal ones is enough.
  fileprivate static func distinct(_ edges: [Edge]) -> [Edge] {
    guard edges.count > 1 else { return edges }
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

  private static func row(
    for edge: Edge, _ attributes: EdgeAttributes, in site: Queries
  ) -> [DataValue] {
    let isReversed = edge.relation.isSymmetric && edge.from > edge.to
    return [
      site.idText(Int(isReversed ? edge.to : edge.from)), .text(edge.relation.name),
      site.idText(Int(isReversed ? edge.from : edge.to)), .optional(attributes.since),
      .optional(attributes.until), .optional(attributes.date), .ifTrue(attributes.isPartial),
      .optional(attributes.role),
      attributes.percentage.map { .number(String($0.written.dropLast())) } ?? .none,
      .optional(attributes.sponsorship), .optional(attributes.stance),
      .optional(attributes.interest), .optional(attributes.outcome), .optional(attributes.impact),
      .optional(attributes.effect), .optional(attributes.confidence), .optional(attributes.note),
      .optional(attributes.mode.word), .text(edge.field), site.idText(Int(edge.statedBy)),
      site.sourceValue(attributes.source),
    ]
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
  /// The distinct edges that belong to a record, so that each is in the data once: those that begin there, and of the
  /// symmetric ones those to records behind it.
  package func statements(of number: Int) -> [Edge] {
    DataTable.distinct(
      releasedEdges(of: number).filter { edge in
        edge.relation.isSymmetric
          ? number <= edge.other(than: number) : Int(edge.from) == number
      })
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
