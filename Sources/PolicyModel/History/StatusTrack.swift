internal import Diagnostics
internal import Text

/// A sort of thing with a history, by the events that it can go through.
///
/// Each has its rows in the one table of events, ``EventTerm/all``.
package enum StatusTrack: UInt8, CaseIterable, Hashable, Sendable {
  case bill, executiveAction, rule, guidance, statute, treaty, courtCase, plan, deal

  /// For a message: `an executive action`.
  package var subject: String {
    switch self {
    case .bill: "a bill"
    case .executiveAction: "an executive action"
    case .rule: "a rule"
    case .guidance: "guidance"
    case .statute: "a statute"
    case .treaty: "a treaty"
    case .courtCase: "a case"
    case .plan: "a plan or standard"
    case .deal: "a deal"
    }
  }

  /// The rows of the table for this sort of thing, in its order.
  package var events: [EventTerm] { Self.eventsByTrack[Int(rawValue)] }

  package func event(_ word: some StringProtocol) -> EventTerm? {
    events.first { $0.word == word }
  }

  /// The event by which such a thing ends that is the one named or does the same: what revokes an order
  /// rescinds a rule and repeals a statute. `nil` where nothing does.
  package func ending(nearest word: String) -> String? {
    if event(word) != nil { return word }
    let own = word == "vacated" ? ["struck-down"] : word == "withdrawn" ? ["withdrawn-from"] : []
    let others = [
      "revoked", "rescinded", "repealed", "terminated", "withdrawn", "superseded", "overruled",
    ]
    return (own + others).first { event($0)?.effect == .ends }
  }

  /// The event that was probably meant.
  package func nearest(to typed: String) -> String? { nearMiss(to: typed)?.text }

  /// The same, and whether nothing else can be meant.
  func nearMiss(to typed: String) -> NearMiss? { vocabulary.nearMiss(to: typed) }

  /// The nearest word that is read as an event of another name. An event of another track is not a typing error, so
  /// it has none.
  func nearMissOfOtherWords(to typed: String) -> NearMiss? {
    guard EventTerm.rank(of: typed) < 0 else { return nil }
    return otherWords.flatMap(\.words).sorted().nearMiss(to: typed.lowercased()).map {
      NearMiss($0.text, isOnly: false)
    }
  }

  /// The event words, for validation and documentation.
  package var vocabulary: Vocabulary {
    Vocabulary("event in the history of \(subject)", events.map(\.term))
  }

  /// Whether something of which only a later event is recorded is taken to exist: an order that was
  /// amended was issued, a bill that was amended was not enacted.
  var existsWhenMentioned: Bool {
    switch self {
    case .bill, .courtCase, .deal: false
    case .executiveAction, .rule, .guidance, .statute, .treaty, .plan: true
    }
  }

  private static let eventsByTrack = allCases.map { track in
    EventTerm.all.filter { $0.tracks.contains(track) }
  }
}

/// Several tracks, for a row of the table.
package struct TrackSet: Hashable, Sendable, ExpressibleByArrayLiteral {
  private var bits: UInt16 = 0

  package init(arrayLiteral tracks: StatusTrack...) {
    for track in tracks { bits |= 1 << track.rawValue }
  }

  package func contains(_ track: StatusTrack) -> Bool { bits & (1 << track.rawValue) != 0 }

  func union(_ other: TrackSet) -> TrackSet {
    var both = self
    both.bits |= other.bits
    return both
  }
}

/// Whether a policy or a deal has effect. `notYet` is the time before its first event.
package enum Force: String, CaseIterable, Sendable {
  case notYet = "not-yet"
  case pending
  case inForce = "in-force"
  case partly, blocked, ended
}
