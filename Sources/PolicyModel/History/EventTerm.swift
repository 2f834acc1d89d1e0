/// A row of the table of events: a word of a history, and what it does to the status.
package struct EventTerm: Sendable {
  package let word: String
  /// The sorts of things that it can happen to.
  package let tracks: TrackSet
  package let effect: Effect
  /// How far along the usual course it is; a later event has no lower one. `nil` at any time.
  package let phase: Int?
  /// The edge that `by REF` or `in REF` makes, from the actor to the thing unless it is inverse.
  package let relation: Relation.Directed?
  /// The key of its words: `final.rule`.
  package let key: String
  /// What comes next when the thing is at this stage, where the stage alone decides.
  let next: NextStep?

  /// What an event does to the four questions that a status follows from: is it made, from which day
  /// does it apply, what blocks it, has it ended.
  package enum Effect: Hashable, Sendable {
    /// Recorded, and the status stays.
    case notes
    /// A stage on the way, which has this force: of what is not made, or of a case.
    case stage(Force)
    /// It is made, and applies from its day of effect; without one, from now on.
    case makes
    /// It is made, and waits for its day of effect.
    case makesWaiting
    /// This is its day of effect.
    case takesEffect
    /// It has no effect until this is lifted.
    case blocks
    /// Its day of effect is moved; what is in effect already is blocked until then.
    case delays
    /// It has ended.
    case ends
    /// It has ended by running out, which a renewal undoes too.
    case lapses
    /// A block or an end is undone.
    case restores
    /// A lapse is undone, or the day on which it would have ended is moved.
    case renews
    /// The day on which it would have ended is moved.
    case extends
    /// A block by the same actor is lifted, if there is one.
    case clears
  }

  /// The place of a word in the table, for the order of lists that hold several sorts of things.
  package static func rank(of word: String) -> Int { ranks[word] ?? -1 }

  private static let ranks = Dictionary(
    all.enumerated().map { ($1.word, $0) }, uniquingKeysWith: { first, _ in first })

  /// Whether nothing but a reinstatement may follow.
  package var isFinal: Bool {
    switch effect {
    case .ends, .lapses: true
    case .stage(.ended): word == "closed"
    default: false
    }
  }

  /// Whether a thing can be at this event as a stage.
  package var changesStage: Bool {
    switch effect {
    case .notes, .restores, .renews, .extends, .clears: false
    case .stage, .makes, .makesWaiting, .takesEffect, .blocks, .delays, .ends, .lapses: true
    }
  }

  /// Whether a reader of an older text should know of it although the status stays.
  var isRemarkable: Bool {
    switch effect {
    case .notes: word != "published" && word != "renamed"
    case .extends, .renews, .clears: true
    default: false
    }
  }

  /// The force that the event gives by itself; `nil` where it does not change the status.
  package var force: Force? {
    switch effect {
    case .notes, .extends, .clears: nil
    case .stage(let force): force
    case .makes, .takesEffect, .restores, .renews: .inForce
    case .makesWaiting: .pending
    case .blocks, .delays: .blocked
    case .ends, .lapses: .ended
    }
  }

  /// Whether it can happen to a part of the thing: struck down in part, in effect in part.
  package var allowsPart: Bool {
    switch effect {
    case .ends, .lapses:
      // Before it is law a bill ends as a whole.
      !(tracks == [.bill] && phase == 2) && word != "rejected" && word != "completed"
    case .notes, .takesEffect, .blocks, .delays, .restores, .renews, .extends: true
    case .stage(let force): force == .ended || word == "affirmed"
    case .makes: word == "closed" || word == "in-effect"
    case .makesWaiting, .clears: false
    }
  }

  /// Whether it may say `(until DATE)`.
  package var allowsUntil: Bool {
    switch effect {
    case .blocks, .delays, .renews, .extends, .restores: true
    case .notes: ["notice-given", "extended", "delayed"].contains(word)
    default: false
    }
  }

  /// What the stage is called.
  package var label: Status.Label { .event(key, inPart: false) }

  /// The key of the words for one event: an interim final rule is called by that, and what became law over a veto or
  /// after ten days was signed by nobody.
  package func key(of event: HistoryEvent) -> String {
    switch key {
    case "final.rule": event.subtype ?? key
    case "enacted.bill", "enacted.statute":
      event.how.map { $0 == "signed" } ?? true ? key : "unsigned-\(key)"
    default: key
    }
  }

  /// The label of a status that one event gave.
  func label(of event: HistoryEvent) -> Status.Label { .event(key(of: event), inPart: false) }

  package var term: Vocabulary.Term { Vocabulary.Term(word) }

  /// - Parameters:
  ///   - kind: What tells its words from those of the same event of another thing: `final.rule`.
  ///   - relation: What the actor does to the thing.
  init(
    _ word: String, _ tracks: TrackSet, _ effect: Effect, _ kind: String? = nil,
    phase: Int? = nil, by relation: Relation? = nil, next: NextStep? = nil
  ) {
    self.word = word
    self.tracks = tracks
    self.effect = effect
    self.phase = phase
    // The actor is written at the thing's end of the edge.
    self.relation = relation.map { Relation.Directed($0, isInverse: true) }
    key = kind.map { "\(word).\($0)" } ?? word
    self.next = next
  }
}
