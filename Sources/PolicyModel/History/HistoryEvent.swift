/// One dated line of the history of a policy or a deal.
package struct HistoryEvent: Hashable, Sendable {
  package var date: PartialDate
  /// A word of the thing's ``StatusTrack``.
  package var event: String
  /// Who or what did it, as it is written after `by`.
  package var by: Reference?
  /// The court or body where it happened, as it is written after `in`.
  package var place: Reference?
  package var isPartial: Bool
  /// How a bill was enacted: signed, ten-day or override.
  package var how: String?
  package var subtype: String?
  package var vote: String?
  /// Of a delay, a block or an extension: the day on which it ends, in effect again from that day;
  /// of a continuation the last day.
  package var until: PartialDate?
  /// Written `(indefinitely)`: the new day of effect is not known.
  package var isIndefinite: Bool
  /// Of a reinstatement: the day from which it is held never to have been gone.
  package var asOf: PartialDate?
  /// Of a passage: with changes, so that the other chamber has not passed this text.
  package var isAmended: Bool
  package var source: Reference?
  package var note: String?
  /// The whole line in the file.
  package var range: Range<Int>
  /// The event's word in the file.
  package var eventRange: Range<Int>

  package init(
    date: PartialDate, event: String, range: Range<Int>, eventRange: Range<Int>? = nil
  ) {
    self.date = date
    self.event = event
    self.isPartial = false
    self.isIndefinite = false
    self.isAmended = false
    self.range = range
    self.eventRange = eventRange ?? range
  }

  /// Whom a reader sees: who did it, else where it happened.
  package var actor: Reference? { by ?? place }

  /// Whether the actor is where it happened.
  package var isInActor: Bool { by == nil && place != nil }

  /// What tells this block or end from others, and what a reinstatement names: where it was imposed,
  /// else by whom. References are compared without their kind and case.
  var key: String? { (place ?? by).map(Self.key) }

  static func key(_ reference: Reference) -> String {
    let text = reference.text.lowercased()
    guard let slash = text.lastIndex(of: "/") else { return text }
    return String(text[text.index(after: slash)...])
  }
}
