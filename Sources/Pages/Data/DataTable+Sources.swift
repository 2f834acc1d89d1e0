internal import EntityGraph
internal import PolicyModel
internal import Queries
internal import SiteModel

/// The tables of where facts were read, and what was corrected.
extension DataTable {
  static let sources = DataTable(
    .sources, "Where facts were read.", key: ["id"],
    [
      DataColumn("id", .text, "Its id, unique in the site.", isRequired: true),
      DataColumn("title", .text, "Its title.", isRequired: true),
      DataColumn("publisher", .text, "Who published it."),
      DataColumn("type", .word(.sourceType), "What sort of source it is."),
      DataColumn("date", .date, "Its date."),
      DataColumn("url", .address, "Its address."),
      DataColumn("accessed", .day, "The day on which it was read."),
      DataColumn("archived", .address, "The address of an archived copy."),
      DataColumn("note", .text, "A remark."),
    ]
  ) { number, site in
    site.sourcesShown(on: number).compactMap { site.source($0) }.map { row(of: $0) }
  }

  static func row(of source: Source) -> [DataValue] {
    [
      .text(source.id.value), .text(source.title), .optional(source.publisher),
      .optional(source.type), .optional(source.date?.value), .optional(source.url?.value),
      .optional(source.accessed?.value), .optional(source.archived?.value), .optional(source.note),
    ]
  }

  static let citations = DataTable(
    .citations, "A source on the page of a record.", key: ["record", "source"],
    [
      recordColumn, DataColumn("source", .source, "The source.", isRequired: true),
      numberColumn("The number that it has on the page."),
    ]
  ) { number, site in
    site.sourcesShown(on: number).filter { site.source($0) != nil }.enumerated().map { index, id in
      [site.idText(number), .text(id), .integer(index + 1)]
    }
  }

  static let corrections = DataTable(
    .corrections, "What was corrected after publication.", key: ["record", "number"],
    [
      recordColumn, numberColumn("Its place in the record, from 1."),
      DataColumn("date", .day, "When.", isRequired: true),
      DataColumn(
        "type", .word(.correctionKind), "What sort of correction it is.", isRequired: true),
      DataColumn("text", .text, "What was corrected.", isRequired: true),
    ]
  ) { number, site in
    site.record(number).corrections.enumerated().map { index, correction in
      [
        site.idText(number), .integer(index + 1), .optional(correction.date),
        .text(correction.kind), .text(correction.text),
      ]
    }
  }

  static let positions = DataTable(
    .positions, "An office of a person.", key: ["person", "number"], of: .person,
    [
      DataColumn("person", .record, "The person.", isRequired: true),
      numberColumn("Its place in the record, from 1."),
      DataColumn("role", .text, "The office.", isRequired: true),
      DataColumn("organization", .record, "Where, if it has a page."),
      DataColumn("organization_name", .text, "The same by name."),
      DataColumn("since", .date, "From when."),
      DataColumn("until", .date, "Until when."),
    ]
  ) { number, site in
    (site.record(number).person?.positions ?? []).enumerated().map { index, position in
      [
        site.idText(number), .integer(index + 1), .text(position.role),
        site.idValue(of: position.organisation), site.nameValue(of: position.organisation),
        .optional(position.since), .optional(position.until),
      ]
    }
  }
}
