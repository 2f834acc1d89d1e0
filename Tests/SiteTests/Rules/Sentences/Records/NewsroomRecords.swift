/// What newspapers, law firms and trade letters write about, as of November 2025: a record on each line.
enum NewsroomRecords {
  static let world =
    sources
    + [orders, guidance, rules, laws, bills, deals, companies, officials].map(files).joined()

  /// What prices can be cited from.
  private static let sources = """
    -- Content/sources.yml --
    wire: {title: Markets wrap, type: news, date: 2025-11-17, publisher: Example Wire}

    """

  static func table(for rule: String) -> SentenceTable {
    SentenceTable(rule: rule, world: world, front: "as_of: 2025-11-20", date: "2025-11-20")
  }

  /// - Parameter lines: `FOLDER/NAME | field; field | event; event`.
  /// - Returns: The files, as `MarkedSource.files(of:)` reads them.
  private static func files(_ lines: String) -> String {
    lines.split(separator: "\n").map { line in
      let parts = line.split(separator: " | ").map { $0.split(separator: "; ") }
      var text = "-- Content/\(parts[0][0]).md --\n---\n"
      for field in parts[1] { text += "\(field)\n" }
      if parts.count > 2 {
        text += "history:\n"
        for event in parts[2] { text += "  - \(event)\n" }
      }
      return text + "---\n"
    }.joined()
  }
}
