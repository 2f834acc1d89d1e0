internal import EntityGraph
internal import PolicyModel
internal import Queries
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
