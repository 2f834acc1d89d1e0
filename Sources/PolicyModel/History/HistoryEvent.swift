/// One dated line of the history of a policy or a deal.
package struct HistoryEvent: Hashable, Sendable {
  package var date: PartialDate
  /// A word of the thing's ``StatusTrack``.
  package var event: String
  /// Who or what did it, as it is written after `by` or `in`.
  package var actor: Reference?
  /// Written `in REF`: the actor is where it happened.
  package var isInActor: Bool
  package var isPartial: Bool
  /// How a bill was enacted: signed, ten-day or override.
  package var how: String?
  package var subtype: String?
  package var vote: String?
  package var source: Reference?
  package var note: String?
  /// The whole line in the file.
  package var range: Range<Int>
  /// The event's word in the file.
  package var eventRange: Range<Int>

  package init(
    date: PartialDate, event: String, actor: Reference? = nil, isInActor: Bool = false,
    isPartial: Bool = false, how: String? = nil, subtype: String? = nil, vote: String? = nil,
    source: Reference? = nil, note: String? = nil, range: Range<Int>, eventRange: Range<Int>? = nil
  ) {
    self.date = date
    self.event = event
    self.actor = actor
    self.isInActor = isInActor
    self.isPartial = isPartial
    self.how = how
    self.subtype = subtype
    self.vote = vote
    self.source = source
    self.note = note
    self.range = range
    self.eventRange = eventRange ?? range
  }
}
