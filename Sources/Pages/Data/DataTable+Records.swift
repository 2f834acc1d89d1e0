internal import EntityGraph
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Wording

/// The tables of records.
extension DataTable {
  static let records = DataTable(
    .records, "A record or a briefing, which has a page.", key: ["id"],
    [
      DataColumn("id", .text, "Its kind and its slug, which never change.", isRequired: true),
      DataColumn(
        "kind", .word(EntityKind.allCases.map(\.name)), "What it is.", isRequired: true),
      DataColumn("name", .text, "Its name, or its title.", isRequired: true),
      DataColumn("type", .text, "Its type among those of its kind."),
      DataColumn("summary", .text, "What it is in a sentence; of a briefing its bottom line."),
      DataColumn("address", .text, "The address of its page.", isRequired: true),
      DataColumn(
        "facts_through", .day, "The day through which its facts were checked."),
      DataColumn("is_stub", .flag, "Whether it is only named elsewhere and not described yet."),
    ], count: { _, _ in 1 }
  ) { number, site in
    let entity = site.record(number)
    return [
      [
        site.idText(number), .text(entity.id.kind.name), .text(entity.name.value),
        .optional(entity.type?.value), .optional(entity.summary),
        .text(site.publicAddress(of: site.address(of: number))),
        .optional(site.review(of: number)), .ifTrue(site.isStub(number)),
      ]
    ]
  }

  /// The columns of a status, for policies and deals, with how they are written for a day.
  static let statusColumns = [
    DataColumn("stage", .text, "The stage on the day of the data, a word."),
    DataColumn("status", .text, "The same in words."),
    DataColumn("force", .word(Force.allCases.map(\.rawValue)), "Whether it has effect."),
    DataColumn("status_since", .date, "Since when; of what has run out its last day."),
  ]

  static func values(of status: Status?, in site: Queries) -> [DataValue] {
    guard let status else { return [.none, .none, .none, .none] }
    return [
      .text(status.stage), .text(status.label(in: site.wording)), .text(status.force.rawValue),
      .optional(status.date),
    ]
  }

  static func ofKind(_ kind: EntityKind) -> DataTable {
    let fields = RecordColumn.columns(of: kind)
    let hasStatus = kind == .policy || kind == .deal
    let isSubject = KindSet.subjects.contains(kind)
    return DataTable(
      DataLayout.Table(of: kind), "What is known of \(kind.withArticle).", key: ["id"],
      of: KindSet(kind),
      [DataColumn("id", .record, "Its id.", isRequired: true)] + fields.map(\.column)
        + (hasStatus ? statusColumns : [])
        + (isSubject
          ? [DataColumn("briefings", .integer, "How many briefings are on it.", unit: "briefings")]
          : []),
      count: { _, _ in 1 }
    ) { number, site in
      let entity = site.record(number)
      var row = [site.idText(number)]
      for field in fields {
        let value = field.value(entity)
        if field.column.type == .source, case .text(let id) = value, site.source(id) == nil {
          row.append(.none)
        } else {
          row.append(value)
        }
      }
      if hasStatus { row += values(of: site.status(of: number), in: site) }
      if isSubject { row.append(.integer(releasedCoverage(of: number, in: site).count)) }
      return [row]
    }
  }

  static let names = DataTable(
    .names, "A further name of a record.", key: [],
    [
      recordColumn,
      DataColumn("name", .text, "The name.", isRequired: true),
      DataColumn(
        "use", .word(["abbreviation", "alias", "former"]), "What sort of name it is.",
        isRequired: true),
      DataColumn("since", .date, "Of a former name: from when."),
      DataColumn("until", .date, "Of a former name: until when."),
    ]
  ) { number, site in
    let entity = site.record(number)
    let id = site.idText(number)
    return [entity.abbreviation].compactMap(\.self).map {
      [id, .text($0), .text("abbreviation"), .none, .none]
    } + entity.aliases.map { [id, .text($0.value), .text("alias"), .none, .none] }
      + entity.formerNames.map {
        [id, .text($0.name.value), .text("former"), .optional($0.since), .optional($0.until)]
      }
  }

  static let identifiers = DataTable(
    .identifiers, "What someone else calls a record.", key: [],
    [
      recordColumn,
      DataColumn("scheme", .text, "Who gave it: cik, bill, fr.doc.", isRequired: true),
      DataColumn("value", .text, "The identifier.", isRequired: true),
    ]
  ) { number, site in
    site.record(number).identifiers.filter { $0.scheme != "abbr" }.map {
      [site.idText(number), .text($0.scheme), .text($0.canonicalValue)]
    }
  }

  static let recordColumn = DataColumn("record", .record, "The record.", isRequired: true)
  static let sourceColumn = DataColumn("source", .source, "Where that was read.")
  static func numberColumn(_ meaning: String) -> DataColumn {
    DataColumn("number", .integer, meaning, isRequired: true)
  }
}
