/// A claim about what will happen, with its odds by ICD 203.
package struct Judgment: Sendable {
  package var id: Located<String>
  package var claim: String
  /// A word of ``Vocabulary/likelihood``.
  package var likelihood: String?
  /// A word of ``Vocabulary/confidence``.
  package var confidence: String?
  package var resolveBy: Located<PartialDate>?
  package var outcome: Outcome?

  package init(id: Located<String>, claim: String) {
    self.id = id
    self.claim = claim
  }

  /// What came of a claim.
  package struct Outcome: Hashable, Sendable {
    /// `nil` where there is a text alone: the claim is settled, and counts for no score.
    package var result: Result?
    /// When it was settled.
    package var date: Located<PartialDate>?
    package var note: String?
    package var source: Reference?
    package var range: Range<Int>

    package init(result: Result? = nil, note: String? = nil, range: Range<Int>) {
      self.result = result
      self.note = note
      self.range = range
    }
  }

  /// Words of ``Vocabulary/judgmentResult``.
  package enum Result: String, CaseIterable, Sendable {
    case yes, no, void
  }
}
