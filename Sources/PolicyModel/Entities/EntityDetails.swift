/// What only a policy has.
package struct PolicyDetails: Sendable {
  /// When it takes effect, or the last day on which it does.
  package var effective: PartialDate?
  /// The rule for a date that floats: `earlier of … or …`.
  package var effectiveRule: String?
  /// The last day in force, where the end is known in advance.
  package var expires: PartialDate?
  /// Periods for comments, in the order of the file.
  package var commentPeriods: [CommentPeriod] = []
  /// The day on which the last of them closes.
  package var commentsClose: PartialDate? {
    commentPeriods.map(\.closes).max { $0.lastDay < $1.lastDay }
  }
  /// What a case does to the policies that it challenges, a word of ``Vocabulary/caseEffect``.
  package var effect: String?
  /// The Congress of a federal bill, from its identifier.
  package var congress: Int?
  /// What a federal bill is, from its identifier.
  package var measure: Measure?
  /// The court or commission that hears a case.
  package var court: Reference?

  package init() {}
}

/// What only a deal has.
package struct DealDetails: Sendable {
  package var parties: [Party] = []
  package var value: Located<Money>?
  /// How near the value is, in the words that stand before it: `up to`.
  package var bound: ValueBound?
  /// A word of ``Vocabulary/valueBasis``.
  package var valueBasis: String?
  package var terms: [Fact] = []
  /// Words of ``Vocabulary/awaited``.
  package var awaiting: [String] = []
  /// Of a deal written in place, what all of it says in short, wherever it stands: two of one process that differ
  /// say something else.
  package var writing: Int?

  package init() {}

  /// A party in one role; who has several stands here as often.
  package struct Party: Sendable {
    package var who: Reference
    /// A word of ``Vocabulary/partyRole``.
    package var role: String

    package init(who: Reference, role: String) {
      self.who = who
      self.role = role
    }
  }
}

/// What only a person has.
package struct PersonDetails: Sendable {
  package var positions: [Position] = []

  package init() {}

  package struct Position: Sendable {
    package var role: String
    /// An agency or a company, or its name where the site has no page of it.
    package var organisation: Reference?
    package var since: PartialDate?
    package var until: PartialDate?
    /// Where `until` is written.
    package var untilRange: Range<Int>?

    package init(role: String) { self.role = role }
  }
}
