internal import EntityGraph
package import PolicyModel
package import Queries
internal import SiteModel
internal import Wording

/// Why two records are connected, in words.
package struct ConnectionReason: Sendable {
  /// Between the name of the first and that of the second: `regulated by`, `was party to`.
  package let label: String
  /// The same read from the second.
  package let inverseLabel: String
  /// Role, dates, extent, a remark; of a briefing what interests the agency.
  package let detail: String?
  /// Whether it has ended.
  package let isOver: Bool
  package let source: Source?
  /// The briefing that names both, by number in the catalog.
  package let briefing: Int?

  package init(_ joint: Joint, in site: Queries) {
    switch joint {
    case .relation(let connection):
      let attributes = connection.edge.attributes
      isOver = connection.isOver(in: site)
      label = connection.label(in: site)
      inverseLabel = connection.reversed.label(in: site)
      detail = ConnectionView.detail(of: attributes, in: site.wording)
      source = attributes.source.flatMap { site.source($0.text) }
      briefing = nil
    case .briefing(let number, let interest):
      isOver = false
      label = site.wording[.namedTogetherIn]
      inverseLabel = label
      detail = interest
      source = nil
      briefing = number
    }
  }
}

extension Connection {
  /// The relation as read from this end. What a line of a history says is in the past from the side of who made it.
  func label(in site: Queries) -> String {
    let isOver = isOver(in: site)
    let happened =
      edge.field == "history" && edge.attributes.date.map { $0.firstDay <= site.today } ?? false
    return edge.relation.label(
      isInverse: isInverse, isPast: isOver || happened && !isInverse, in: site.wording)
  }

  /// The same edge as seen from its other end.
  fileprivate var reversed: Connection {
    Connection(
      edge: edge, other: edge.other(than: other),
      isInverse: !isInverse && !edge.relation.isSymmetric)
  }
}

extension Wording {
  /// A phrase with words in place of its `%`, in order.
  func filling(_ phrase: Phrase, _ words: String...) -> String {
    var text = ""
    var rest = words[...]
    for character in self[phrase] {
      if character == "%", let word = rest.popFirst() {
        text += word
      } else {
        text.append(character)
      }
    }
    return text
  }
}
