package import PolicyModel

/// A typed, directed link between two records, with its attributes and the place where it was written.
package struct Edge: Sendable {
  /// Numbers in the catalog, in the relation's own direction.
  package let from: Int32
  package let to: Int32
  package let relation: Relation
  /// The record whose file states it, and the bytes there.
  package let statedBy: Int32
  private let lower: Int32
  private let upper: Int32
  /// The key of the front matter, or `text` for a link in a body.
  package let field: String
  private let boxedAttributes: BoxedAttributes

  package init(
    from: Int, to: Int, _ relation: Relation, statedBy: Int, at range: Range<Int>, field: String,
    attributes: EdgeAttributes
  ) {
    self.init(
      from: from, to: to, relation, statedBy: statedBy, at: range, field: field,
      boxed: BoxedAttributes(attributes))
  }

  package init(
    from: Int, to: Int, _ relation: Relation, statedBy: Int, at range: Range<Int>, field: String,
    boxed attributes: BoxedAttributes = BoxedAttributes()
  ) {
    self.from = Int32(from)
    self.to = Int32(to)
    self.relation = relation
    self.statedBy = Int32(statedBy)
    self.lower = Int32(clamping: range.lowerBound)
    self.upper = Int32(clamping: range.upperBound)
    self.field = field
    boxedAttributes = attributes
  }

  package var attributes: EdgeAttributes { boxedAttributes.value }
  package var hasAttributes: Bool { !boxedAttributes.isEmpty }
  package var role: String? { boxedAttributes.role }
  package var until: PartialDate? { boxedAttributes.until }
  package var isPartial: Bool { boxedAttributes.isPartial }
  package var range: Range<Int> { Int(lower)..<Int(upper) }

  /// The other end, seen from one of them.
  package func other(than number: Int) -> Int { Int(from) == number ? Int(to) : Int(from) }
}

/// An edge as seen from one of its ends.
package struct Connection: Sendable {
  package let edge: Edge
  /// The record at the other end.
  package let other: Int
  /// Whether the edge points to this end.
  package let isInverse: Bool

  package init(edge: Edge, other: Int, isInverse: Bool) {
    self.edge = edge
    self.other = other
    self.isInverse = isInverse
  }
}
