internal import Liquid
internal import Queries
internal import Wording

extension RowView {
  /// The rows of the first of some records, and how many more there are in words: `and 12 more`; nothing if that is all.
  ///
  /// - Parameter count: How many there are, if the list itself is cut off.
  static func first(
    _ limit: Int, of numbers: [Int], count: Int? = nil, in site: Queries
  ) -> (rows: Value, more: Value) {
    let rows = numbers.prefix(limit).map { site.row(of: $0) }
    let rest = (count ?? numbers.count) - rows.count
    return (.list(rows), rest > 0 ? .text(site.wording.language.clause(more: rest)) : .none)
  }
}
