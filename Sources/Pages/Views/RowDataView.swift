internal import EntityGraph
internal import Liquid
internal import PolicyModel
internal import Queries
internal import SiteModel

/// What the script of lists needs to know of a row.
enum RowDataView {
  static let type: RecordType = RecordType(
    "row data", "What the script of lists needs to know of a row, for its `data-` attributes.",
    [
      .text("id", "The slug; the same for a record in several groups."),
      .text("facets", "What it is filtered by: `type:bill status:pending topic:mining year:2025`."),
      .text("date", "The last day of its date, ISO, of a briefing, policy or deal."),
      .text("csv", "Its line in the file of comma-separated values; nothing if the site has none."),
    ])

  /// - Parameter table: `nil` if the site has no files of comma-separated values.
  static func make(
    of number: Int, _ facets: ListFacets, _ table: ListTable?, extra: [String] = [],
    in site: Queries
  ) -> Value {
    .record(
      Record(
        type,
        [
          "id": .text(site.id(of: number).slug), "facets": .text(facets.text(of: number)),
          "date": .optional(site.record(number).searchDate?.lastDay.iso),
          "csv": .optional(table?.text(of: number, with: extra)),
        ]))
  }
}

/// A row of a list with what the script of lists needs.
enum ListEntryView {
  static let type: RecordType = RecordType(
    "list entry", "A row of a list with what the script of lists needs.",
    [
      .record("row", { RowView.type }, "The page."),
      .record("data", { RowDataView.type }, "Nothing if the list is not filtered on its page."),
    ])

  static func make(_ row: Value, _ data: Value) -> Value {
    .record(Record(type, ["row": row, "data": data]))
  }
}
