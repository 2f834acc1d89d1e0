internal import Markdown
internal import PolicyModel

/// Dates around a passage: in its row, over its column, before its list, in the heading above it.
extension Sentence {
  /// The date in the first cell of the row, in a column for dates, or over the column: `| May 31, 2024 | President
  /// Biden vetoes the resolution |`.
  var rowDate: PartialDate? {
    for (column, cell) in context.row.enumerated() {
      if cell.isOwn {
        if let date = TableCellText(cell.head).date { return date }
      } else if column == 0 || Self.isHeadOfDates(cell.head),
        let date = TableCellText(cell.text).date
      {
        return date
      }
    }
    return nil
  }

  /// The date that is all that introduces a list, a table or a group of rows: `2023`, `In October 2023:`.
  var introducedDate: PartialDate? { Self.date(of: context.introduction) }

  /// The date that is all of the nearest heading above: `## January 2023`. A sentence that says `now` is about another
  /// time.
  var headingDate: PartialDate? {
    words.indices.contains { Self.presents.contains(word($0)) }
      ? nil : Self.date(of: context.heading)
  }

  /// The year that opens a paragraph and that Markdown takes for the number of a list item: `2015. EPA finalizes the
  /// rule.`
  var yearOfItem: PartialDate? {
    context.itemNumber.flatMap { 1700...2099 ~= $0 ? PartialDate(prose: String($0)) : nil }
  }

  private static func date(of text: ContiguousArray<UInt8>) -> PartialDate? {
    guard !text.isEmpty, text.count < 40 else { return nil }
    let text = String(decoding: text, as: UTF8.self)
    let preposition = ["In ", "On ", "During "].first(where: text.hasPrefix)
    return PartialDate(prose: String(text.dropFirst(preposition?.count ?? 0)))
  }

  static func isHeadOfDates(_ head: ContiguousArray<UInt8>) -> Bool {
    let words = TableCellText(head).words
    return words.count == 1 && dateHeads.contains(words[0])
  }

  private static let dateHeads: Set<String> = [
    "date", "day", "year", "month", "quarter", "when", "time",
  ]
}
