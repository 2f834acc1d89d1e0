internal import Markdown
internal import PolicyModel

/// Dates around a passage: in its row, over its column, before its list.
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
  var introducedDate: PartialDate? {
    guard !context.introduction.isEmpty, context.introduction.count < 40 else { return nil }
    let text = String(decoding: context.introduction, as: UTF8.self)
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
