/// What only a briefing has.
package struct BriefingDetails: Sendable {
  /// The day its facts were checked through; its date where nothing is said.
  package var asOf: Day?
  /// Where that is written.
  package var asOfRange: Range<Int>?
  package var reviewIn: Duration?
  /// As they are written; a name or slug of a person makes a link.
  package var authors: [Reference] = []
  package var angles: [Angle] = []
  package var judgments: [Judgment] = []
  /// The deals in order, those written in place among them by their slug.
  package var deals: [DeclaredRelation] = []
  /// Each with its interest in the edge's attributes, as for all lists here.
  package var regulators: [DeclaredRelation] = []
  package var companies: [DeclaredRelation] = []
  package var policies: [DeclaredRelation] = []
  package var people: [DeclaredRelation] = []
  package var topics: [DeclaredRelation] = []
  /// Whether names in the text become links by themselves; `nil` where the site decides.
  package var autolink: Bool?

  package init() {}
}

/// Why a legislature or a regulator cares: one row of `angles`.
package struct Angle: Sendable {
  /// An agency, person or company.
  package var who: Reference?
  package var policy: Reference?
  package var issue: String
  /// Words of ``Vocabulary/stance`` and ``Vocabulary/likelihood``.
  package var stance: String?
  package var outlook: String?
  package var range: Range<Int>

  package init(issue: String, range: Range<Int>) {
    self.issue = issue
    self.range = range
  }
}
