extension FixedFile {
  /// What changes, as `diff -u` shows it and `patch -p1` reads it.
  ///
  /// - Parameter isForTerminal: Control characters are dots then, so that a file cannot steer it.
  /// - Complexity: O(*n*) in the bytes of the file.
  package func diff(_ paint: Paint, isForTerminal: Bool) -> String {
    let rows = rows
    var text = paint.bold("--- a/\(file.path)") + "\n" + paint.bold("+++ b/\(file.path)") + "\n"
    var index = 0
    // The lines before the hunk, in the old file and in the new one.
    var (next, old, new) = (0, 0, 0)
    let changed = rows.indices.filter { rows[$0].new != rows[$0].old }
    while index < changed.count {
      var last = index
      while last + 1 < changed.count, changed[last + 1] - changed[last] <= 2 * FixedFile.context {
        last += 1
      }
      let lines =
        max(
          0, changed[index] - FixedFile.context)..<min(
          rows.count, changed[last] + FixedFile.context + 1)
      old += rows[next..<lines.lowerBound].count { $0.old != nil }
      new += rows[next..<lines.lowerBound].count { $0.new != nil }
      next = lines.lowerBound
      let (oldCount, newCount) = (
        rows[lines].count { $0.old != nil }, rows[lines].count { $0.new != nil }
      )
      text += paint.quiet("@@ -\(old + 1),\(oldCount) +\(new + 1),\(newCount) @@") + "\n"
      text += hunk(rows[lines], paint, isForTerminal)
      index = last + 1
    }
    return text
  }

  /// Lines around a change that are shown with it.
  private static let context = 3

  /// A line before and after; a line that is inserted was nothing before.
  private struct Row {
    var old: String?
    var new: String?
    var isEnded: Bool
  }

  /// The lines of the file before and after. No edit runs over a line.
  private var rows: [Row] {
    var rows: [Row] = []
    var start = 0
    var edit = 0
    while start < file.bytes.count {
      while edit < edits.count, edits[edit].range.isEmpty, edits[edit].range.lowerBound == start {
        rows.append(
          Row(old: nil, new: String(edits[edit].text.unicodeScalars.dropLast()), isEnded: true))
        edit += 1
      }
      let end = file.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? file.bytes.count
      var (new, place) = ("", start)
      while edit < edits.count, edits[edit].range.lowerBound < end, !edits[edit].range.isEmpty {
        new += file.text(in: place..<edits[edit].range.lowerBound) + edits[edit].text
        place = edits[edit].range.upperBound
        edit += 1
      }
      rows.append(
        Row(
          old: file.text(in: start..<end), new: new + file.text(in: place..<max(place, end)),
          isEnded: end < file.bytes.count))
      start = end + 1
    }
    return rows
  }

  private func hunk(_ rows: ArraySlice<Row>, _ paint: Paint, _ isForTerminal: Bool) -> String {
    var text = ""
    var (removed, added) = ("", "")
    func line(_ sign: String, _ content: String) -> String {
      sign + (isForTerminal ? content.printable : content)
    }
    func end(_ row: Row) -> String { row.isEnded ? "\n" : "\n\\ No newline at end of file\n" }
    for row in rows {
      if row.old == row.new, let same = row.old {
        text += removed + added + line(" ", same) + end(row)
        (removed, added) = ("", "")
        continue
      }
      if let old = row.old { removed += paint.bad(line("-", old)) + end(row) }
      if let new = row.new { added += paint.good(line("+", new)) + end(row) }
    }
    return text + removed + added
  }
}
