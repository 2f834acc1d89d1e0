internal import Diagnostics

/// What can happen to a kind of thing, and how it then stands: the one table for its history lines,
/// its stages and its force.
package struct StatusTrack: Sendable {
  /// For a message: `an executive action`.
  package let subject: String
  package let events: [EventTerm]

  package func event(_ word: some StringProtocol) -> EventTerm? {
    events.first { $0.word == word }
  }

  /// How a thing stands of which only an amendment or the like is known.
  var openingForce: Force {
    for case .stage(let force) in events.map(\.effect) { return force }
    return .pending
  }

  /// The event that was probably meant.
  package func nearest(to typed: String) -> String? { nearMiss(to: typed)?.text }

  func nearMiss(to typed: String) -> NearMiss? { vocabulary.nearMiss(to: typed) }

  /// The event words, for validation and documentation.
  package var vocabulary: Vocabulary {
    Vocabulary("event in the history of \(subject)", events.map(\.term))
  }
}

/// Whether a policy or a deal has effect. `notYet` is the time before its first event.
package enum Force: String, CaseIterable, Sendable {
  case notYet = "not-yet"
  case pending
  case inForce = "in-force"
  case partly, blocked, ended

  package var label: String {
    switch self {
    case .notYet: "Not yet"
    case .pending: "Pending"
    case .inForce: "In force"
    case .partly: "Partly in force"
    case .blocked: "Blocked"
    case .ended: "Ended"
    }
  }
}

/// One word of a history and what it does to the status.
package struct EventTerm: Sendable {
  package let word: String
  /// The stage for a reader: `Passed the House`.
  package let label: String
  package let effect: Effect
  /// How far along the usual way it is; a later event has no lower one. `nil` at any time.
  package let phase: Int?
  /// Nothing but a reinstatement may follow.
  package let isFinal: Bool
  /// The edge that `by REF` or `in REF` makes, from the actor to the thing unless it is inverse.
  package let relation: Relation.Directed?

  package enum Effect: Hashable, Sendable {
    /// Worth a line, but the status stays.
    case none
    /// The thing is now at this stage, with this force.
    case stage(Force)
    /// Done in part only, the rest stays in force.
    case ends
    /// Without effect until a reinstatement; where in part, partly in force.
    case blocks
    /// Back to the stage before it was ended or blocked.
    case restores
  }

  package var changesStage: Bool {
    switch effect {
    case .none, .restores: false
    case .stage, .ends, .blocks: true
    }
  }

  package var term: Vocabulary.Term { Vocabulary.Term(word, label) }

  /// - Parameter relation: What the actor does to the thing.
  init(
    _ word: String, _ label: String, _ effect: Effect, phase: Int? = nil, isFinal: Bool = false,
    by relation: Relation? = nil
  ) {
    self.word = word
    self.label = label
    self.effect = effect
    self.phase = phase
    self.isFinal = isFinal
    // The actor is written at the thing's end of the edge.
    self.relation = relation.map { Relation.Directed($0, isInverse: true) }
  }

  /// A term whose label is its word.
  init(
    _ word: String, _ effect: Effect, phase: Int? = nil, isFinal: Bool = false,
    by relation: Relation? = nil
  ) {
    self.init(
      word, Vocabulary.Term.label(for: word), effect, phase: phase, isFinal: isFinal, by: relation)
  }
}
