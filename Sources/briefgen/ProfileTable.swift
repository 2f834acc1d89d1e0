internal import Liquid

/// What templates cost, as a table for a terminal.
struct ProfileTable {
  let rows: [TemplateProfile.Row]

  var text: String {
    let cells =
      [["template", "calls", "total ms", "mean µs", "bytes", "same input"]]
      + rows.map {
        [
          $0.path, "\($0.calls)", thousandths($0.nanoseconds / 1000),
          thousandths($0.nanoseconds / max(1, $0.calls)), "\($0.bytes)", "\($0.repeats)",
        ]
      }
    let widths = cells[0].indices.map { column in cells.map { $0[column].count }.max() ?? 0 }
    return cells.map { row in
      zip(row, widths).enumerated().map { column, cell in
        let gap = String(repeating: " ", count: cell.1 - cell.0.count)
        return column == 0 ? cell.0 + gap : gap + cell.0
      }.joined(separator: "  ") + "\n"
    }.joined() + "Times include what a template renders in turn.\n"
  }

  /// A number of thousandths as a decimal.
  private func thousandths(_ number: Int) -> String {
    let rest = String(number % 1000)
    return "\(number / 1000)." + String(repeating: "0", count: 3 - rest.utf8.count) + rest
  }
}
