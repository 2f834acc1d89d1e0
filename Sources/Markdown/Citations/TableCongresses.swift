/// Which Congresses a table names: the cells of a row for the row, otherwise the head of a column for its cells.
struct TableCongresses {
  private let rows: [NamedCongress?]
  private let columns: [NamedCongress?]

  init(of table: TableLayout, in bytes: ContiguousArray<UInt8>) {
    let heads = table.rows.first?.map { bytes[$0] } ?? []
    rows = table.rows.enumerated().map { row, cells in
      row == 0 ? nil : CongressName.ofRow(cells.map { bytes[$0] }, under: heads)
    }
    columns = table.rows.first?.map { CongressName.ofColumn(bytes[$0]) } ?? []
  }

  func congress(_ row: Int, _ column: Int) -> NamedCongress? {
    guard row > 0 else { return nil }
    return rows[row] ?? (columns.indices.contains(column) ? columns[column] : nil)
  }
}
