/// A reference in front matter and the edge that it makes, before its target is looked up.
package struct DeclaredRelation: Sendable {
  /// The key it stands under: `regulators`, `parties`, `history`, `overseen-by`.
  package var field: String
  package var relation: Relation
  /// Whether the target is where the edge begins.
  package var isInverse: Bool
  package var target: Reference
  /// Whether a target that is not found is no mistake: the name of a court, an author, an employer.
  package var mayBeText: Bool
  /// The kinds that the field takes.
  package var allowedKinds: KindSet
  /// The whole item in the file.
  package var range: Range<Int>
  package private(set) var boxedAttributes: BoxedAttributes

  package init(
    field: String, relation: Relation, isInverse: Bool = false, target: Reference,
    allowedKinds: KindSet? = nil, mayBeText: Bool = false,
    attributes: EdgeAttributes, range: Range<Int>? = nil
  ) {
    self.init(
      field: field, relation: relation, isInverse: isInverse, target: target,
      allowedKinds: allowedKinds, mayBeText: mayBeText, boxed: BoxedAttributes(attributes),
      range: range)
  }

  package init(
    field: String, relation: Relation, isInverse: Bool = false, target: Reference,
    allowedKinds: KindSet? = nil, mayBeText: Bool = false,
    boxed attributes: BoxedAttributes = BoxedAttributes(), range: Range<Int>? = nil
  ) {
    self.field = field
    self.relation = relation
    self.isInverse = isInverse
    self.target = target
    self.mayBeText = mayBeText
    self.allowedKinds = allowedKinds ?? relation.targets(isInverse: isInverse)
    self.range = range ?? target.range
    boxedAttributes = attributes
  }

  package var attributes: EdgeAttributes {
    get { boxedAttributes.value }
    set { boxedAttributes = BoxedAttributes(newValue) }
  }

  /// How the target is meant.
  package var mode: LinkMode { boxedAttributes.mode }
}

/// Attributes behind a reference: they are rare and large, relations and edges many.
package struct BoxedAttributes: Sendable {
  /// `nil` where there are none.
  private let box: Box?

  package init() { box = nil }

  package var isEmpty: Bool { box == nil }

  package init(_ attributes: EdgeAttributes) {
    box = attributes == Self.none ? nil : Box(attributes)
  }

  package var value: EdgeAttributes { box?.attributes ?? Self.none }

  // Single ones, without a copy of all.
  package var since: PartialDate? { box?.attributes.since }
  package var until: PartialDate? { box?.attributes.until }
  package var mode: LinkMode { box?.attributes.mode ?? .current }
  package var source: Reference? { box?.attributes.source }
  package var interest: String? { box?.attributes.interest }
  package var role: String? { box?.attributes.role }
  package var isPartial: Bool { box?.attributes.isPartial ?? false }

  private static let none = EdgeAttributes()

  private final class Box: Sendable {
    let attributes: EdgeAttributes
    init(_ attributes: EdgeAttributes) { self.attributes = attributes }
  }
}

/// What an edge may carry beside its ends.
package struct EdgeAttributes: Hashable, Sendable {
  package var since: PartialDate?
  package var until: PartialDate?
  package var date: PartialDate?
  package var isPartial: Bool
  /// A party's role, a member's office, a vote.
  package var role: String?
  /// The id of the source.
  package var source: Reference?
  package var confidence: String?
  package var note: String?
  /// What interests an agency, what an angle is about.
  package var interest: String?
  /// A word of ``Vocabulary/stance``.
  package var stance: String?
  /// What came of a review, a word of ``Vocabulary/reviewOutcome``.
  package var outcome: String?
  /// As what a bill is sponsored, a word of ``Vocabulary/sponsorship``.
  package var sponsorship: String?
  /// How much of a company is held.
  package var percentage: Percentage?
  /// A word of ``Vocabulary/impact``.
  package var impact: String?
  /// What a case does to the policy that it challenges, a word of ``Vocabulary/caseEffect``.
  package var effect: String?
  package var mode: LinkMode

  package init(
    since: PartialDate? = nil, until: PartialDate? = nil, date: PartialDate? = nil,
    isPartial: Bool = false, role: String? = nil, source: Reference? = nil,
    confidence: String? = nil, note: String? = nil, interest: String? = nil,
    stance: String? = nil, outcome: String? = nil, sponsorship: String? = nil,
    percentage: Percentage? = nil, impact: String? = nil, effect: String? = nil,
    mode: LinkMode = .current
  ) {
    self.since = since
    self.until = until
    self.date = date
    self.isPartial = isPartial
    self.role = role
    self.source = source
    self.confidence = confidence
    self.note = note
    self.interest = interest
    self.stance = stance
    self.outcome = outcome
    self.sponsorship = sponsorship
    self.percentage = percentage
    self.impact = impact
    self.effect = effect
    self.mode = mode
  }
}

/// How a reference takes its target.
package enum LinkMode: Hashable, Sendable {
  /// As it stands.
  case current
  /// As history, whatever became of it.
  case historical
  /// As it stood on a day.
  case asOf(Day)
}
