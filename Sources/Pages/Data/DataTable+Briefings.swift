internal import EntityGraph
internal import PolicyModel
internal import Queries
internal import SiteModel

/// The tables of what briefings say.
extension DataTable {
  static let mentions = DataTable(
    .mentions, "A record on which a briefing is, with the sentence that names it.",
    key: ["briefing", "record"], of: .briefing,
    [
      DataColumn("briefing", .record, "The briefing.", isRequired: true),
      recordColumn,
      DataColumn(
        "manner", .word(Coverage.Manner.all.map(\.word)), "Where the briefing has it.",
        isRequired: true),
      DataColumn("sentence", .text, "The first sentence that names it."),
      DataColumn("words", .text, "The words in it that do."),
    ],
    count: { number, site in
      site.subjects(of: number).count { site.isReleased(Int($0.subject)) }
    },
    each: { number, site, body in
      var row = DataRow()
      for entry in site.subjects(of: number) where site.isReleased(Int(entry.subject)) {
        row.fill(with: entry, in: site)
        body(row)
      }
    })

  /// The rows of ``mentions`` for a record, newest briefing first.
  package static let coverage: RowSource = { number, site, body in
    var row = DataRow()
    for entry in site.coverage(of: number) where site.isReleased(Int(entry.briefing)) {
      row.fill(with: entry, in: site)
      body(row)
    }
  }

  static func releasedCoverage(of number: Int, in site: Queries) -> [Coverage.Entry] {
    site.coverage(of: number).filter { site.isReleased(Int($0.briefing)) }
  }

  static let judgments = DataTable(
    .judgments, "A claim about what will happen, with its odds.", key: ["briefing", "id"],
    of: .briefing,
    [
      DataColumn("briefing", .record, "The briefing.", isRequired: true),
      DataColumn("id", .text, "Its name in the briefing.", isRequired: true),
      DataColumn("claim", .text, "The claim.", isRequired: true),
      DataColumn("likelihood", .word(.likelihood), "Its odds by ICD 203."),
      DataColumn("confidence", .word(.confidence), "The confidence in them."),
      DataColumn("resolve_by", .date, "By when it is settled."),
      DataColumn(
        "result", .word(Judgment.Result.allCases.map(\.rawValue)), "Whether it came true."),
      DataColumn("settled", .date, "When it was settled."),
      DataColumn("note", .text, "What came of it."),
      sourceColumn,
    ]
  ) { number, site in
    (site.record(number).briefing?.judgments ?? []).map {
      [
        site.idText(number), .text($0.id.value), .text($0.claim), .optional($0.likelihood),
        .optional($0.confidence), .optional($0.resolveBy?.value),
        .optional($0.outcome?.result?.rawValue), .optional($0.outcome?.date?.value),
        .optional($0.outcome?.note), site.sourceValue($0.outcome?.source),
      ]
    }
  }

  static let angles = DataTable(
    .angles, "Why an actor cares, or by which policy.", key: ["briefing", "number"], of: .briefing,
    [
      DataColumn("briefing", .record, "The briefing.", isRequired: true),
      numberColumn("Its place in the briefing, from 1."),
      DataColumn("who", .record, "The actor."),
      DataColumn("policy", .record, "The policy."),
      DataColumn("issue", .text, "The issue.", isRequired: true),
      DataColumn("stance", .word(.stance), "The actor's stance."),
      DataColumn("outlook", .word(.likelihood), "How likely it is, by ICD 203."),
    ]
  ) { number, site in
    (site.record(number).briefing?.angles ?? []).enumerated().map { index, angle in
      [
        site.idText(number), .integer(index + 1),
        site.idValue(of: angle.who, among: [.agency, .company, .person]),
        site.idValue(of: angle.policy, among: .policy), .text(angle.issue),
        .optional(angle.stance), .optional(angle.outlook),
      ]
    }
  }

  static let authors = DataTable(
    .authors, "Someone who wrote a briefing.", key: ["briefing", "number"], of: .briefing,
    [
      DataColumn("briefing", .record, "The briefing.", isRequired: true),
      numberColumn("The author's place in the byline, from 1."),
      DataColumn("name", .text, "The name."),
      DataColumn("person", .record, "The person, if there is a page."),
    ]
  ) { number, site in
    (site.record(number).briefing?.authors ?? []).enumerated().map { index, author in
      [
        site.idText(number), .integer(index + 1), site.nameValue(of: author, among: .person),
        site.idValue(of: author, among: .person),
      ]
    }
  }
}

extension DataRow {
  /// A row of the table of mentions.
  fileprivate mutating func fill(with entry: Coverage.Entry, in site: Queries) {
    let quote = site.quote(of: entry)
    removeAll()
    add(site.idText(Int(entry.briefing)))
    add(site.idText(Int(entry.subject)))
    add(.text(entry.manner.word))
    add(.optional(quote?.sentence))
    add(.optional(quote?.marked))
  }
}

extension Coverage.Manner {
  static let all: [Coverage.Manner] = [
    .about, .regulator, .angle, .calendar, .topic, .party, .mention,
  ]

  /// For data.
  package var word: String {
    switch self {
    case .about: "about"
    case .regulator: "regulator"
    case .angle: "angle"
    case .calendar: "calendar"
    case .topic: "topic"
    case .party: "party"
    case .mention: "mention"
    }
  }
}
