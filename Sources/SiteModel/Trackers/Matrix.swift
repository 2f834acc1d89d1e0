package import Diagnostics
package import PolicyModel

/// What records of one kind have to do with those of another: an entry of `trackers:` with `kind: matrix`.
package struct Matrix: Sendable {
  /// The records of the rows, as a list without a page. Its title and address are those of the matrix.
  package var rows: Tracker
  /// The kind of the columns.
  package var columns: EntityKind

  package var address: PageAddress { rows.address }

  /// The kinds that rows may have.
  static let rowKinds: [EntityKind] = [.deal, .policy, .company]
  /// The kinds that columns may have.
  static let columnKinds: [EntityKind] = [.policy, .agency]

  /// The maximum number of rows and columns on a page.
  package static let rowLimit = 60
  package static let columnLimit = 30
}

extension Rule {
  package static let largeMatrix = Rule(
    "LargeMatrix", .warning,
    summary: "Reports a matrix with more rows or columns than its page shows.",
    explanation: """
      A table of hundreds of columns cannot be read. The page of a matrix shows at most 60 rows and 30 columns, those with \
      the most filled cells; its CSV file has all of them. Use `where` to choose fewer rows.
      """,
    bad: """
      # A site of 200 deals
      trackers:
        exposure: {kind: matrix, rows: deals, columns: agencies}
      """,
    good: """
      # Content/site.yml
      trackers:
        exposure: {kind: matrix, rows: deals, columns: agencies, where: {topic: mining}}
      """)
}
